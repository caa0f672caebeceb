// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace botri::ui {

/// Covers the window while files are dragged over it and says what dropping them would do, or why they are of no use.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    void show(const QString& words, bool welcome);
    [[nodiscard]] const QString& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    bool m_welcome = true;
};

}  // namespace botri::ui
