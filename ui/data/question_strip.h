// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace botri::ui {

/// Asks one thing above the table, in nobody's way: what would happen, a button to do it, another to leave it. Esc leaves it.
class QuestionStrip : public QFrame {
    Q_OBJECT

public:
    explicit QuestionStrip(QWidget* parent = nullptr);

    /// \param field stands between the words and the buttons, and gets the focus; taken over. May be null.
    /// \param act \return whether the question is settled
    void ask(const QString& words, const QString& yes, QWidget* field, std::function<bool()> act);
    void leave();
    [[nodiscard]] QPushButton& yes() { return *m_yes; }
    [[nodiscard]] QString words() const;

signals:
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();

    QLabel* m_words;
    QPushButton* m_yes;
    QPushButton* m_no;
    QHBoxLayout* m_row;
    QWidget* m_field = nullptr;
    std::function<bool()> m_act;
};

}  // namespace botri::ui
