// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/text/words.h"

class QLabel;
class QToolButton;

namespace botri::ui {

enum class MessageKind { Done, Hint, Failure };

/// What just happened, above the page and in nobody's way. A failure stays until it is closed; the rest goes by itself.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(const Words& words, QWidget* parent = nullptr);

    void tell(MessageKind kind, const LocalizedText& text);
    [[nodiscard]] const LocalizedText& text() const { return m_text; }
    [[nodiscard]] MessageKind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Words& m_words;
    LocalizedText m_text;
    MessageKind m_kind = MessageKind::Done;
    int m_serial = 0;
    QLabel* m_icon;
    QLabel* m_label;
    QToolButton* m_close;
};

}  // namespace botri::ui
