// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
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
namespace {

constexpr int kNarrowest = 260;  // at the usual size of text

}  // namespace

Inspector::Inspector(const Desk& desk, QWidget* parent)
    : QDockWidget(parent),
      m_desk(desk),
      m_advice(desk.document),
      m_title(new QHBoxLayout),
      m_heading(new QLabel),
      m_view(new FactSheetView),
      m_actions(new QWidget),
      m_pin(new QPushButton),
      m_forbid(new QPushButton),
      m_release(new QPushButton),
      m_edit(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("inspector"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    layOut();
    layOutTitle();
    connectParts();
    retranslate();
}

void Inspector::layOut()
{
    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(16, 8, 16, 12);
    for (QPushButton* button : {m_pin, m_forbid, m_release, m_edit})
        row->addWidget(button);
    row->addStretch();
    m_pin->setIcon(lineIcon(QStringLiteral("pin")));
    m_forbid->setIcon(lineIcon(QStringLiteral("forbid")));
    m_release->setIcon(lineIcon(QStringLiteral("release")));
    layout->addWidget(m_actions);
    body->setMinimumWidth(textPixels(kNarrowest));
    setWidget(body);
}

QAction* Inspector::addStep(const char* icon, const QKeySequence& keys, void (Inspector::*todo)())
{
    auto* action = new QAction(lineIcon(QString::fromLatin1(icon)), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, todo);
    addAction(action);
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_title->addWidget(button);
    return action;
}

void Inspector::layOutTitle()
{
    auto* bar = new QWidget;
    bar->setLayout(m_title);
    m_title->setContentsMargins(16, 6, 8, 6);
    m_title->setSpacing(2);
    m_title->addWidget(m_heading, 1);
    m_back = addStep("back", QKeySequence(Qt::ALT | Qt::Key_Left), &Inspector::goBack);
    m_forward = addStep("forward", QKeySequence(Qt::ALT | Qt::Key_Right), &Inspector::goForward);
    m_copy = addStep("copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &Inspector::copy);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_title->addWidget(m_close);
    setTitleBarWidget(bar);
    m_heading->setFont(screenFont(TypeSize::Body, TypeWeight::Bold));
}

void Inspector::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &QDockWidget::close);
    connect(m_view, &FactSheetView::followed, this, &Inspector::lookAt);
    connect(m_view, &FactSheetView::chosen, this, &Inspector::chooseAsked);
    connect(m_view, &FactSheetView::released, this, &Inspector::releaseAsked);
    connect(m_view, &FactSheetView::takenBack, this, &Inspector::takeBackAsked);
    connect(m_pin, &QPushButton::clicked, this, [this] { emit pinAsked(*m_sheet->placement); });
    connect(m_forbid, &QPushButton::clicked, this, [this] { emit forbidAsked(*m_sheet->placement); });
    connect(m_release, &QPushButton::clicked, this, [this] { emit releaseAsked(*m_sheet->placement); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editAsked(*m_sheet->posts); });
    connect(&m_desk.document, &Document::planChanged, this, &Inspector::refresh);
    connect(&m_advice, &Advice::ready, this, &Inspector::refresh);
    connect(&m_desk.document, &Document::opened, this, &Inspector::forget);
    connect(&m_desk.document, &Document::closed, this, &Inspector::forget);
}

void Inspector::lookAt(const Subject& subject)
{
    constexpr std::size_t kLongestTrail = 100;
    const bool isSomething = !std::holds_alternative<std::monostate>(subject);
    if (isSomething && (m_trail.empty() || m_trail[m_at] != subject)) {
        if (!m_trail.empty())
            m_trail.resize(m_at + 1);
        if (m_trail.size() == kLongestTrail)
            m_trail.erase(m_trail.begin());
        m_trail.push_back(subject);
        m_at = m_trail.size() - 1;
    }
    show(subject);
}

void Inspector::show(const Subject& subject)
{
    m_subject = subject;
    refresh();
}

void Inspector::forget()
{
    m_trail.clear();
    m_at = 0;
    show({});
}

void Inspector::step(int by)
{
    const int to = static_cast<int>(m_at) + by;
    if (to < 0 || to >= static_cast<int>(m_trail.size()))
        return;
    m_at = static_cast<std::size_t>(to);
    show(m_trail[m_at]);
}

void Inspector::goBack()
{
    step(-1);
}

void Inspector::goForward()
{
    step(1);
}

void Inspector::copy()
{
    if (m_sheet)
        QApplication::clipboard()->setText(plainText(*m_sheet));
}

void Inspector::refresh()
{
    const std::shared_ptr<const planning::Plan> plan = m_desk.document.plan();
    const bool asks = std::holds_alternative<StaffSubject>(m_subject) || std::holds_alternative<PostsSubject>(m_subject);
    m_sheet = factsOf(
        {m_desk.document.workspace(), m_desk.document.scenario(), plan.get(), m_desk.words, asks ? m_advice.advisor() : nullptr},
        m_subject);
    const bool writable = m_desk.document.isEditable();
    if (m_sheet)
        m_view->show(*m_sheet, writable);
    else
        m_view->showHint(tr("Select a cell, a person or a move: here you read what stands behind it."));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
    m_copy->setEnabled(m_sheet.has_value());
    const bool decidable = m_sheet && m_sheet->placement && writable;
    const bool editable = m_sheet && m_sheet->posts && writable;
    m_actions->setVisible(decidable || editable);
    // All three keep their places: a second click on the same spot must not mean another decision.
    for (QPushButton* button : {m_pin, m_forbid, m_release}) {
        button->setVisible(decidable);
        if (button->hasFocus())
            m_view->setFocus();  // nor a second press of the key
    }
    m_pin->setEnabled(decidable && m_sheet->decision != model::DecisionKind::Pin);
    m_forbid->setEnabled(decidable && m_sheet->decision != model::DecisionKind::Forbid);
    m_release->setEnabled(decidable && m_sheet->decision.has_value());
    m_edit->setVisible(editable);
}

void Inspector::retranslate()
{
    setWindowTitle(tr("Why?"));
    m_heading->setText(windowTitle());
    m_view->setAccessibleName(windowTitle());
    m_pin->setText(tr("Pin"));
    m_pin->setToolTip(tr("This person goes to this post, whatever else changes"));
    m_forbid->setText(tr("Forbid"));
    m_forbid->setToolTip(tr("This person never goes to this post"));
    m_release->setText(tr("Release"));
    m_release->setToolTip(tr("Takes the pin or forbid back"));
    m_edit->setText(tr("Change the posts…"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("What you looked at before (Alt+Left)"));
    m_forward->setText(tr("Forward"));
    m_forward->setToolTip(tr("What you looked at after (Alt+Right)"));
    m_copy->setText(tr("Copy as text"));
    m_copy->setToolTip(tr("Copies the whole explanation as text (Ctrl+Shift+C)"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    refresh();
}

void Inspector::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && widget())
        widget()->setMinimumWidth(textPixels(kNarrowest));
    else if (event->type() == QEvent::PaletteChange)
        QTimer::singleShot(0, this, &Inspector::refresh);  // once the children have the new colours too
}

}  // namespace botri::ui
