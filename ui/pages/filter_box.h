// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <utility>
#include <vector>

#include "core/model/workspace.h"
#include "ui/text/words.h"

namespace botri::ui {

/// The choices of a filter: what is shown, and the value it stands for.
using BoxChoices = std::vector<std::pair<QString, QVariant>>;

/// A combo box that filters: its first item shows all.
class FilterBox : public QComboBox {
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent = nullptr);

    /// Sets "all" and the choices; keeps what was chosen and says nothing.
    void setChoices(const QString& all, const BoxChoices& choices);
    /// Chooses quietly; an unknown value shows all.
    void choose(const QVariant& value);
    [[nodiscard]] bool isFiltering() const { return currentIndex() > 0; }
    [[nodiscard]] QString text() const { return currentData().toString(); }

    /// Room for the words of "all" and for what is chosen; very long words are cut, and a tooltip tells them whole.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    template <class Enum>
    [[nodiscard]] std::optional<Enum> chosen() const
    {
        return currentData().isValid() ? std::optional(static_cast<Enum>(currentData().toInt())) : std::nullopt;
    }
    template <class Code>
    [[nodiscard]] std::optional<Code> chosenCode() const
    {
        return currentData().isValid() ? std::optional(Code(text().toStdString())) : std::nullopt;
    }

private:
    void tellChosen();
};

/// Sets the items of a box without "all", in the order of an enumeration; keeps the index and says nothing.
void setItemsQuietly(QComboBox& box, const QStringList& items);

template <class Enum>
[[nodiscard]] BoxChoices enumChoices(const Words& words)
{
    BoxChoices choices;
    int index = 0;
    for (const model::Choice& choice : model::choicesOf<Enum>())
        choices.emplace_back(words(choice.name), index++);
    return choices;
}

/// The value a code or an enumeration has in a FilterBox; none: all.
template <class Code>
[[nodiscard]] QVariant codeValue(const std::optional<Code>& code)
{
    return code ? QVariant(QString::fromStdString(code->text())) : QVariant();
}
template <class Enum>
[[nodiscard]] QVariant enumValue(const std::optional<Enum>& value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

/// Former districts of the communes, in Vietnamese order.
[[nodiscard]] BoxChoices districtChoices(const model::Workspace& workspace);
/// Professional fields by code.
[[nodiscard]] BoxChoices specialtyChoices(const model::Workspace& workspace, const Words& words);
/// Every unit by name.
[[nodiscard]] BoxChoices unitChoices(const model::Workspace& workspace);

}  // namespace botri::ui
