// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheets_step.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
namespace {

constexpr int kMostSheetColumns = 120;
constexpr std::size_t kRowsSampled = 200;
constexpr int kSamples = 3;
enum FieldColumn { FieldName, FromColumn, Samples, State, FieldColumnCount };

}  // namespace

SheetsStep::SheetsStep(const Words& words, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_list(new QListWidget),
      m_takenLabel(new QLabel),
      m_table(new QComboBox),
      m_headingLabel(new QLabel),
      m_headingRow(new QSpinBox),
      m_note(new QLabel),
      m_fields(new QTableWidget)
{
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &SheetsStep::showSheet);
    connect(m_table, &QComboBox::activated, this, &SheetsStep::chooseTable);
    connect(m_headingRow, &QSpinBox::editingFinished, this, [this] { chooseHeadingRow(m_headingRow->value()); });
    retranslate();
}

void SheetsStep::layOut()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_takenLabel->setBuddy(m_table);
    m_headingLabel->setBuddy(m_headingRow);
    m_headingRow->setRange(1, 10'000);
    m_table->setMinimumWidth(220);
    m_note->setWordWrap(true);
    m_note->setFont(screenFont(TypeSize::Small));
    m_fields->setColumnCount(FieldColumnCount);
    dressTable(*m_fields);
    m_fields->verticalHeader()->setDefaultSectionSize(32);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair{FieldName, 190}, std::pair{FromColumn, 240}, std::pair{Samples, 240}})
        m_fields->setColumnWidth(column, width);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_takenLabel);
    head->addWidget(m_table);
    head->addSpacing(12);
    head->addWidget(m_headingLabel);
    head->addWidget(m_headingRow);
    head->addStretch();
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_fields, 1);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({180, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void SheetsStep::retranslate()
{
    m_takenLabel->setText(tr("This sheet is taken f&or"));
    m_headingLabel->setText(tr("Headings end in ro&w"));
    m_list->setAccessibleName(tr("Sheets of the files"));
    m_fields->setAccessibleName(tr("Fields and the columns they are read from"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Column of the sheet"), tr("Samples"), tr("State")});
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    m_table->addItem(tr("leave this sheet out"), -1);
    for (const model::TableId table : model::allTables())
        m_table->addItem(m_words(model::describe(table).title), static_cast<int>(table));
    if (m_outlook != nullptr) {
        listSheets();
        showSheet();
    }
}

void SheetsStep::show(const ImportDraft& draft, std::shared_ptr<const ImportOutlook> outlook)
{
    m_draft = &draft;
    m_outlook = std::move(outlook);
    listSheets();
    showSheet();
}

void SheetsStep::listSheets()
{
    const QSignalBlocker quiet(m_list);
    const int kept = std::max(0, m_list->currentRow());
    m_list->clear();
    const Theme& theme = themeOf(palette());
    for (const exchange::SheetMatch& sheet : m_outlook->preview.sheets) {
        const bool bad = sheet.table && !sheet.missingKeys.empty();
        QString text = QString::fromStdString(sheet.sheet);
        text += QStringLiteral("\n→ ") + (sheet.table ? m_words(model::describe(*sheet.table).title) : tr("left out"));
        if (sheet.hidden)
            text += QLatin1Char(' ') + tr("(hidden sheet)");
        auto* item = new QListWidgetItem(text, m_list);
        item->setToolTip(QString::fromStdString(sheet.file));
        const bool inDoubt = isInDoubt(sheet);
        const char* const icon = bad ? "error" : inDoubt ? "warning" : sheet.table ? "check" : "empty";
        const QColor color = bad ? theme.bad : inDoubt ? theme.warning : sheet.table ? theme.good : theme.muted;
        item->setIcon(QIcon(linePixmap(QString::fromLatin1(icon), color, 16, 2)));
    }
    m_list->setCurrentRow(std::min(kept, m_list->count() - 1));
}

bool SheetsStep::isInDoubt(const exchange::SheetMatch& sheet) const
{
    return m_draft->isInDoubt(sheet) || !lackingColumns(sheet).isEmpty();
}

std::optional<int> SheetsStep::sheetInDoubt() const
{
    if (!m_outlook)
        return std::nullopt;
    const auto& sheets = m_outlook->preview.sheets;
    const auto found = std::ranges::find_if(sheets, [this](const exchange::SheetMatch& sheet) { return isInDoubt(sheet); });
    return found == sheets.end() ? std::nullopt : std::optional(static_cast<int>(found - sheets.begin()));
}

void SheetsStep::chooseSheet(int row)
{
    m_list->setCurrentRow(row);
}

const exchange::SheetMatch* SheetsStep::match() const
{
    const int row = m_list->currentRow();
    return m_outlook && row >= 0 && row < std::ssize(m_outlook->preview.sheets)
        ? &m_outlook->preview.sheets[static_cast<std::size_t>(row)]
        : nullptr;
}

void SheetsStep::showSheet()
{
    const exchange::SheetMatch* sheet = match();
    m_table->setEnabled(sheet != nullptr);
    m_headingRow->setEnabled(sheet != nullptr && sheet->table);
    m_fields->setVisible(sheet != nullptr && sheet->table);
    if (sheet == nullptr) {
        m_note->setText(tr("No sheet with rows was found in the files."));
        return;
    }
    const QSignalBlocker quietTable(m_table);
    const QSignalBlocker quietRow(m_headingRow);
    m_table->setCurrentIndex(m_table->findData(sheet->table ? static_cast<int>(*sheet->table) : -1));
    m_headingRow->setValue(std::max(1, sheet->lastHeadingRow));
    m_note->setText(noteOf(*sheet));
    showFields();
}

std::vector<std::pair<int, QString>> SheetsStep::columnsOfSheet() const
{
    std::vector<std::pair<int, QString>> columns;
    const exchange::SheetMatch& sheet = *match();
    const auto cells = m_draft->sheet(sheet.file, sheet.sheet);
    for (int column = 1; cells != nullptr && column <= std::min(cells->lastColumn(), kMostSheetColumns); ++column) {
        const auto known = std::ranges::find(sheet.columns, column, &exchange::ColumnMatch::column);
        if (known != sheet.columns.end())
            columns.emplace_back(column, columnLabel(column, known->heading));
        else if (!samples(column).isEmpty())
            columns.emplace_back(column, columnLabel(column, {}));
    }
    return columns;
}

QString SheetsStep::columnLabel(int column, const std::string& heading) const
{
    const QString letters = QString::fromStdString(exchange::columnLetters(column));
    return heading.empty() ? tr("column %1 (no heading)").arg(letters)
                           : letters + QStringLiteral(" · ") + QString::fromStdString(heading);
}

QString SheetsStep::samples(int column) const
{
    const exchange::SheetMatch& sheet = *match();
    const auto cells = m_draft->sheet(sheet.file, sheet.sheet);
    if (cells == nullptr)
        return {};
    QStringList found;
    std::size_t looked = 0;
    for (const exchange::SheetRow& row : cells->rows) {
        if (row.number <= sheet.lastHeadingRow)
            continue;
        if (++looked > kRowsSampled || found.size() == kSamples)
            break;
        const QString text = QString::fromStdString(row.at(column).shown()).simplified();
        if (!text.isEmpty() && !found.contains(text))
            found << text;
    }
    return found.join(QStringLiteral(" · "));
}

QComboBox* SheetsStep::columnChoice(std::size_t field)
{
    auto* combo = new QComboBox;
    combo->setFrame(false);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->addItem(tr("not in this sheet"), 0);
    for (const auto& [column, label] : columnsOfSheet())
        combo->addItem(label, column);
    const auto& columns = match()->columns;
    const auto from = std::ranges::find_if(columns,
        [&](const exchange::ColumnMatch& each) { return each.field == field && each.role == exchange::ColumnRole::Field; });
    combo->setCurrentIndex(std::max(0, combo->findData(from == columns.end() ? 0 : from->column)));
    combo->setAccessibleName(m_words(model::describe(*match()->table).columns[field].heading));
    if (const auto count = std::ranges::count_if(
            columns, [&](const exchange::ColumnMatch& each) { return each.field == field && !each.specialty.empty(); });
        count > 0) {
        combo->setItemText(combo->currentIndex(), tr("%n columns, one a specialty", nullptr, static_cast<int>(count)));
        combo->setEnabled(false);
    }
    combo->setToolTip(combo->currentText());
    connect(combo, &QComboBox::activated, this, [this, combo, field] { chooseColumn(field, combo->currentData().toInt()); });
    return combo;
}

void SheetsStep::showFields()
{
    const exchange::SheetMatch& sheet = *match();
    const bool isSame = m_shownSheet == std::pair(sheet.file, sheet.sheet);
    m_shownSheet = {sheet.file, sheet.sheet};
    const int keptRow = m_fields->currentRow();
    const int keptScroll = m_fields->verticalScrollBar()->value();
    // The focus would wander from box to box down to the last row as they go.
    const bool hadFocus = m_fields->isAncestorOf(QApplication::focusWidget());
    if (hadFocus)
        m_fields->setFocus();
    m_fields->setRowCount(0);
    if (!sheet.table)
        return;
    const std::size_t count = model::describe(*sheet.table).columns.size();
    m_fields->setRowCount(static_cast<int>(count));
    for (std::size_t field = 0; field < count; ++field)
        fillField(field);
    if (!isSame || keptRow >= m_fields->rowCount())
        return;
    m_fields->doItemsLayout();
    if (keptRow >= 0)
        m_fields->setCurrentCell(keptRow, FromColumn);
    if (hadFocus && keptRow >= 0)
        m_fields->cellWidget(keptRow, FromColumn)->setFocus();
    m_fields->verticalScrollBar()->setValue(keptScroll);
}

void SheetsStep::fillField(std::size_t field)
{
    const exchange::SheetMatch& sheet = *match();
    const auto& fields = model::describe(*sheet.table).columns;
    const Theme& theme = themeOf(palette());
    const int row = static_cast<int>(field);
    const bool required = fields[field].presence != model::Presence::Optional;
    auto* name = new QTableWidgetItem(m_words(fields[field].heading) + (required ? QStringLiteral(" *") : QString()));
    name->setToolTip(m_words(fields[field].help.vi.empty() ? fields[field].heading : fields[field].help));
    auto* combo = columnChoice(field);
    const int column = combo->currentData().toInt();
    const QString shown = column > 0 && fields[field].privacy != model::Privacy::Sensitive ? samples(column) : QString();
    auto* sample = new QTableWidgetItem(shown);
    sample->setToolTip(shown);
    const bool missingKey = std::ranges::find(sheet.missingKeys, field) != sheet.missingKeys.end();
    const bool missing = required && column == 0 && model::isEmpty(fields[field].whenAbsent);
    const bool defaulted = required && column == 0 && !model::isEmpty(fields[field].whenAbsent);
    QString state = column > 0 ? tr("read")
        : missingKey           ? tr("needed: nothing is read without it")
        : missing              ? tr("needed for new rows")
        : defaulted
        ? tr("the default “%1” is taken for %n rows", nullptr, rowsOfSheet())
              .arg(QString::fromStdString(model::displayText(fields[field], fields[field].whenAbsent, m_words.language())))
        : QString();
    for (const exchange::ColumnMatch& each : sheet.columns)
        if (each.field == field && each.role == exchange::ColumnRole::Fallback)
            state += QStringLiteral("; ")
                + tr("where empty, column %1").arg(QString::fromStdString(exchange::columnLetters(each.column)));
    auto* how = new QTableWidgetItem(state);
    how->setToolTip(state);
    how->setForeground(missingKey ? theme.bad : missing || defaulted ? theme.warning : column > 0 ? theme.good : theme.muted);
    m_fields->setItem(row, FieldName, name);
    m_fields->setItem(row, Samples, sample);
    m_fields->setItem(row, State, how);
    m_fields->setCellWidget(row, FromColumn, combo);
}

int SheetsStep::rowsOfSheet() const
{
    const auto sheet = static_cast<std::size_t>(match() - m_outlook->preview.sheets.data());
    return static_cast<int>(std::ranges::count_if(m_outlook->preview.rows,
        [&](const exchange::ImportedRow& row) { return row.sheet == sheet && row.fate != exchange::RowFate::LeftOut; }));
}

exchange::SheetChoice SheetsStep::choiceNow() const
{
    const exchange::SheetMatch& sheet = *match();
    for (const exchange::SheetChoice& each : m_draft->choices)
        if (each.file == sheet.file && each.sheet == sheet.sheet)
            return each;
    return {sheet.file, sheet.sheet, sheet.table, {}, 0};
}

void SheetsStep::chooseTable(int index)
{
    const int chosenTable = m_table->itemData(index).toInt();
    exchange::SheetChoice choice = choiceNow();
    const auto table = chosenTable < 0 ? std::nullopt : std::optional(static_cast<model::TableId>(chosenTable));
    if (choice.table == table && match()->table == table)
        return;
    choice.table = table;
    choice.columns.clear();  // fields of another table
    emit chosen(choice);
}

void SheetsStep::chooseHeadingRow(int row)
{
    if (match() == nullptr || row == match()->lastHeadingRow)
        return;
    exchange::SheetChoice choice = choiceNow();
    choice.headingRow = row;
    emit chosen(choice);
}

void SheetsStep::chooseColumn(std::size_t field, int column)
{
    exchange::SheetChoice choice = choiceNow();
    for (const exchange::ColumnMatch& each : match()->columns)
        if (each.field == field && each.column != column)
            choice.columns[each.column] = std::nullopt;
    if (column > 0)
        choice.columns[column] = field;
    m_fields->setCurrentCell(static_cast<int>(field), FromColumn);
    emit chosen(choice);
}

void SheetsStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_outlook != nullptr) {
        listSheets();
        showSheet();
    }
}

}  // namespace botri::ui
