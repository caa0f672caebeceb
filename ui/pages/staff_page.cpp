// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_page.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/staff_table.h"
#include "ui/pages/empty_state.h"
#include "ui/style/fonts.h"
#include "ui/table/shown_table_view.h"

namespace botri::ui {

StaffPage::StaffPage(const Desk& desk, QWidget* parent)
    : PageWidget(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("staff"))),
      m_import(m_empty->addStep()),
      m_title(new QLabel),
      m_table(new ShownTableView)
{
    m_title->setFont(screenFont(TypeSize::Title, TypeWeight::Bold));
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_table, &ShownTableView::selected, this, &StaffPage::looksAt);
    connect(m_import, &QPushButton::clicked, this, &StaffPage::importAsked);
    begin();
}

void StaffPage::retranslate()
{
    m_title->setText(tr("Staff"));
    m_empty->setWords(
        tr("Nobody yet"), tr("Import the list of people who can be placed, and head-counts where there are no names yet."));
    m_import->setText(tr("Import a workbook…"));
}

void StaffPage::refresh()
{
    const model::Workspace& workspace = desk().document.workspace();
    const bool nobody = workspace.rows<model::Staff>().empty() && workspace.rows<model::HeadCount>().empty();
    m_stack->setCurrentIndex(nobody ? 1 : 0);
    m_table->show(
        nobody ? ShownTable{} : staffTable(workspace, desk().document.scenario(), desk().document.plan().get(), desk().words));
}

}  // namespace botri::ui
