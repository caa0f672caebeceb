// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>

#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

namespace botri::ui {

StatusLine::StatusLine(const Desk& desk, QWidget* parent)
    : QStatusBar(parent),
      m_desk(desk),
      m_icon(new QLabel),
      m_plan(new ElidedLabel),
      m_selection(new ElidedLabel),
      m_deadline(new ElidedLabel),
      m_asOf(new ElidedLabel),
      m_data(new ElidedLabel),
      m_saved(new ElidedLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_icon);
    addWidget(m_plan);
    for (QLabel* label : {m_selection, m_data, m_asOf, m_deadline, m_saved}) {
        label->setContentsMargins(12, 0, 4, 0);
        addPermanentWidget(label);
    }
    for (const auto signal : {&Document::opened, &Document::closed, &Document::planChanged})
        connect(&m_desk.document, signal, this, &StatusLine::refresh);
    showSelection({}, {});
    refresh();
}

QString StatusLine::words() const
{
    QStringList all;
    for (const QLabel* label : {m_plan, m_data, m_asOf, m_deadline, m_saved})
        if (!label->text().isEmpty())
            all << label->text();
    return all.join(QStringLiteral(" │ "));
}

void StatusLine::showSelection(const QString& text, const QString& whole)
{
    m_selection->setText(text);
    m_selection->setToolTip(whole == text ? QString() : whole);
    m_selection->setVisible(!text.isEmpty());
    fit();
}

/// What matters least goes first where the window is too narrow for all; the tooltip of the plan then tells it.
void StatusLine::fit()
{
    constexpr int kEdges = 40;
    int needed = kEdges + m_icon->sizeHint().width();
    QStringList hidden;
    for (QLabel* label : {m_plan, m_selection, m_data, m_saved, m_deadline, m_asOf}) {
        if (label->text().isEmpty())
            continue;
        constexpr int kBetween = 8;
        needed += label->sizeHint().width() + kBetween;
        const bool fits = needed <= width() || label == m_plan || label == m_selection;
        label->setVisible(fits);
        if (!fits)
            hidden << label->text();
    }
    m_plan->setToolTip(hidden.join(QLatin1Char('\n')));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::refresh()
{
    const bool open = m_desk.document.isOpen();
    for (QLabel* label : {m_icon, m_plan, m_deadline, m_data, m_asOf, m_saved}) {
        label->setVisible(open);
        if (!open)
            label->clear();
    }
    if (!open)
        return;
    showPlan();
    showDeadline();
    showSaved();
    m_data->setText(m_desk.document.isIllustrative() ? tr("illustrative data") : QString());
    m_data->setVisible(!m_data->text().isEmpty());
    m_asOf->setText(tr("figures as of %1").arg(dateText(m_desk.document.workspace().info().asOf)));
    m_asOf->setToolTip(tr("Change it in File › Plan information and dates (Ctrl+D)"));
    fit();
}

void StatusLine::showPlan()
{
    const Theme& theme = themeOf(palette());
    const std::shared_ptr<const planning::Plan> plan = m_desk.document.plan();
    const auto say = [&](const char* icon, const QColor& color, const QString& text) {
        m_icon->setPixmap(linePixmap(QString::fromLatin1(icon), color, textPixels(16), devicePixelRatioF()));
        m_plan->setText(text);
    };
    if (!plan)
        return say("info", theme.muted, tr("No plan yet"));
    const Language language = m_desk.words.language();
    const QString counts = QStringLiteral(" · ") + tr("%1 people placed").arg(numberText(plan->totals.moves, language))
        + QStringLiteral(" · ") + tr("%1 posts left").arg(numberText(plan->totals.left, language));
    if (m_desk.document.planStanding() == PlanStanding::Stale)
        return say("clock", theme.warning, tr("Plan older than the data"));  // its counts are not those of the pages
    if (!plan->certificate.valid)
        return say("error", theme.bad, tr("Plan without a valid certificate") + counts);
    say("verify", theme.good, tr("Optimal, verified") + counts);
}

void StatusLine::showDeadline()
{
    const model::Deadline* next = nullptr;
    const Date today = m_desk.environment.today();
    for (const model::Deadline& deadline : m_desk.document.workspace().rows<model::Deadline>())
        if (deadline.date >= today && (!next || deadline.date < next->date))
            next = &deadline;
    m_deadline->setVisible(next != nullptr);
    m_deadline->clear();
    m_deadline->setToolTip(QString());
    if (!next)
        return;
    m_deadline->setText(tr("%n days to %1", nullptr, daysBetween(today, next->date)).arg(dateText(next->date)));
    m_deadline->setToolTip(m_desk.words({next->item, next->englishItem.empty() ? next->item : next->englishItem}));
}

void StatusLine::showSaved()
{
    QPalette ink = palette();
    if (m_desk.document.lastSaveFailed())
        ink.setColor(QPalette::WindowText, themeOf(palette()).bad);
    m_saved->setPalette(ink);
    m_saved->setToolTip(QString());
    if (m_desk.document.isReadOnly())
        return m_saved->setText(tr("read-only"));
    if (m_desk.document.lastSaveFailed()) {
        m_saved->setToolTip(tr("The last change is not in the file. Everything before it is."));
        return m_saved->setText(tr("last change not saved"));
    }
    const QDateTime saved = m_desk.document.savedAt();
    const bool sameDay = saved.date() == QDate::currentDate();
    m_saved->setText(tr("saved %1").arg(sameDay ? saved.toString(QStringLiteral("HH:mm")) : momentText(saved)));
    m_saved->setToolTip(tr("Every change is in the file as soon as it is made."));
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    const auto what = event->type();
    if ((what == QEvent::LanguageChange || what == QEvent::PaletteChange || what == QEvent::FontChange) && m_saved)
        refresh();
    if (what == QEvent::FontChange && m_saved)
        QTimer::singleShot(0, this, &StatusLine::fit);  // once the words have their font too
}

}  // namespace botri::ui
