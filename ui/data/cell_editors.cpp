// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/cell_editors.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStandardItemModel>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

#include "core/base/vietnamese_text.h"
#include "ui/models/value_text.h"
#include "ui/style/icons.h"

namespace botri::ui {
namespace {

constexpr int kCodeOfItem = Qt::UserRole;
constexpr int kFoldedItem = Qt::UserRole + 1;

QString foldedItem(const QString& text)
{
    return QString::fromStdString(foldedText(text.toStdString()));
}

/// Finds items that hold what is typed, with or without diacritics.
class FoldedCompleter : public QCompleter {
public:
    FoldedCompleter(QAbstractItemModel* items, QObject* parent) : QCompleter(items, parent)
    {
        setCompletionRole(kFoldedItem);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setMaxVisibleItems(12);
    }
    QStringList splitPath(const QString& path) const override { return {foldedItem(path)}; }
    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::DisplayRole).toString(); }
};

class ListEditor : public QComboBox {
public:
    explicit ListEditor(QWidget* parent) : QComboBox(parent)
    {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        setFrame(false);
        setModel(new QStandardItemModel(this));
    }
    void addChoice(const QString& code, const QString& text)
    {
        auto* item = new QStandardItem(text);
        item->setData(code, kCodeOfItem);
        item->setData(foldedItem(text), kFoldedItem);
        qobject_cast<QStandardItemModel*>(model())->appendRow(item);
    }
    void finish()
    {
        setCompleter(new FoldedCompleter(model(), this));
        setMaxVisibleItems(14);
    }
    [[nodiscard]] QString chosen() const
    {
        const int at = findText(currentText(), Qt::MatchFixedString);
        return at >= 0 ? itemData(at, kCodeOfItem).toString() : currentText();
    }
    void choose(const QString& code)
    {
        const int at = findData(code, kCodeOfItem);
        setCurrentIndex(at);
        if (at < 0)
            setEditText(code);
        lineEdit()->selectAll();
    }
};

/// A number typed freely, stepped with the arrows and the wheel within the range of its column.
class NumberEditor : public QAbstractSpinBox {
public:
    NumberEditor(const model::ColumnDescription& column, QWidget* parent) : QAbstractSpinBox(parent), m_column(column)
    {
        setFrame(false);
        setAlignment(Qt::AlignRight);
    }
    QLineEdit* line() const { return lineEdit(); }
    QValidator::State validate(QString&, int&) const override { return QValidator::Acceptable; }
    void stepBy(int steps) override
    {
        const double now = number();
        const double next =
            std::clamp(std::round(now) + steps, m_column.smallest.value_or(-1e12), m_column.largest.value_or(1e12));
        lineEdit()->setText(QString::number(next, 'f', 0));
        lineEdit()->selectAll();
    }

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }

private:
    [[nodiscard]] double number() const { return lineEdit()->text().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(); }
    const model::ColumnDescription& m_column;
};

/// A day typed as 15/11/2025 or picked in a calendar.
class DateEditor : public QLineEdit {
public:
    explicit DateEditor(QWidget* parent) : QLineEdit(parent)
    {
        setFrame(false);
        setPlaceholderText(QStringLiteral("dd/mm/yyyy"));
        auto* open = addAction(lineIcon(QStringLiteral("clock")), QLineEdit::TrailingPosition);
        connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    }

private:
    void openCalendar()
    {
        QMenu menu(this);
        auto* calendar = new QCalendarWidget;
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        if (const QDate day = QDate::fromString(text(), QStringLiteral("dd/MM/yyyy")); day.isValid())
            calendar->setSelectedDate(day);
        auto* action = new QWidgetAction(&menu);
        action->setDefaultWidget(calendar);
        menu.addAction(action);
        const auto take = [&](const QDate& day) {
            setText(day.toString(QStringLiteral("dd/MM/yyyy")));
            menu.close();
        };
        connect(calendar, &QCalendarWidget::clicked, &menu, take);
        connect(calendar, &QCalendarWidget::activated, &menu, take);
        menu.exec(mapToGlobal(QPoint(0, height())));
    }
};

void addRows(ListEditor& list, const model::Workspace& workspace, model::TableId table, Language language)
{
    const model::TableDescription& described = model::describe(table);
    const auto district =
        std::ranges::find(described.columns, std::string_view("former_district"), &model::ColumnDescription::key);
    const auto districtAt = static_cast<std::size_t>(district - described.columns.begin());
    for (const model::Record& row : workspace.records(table)) {
        const std::string code = std::get<std::string>(row.front());
        QString text = QString::fromStdString(code) + QStringLiteral(" – ") + nameOfCode(workspace, table, code, language);
        if (table == model::TableId::Unit && district != described.columns.end())
            if (const auto* name = std::get_if<std::string>(&row[districtAt]); name != nullptr && !name->empty())
                text += QStringLiteral(" (%1)").arg(QString::fromStdString(*name));
        list.addChoice(QString::fromStdString(code), text);
    }
}

}  // namespace

QWidget* makeCellEditor(
    const model::ColumnDescription& column, const model::Workspace& workspace, Language language, QWidget* parent)
{
    const bool isList = column.type == model::ColumnType::CodeList;
    if (column.type == model::ColumnType::Date)
        return new DateEditor(parent);
    if (column.type == model::ColumnType::Integer || column.type == model::ColumnType::Decimal)
        return new NumberEditor(column, parent);
    const bool chooses = column.type == model::ColumnType::Boolean || column.refersTo || !column.choices.empty();
    if (!chooses || isList) {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        return line;
    }
    auto* list = new ListEditor(parent);
    if (column.presence == model::Presence::Optional)
        list->addChoice(QString(), QString());
    const auto words = [&](const LocalizedText& text) { return QString::fromStdString(text.in(language)); };
    if (column.type == model::ColumnType::Boolean)
        for (const bool yes : {true, false}) {
            const QString text = QString::fromStdString(model::displayText(column, model::Value(yes), language));
            list->addChoice(text, text);
        }
    else if (column.refersTo)
        addRows(*list, workspace, *column.refersTo, language);
    else
        for (const model::Choice& choice : column.choices)
            list->addChoice(words(choice.name), words(choice.name));
    list->finish();
    return list;
}

QString editorText(const QWidget& editor)
{
    if (const auto* list = dynamic_cast<const ListEditor*>(&editor))
        return list->chosen();
    if (const auto* number = dynamic_cast<const NumberEditor*>(&editor))
        return number->line()->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text();
    return {};
}

void setEditorText(QWidget& editor, const QString& text)
{
    if (auto* list = dynamic_cast<ListEditor*>(&editor)) {
        list->choose(text);
    } else if (auto* number = dynamic_cast<NumberEditor*>(&editor)) {
        number->line()->setText(text);
        number->line()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(&editor)) {
        line->setText(text);
    }
}

}  // namespace botri::ui
