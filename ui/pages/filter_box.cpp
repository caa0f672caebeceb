// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_box.h"

#include <QSignalBlocker>

#include <algorithm>
#include <set>

#include "core/base/vietnamese_text.h"
#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

// At the usual size of text.
constexpr int kNarrowest = 76;
constexpr int kWidest = 190;
constexpr int kFrameAndArrow = 36;

}  // namespace

FilterBox::FilterBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(9);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentTextChanged, this, &FilterBox::tellChosen);
}

QSize FilterBox::minimumSizeHint() const
{
    return {textPixels(kNarrowest), QComboBox::minimumSizeHint().height()};
}

QSize FilterBox::sizeHint() const
{
    int words = 0;
    for (const QString& text : {itemText(0), currentText()})
        words = std::max(words, fontMetrics().horizontalAdvance(text));
    return {std::clamp(words + textPixels(kFrameAndArrow), textPixels(kNarrowest), textPixels(kWidest)),
        QComboBox::sizeHint().height()};
}

void FilterBox::tellChosen()
{
    setToolTip(currentText());
    updateGeometry();
}

void FilterBox::setChoices(const QString& all, const BoxChoices& choices)
{
    const QSignalBlocker quiet(this);
    const QVariant kept = currentData();
    clear();
    addItem(all);
    for (const auto& [name, value] : choices)
        addItem(name, value);
    setAccessibleName(all);
    choose(kept);
}

void FilterBox::choose(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(value.isValid() ? std::max(0, findData(value)) : 0);
    tellChosen();
}

void setItemsQuietly(QComboBox& box, const QStringList& items)
{
    const QSignalBlocker quiet(box);
    const int kept = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(items);
    box.setCurrentIndex(kept);
}

BoxChoices districtChoices(const model::Workspace& workspace)
{
    std::set<std::string> names;
    for (const model::Unit& unit : workspace.rows<model::Unit>())
        if (unit.isCommune() && !unit.formerDistrict.empty())
            names.insert(unit.formerDistrict);
    std::vector<std::string> sorted(names.begin(), names.end());
    std::ranges::sort(sorted, [](const std::string& a, const std::string& b) { return compareVietnamese(a, b) < 0; });
    BoxChoices districts;
    for (const std::string& name : sorted)
        districts.emplace_back(QString::fromStdString(name), QString::fromStdString(name));
    return districts;
}

BoxChoices specialtyChoices(const model::Workspace& workspace, const Words& words)
{
    BoxChoices fields;
    for (const model::Specialty& specialty : workspace.rows<model::Specialty>())
        if (!specialty.leadership)
            fields.emplace_back(words(specialty.title()), QString::fromStdString(specialty.code.text()));
    return fields;
}

BoxChoices unitChoices(const model::Workspace& workspace)
{
    std::vector<const model::Unit*> units;
    for (const model::Unit& unit : workspace.rows<model::Unit>())
        units.push_back(&unit);
    std::ranges::sort(units, [](const model::Unit* a, const model::Unit* b) { return compareVietnamese(a->name, b->name) < 0; });
    BoxChoices choices;
    for (const model::Unit* unit : units)
        choices.emplace_back(QString::fromStdString(unit->name), QString::fromStdString(unit->code.text()));
    return choices;
}

}  // namespace botri::ui
