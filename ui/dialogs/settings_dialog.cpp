// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/settings/settings.h"
#include "ui/style/fonts.h"

namespace botri::ui {
namespace {

void setChoices(QComboBox& box, const QStringList& items)
{
    const QSignalBlocker quiet(box);
    const int kept = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(items);
    box.setCurrentIndex(kept);
}

}  // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_textScale(new QSpinBox),
      m_rows(new QComboBox),
      m_reopens(new QCheckBox),
      m_narrow(new QCheckBox),
      m_languageLabel(new QLabel),
      m_themeLabel(new QLabel),
      m_textLabel(new QLabel),
      m_rowsLabel(new QLabel),
      m_note(new QLabel)
{
    layOut();
    retranslate();
    showSettings();
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { m_settings.setLanguage(static_cast<LanguageChoice>(index)); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) { m_settings.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_textScale, &QSpinBox::valueChanged, &m_settings, &Settings::setTextScale);
    connect(m_rows, &QComboBox::activated, this, [this](int index) { m_settings.setDensity(static_cast<RowDensity>(index)); });
    connect(m_reopens, &QCheckBox::toggled, &m_settings, &Settings::setReopensLastPlan);
    connect(m_narrow, &QCheckBox::toggled, &m_settings, &Settings::setNarrowNavigation);
    connect(&m_settings, &Settings::changed, this, &SettingsDialog::showSettings);
}

void SettingsDialog::layOut()
{
    m_textScale->setRange(Settings::kSmallestText, Settings::kLargestText);
    m_textScale->setSingleStep(10);
    m_textScale->setSuffix(QStringLiteral(" %"));
    m_textScale->setKeyboardTracking(false);
    m_note->setWordWrap(true);
    m_note->setFont(screenFont(TypeSize::Small));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    const auto add = [form](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        field->setMinimumWidth(240);
        form->addRow(label, field);
    };
    add(m_languageLabel, m_language);
    add(m_themeLabel, m_theme);
    add(m_textLabel, m_textScale);
    add(m_rowsLabel, m_rows);
    form->addRow(m_narrow);
    form->addRow(m_reopens);
    form->addRow(m_note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Colours"));
    m_textLabel->setText(tr("&Text size"));
    m_rowsLabel->setText(tr("&Rows of tables"));
    m_narrow->setText(tr("&Narrow page bar, icons only"));
    m_reopens->setText(tr("&Open the last plan when the program starts"));
    m_note->setText(tr("Every choice holds at once and is remembered on this computer. The date of the figures belongs to the "
                       "plan: File › Plan information and dates."));
    setChoices(*m_language, {tr("As the system"), QStringLiteral("Tiếng Việt"), QStringLiteral("English")});
    setChoices(*m_theme, {tr("As the system"), tr("Light"), tr("Dark")});
    setChoices(*m_rows, {tr("Comfortable"), tr("Compact")});
    m_textScale->setToolTip(tr("Per cent of the usual size; also Ctrl + and Ctrl −"));
}

void SettingsDialog::showSettings()
{
    m_language->setCurrentIndex(static_cast<int>(m_settings.language()));
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme()));
    m_textScale->setValue(m_settings.textScale());
    m_rows->setCurrentIndex(static_cast<int>(m_settings.density()));
    m_reopens->setChecked(m_settings.reopensLastPlan());
    m_narrow->setChecked(m_settings.hasNarrowNavigation());
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
