// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace botri::ui {

/// The heat table of gaps: commune names stay at the left, specialty names above, while the numbers scroll.
class GapTableView : public QTableView {
    Q_OBJECT

public:
    explicit GapTableView(QWidget* parent = nullptr);

    /// Fits columns and the name column after the model changed.
    void fit();
};

}  // namespace botri::ui
