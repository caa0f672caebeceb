// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace botri::ui {

class FlowLayout;

/// A row of controls that goes on in the next line where the window is too narrow for it, as beside the explanation or with
/// large text. It is always exactly as high as its lines: the table below keeps the rest.
class WrapRow : public QWidget {
    Q_OBJECT

public:
    explicit WrapRow(QWidget* parent = nullptr, int gap = 8);

    void add(QWidget* control);
    void add(std::initializer_list<QWidget*> controls);
    /// What is added from now on stands at the right.
    void goRight();

    /// No: it sets its height itself. Layouts around it would give a height at widths nobody has.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    FlowLayout* m_flow;
};

}  // namespace botri::ui
