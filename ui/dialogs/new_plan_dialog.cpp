// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_plan_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/vietnamese_text.h"

namespace botri::ui {
namespace {

QDate qtDate(Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date coreDate(QDate date)
{
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
        std::chrono::day(static_cast<unsigned>(date.day()))};
}

QDateEdit* dateField(Date date)
{
    auto* field = new QDateEdit(qtDate(date));
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setCalendarPopup(true);
    return field;
}

}  // namespace

NewPlanDialog::NewPlanDialog(Date today, QWidget* parent)
    : QDialog(parent),
      m_title(new QLineEdit(tr("Staff plan for communes %1").arg(static_cast<int>(today.year())))),
      m_province(new QLineEdit(QStringLiteral("Nghệ An"))),
      m_asOf(dateField(today)),
      m_decision(dateField(today)),
      m_start(dateField(addMonths(today, 1)))
{
    setWindowTitle(tr("New plan"));
    layOut(tr("Choose a place for the file…"));
}

NewPlanDialog::NewPlanDialog(const model::PlanInfo& info, QWidget* parent)
    : QDialog(parent),
      m_info(info),
      m_title(new QLineEdit(QString::fromStdString(info.title))),
      m_province(new QLineEdit(QString::fromStdString(info.province))),
      m_asOf(dateField(info.asOf)),
      m_decision(dateField(info.decisionDate)),
      m_start(dateField(info.startDate))
{
    setWindowTitle(tr("Plan information and dates"));
    layOut(tr("Save"));
}

void NewPlanDialog::layOut(const QString& accept)
{
    m_title->setMinimumWidth(340);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* create = buttons->button(QDialogButtonBox::Ok);
    create->setText(accept);
    auto* form = new QFormLayout(this);
    form->setSpacing(12);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("&Name"), m_title);
    form->addRow(tr("&Province"), m_province);
    form->addRow(tr("&Figures as of"), m_asOf);
    form->addRow(tr("&Decision date"), m_decision);
    form->addRow(tr("&Moves start on"), m_start);
    form->addRow(buttons);
    const auto check = [this, create] {
        create->setEnabled(!m_title->text().trimmed().isEmpty() && !m_province->text().trimmed().isEmpty()
            && m_decision->date() <= m_start->date());
    };
    for (QLineEdit* field : {m_title, m_province})
        connect(field, &QLineEdit::textChanged, this, check);
    for (QDateEdit* field : {m_decision, m_start})
        connect(field, &QDateEdit::dateChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

model::PlanInfo NewPlanDialog::info() const
{
    model::PlanInfo info = m_info;
    info.title = normalizedText(m_title->text().toStdString());
    info.province = normalizedText(m_province->text().toStdString());
    info.asOf = coreDate(m_asOf->date());
    info.decisionDate = coreDate(m_decision->date());
    info.startDate = coreDate(m_start->date());
    return info;
}

}  // namespace botri::ui
