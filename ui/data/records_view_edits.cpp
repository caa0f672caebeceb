// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the rows of a table: each is one act.
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <memory>

#include "core/acts/act_check.h"
#include "core/acts/dependent_rows.h"
#include "core/acts/row_acts.h"
#include "ui/data/cell_editors.h"
#include "ui/data/origin_reader.h"
#include "ui/data/question_strip.h"
#include "ui/data/records_view.h"
#include "ui/models/value_text.h"
#include "ui/style/theme.h"
#include "ui/table/table_view.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

constexpr std::size_t kProblemsTold = 4;

bool changesKey(const model::TableDescription& table, const model::Record& before, const model::Record& after)
{
    return keyOf(table, before) != keyOf(table, after);
}

}  // namespace

acts::Act RecordsView::actOf(model::TableId table, const model::Record* before, const model::Record& after) const
{
    const model::Workspace& workspace = m_desk.document.workspace();
    const acts::Actor actor = m_desk.document.actor();
    if (before == nullptr)
        return acts::addRow(workspace, actor, table, after);
    return changesKey(model::describe(table), *before, after) ? acts::renameRow(workspace, actor, table, *before, after)
                                                              : acts::editRow(workspace, actor, table, *before, after);
}

std::optional<LocalizedText> RecordsView::check(
    model::TableId table, const model::Record* before, const model::Record& after) const
{
    const auto refusal =
        acts::refusalOf(actOf(table, before, after), m_desk.document.workspace(), m_desk.document.file().plans());
    if (!refusal || refusal->reason == acts::RefusalReason::NothingToDo)
        return std::nullopt;
    return refusal->text;
}

bool RecordsView::put(model::TableId table, const model::Record* before, const model::Record& after)
{
    const acts::Act act = actOf(table, before, after);
    const std::size_t followers = act.changes.size() - 1;
    const auto column = static_cast<std::size_t>(std::max(0, m_view->currentIndex().column()));
    const bool moves = before == nullptr || changesKey(model::describe(table), *before, after);
    if (!m_desk.document.apply(act))
        return false;
    if (moves)
        QTimer::singleShot(0, this, [this, shown = after, column] { follow(shown, column); });
    if (before != nullptr && followers > 0) {
        const std::string count = std::to_string(followers);
        emit says({"Đã đổi mã; " + count + " dòng nhắc đến mã cũ đã đổi theo.",
            "The code was changed; " + count + " rows that named the old one follow."});
    }
    return true;
}

/// A row that was added or has another code is gone to where it is now, unless the filters hide it there.
void RecordsView::follow(const model::Record& record, std::size_t column)
{
    const auto row = m_model->rowOf(record);
    if (row && m_table->arrangement().rowOfSource(*row))
        makeCurrent(*row, static_cast<int>(column));
}

QModelIndexList RecordsView::selectedCells() const
{
    const TableArrangement& rows = m_table->arrangement();
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    cells.removeIf(
        [&](const QModelIndex& cell) { return rows.isGroupHead(cell.row()) || m_view->isColumnHidden(cell.column()); });
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    for (QModelIndex& cell : cells)
        cell = rows.mapToSource(cell);
    return cells;
}

std::vector<int> RecordsView::selectedRows() const
{
    std::vector<int> rows;
    for (const int shown : m_table->selectedRows())
        if (const auto row = m_table->arrangement().sourceRow(shown))
            rows.push_back(*row);
    return rows;
}

void RecordsView::beginDraft(std::optional<model::Record> like, int column)
{
    makeCurrent(m_model->startDraft(std::move(like)), column);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void RecordsView::addRow()
{
    const auto& columns = m_model->description().columns;
    const auto needed = std::ranges::find_if(columns, [](const model::ColumnDescription& column) {
        return column.presence != model::Presence::Optional && model::isEmpty(column.whenAbsent);
    });
    beginDraft({}, needed == columns.end() ? 0 : static_cast<int>(needed - columns.begin()));
    emit says({"Hãy điền các ô “cần điền”; dòng được thêm khi đã đủ. Esc bỏ dòng mới.",
        "Fill in the cells marked “fill in”; the row is added once it is whole. Esc drops the new row."});
}

void RecordsView::duplicateRow()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty() || m_model->isDraft(rows.front()))
        return;
    const auto& columns = m_model->description().columns;
    const auto key = std::ranges::find(columns, model::Presence::Key, &model::ColumnDescription::presence);
    beginDraft(m_model->record(rows.front()), static_cast<int>(key - columns.begin()));
    emit says({"Bản sao được thêm khi có mã khác. Esc bỏ dòng mới.",
        "The copy is added once it has another code. Esc drops the new row."});
}

