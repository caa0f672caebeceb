// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_text.h"

#include <QStringList>

#include "core/acts/row_title.h"

namespace botri::ui {

QString nameOfCode(const model::Workspace& workspace, model::TableId table, const std::string& code, Language language)
{
    LocalizedText name{code, code};
    switch (table) {
    case model::TableId::Unit: name = acts::unitTitle(workspace, model::UnitCode(code)); break;
    case model::TableId::Specialty: name = acts::specialtyTitle(workspace, model::SpecialtyCode(code)); break;
    case model::TableId::Staff:
    case model::TableId::HeadCount: name = acts::staffTitle(workspace, model::StaffCode(code)); break;
    case model::TableId::Scenario: name = acts::scenarioTitle(workspace, model::ScenarioCode(code)); break;
    default: break;
    }
    return QString::fromStdString(name.in(language));
}

LocalizedText valueHeading(const model::ColumnDescription& column)
{
    if (!column.refersTo || column.heading != model::describe(*column.refersTo).columns.front().heading)
        return column.heading;
    switch (*column.refersTo) {
    case model::TableId::Unit: return {"Đơn vị", "Unit"};
    case model::TableId::Specialty: return {"Lĩnh vực", "Specialty"};
    case model::TableId::Staff:
    case model::TableId::HeadCount: return {"Nhân sự", "Person"};
    default: return column.heading;
    }
}

QString valueText(
    const model::Workspace& workspace, const model::ColumnDescription& column, const model::Value& value, Language language)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!column.refersTo || text == nullptr)
        return QString::fromStdString(model::displayText(column, value, language));
    if (column.type != model::ColumnType::CodeList)
        return nameOfCode(workspace, *column.refersTo, *text, language);
    QStringList names;
    for (const std::string& code : model::splitCodes(*text))
        names << nameOfCode(workspace, *column.refersTo, code, language);
    return names.join(QStringLiteral("; "));
}

}  // namespace botri::ui
