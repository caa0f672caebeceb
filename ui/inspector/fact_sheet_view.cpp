// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_sheet_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace botri::ui {
namespace {

QColor colorOf(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Muted: return theme.muted;
    case Tone::Good: return theme.good;
    case Tone::Warning: return theme.warning;
    case Tone::Bad: return theme.bad;
    case Tone::Plain: break;
    }
    return theme.text;
}

QLabel* label(const QString& text, const QFont& font, const QColor& color)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setFont(font);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);  // on a ground of Base a label writes in Text
    made->setPalette(palette);
    made->setMinimumWidth(1);
    return made;
}

QFrame* rule(const Theme& theme)
{
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.line);
    line->setPalette(palette);
    return line;
}

}  // namespace

FactSheetView::FactSheetView(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    startOver();
}

void FactSheetView::startOver()
{
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(4);
    setWidget(m_body);
}

void FactSheetView::showHint(const QString& text)
{
    startOver();
    m_layout->addWidget(label(text, screenFont(TypeSize::Body), themeOf(palette()).muted));
    m_layout->addStretch();
}

void FactSheetView::show(const FactSheet& sheet)
{
    startOver();
    const Theme& theme = themeOf(palette());
    m_layout->addWidget(label(sheet.title, screenFont(TypeSize::Heading, TypeWeight::Bold), theme.text));
    if (!sheet.subtitle.isEmpty())
        m_layout->addWidget(label(sheet.subtitle, screenFont(TypeSize::Body), theme.muted));
    for (const FactSection& section : sheet.sections)
        addSection(section);
    m_layout->addStretch();
}

void FactSheetView::addSection(const FactSection& section)
{
    const Theme& theme = themeOf(palette());
    m_layout->addSpacing(8);
    m_layout->addWidget(rule(theme));
    auto* lines = new QWidget;
    auto* inner = new QVBoxLayout(lines);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    for (const FactLine& line : section.lines)
        inner->addWidget(lineWidget(line));
    if (section.folded) {
        auto* heading = new QToolButton;
        heading->setText(section.heading);
        heading->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
        heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        heading->setArrowType(Qt::RightArrow);
        heading->setAutoRaise(true);
        heading->setCheckable(true);
        lines->hide();
        connect(heading, &QToolButton::toggled, lines, [heading, lines](bool open) {
            heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
            lines->setVisible(open);
        });
        m_layout->addWidget(heading);
    } else {
        m_layout->addWidget(label(section.heading, screenFont(TypeSize::Small, TypeWeight::Bold), theme.muted));
    }
    m_layout->addWidget(lines);
}

QWidget* FactSheetView::lineWidget(const FactLine& line)
{
    const Theme& theme = themeOf(palette());
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool isSum = line.icon == QLatin1String("=");
    if (!line.icon.isEmpty() && !isSum) {
        auto* icon = new QLabel;
        icon->setPixmap(linePixmap(line.icon, colorOf(theme, line.tone), 16, devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto* text =
        label(line.text, screenFont(TypeSize::Body, isSum ? TypeWeight::Bold : TypeWeight::Regular), colorOf(theme, line.tone));
    if (line.leadsTo) {
        text->setTextFormat(Qt::RichText);
        text->setText(QStringLiteral("<a href='x' style='text-decoration:none;color:%1'>%2</a>")
                          .arg(theme.accent.name(), line.text.toHtmlEscaped()));
        text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(
            text, &QLabel::linkActivated, this, [this, subject = *line.leadsTo] { emit followed(subject); },
            Qt::QueuedConnection);
    }
    row->addWidget(text, 1);
    if (!line.figure.isEmpty()) {
        auto* figure =
            label(line.figure, screenFont(TypeSize::Body, TypeWeight::Bold), line.tone == Tone::Bad ? theme.bad : theme.text);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        // Short figures keep to one line; long ones share the width.
        figure->setWordWrap(line.figure.size() > 14);
        row->addWidget(figure, line.figure.size() > 14 ? 1 : 0, Qt::AlignTop);
    }
    column->addLayout(row);
    if (!line.detail.isEmpty())
        column->addWidget(label(line.detail, screenFont(TypeSize::Small), theme.muted));
    if (line.choose && line.chooseInsteadOf) {
        auto* choose = new QPushButton(tr("Choose instead"));
        choose->setToolTip(
            tr("Pins this person to the post and forbids it to the present one; compute again to see the whole plan."));
        connect(
            choose, &QPushButton::clicked, this,
            [this, placement = *line.choose, insteadOf = *line.chooseInsteadOf] { emit chosen(placement, insteadOf); },
            Qt::QueuedConnection);
        column->addWidget(choose, 0, Qt::AlignLeft);
    }
    return widget;
}

}  // namespace botri::ui
