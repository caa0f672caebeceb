// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <optional>

#include "ui/print/paginated_report.h"

namespace botri::ui {

/// The pages of a paper one below the other, as they will come out of the printer. Ctrl and the wheel change the size.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);

    void show(PaginatedReport paper);
    /// Instead of a paper: why there is none.
    void showHint(const QString& text);
    [[nodiscard]] const std::optional<PaginatedReport>& paper() const { return m_paper; }

    void zoom(double factor);
    void fitWidth();
    [[nodiscard]] int perCent() const;  ///< of the size on paper

signals:
    void pageChanged(int page);  ///< the page in the middle of the view, from 0
    void zoomed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] double scale() const;  ///< pixels a point
    [[nodiscard]] QRectF pageRect(int page) const;
    void updateScrollBars();

    std::optional<PaginatedReport> m_paper;
    QString m_hint;
    double m_zoom = 1;  ///< 1: as wide as the view
};

}  // namespace botri::ui
