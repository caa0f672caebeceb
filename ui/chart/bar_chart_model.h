// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>

#include <optional>
#include <vector>

#include "core/base/localized_text.h"

namespace botri::ui {

/// One line of a chart. With both figures, `after` is what is left of `before`.
struct Bar {
    QString name;
    std::optional<int> before = {};
    std::optional<int> after = {};
    QColor color = {};    ///< of the solid bar; none: the shortage ramp
    QString detail = {};  ///< more words for the tooltip
};

/// A chart as data: what is drawn, read aloud, copied and exported.
struct BarChartData {
    QString title;
    QString beforeName;  ///< heading of the `before` figures; empty: the chart has none
    QString afterName;
    std::vector<Bar> bars;
    Language language = Language::Vietnamese;

    [[nodiscard]] int longest() const;                     ///< the largest figure, at least 1
    [[nodiscard]] QString figures(const Bar& bar) const;   ///< "23 → 7"
    [[nodiscard]] QString sentence(const Bar& bar) const;  ///< "Xây dựng: hiện trạng 23, sau phương án 7"
    [[nodiscard]] QString table() const;                   ///< with headings, tabs between cells, for a spreadsheet
};

/// The bars as list items: the name is shown, the whole sentence is read aloud.
class BarChartModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit BarChartModel(QObject* parent = nullptr);

    void show(BarChartData data);
    [[nodiscard]] const BarChartData& chart() const { return m_chart; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    BarChartData m_chart;
};

}  // namespace botri::ui
