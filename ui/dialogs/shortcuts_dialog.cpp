// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/base/vietnamese_text.h"
#include "ui/shell/actions.h"
#include "ui/style/field_words.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {
namespace {

QString keysOf(const QAction& action)
{
    QStringList all;
    for (const QKeySequence& keys : action.shortcuts())
        all << keys.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral("  ·  "));
}

}  // namespace

std::vector<Shortcut> shortcutsOf(const QMainWindow& window)
{
    std::vector<Shortcut> all;
    QSet<const QAction*> seen;
    for (const Command& command : commandsOf(*window.menuBar())) {
        seen.insert(command.action);
        if (!command.action->shortcuts().isEmpty())
            // Without what there is to undo just now: keys do the same on every day.
            all.push_back(
                {plainText(command.action->iconText()).remove(QStringLiteral("…")), command.path, keysOf(*command.action)});
    }
    QSet<QString> names;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = keysOf(*action);
        const QString name = plainText(action->text()).remove(QStringLiteral("…"));
        if (seen.contains(action) || keys.isEmpty() || name.isEmpty() || names.contains(name + keys))
            continue;
        names.insert(name + keys);
        all.push_back({name, ShortcutsDialog::tr("Pages and tables"), keys});
    }
    return all;
}

ShortcutsDialog::ShortcutsDialog(std::vector<Shortcut> shortcuts, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_table(new QTableWidget(static_cast<int>(shortcuts.size()), 3))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(textPixels(680), textPixels(560));
    setFieldWords(*m_filter, tr("Filter, with or without diacritics"));
    m_filter->setClearButtonEnabled(true);
    dressTable(*m_table);
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Where"), tr("Keys")});
    for (std::size_t i = 0; i < shortcuts.size(); ++i) {
        const int row = static_cast<int>(i);
        m_table->setItem(row, 0, new QTableWidgetItem(shortcuts[i].name));
        m_table->setItem(row, 1, new QTableWidgetItem(shortcuts[i].place));
        m_table->setItem(row, 2, new QTableWidgetItem(shortcuts[i].keys));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutsDialog::filter(const QString& words)
{
    const std::string wanted = foldedText(words.toStdString());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString all;
        for (int column = 0; column < 3; ++column)
            all += m_table->item(row, column)->text() + QLatin1Char(' ');
        m_table->setRowHidden(row, foldedText(all.toStdString()).find(wanted) == std::string::npos);
    }
}

}  // namespace botri::ui
