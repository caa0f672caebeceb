// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <functional>

namespace botri::tests {

/// Answers dialogs that hold up the program, in the order they open, as a person would at the keyboard.
/// A dialog without an answer fails the test and is closed, so that nothing hangs.
class DialogAnswers : public QObject {
public:
    using Answer = std::function<void(QDialog& dialog)>;

    DialogAnswers();

    void next(Answer answer);
    /// The next dialog asks for a file: this path is typed into it, then Enter.
    void nextFile(const std::filesystem::path& path);
    [[nodiscard]] bool areAllGiven() const { return m_answers.empty(); }

private:
    void look();

    std::deque<Answer> m_answers;
    QPointer<QWidget> m_answered;
    QTimer m_timer;
};

}  // namespace botri::tests
