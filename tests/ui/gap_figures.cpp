// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>

#include "tests/support/catch.h"
#include "tests/ui/page_figures.h"
#include "tests/ui/page_reading.h"
#include "ui/pages/figure_strip.h"
#include "ui/pages/gaps_page.h"
#include "ui/text/format.h"

// Figures of the Gaps page.

namespace botri::tests {

using namespace botri::ui;
using planning::GapFigures;

void PageFigures::compareGaps()
{
    QStringList core{number(m_gaps.total.open), number(m_gaps.total.surplus), number(m_gaps.total.concurrentlyHeld)};
    if (m_plan)
        core << number(m_gaps.total.filled) << number(m_gaps.total.left());
    same(QStringLiteral("figures of the gaps"), m_window.gapsPage().figures(), core);
    const auto signedFigures = [this](int missing, int over) {
        const Language language = m_fixture.words.language();
        return missing > 0 && over > 0 ? signedText(-missing, language) + QLatin1Char(' ') + signedText(over, language)
                                       : signedText(missing > 0 ? -missing : over, language);
    };
    compareGapCells(0, [&](const GapFigures& each) { return signedFigures(each.open, each.surplus); });
    if (m_plan)
        compareGapCells(1, [&](const GapFigures& each) { return signedFigures(each.left(), afterPlan(each)); });
    compareGapCells(2, [&](const GapFigures& each) { return number(each.present); });
    compareGapCells(3, [&](const GapFigures& each) { return number(each.required); });
}

void PageFigures::compareGapCells(int figure, const std::function<QString(const GapFigures&)>& text)
{
    auto* chooser = called<QComboBox>(m_window.gapsPage(), said("GapsPage", "Figure shown"));
    chooser->setCurrentIndex(figure);
    const auto core = cells();
    const GapTableModel& shown = m_window.gapsPage().model();
    std::size_t seen = 0;
    for (int row = 0; row < shown.rowCount(); ++row)
        for (int column = GapTableModel::FirstSpecialty; column < shown.columnCount(); ++column) {
            const QModelIndex cell = shown.index(row, column);
            const Subject subject = shown.subject(cell);
            const auto* posts = std::get_if<PostsSubject>(&subject);
            if (!posts)
                continue;
            const auto found = core.find({posts->unit, posts->specialty});
            same(cell.data(Qt::AccessibleTextRole).toString(), cell.data().toString(),
                found == core.end() ? QString() : text(found->second));
            seen += found == core.end() ? 0 : 1;
        }
    CHECK(seen == core.size());
    const QModelIndex total = shown.index(0, GapTableModel::OpenColumn);
    const QString both = figure < 2 ? text({0, 0, m_gaps.total.open, 0, 0, 0, figure == 1 ? m_gaps.total.filled : 0, 0})
                                    : number(m_gaps.total.present);
    same(QStringLiteral("total of the gaps"), total.data().toString(), both);
    chooser->setCurrentIndex(0);
}

}  // namespace botri::tests