void RecordsView::deleteRows()
{
    std::vector<model::Record> rows;
    for (const int row : selectedRows())
        if (m_model->isDraft(row))
            return m_model->dropDraft();
        else
            rows.push_back(m_model->record(row));
    if (rows.empty())
        return;
    const model::TableId table = m_model->description().id;
    const acts::Act act = acts::deleteWithDependents(m_desk.document.workspace(), m_desk.document.actor(), table, rows);
    if (act.changes.size() == rows.size()) {
        m_desk.document.apply(act);
        return;
    }
    // Rows that only lose a reference stay: the question names them, the button does not count them.
    const auto deleted = std::ranges::count_if(act.changes, [](const model::RowChange& change) { return !change.after; });
    m_question->ask(m_desk.words(act.title) + QLatin1Char('.'), tr("Delete %n rows", nullptr, static_cast<int>(deleted)), nullptr,
        [this, act] { return m_desk.document.apply(act); });
}

void RecordsView::copy()
{
    QApplication::clipboard()->setText(blockText(*m_model, selectedCells(), m_table->shownColumns()));
}

void RecordsView::paste()
{
    const std::vector<QStringList> block = clipboardBlock(QApplication::clipboard()->text());
    const QModelIndexList cells = selectedCells();
    if (block.empty())
        return;
    if (block.size() == 1 && block.front().size() == 1 && cells.size() > 1) {
        take(sameInAll(*m_model, cells, block.front().front()), acts::pasteRows);
        return;
    }
    const QModelIndex corner = cells.isEmpty() ? currentCell() : cells.front();
    const bool below = !corner.isValid() || m_model->isDraft(corner.row());  // all of it is new
    m_model->dropDraft();
    const TableArrangement& shown = m_table->arrangement();
    std::vector<int> rows;
    for (int at = below ? shown.rowCount() : shown.rowOfSource(corner.row()).value_or(0); at < shown.rowCount(); ++at)
        if (const auto row = shown.sourceRow(at))
            rows.push_back(*row);
    std::vector<int> columns = m_table->shownColumns();
    if (corner.isValid())
        columns.erase(columns.begin(), std::ranges::find(columns, corner.column()));
    take(pastedBlock(*m_model, rows, columns, block), acts::pasteRows);
}

void RecordsView::fillDown()
{
    take(filledDown(*m_model, selectedCells()), acts::fillRows);
}

void RecordsView::clearCells()
{
    take(sameInAll(*m_model, selectedCells(), QString()), acts::pasteRows);
}

bool RecordsView::take(BlockEdit edit, acts::Act (*act)(const acts::Actor&, model::TableId, std::vector<model::RowChange>))
{
    m_problems->hide();
    const model::TableId table = m_model->description().id;
    if (edit.problems.empty() && !edit.changes.empty()) {
        const acts::Act made = act(m_desk.document.actor(), table, edit.changes);
        const auto refusal = acts::refusalOf(made, m_desk.document.workspace(), m_desk.document.file().plans());
        if (!refusal)
            return m_desk.document.apply(made);
        edit.problems.push_back({0, 0, {}, refusal->text});
    }
    if (!edit.problems.empty())
        tellProblems(edit.problems);
    return edit.problems.empty();
}

