// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "ui/chart/bar_chart.h"
#include "ui/chart/bar_painter.h"
#include "ui/chart/picture_file.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"

namespace botri::ui {
namespace {

class BarLegend : public QWidget {
public:
    explicit BarLegend(const BarChart& bars) : m_bars(bars) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        return {static_cast<int>(barLegendWidth(m_bars.chart())), barLegendHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, barLegendHeight()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBarLegend(painter, {0, (height() - barLegendHeight()) / 2.0}, m_bars.chart(), themeOf(palette()));
    }

private:
    const BarChart& m_bars;
};

}  // namespace

ChartPanel::ChartPanel(int first, const QString& key, QWidget* parent)
    : Card(parent),
      m_key(QStringLiteral("charts/") + key),
      m_wanted(QSettings().value(m_key, first).toInt()),
      m_chooser(new QComboBox),
      m_more(menuButton(QStringLiteral("more"), m_menu, this)),
      m_copy(new QAction(this)),
      m_save(new QAction(this)),
      m_bars(new BarChart)
{
    m_legend = new BarLegend(*m_bars);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooser->setMinimumContentsLength(10);
    m_menu.addActions({m_copy, m_save});
    m_copy->setIcon(lineIcon(QStringLiteral("copy")));
    m_save->setIcon(lineIcon(QStringLiteral("export")));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_chooser, 1);
    head->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_bars, 1);
    connect(m_chooser, &QComboBox::activated, this, &ChartPanel::choose);
    connect(m_copy, &QAction::triggered, this, &ChartPanel::copyTable);
    connect(m_save, &QAction::triggered, this, &ChartPanel::savePicture);
    connect(m_bars, &BarChart::barChosen, this, [this](int bar) { emit barChosen(chosen(), bar); });
    retranslate();
}

void ChartPanel::show(std::vector<BarChartData> charts)
{
    m_charts = std::move(charts);
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (const BarChartData& chart : m_charts)
        m_chooser->addItem(chart.title);
    showChosen();
}

void ChartPanel::choose(int chart)
{
    m_wanted = chart;
    QSettings().setValue(m_key, chart);
    showChosen();
}

int ChartPanel::chosen() const
{
    return std::clamp(m_wanted, 0, std::max(0, static_cast<int>(m_charts.size()) - 1));
}

void ChartPanel::showChosen()
{
    if (m_charts.empty())
        return m_bars->show({});
    m_chooser->setCurrentIndex(chosen());
    m_bars->show(m_charts[static_cast<std::size_t>(chosen())]);
    m_legend->setVisible(!m_bars->chart().beforeName.isEmpty());
    m_legend->updateGeometry();
    m_legend->update();
    updateGeometry();
}

QSize ChartPanel::sizeHint() const
{
    return {360, 8 + 32 + 6 + 18 + 6 + m_bars->sizeHint().height() + 8};
}

void ChartPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(m_bars->chart().table());
    emit says({"Đã chép bảng số liệu của biểu đồ.", "The figures of the chart were copied as a table."});
}

void ChartPanel::savePicture()
{
    const BarChartData& chart = m_bars->chart();
    const QSize size = barChartSize(chart);
    const auto said = askAndSavePicture(*this, QStringLiteral("bieu-do"), size, chart.title,
        [&](QPainter& painter) { paintBarChart(painter, size, chart, lightTheme()); });
    if (said)
        emit says(*said);
}

void ChartPanel::retranslate()
{
    m_copy->setText(tr("&Copy the figures"));
    m_save->setText(tr("&Save as a picture…"));
    m_more->setToolTip(tr("Copy or save this chart"));
    m_more->setAccessibleName(m_more->toolTip());
    m_chooser->setAccessibleName(tr("Which chart"));
}

void ChartPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
