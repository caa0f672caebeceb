// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "core/acts/act_writer.h"
#include "core/acts/plan_file.h"
#include "core/planning/plan.h"

namespace botri::ui {

/// How the kept plan stands to the data.
enum class PlanStanding { None, Current, Stale };

/// A plan file with all that the window shows of it. Reading the plan kept in it takes its time, so it can be made in a job.
struct ReadPlanFile {
    acts::PlanFile file;
    std::shared_ptr<const planning::Plan> plan;
    PlanStanding standing = PlanStanding::None;
};

/// Touches nothing but `file`; safe from any thread.
[[nodiscard]] ReadPlanFile readPlanFile(acts::PlanFile file);

class JobRunner;

/// The plan file the window works on, with its signals: everything pages know of the data comes from here,
/// and every change goes through apply(). Lives in the GUI thread. There may be no file open.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::function<acts::Actor()> actor, QObject* parent = nullptr);
    ~Document() override;

    void adopt(acts::PlanFile file) { adopt(readPlanFile(std::move(file))); }
    void adopt(ReadPlanFile read);
    void close();

    [[nodiscard]] bool isOpen() const { return m_file.has_value(); }
    [[nodiscard]] bool isReadOnly() const { return m_file && m_file->isReadOnly(); }
    /// \pre isOpen(), here and for the next two.
    [[nodiscard]] const acts::PlanFile& file() const;
    [[nodiscard]] std::filesystem::path path() const { return file().path(); }
    [[nodiscard]] bool isIllustrative() const { return workspace().info().illustrative; }

    /// May something be changed just now? False while nothing is open, for reading only, and while a large act is written.
    [[nodiscard]] bool isEditable() const { return isOpen() && !isReadOnly() && !isWriting(); }
    [[nodiscard]] bool isWriting() const { return m_writer != nullptr; }
    /// For what must wait for the end of a large act: tells why and returns true while one is written.
    bool refusesWhileWriting();

    /// An empty workspace while no file is open.
    [[nodiscard]] const model::Workspace& workspace() const;
    [[nodiscard]] model::ScenarioCode scenario() const { return model::baseScenario(); }
    /// The plan kept in the file; may be stale. Null when there is none.
    [[nodiscard]] std::shared_ptr<const planning::Plan> plan() const { return m_plan; }
    [[nodiscard]] PlanStanding planStanding() const { return m_standing; }
    [[nodiscard]] acts::Actor actor() const { return m_actor(); }
    /// When the last act went to the disk, by the journal of the file. \pre isOpen()
    [[nodiscard]] QDateTime savedAt() const;
    /// The disk refused the last act: what is shown is what the file holds, but that act is not in it.
    [[nodiscard]] bool lastSaveFailed() const { return m_lastSaveFailed; }

    /// Does the act and tells everybody. False: refused or failed, nothing has changed, and the signal says why.
    bool apply(const acts::Act& act);
    /// Like apply(), for a large act: `make` and the writing run in a job, so that the window stays alive and Cancel leaves the
    /// file as it was. Meanwhile everything can be read and every change is refused.
    /// \param ended whether it is in the file now; told last, and not at all when the document was closed meanwhile
    void applyIn(JobRunner& jobs, const LocalizedText& title, std::function<acts::Act()> make, std::function<void(bool)> ended);
    bool undo();
    bool redo();
    /// Like undo() and redo(), but an import, which may be large, is taken back or made again as applyIn() writes it.
    void undoIn(JobRunner& jobs);
    void redoIn(JobRunner& jobs);
    /// Undoes (negative) or redoes that many acts and tells everybody once. False when one of them was refused or failed;
    /// those before it are done.
    bool travel(int steps);
    /// Is this, to the last byte, the plan the file keeps already?
    [[nodiscard]] bool keeps(const planning::Plan& plan) const;
    /// Keeps a computed plan in the file as an act; does nothing when the file keeps it already.
    bool keepPlan(const planning::Plan& plan);

signals:
    void opened();
    void closed();
    void changed(const botri::acts::ChangeSet& changes);  ///< after every act, undo and redo
    void planChanged();                                   ///< another plan, or the same one became stale or current
    void writingChanged();                                ///< isWriting()
    void refused(const botri::LocalizedText& why);
    void failed(const botri::LocalizedText& what, const QString& details);

private:
    using Write = std::function<std::optional<acts::ActRefusal>(acts::ActWriter& writer, const Job& job)>;

    template <class Step>
    bool perform(Step step);
    void writeIn(JobRunner& jobs, const LocalizedText& title, Write write, std::function<void(bool)> ended);
    void remember(const acts::ChangeSet& changes);
    void tellChange(std::optional<PlanStanding> judged = std::nullopt);
    struct Written;
    void endWriting(const std::shared_ptr<acts::ActWriter>& writer, const Written& written);
    void readPlan();
    void judgePlan();

    std::function<acts::Actor()> m_actor;
    std::optional<acts::PlanFile> m_file;
    std::shared_ptr<acts::ActWriter> m_writer;  ///< while a large act is written
    std::optional<acts::ChangeSet> m_lastChange;
    std::shared_ptr<const planning::Plan> m_plan;
    PlanStanding m_standing = PlanStanding::None;
    bool m_lastSaveFailed = false;
};

}  // namespace botri::ui
