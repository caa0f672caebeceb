// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

#include <deque>
#include <functional>

#include "ui/shell/message.h"
#include "ui/text/words.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace botri::ui {

class ElidedLabel;

/// A message as the log keeps it.
struct ToldMessage {
    QDateTime when;
    Message message;
};

/// What just happened, where nobody reads or clicks. Several messages wait behind each other, the newest first.
/// A failure, or a message that offers steps, stays until it is closed; the rest goes by itself. A hint, and what
/// offers steps, keeps to one line until it is unfolded: it hangs over no button of the page.
/// All that was said since the program started can be read again in log().
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(const Words& words, QWidget* parent = nullptr);

    /// From now on over `window`, at the top of `room`, and as far down as its words need: a message that comes or goes moves
    /// nothing.
    /// \param room where there is room for it, in the coordinates of `window`; asked again whenever that is laid out anew
    void floatOver(QWidget* window, std::function<QRect()> room);
    void tell(MessageKind kind, const LocalizedText& text) { tell(Message{kind, text}); }
    void tell(const Message& message);
    /// Takes messages of a kind away: what they speak of is no longer true.
    void withdraw(MessageKind kind);
    /// The message in sight; empty when there is none.
    [[nodiscard]] const LocalizedText& text() const { return current().text; }
    [[nodiscard]] MessageKind kind() const { return current().kind; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_open.size()); }
    [[nodiscard]] const std::deque<ToldMessage>& log() const { return m_log; }

signals:
    void logged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Open {
        int serial;
        Message message;
    };

    void layOut();
    void place();
    void fold(int width);
    [[nodiscard]] int wordsRoom(int width) const;
    [[nodiscard]] const Message& current() const;
    void refresh();
    void showSteps();
    void step(int by);
    void close(int serial);
    void takeStep(std::size_t index);
    void copy() const;

    const Words& m_words;
    std::function<QRect()> m_room;
    std::vector<Open> m_open;  ///< oldest first
    std::size_t m_shown = 0;
    std::deque<ToldMessage> m_log;
    int m_serial = 0;
    bool m_detailed = false;
    QLabel* m_icon;
    ElidedLabel* m_label;
    QLabel* m_details;
    QWidget* m_stepRow;
    QHBoxLayout* m_steps;
    QToolButton* m_more;
    QToolButton* m_copy;
    QToolButton* m_previous;
    QLabel* m_place;
    QToolButton* m_next;
    QToolButton* m_close;
};

/// The icon that goes with a kind of message, and its word for who cannot see it.
[[nodiscard]] QString iconOf(MessageKind kind);
[[nodiscard]] QString nameOf(MessageKind kind);

}  // namespace botri::ui
