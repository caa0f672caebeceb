// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "core/model/measure.h"
#include "core/model/need.h"
#include "core/model/office.h"
#include "core/model/policy.h"
#include "core/model/register.h"
#include "core/model/scenario.h"
#include "core/model/specialty.h"
#include "core/model/staff.h"
#include "core/model/table.h"
#include "core/model/unit.h"

namespace botri::model {

/// One row that appears, goes or becomes another. `before` empty: added; `after` empty: removed.
struct RowChange {
    TableId table;
    std::optional<Record> before;
    std::optional<Record> after;

    /// Undoes this change.
    [[nodiscard]] RowChange inverse() const { return {table, after, before}; }
    [[nodiscard]] std::string key() const { return keyOf(describe(table), after ? *after : before.value()); }

    bool operator==(const RowChange&) const = default;
};

/// All data of one plan file in memory: a value, with no I/O.
/// Rows are seen typed (`rows<Unit>()`) or as records, which is how files, the journal and general tables see them.
class Workspace {
public:
    template <class Row>
    [[nodiscard]] const Register<Row>& rows() const
    {
        return std::get<Register<Row>>(m_registers);
    }
    template <class Row>
    [[nodiscard]] const Row* find(const typename Register<Row>::Key& key) const
    {
        return rows<Row>().find(key);
    }
    template <class Row>
    void put(Row row)
    {
        std::get<Register<Row>>(m_registers).put(std::move(row));
    }
    template <class Row>
    bool erase(const typename Register<Row>::Key& key)
    {
        return std::get<Register<Row>>(m_registers).erase(key);
    }

    /// The plan's own row; defaults while the file has none.
    [[nodiscard]] PlanInfo info() const;

    /// All rows of a table in key order.
    [[nodiscard]] std::vector<Record> records(TableId table) const;
    [[nodiscard]] std::size_t rowCount(TableId table) const;
    /// \pre `record` has one value per column; only key columns are looked at.
    [[nodiscard]] std::optional<Record> find(TableId table, const Record& record) const;

    /// Makes the change: O(n) in the rows of the table.
    /// \pre every value is accepted by problemIn().
    void apply(const RowChange& change);

    /// Makes all changes in order: O(n log n) in the rows of the tables touched and the changes.
    void apply(std::span<const RowChange> changes);

    /// These rows and no others in `table`.
    /// \pre every value is accepted by problemIn().
    void assign(TableId table, std::span<const Record> records);

    bool operator==(const Workspace&) const = default;

private:
    std::tuple<Register<PlanInfo>, Register<Specialty>, Register<Substitution>, Register<Unit>, Register<Need>, Register<Staff>,
        Register<HeadCount>, Register<Wish>, Register<Distance>, Register<Measure>, Register<RuleSetting>, Register<Scenario>,
        Register<PolicySetting>, Register<Decision>, Register<Deadline>>
        m_registers;
};

/// The record as a row of its table gives it back: codes in their usual form, absent numbers as their default.
/// \pre every value is accepted by problemIn().
[[nodiscard]] Record settled(TableId table, const Record& record);

/// What a record refers to that is not there: column index and the code. Empty when every reference holds.
struct MissingReference {
    std::size_t column;
    TableId table;
    std::string code;
};
[[nodiscard]] std::vector<MissingReference> missingReferences(const Workspace& workspace, TableId table, const Record& record);

/// The policy of `scenario`: defaults, then the settings of its ancestors from the base down, then its own.
[[nodiscard]] Policy policyOf(const Workspace& workspace, const ScenarioCode& scenario);

/// The decisions in force in `scenario`: its own override those of its ancestors for the same person and post.
[[nodiscard]] std::vector<Decision> decisionsOf(const Workspace& workspace, const ScenarioCode& scenario);

}  // namespace botri::model
