// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace botri::ui {

class Settings;

/// What a person may choose about the program. Each choice holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* language() const { return m_language; }
    [[nodiscard]] QComboBox* theme() const { return m_theme; }
    [[nodiscard]] QSpinBox* textScale() const { return m_textScale; }
    [[nodiscard]] QComboBox* rows() const { return m_rows; }
    [[nodiscard]] QCheckBox* reopens() const { return m_reopens; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showSettings();

    Settings& m_settings;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_textScale;
    QComboBox* m_rows;
    QCheckBox* m_reopens;
    QCheckBox* m_narrow;
    QLabel* m_languageLabel;
    QLabel* m_themeLabel;
    QLabel* m_textLabel;
    QLabel* m_rowsLabel;
    QLabel* m_note;
};

}  // namespace botri::ui
