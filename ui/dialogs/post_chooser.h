// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>
#include <vector>

#include "core/planning/matching.h"
#include "ui/text/words.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace botri::ui {

/// A post somebody may go to, and what is to be known of it.
struct OpenWay {
    model::NeedKey post;
    std::optional<model::RoadDistance> distance;
    model::MeasureCode measure;
    int substitutionLevel = 0;
};

/// The open posts that rules and measures let this person or head-count fill: their own field first, then the nearest.
[[nodiscard]] std::vector<OpenWay> openWays(const planning::Matching& matching, const model::StaffCode& staff);

/// Asks which of them it shall be. Typing narrows the list; Enter takes the marked one.
class PostChooser : public QDialog {
    Q_OBJECT

public:
    PostChooser(const model::Workspace& workspace, const Words& words, const QString& question, std::vector<OpenWay> ways,
        QWidget* parent = nullptr);

    [[nodiscard]] std::optional<model::NeedKey> chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);

    std::vector<OpenWay> m_ways;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_none;
};

}  // namespace botri::ui