void RecordsView::tellProblems(const std::vector<BlockProblem>& problems)
{
    const auto& columns = m_model->description().columns;
    QStringList lines{tr("Nothing was changed: %n cells cannot be taken.", nullptr, static_cast<int>(problems.size()))};
    for (std::size_t i = 0; i < std::min(problems.size(), kProblemsTold); ++i) {
        const BlockProblem& problem = problems[i];
        QString line = QStringLiteral("• ") + tr("row %1").arg(problem.row + 1) + QStringLiteral(", ")
            + m_desk.words(valueHeading(columns[static_cast<std::size_t>(problem.column)]));
        if (!problem.text.isEmpty())
            line += QStringLiteral(" “%1”").arg(problem.text);
        lines << line + QStringLiteral(": ") + m_desk.words(problem.why);
    }
    if (problems.size() > kProblemsTold)
        lines << tr("… and %n more", nullptr, static_cast<int>(problems.size() - kProblemsTold));
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, themeOf(this->palette()).bad);
    m_problems->setPalette(palette);
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->show();
    if (m_table->arrangement().rowOfSource(problems.front().row))
        makeCurrent(problems.front().row, problems.front().column);
}

void RecordsView::askSetAll()
{
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty())
        return;
    const int column = currentCell().isValid() ? currentCell().column() : cells.front().column();
    QModelIndexList wanted;
    for (const int row : selectedRows())
        wanted << m_model->index(row, column);
    const model::ColumnDescription& described = m_model->description().columns[static_cast<std::size_t>(column)];
    QWidget* editor = makeCellEditor(described, m_desk.document.workspace(), m_desk.words.language(), m_question);
    std::vector<model::Record> rows;
    for (const QModelIndex& cell : wanted)
        rows.push_back(m_model->record(cell.row()));
    m_question->ask(
        tr("Set “%1” in %n rows to", nullptr, static_cast<int>(wanted.size())).arg(m_desk.words(valueHeading(described))),
        tr("Set"), editor, [this, column, rows, editor] {
            QModelIndexList now;  // rows may have moved since
            for (const model::Record& row : rows)
                if (const auto at = m_model->rowOf(row))
                    now << m_model->index(*at, column);
            return take(sameInAll(*m_model, now, editorText(*editor)), acts::pasteRows);
        });
}

QString RecordsView::origin() const
{
    return m_origin->text();
}

QString RecordsView::problems() const
{
    return m_problems->isHidden() ? QString() : m_problems->text();
}

void RecordsView::showOrigin()
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid() || !m_desk.document.isOpen() || m_model->isDraft(cell.row())) {
        m_origin->setText(m_desk.words(m_model->description().help).toHtmlEscaped());
        return;
    }
    if (!isVisible())
        return;
    const auto at = static_cast<std::size_t>(cell.column());
    const model::Record& row = m_model->record(cell.row());
    const auto& columns = m_model->description().columns;
    QStringList parts;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if ((columns[i].key == "source" || columns[i].key == "as_of") && !model::isEmpty(row[i]))
            parts << (m_desk.words(valueHeading(columns[i])) + QStringLiteral(": ")
                + QString::fromStdString(model::displayText(columns[i], row[i], m_desk.words.language())))
                         .toHtmlEscaped();
    parts << originText(row, at);
    m_origin->setText(parts.join(QStringLiteral(" · ")));
}

QString RecordsView::originText(const model::Record& row, std::size_t column)
{
    const auto link = [](const char* where, const QString& words) {
        return QStringLiteral(" <a href=\"%1\">%2</a>").arg(QLatin1String(where), words);
    };
    switch (m_origins->look()) {
    case OriginReader::State::Reading:
        return tr("Reading where this figure comes from… %1%").arg(m_origins->percent()) + link("stop", tr("Stop"));
    case OriginReader::State::Stopped: return tr("Where this figure comes from was not read.") + link("read", tr("Read it"));
    case OriginReader::State::Failed:
        return tr("Where this figure comes from could not be read.") + link("read", tr("Try again"));
    case OriginReader::State::Read: break;
    }
    const acts::JournalLine* line = m_origins->lineOf(m_model->description().id, row, column);
    const QString into =
        line ? m_desk.words(acts::originText(*line, m_origins->sourceOf(line->sequence))) : tr("in the file from its beginning");
    const QString heading = m_desk.words(valueHeading(m_model->description().columns[column]));
    return tr("“%1” of this row: %2").arg(heading, into).toHtmlEscaped();
}

}  // namespace botri::ui
