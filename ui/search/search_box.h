// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

#include "ui/search/search_index.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace botri::ui {

/// Ctrl+K: one field that finds communes, people, pages and commands, over the middle of the window.
/// Up and Down choose, Enter goes there, Escape or a click elsewhere puts it away.
class SearchBox : public QFrame {
    Q_OBJECT

public:
    /// \param fill puts everything there is to find into an index; asked each time the box opens.
    SearchBox(std::function<void(SearchIndex&)> fill, QWidget* window);

    void open();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListWidget* found() const { return m_found; }

signals:
    void chosen(const botri::ui::SearchEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void find();
    void choose();
    void place();
    void retranslate();
    void dismiss();
    bool handleKey(int key);

    std::function<void(SearchIndex&)> m_fill;
    SearchIndex m_index;
    QPointer<QWidget> m_before;  ///< had the focus
    QLineEdit* m_field;
    QListWidget* m_found;
    QLabel* m_nothing;
};

}  // namespace botri::ui
