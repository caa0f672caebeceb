// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/models/relaxation_table.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"
#include "ui/text/format.h"

namespace botri::ui {

UnlockDialog::UnlockDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_trials(new QTabBar),
      m_line(new QLabel),
      m_table(new ShownTableView(QStringLiteral("unlock"))),
      m_again(new QPushButton),
      m_close(new QPushButton)
{
    layOut();
    connectAll();
    compute();
    retranslate();
}

void UnlockDialog::layOut()
{
    resize(QSize(textPixels(1240), textPixels(560)).boundedTo(screen()->availableSize()));
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        m_trials->addTab({});
    m_trials->setDrawBase(false);
    m_trials->setExpanding(false);
    m_line->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_trials);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void UnlockDialog::connectAll()
{
    connect(m_trials, &QTabBar::currentChanged, this, [this] {
        if (answerTo(trial()).state == State::NotAsked)
            compute();
        showAnswer();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        compute();
        showAnswer();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_desk.document, &Document::changed, this, [this] { change(State::Current, State::Stale); });
    connect(&m_desk.document, &Document::closed, this, &QDialog::reject);
    connect(&m_desk.jobs, &JobRunner::started, this, &UnlockDialog::showState);
    connect(&m_desk.jobs, &JobRunner::finished, this, [this] {
        // Cancelled, failed, or pushed aside by other work.
        if (!m_desk.jobs.isBusy())
            change(State::Computing, State::Stopped);
        showState();
    });
    connect(this, &QDialog::finished, this, [this] {
        if (std::ranges::find(m_answers, State::Computing, &Answer::state) != m_answers.end())
            m_desk.jobs.cancel();  // nobody waits for it any more
    });
}

UnlockDialog::Trial UnlockDialog::trial() const
{
    return static_cast<Trial>(m_trials->currentIndex());
}

void UnlockDialog::compute()
{
    change(State::Computing, State::Stopped);  // the other question gives way
    const Trial asked = trial();
    const auto workspace = std::make_shared<const model::Workspace>(m_desk.document.workspace());
    answerTo(asked) = {State::Computing, workspace, {}, {}};
    m_desk.jobs.start(
        asked == Trial::Lifted ? LocalizedText{"Lập thử phương án khi bỏ từng ràng buộc", "Planning without each restriction"}
                               : LocalizedText{"Lập thử phương án khi thêm một", "Planning with one more of each"},
        [asked, workspace, scenario = m_desk.document.scenario(), plan = m_desk.document.plan()](const Job& job) -> Outcome {
            const auto rank = asked == Trial::Lifted ? &planning::rankRelaxations : &planning::rankOneMore;
            return rank(*workspace, scenario, job, plan.get());
        },
        [self = QPointer(this), asked](const Outcome& outcome) {
            if (self)
                self->take(asked, outcome);
        });
}

void UnlockDialog::take(Trial asked, const Outcome& outcome)
{
    Answer& answer = answerTo(asked);
    if (const auto* refusal = std::get_if<planning::PlanRefusal>(&outcome)) {
        answer.refusal = {refusal->why.vi + " " + refusal->mend.vi, refusal->why.en + " " + refusal->mend.en};
        answer.state = State::Refused;
    } else {
        answer.ranking = std::get<planning::RelaxationRanking>(outcome);
        const bool isOfNow = m_desk.document.isOpen() && *answer.workspace == m_desk.document.workspace();
        answer.state = isOfNow ? State::Current : State::Stale;
    }
    showAnswer();
}

void UnlockDialog::change(State from, State to)
{
    for (Answer& answer : m_answers)
        if (answer.state == from)
            answer.state = to;
    showState();
}

void UnlockDialog::showAnswer()
{
    const Answer& answer = answerTo(trial());
    m_table->show(
        relaxationTable(answer.ranking, answer.workspace ? *answer.workspace : m_desk.document.workspace(), m_desk.words));
    showState();
}

void UnlockDialog::showState()
{
    const State state = answerTo(trial()).state;
    m_line->setText(stateText());
    m_table->setLoading(state == State::Computing ? tr("Computing…") : QString());
    m_again->setEnabled(state != State::Computing && state != State::Current && !m_desk.jobs.isBusy());
}

QString UnlockDialog::stateText()
{
    const Answer& answer = answerTo(trial());
    const auto number = [this](auto figure) { return numberText(static_cast<int>(figure), m_desk.words.language()); };
    const bool isLifted = trial() == Trial::Lifted;
    switch (answer.state) {
    case State::NotAsked: return {};
    case State::Computing:
        return isLifted ? tr("Each restriction is lifted in turn and the plan computed anew…")
                        : tr("One more of each is tried in turn and the plan computed anew…");
    case State::Stopped: return tr("Stopped before everything was tried.");
    case State::Stale: return tr("The data have changed since these figures were computed.");
    case State::Refused: return m_desk.words(answer.refusal);
    case State::Current: break;
    }
    const QString now = tr("The plan fills %1 of the %2 posts that are short.")
                            .arg(number(answer.ranking.now.filled), number(answer.ranking.now.open));
    return now + QLatin1Char(' ')
        + (isLifted ? tr("With one restriction lifted, and the plan computed anew, it would fill as many more as each line says. "
                         "Restrictions lifted together may bring more than their sum.")
                    : tr("With one more of what a line names, and the plan computed anew, it would fill as many more as the line "
                         "says."));
}

QString UnlockDialog::line() const
{
    return m_line->text();
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("What would fill more posts"));
    m_trials->setTabText(static_cast<int>(Trial::Lifted), tr("Without one &restriction"));
    m_trials->setTabText(static_cast<int>(Trial::OneMore), tr("With one &more"));
    m_trials->setAccessibleName(windowTitle());
    m_table->setAccessibleName(windowTitle());
    m_again->setText(tr("Compute &again"));
    m_close->setText(tr("&Close"));
    showAnswer();
}

void UnlockDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
