// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace botri::ui {

/// Stands over the rows when there is none to see: says why, and what to do.
class TableNotice : public QWidget {
    Q_OBJECT

public:
    /// Covers `area` and follows its size.
    explicit TableNotice(QWidget* area);

    void say(const QString& text, const QString& button = {});
    void sayBusy(const QString& text);
    [[nodiscard]] QString text() const;

signals:
    void pressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_text;
    QProgressBar* m_busy;
    QPushButton* m_button;
};

}  // namespace botri::ui
