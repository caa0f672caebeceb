// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/fact_sheet_view.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

namespace botri::ui {

Inspector::Inspector(const Desk& desk, QWidget* parent)
    : QDockWidget(parent),
      m_desk(desk),
      m_heading(new QLabel),
      m_view(new FactSheetView),
      m_actions(new QWidget),
      m_pin(new QPushButton),
      m_forbid(new QPushButton),
      m_release(new QPushButton)
{
    setObjectName(QStringLiteral("inspector"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    body->setMinimumWidth(260);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_pin);
    row->addWidget(m_forbid);
    row->addWidget(m_release);
    row->addStretch();
    m_pin->setIcon(lineIcon(QStringLiteral("pin")));
    m_forbid->setIcon(lineIcon(QStringLiteral("forbid")));
    m_release->setIcon(lineIcon(QStringLiteral("release")));
    layout->addWidget(m_actions);
    setWidget(body);
    auto* bar = new QWidget;
    auto* heading = new QHBoxLayout(bar);
    heading->setContentsMargins(16, 6, 8, 6);
    heading->addWidget(m_heading, 1);
    auto* close = new QToolButton;
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    heading->addWidget(close);
    setTitleBarWidget(bar);
    m_heading->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
    connect(close, &QToolButton::clicked, this, &QDockWidget::close);

    connect(m_view, &FactSheetView::followed, this, &Inspector::lookAt);
    connect(m_view, &FactSheetView::chosen, this, &Inspector::chooseAsked);
    connect(m_pin, &QPushButton::clicked, this, [this] { emit pinAsked(*m_sheet->placement); });
    connect(m_forbid, &QPushButton::clicked, this, [this] { emit forbidAsked(*m_sheet->placement); });
    connect(m_release, &QPushButton::clicked, this, [this] { emit releaseAsked(*m_sheet->placement); });
    connect(&m_desk.document, &Document::planChanged, this, &Inspector::refresh);
    connect(&m_desk.document, &Document::opened, this, [this] { lookAt({}); });
    connect(&m_desk.document, &Document::closed, this, [this] { lookAt({}); });
    retranslate();
}

void Inspector::lookAt(const Subject& subject)
{
    m_subject = subject;
    refresh();
}

void Inspector::refresh()
{
    const std::shared_ptr<const planning::Plan> plan = m_desk.document.plan();
    m_sheet = factsOf({m_desk.document.workspace(), m_desk.document.scenario(), plan.get(), m_desk.words}, m_subject);
    if (m_sheet)
        m_view->show(*m_sheet);
    else
        m_view->showHint(tr("Select a cell, a person or a move: here you read what stands behind it."));
    const bool decidable = m_sheet && m_sheet->placement && !m_desk.document.isReadOnly();
    m_actions->setVisible(decidable);
    if (!decidable)
        return;
    m_pin->setVisible(m_sheet->decision != model::DecisionKind::Pin);
    m_forbid->setVisible(m_sheet->decision != model::DecisionKind::Forbid);
    m_release->setVisible(m_sheet->decision.has_value());
}

void Inspector::retranslate()
{
    setWindowTitle(tr("Why?"));
    m_heading->setText(windowTitle());
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("This person goes to this post, whatever else changes"));
    m_forbid->setText(tr("Forbid"));
    m_forbid->setToolTip(tr("This person never goes to this post"));
    m_release->setText(tr("Release"));
    m_release->setToolTip(tr("Takes the pin or forbid back"));
    refresh();
}

void Inspector::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &Inspector::refresh);  // once the children have the new colours too
}

}  // namespace botri::ui
