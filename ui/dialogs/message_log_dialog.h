// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace botri::ui {

class MessageStrip;
class Words;

/// Everything the window said since it was opened, newest first, to be read again and copied.
class MessageLogDialog : public QDialog {
    Q_OBJECT

public:
    MessageLogDialog(const MessageStrip& messages, const Words& words, QWidget* parent);

    [[nodiscard]] QListWidget* list() const { return m_list; }

private:
    void refresh();
    void copy() const;

    const MessageStrip& m_messages;
    const Words& m_words;
    QListWidget* m_list;
};

}  // namespace botri::ui
