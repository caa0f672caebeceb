// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fact_sheet_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/points_bar.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/cell_delegate.h"

namespace botri::ui {
namespace {

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

/// A square in the colour of a part of the bar.
QLabel* swatch(const QColor& color)
{
    auto* made = new QLabel;
    QPixmap square(textPixels(10), textPixels(10));
    square.fill(color);
    made->setPixmap(square);
    made->setFixedHeight(QFontMetrics(screenFont(TypeSize::Body)).height());
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

/// A heading that shows and hides `hidden`.
QToolButton* unfolder(const QString& heading, QWidget* hidden)
{
    auto* button = new QToolButton;
    button->setText(heading);
    button->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::RightArrow);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolTip(heading);
    // Never wider than the panel, whose lines would be cut for it.
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    button->setMinimumWidth(1);
    hidden->hide();
    QObject::connect(button, &QToolButton::toggled, hidden, [button, hidden](bool open) {
        button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        hidden->setVisible(open);
    });
    return button;
}

constexpr qsizetype kShortFigure = 18;

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

void FactSheetView::show(const FactSheet& sheet, bool decidable)
{
    m_decidable = decidable;
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
    if (!section.bar.empty())
        inner->addWidget(new PointsBar(section.bar));
    for (const FactLine& line : section.lines)
        inner->addWidget(lineWidget(line));
    if (section.folded)
        m_layout->addWidget(unfolder(section.heading, lines));
    else
        m_layout->addWidget(label(section.heading, screenFont(TypeSize::Small, TypeWeight::Bold), theme.muted));
    m_layout->addWidget(lines);
}

QWidget* FactSheetView::textWidget(const FactLine& line, const QFont& font)
{
    const Theme& theme = themeOf(palette());
    QLabel* text = label(line.text, font, inkOf(line.tone, theme));
    if (!line.leadsTo)
        return text;
    text->setTextFormat(Qt::RichText);
    text->setText(QStringLiteral("<a href='x' style='text-decoration:none;color:%1'>%2</a>")
                      .arg(theme.accent.name(), line.text.toHtmlEscaped()));
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setAccessibleName(line.text);
    connect(
        text, &QLabel::linkActivated, this, [this, subject = *line.leadsTo] { emit followed(subject); }, Qt::QueuedConnection);
    return text;
}

QWidget* FactSheetView::lineWidget(const FactLine& line, int number)
{
    const Theme& theme = themeOf(palette());
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool isSum = line.icon == QLatin1String("=");
    if (number > 0) {
        row->addWidget(label(QStringLiteral("%1.").arg(number), screenFont(TypeSize::Body), theme.muted), 0, Qt::AlignTop);
        static_cast<QLabel*>(row->itemAt(0)->widget())->setWordWrap(false);
    } else if (line.swatch) {
        row->addWidget(swatch(partColor(theme, *line.swatch)), 0, Qt::AlignTop);
    } else if (!line.icon.isEmpty() && !isSum) {
        auto* icon = new QLabel;
        icon->setPixmap(linePixmap(line.icon, inkOf(line.tone, theme), textPixels(16), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    row->addWidget(textWidget(line, screenFont(TypeSize::Body, isSum ? TypeWeight::Bold : TypeWeight::Regular)), 1);
    if (!line.figure.isEmpty()) {
        auto* figure =
            label(line.figure, screenFont(TypeSize::Body, TypeWeight::Bold), line.tone == Tone::Bad ? theme.bad : theme.text);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        // Short figures keep to one line; long ones share the width.
        figure->setWordWrap(line.figure.size() > kShortFigure);
        row->addWidget(figure, line.figure.size() > kShortFigure ? 1 : 0, Qt::AlignTop);
    }
    column->addLayout(row);
    if (!line.detail.isEmpty())
        column->addWidget(label(line.detail, screenFont(TypeSize::Small), theme.muted));
    addSteps(line, *column);
    if (m_decidable) {
        addChoice(line, *column);
        addTakingBack(line, *column);
    }
    return widget;
}

void FactSheetView::addSteps(const FactLine& line, QVBoxLayout& column)
{
    if (line.steps.empty())
        return;
    auto* steps = new QWidget;
    auto* inner = new QVBoxLayout(steps);
    inner->setContentsMargins(12, 2, 0, 4);
    inner->setSpacing(4);
    int number = 0;
    for (const FactLine& step : line.steps)
        inner->addWidget(lineWidget(step, ++number));
    column.addWidget(unfolder(line.stepsHeading, steps));
    column.addWidget(steps);
}

void FactSheetView::addChoice(const FactLine& line, QVBoxLayout& column)
{
    if (!line.choose)
        return;
    const bool isInstead = line.chooseInsteadOf.has_value();
    auto* choose = new QPushButton(isInstead ? tr("Choose instead") : tr("Choose"));
    choose->setToolTip(isInstead
            ? tr("Pins this person to the post and forbids it to the present one; compute again to see the whole plan.")
            : tr("Pins this person to the post; compute again to see the whole plan."));
    choose->setAccessibleName((isInstead ? tr("Choose %1 instead") : tr("Choose %1")).arg(line.text));
    connect(
        choose, &QPushButton::clicked, this,
        [this, placement = *line.choose, insteadOf = line.chooseInsteadOf.value_or(model::StaffCode())] {
            emit chosen(placement, insteadOf);
        },
        Qt::QueuedConnection);
    column.addWidget(choose, 0, Qt::AlignLeft);
}

void FactSheetView::addTakingBack(const FactLine& line, QVBoxLayout& column)
{
    if (!line.release && !line.takeBack)
        return;
    auto* button = new QPushButton(lineIcon(QStringLiteral("release")), line.release ? tr("Release") : tr("Take back in"));
    button->setToolTip(line.release ? tr("Takes the pin or forbid back") : tr("Lets plans place this person again"));
    button->setAccessibleName(button->text() + QStringLiteral(": ") + line.text);
    // Queued: what it leads to makes the sheet anew, this button with it.
    if (line.release)
        connect(
            button, &QPushButton::clicked, this, [this, placement = *line.release] { emit released(placement); },
            Qt::QueuedConnection);
    else
        connect(
            button, &QPushButton::clicked, this, [this, staff = *line.takeBack] { emit takenBack(staff); }, Qt::QueuedConnection);
    column.addWidget(button, 0, Qt::AlignLeft);
}

}  // namespace botri::ui
