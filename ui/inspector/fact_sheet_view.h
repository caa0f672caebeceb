// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "ui/inspector/fact_sheet.h"

class QVBoxLayout;

namespace botri::ui {

/// Lays a fact sheet out as headings, lines and figures.
class FactSheetView : public QScrollArea {
    Q_OBJECT

public:
    explicit FactSheetView(QWidget* parent = nullptr);

    /// \param decidable whether the file can be changed: only then are the buttons of the lines shown.
    void show(const FactSheet& sheet, bool decidable = true);
    /// Where there is nothing to explain: what to do.
    void showHint(const QString& text);

signals:
    void released(const botri::acts::Placement& placement);
    void takenBack(const botri::model::StaffCode& staff);
    void followed(const botri::ui::Subject& subject);
    void chosen(const botri::acts::Placement& placement, const botri::model::StaffCode& insteadOf);

private:
    void startOver();
    void addSection(const FactSection& section);
    [[nodiscard]] QWidget* lineWidget(const FactLine& line, int number = 0);
    [[nodiscard]] QWidget* textWidget(const FactLine& line, const QFont& font);
    void addSteps(const FactLine& line, QVBoxLayout& column);
    void addChoice(const FactLine& line, QVBoxLayout& column);
    void addTakingBack(const FactLine& line, QVBoxLayout& column);

    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    bool m_decidable = true;
};

}  // namespace botri::ui
