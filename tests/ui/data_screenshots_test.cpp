// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include "core/exchange/csv.h"
#include "tests/support/catch.h"
#include "tests/support/small_workspace.h"
#include "tests/ui/ui_fixture.h"
#include "ui/data/records_view.h"
#include "ui/history/history_panel.h"
#include "ui/models/record_table_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/import_view.h"
#include "ui/shell/actions.h"
#include "ui/style/style.h"

using namespace botri;
using namespace botri::ui;

TEST_CASE("screenshots of the states of the Data page are written when a folder for them is named", "[ui][screenshots]")
{
    const QString folder = qEnvironmentVariable("BOTRI_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    tests::UiFixture fixture;
    MainWindow window(fixture.desk());
    window.resize(1366, 768);
    window.show();
    fixture.open(tests::largeWorkspace(20));
    window.goTo(Place::Data);
    const auto shoot = [&](const QString& name) {
        QTest::qWait(250);
        window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    };
    const model::Workspace& workspace = fixture.document.workspace();
    const std::string unit = workspace.rows<model::Unit>().begin()->name;
    const std::string specialty = workspace.rows<model::Specialty>().begin()->name;
    const std::filesystem::path file = fixture.path("nhu-cau-xa.csv");
    exchange::writeTextFile(file,
        "BIỂU NHU CẦU\nXã,Lĩnh vực,Cần,Có mặt,Màu\n\"" + unit + "\",\"" + specialty + "\",3,1,đỏ\n\"" + unit + "x\",\""
            + specialty + "\",ba,1,\n\"" + unit + "\",Lĩnh vực lạ,2,1,\n");
    window.dataPage().importFiles({file});
    tests::waitFor(fixture.jobs);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        chooseTheme(*qApp, theme);
        const QString suffix = theme == ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
        const std::pair<ImportView::Step, const char*> steps[] = {
            {ImportView::Step::Files, "files"}, {ImportView::Step::Sheets, "sheets"}, {ImportView::Step::Check, "check"}};
        for (const auto& [step, name] : steps) {
            window.dataPage().importView().goTo(step);
            shoot(QStringLiteral("import-") + QLatin1String(name) + suffix);
        }
    }
    chooseTheme(*qApp, ThemeChoice::Light);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&window.dataPage().importView(), Qt::Key_Escape);
    window.dataPage().chooseFindings();
    shoot(QStringLiteral("data-to-correct"));
    window.dataPage().chooseTable(model::TableId::Need);
    QTableView& view = window.dataPage().records().view();
    const auto required = static_cast<int>(window.dataPage().model().description().columnIndex("required"));
    view.setCurrentIndex(view.model()->index(2, required));
    shoot(QStringLiteral("data-origin"));
    view.edit(view.currentIndex());
    if (QWidget* editor = view.indexWidget(view.currentIndex())) {
        tests::type(*editor->findChild<QLineEdit*>(), QStringLiteral("nhiều"));
        QTest::keyClick(editor, Qt::Key_Return);
        shoot(QStringLiteral("data-problem"));
        QTest::keyClick(editor, Qt::Key_Escape);
    }
    window.dataPage().chooseTable(model::TableId::Unit);
    view.setCurrentIndex(view.model()->index(1, 0));
    window.dataPage().records().deleteRows();
    shoot(QStringLiteral("data-delete"));
    window.dataPage().records().view().setFocus();
    window.dataPage().chooseTable(model::TableId::Staff);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
    shoot(QStringLiteral("data-frozen"));
    window.dataPage().chooseTable(model::TableId::Need);
    emit window.dataPage().looksAt(GroupSubject{});
    QTest::qWait(50);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    shoot(QStringLiteral("data-frozen-keys"));
    window.dataPage().chooseTable(model::TableId::Staff);
    view.setCurrentIndex(view.model()->index(3, view.model()->columnCount() - 1));
    window.actions().history->trigger();
    window.history().view()->selectRow(0);
    shoot(QStringLiteral("data-history"));
    window.actions().history->trigger();
    window.dataPage().importFiles({file});
    tests::waitFor(fixture.jobs);
    window.dataPage().importView().goTo(ImportView::Step::Check);
    for (QPushButton* button : window.dataPage().importView().findChildren<QPushButton*>())
        if (button->isDefault())
            button->click();
    tests::waitFor(fixture.jobs);
    shoot(QStringLiteral("data-imported"));
}
