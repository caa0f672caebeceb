// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/view_state.h"

#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace botri::ui {
namespace {

constexpr int kColumnsThatName = 3;

/// Key of the n-th widget of a kind: pages are laid out alike at every start.
QString key(const char* kind, int index)
{
    return QString::fromLatin1(kind) + QString::number(index);
}

QString rowWords(const QAbstractItemModel& model, int row)
{
    QStringList words;
    for (int column = 0; column < std::min(kColumnsThatName, model.columnCount()); ++column)
        words << model.index(row, column).data().toString();
    return words.join(QLatin1Char('\n'));
}

void chooseRow(QTableView& table, const QVariantMap& chosen)
{
    const QAbstractItemModel* model = table.model();
    const QString words = chosen[QStringLiteral("words")].toString();
    const int column = chosen[QStringLiteral("column")].toInt();
    if (!model || words.isEmpty() || column >= model->columnCount())
        return;
    for (int row = 0; row < model->rowCount(); ++row)
        if (rowWords(*model, row) == words)
            return table.setCurrentIndex(model->index(row, column));
}

}  // namespace

QVariantMap viewStateOf(const QWidget& page)
{
    QVariantMap state;
    int index = 0;
    for (const QSplitter* splitter : page.findChildren<QSplitter*>())
        state[key("splitter", index++)] = splitter->saveState();
    index = 0;
    for (const QTabWidget* tabs : page.findChildren<QTabWidget*>())
        state[key("tab", index++)] = tabs->currentIndex();
    index = 0;
    for (const QTableView* table : page.findChildren<QTableView*>()) {
        const QModelIndex current = table->currentIndex();
        if (current.isValid())
            state[key("table", index)] = QVariantMap{{QStringLiteral("words"), rowWords(*table->model(), current.row())},
                {QStringLiteral("column"), current.column()}};
        ++index;
    }
    return state;
}

void applyViewState(QWidget& page, const QVariantMap& state, ViewPart part)
{
    int index = 0;
    for (QSplitter* splitter : page.findChildren<QSplitter*>())
        splitter->restoreState(state[key("splitter", index++)].toByteArray());
    index = 0;
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>())
        if (const QVariant kept = state[key("tab", index++)]; kept.isValid() && kept.toInt() < tabs->count())
            tabs->setCurrentIndex(kept.toInt());
    if (part == ViewPart::Layout)
        return;
    index = 0;
    for (QTableView* table : page.findChildren<QTableView*>())
        if (const QVariant kept = state[key("table", index++)]; kept.isValid() && table->isVisibleTo(&page))
            chooseRow(*table, kept.toMap());
}

}  // namespace botri::ui
