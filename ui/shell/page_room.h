// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace botri::ui {

/// The room of the pages. The page in sight fills it; one that needs more, as with very large text on a small screen, scrolls,
/// so that no page makes the window wider than the screen.
class PageRoom : public QScrollArea {
    Q_OBJECT

public:
    explicit PageRoom(QStackedWidget* pages, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QStackedWidget* m_pages;
};

}  // namespace botri::ui
