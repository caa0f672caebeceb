// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLineEdit;
class QMainWindow;
class QTableWidget;

namespace botri::ui {

/// A thing to do, where it is found, and its keys.
struct Shortcut {
    QString name;
    QString place;
    QString keys;
};

/// Every act of the window that has keys: of its menus first, then of its pages and tables. Read from the actions themselves.
[[nodiscard]] std::vector<Shortcut> shortcutsOf(const QMainWindow& window);

/// The keys of the program in one list, to be read and searched.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(std::vector<Shortcut> shortcuts, QWidget* parent);

    [[nodiscard]] QTableWidget* table() const { return m_table; }

private:
    void filter(const QString& words);

    QLineEdit* m_filter;
    QTableWidget* m_table;
};

}  // namespace botri::ui
