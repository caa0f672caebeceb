// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/models/relaxation_table.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

UnlockDialog::UnlockDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_line(new QLabel),
      m_table(new ShownTableView(QStringLiteral("unlock"))),
      m_again(new QPushButton),
      m_close(new QPushButton)
{
    layOut();
    connect(m_again, &QPushButton::clicked, this, &UnlockDialog::compute);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_desk.document, &Document::changed, this, [this] {
        if (m_state == State::Current)
            setState(State::Stale);
    });
    connect(&m_desk.document, &Document::closed, this, &QDialog::reject);
    connect(&m_desk.jobs, &JobRunner::finished, this, [this] {
        // Cancelled, failed, or pushed aside by other work.
        setState(m_state == State::Computing && !m_desk.jobs.isBusy() ? State::Stopped : m_state);
    });
    connect(this, &QDialog::finished, this, [this] {
        if (m_state == State::Computing)
            m_desk.jobs.cancel();  // nobody waits for it any more
    });
    connect(&m_desk.jobs, &JobRunner::started, this, [this] { setState(m_state); });
    compute();
}

void UnlockDialog::layOut()
{
    resize(QSize(textPixels(1240), textPixels(560)).boundedTo(screen()->availableSize()));
    m_line->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void UnlockDialog::compute()
{
    m_workspace = std::make_shared<const model::Workspace>(m_desk.document.workspace());
    m_ranking = {};  // figures of other data
    m_state = State::Computing;
    m_desk.jobs.start(
        {"Lập thử phương án khi bỏ từng ràng buộc", "Planning without each restriction"},
        [workspace = m_workspace, scenario = m_desk.document.scenario(), plan = m_desk.document.plan()](
            const Job& job) { return planning::rankRelaxations(*workspace, scenario, job, plan.get()); },
        [self = QPointer(this)](const auto& outcome) {
            if (self)
                self->take(outcome);
        });
    retranslate();
}

void UnlockDialog::take(const std::variant<planning::RelaxationRanking, planning::PlanRefusal>& outcome)
{
    if (const auto* refusal = std::get_if<planning::PlanRefusal>(&outcome)) {
        m_refusal = {refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en};
        m_ranking = {};
        m_state = State::Refused;
    } else {
        m_ranking = std::get<planning::RelaxationRanking>(outcome);
        m_state = m_desk.document.isOpen() && *m_workspace == m_desk.document.workspace() ? State::Current : State::Stale;
    }
    retranslate();
}

void UnlockDialog::setState(State state)
{
    m_state = state;
    m_line->setText(stateText());
    m_again->setEnabled(state != State::Computing && state != State::Current && !m_desk.jobs.isBusy());
}

QString UnlockDialog::stateText() const
{
    const auto number = [this](auto figure) { return numberText(static_cast<int>(figure), m_desk.words.language()); };
    switch (m_state) {
    case State::Computing: return tr("Each restriction is lifted in turn and the plan computed anew…");
    case State::Stopped: return tr("Stopped before all restrictions were tried.");
    case State::Stale: return tr("The data have changed since these figures were computed.");
    case State::Refused: return m_desk.words(m_refusal);
    case State::Current: break;
    }
    return tr("The plan fills %1 of the %2 posts that are short. With one restriction lifted, and the plan computed anew, it "
              "would fill as many "
              "more as each line says. Restrictions lifted together may bring more than their sum.")
        .arg(number(m_ranking.now.filled), number(m_ranking.now.open));
}

QString UnlockDialog::line() const
{
    return m_line->text();
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("What would fill more posts"));
    m_table->setAccessibleName(windowTitle());
    m_again->setText(tr("Compute &again"));
    m_close->setText(tr("&Close"));
    m_table->show(relaxationTable(m_ranking, *m_workspace, m_desk.words));
    setState(m_state);
}

void UnlockDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
