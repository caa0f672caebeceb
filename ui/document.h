// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTime>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "core/acts/plan_file.h"
#include "core/planning/plan.h"

namespace botri::ui {

/// How the kept plan stands to the data.
enum class PlanStanding { None, Current, Stale };

/// The plan file the window works on, with its signals: everything pages know of the data comes from here,
/// and every change goes through apply(). Lives in the GUI thread. There may be no file open.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::function<acts::Actor()> actor, QObject* parent = nullptr);
    ~Document() override;

    void adopt(acts::PlanFile file);
    void close();

    [[nodiscard]] bool isOpen() const { return m_file.has_value(); }
    [[nodiscard]] bool isReadOnly() const { return m_file && m_file->isReadOnly(); }
    /// \pre isOpen(), here and for the next two.
    [[nodiscard]] const acts::PlanFile& file() const;
    [[nodiscard]] std::filesystem::path path() const { return file().path(); }
    [[nodiscard]] bool isIllustrative() const { return workspace().info().illustrative; }

    /// An empty workspace while no file is open.
    [[nodiscard]] const model::Workspace& workspace() const;
    [[nodiscard]] model::ScenarioCode scenario() const { return model::baseScenario(); }
    /// The plan kept in the file; may be stale. Null when there is none.
    [[nodiscard]] std::shared_ptr<const planning::Plan> plan() const { return m_plan; }
    [[nodiscard]] PlanStanding planStanding() const { return m_standing; }
    [[nodiscard]] acts::Actor actor() const { return m_actor(); }
    /// When the last change went to the disk; nothing before the first.
    [[nodiscard]] std::optional<QTime> savedAt() const { return m_savedAt; }

    /// Does the act and tells everybody. False: refused or failed, nothing has changed, and the signal says why.
    bool apply(const acts::Act& act);
    bool undo();
    bool redo();
    /// Keeps a computed plan in the file as an act.
    bool keepPlan(const planning::Plan& plan);

signals:
    void opened();
    void closed();
    void changed(const botri::acts::ChangeSet& changes);  ///< after every act, undo and redo
    void planChanged();                                   ///< another plan, or the same one became stale or current
    void refused(const botri::LocalizedText& why);
    void failed(const botri::LocalizedText& what);

private:
    template <class Step>
    bool perform(Step step);
    void readPlan();
    void judgePlan();

    std::function<acts::Actor()> m_actor;
    std::optional<acts::PlanFile> m_file;
    std::optional<acts::ChangeSet> m_lastChange;
    std::shared_ptr<const planning::Plan> m_plan;
    PlanStanding m_standing = PlanStanding::None;
    std::optional<QTime> m_savedAt;
};

}  // namespace botri::ui
