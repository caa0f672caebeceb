// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_legend.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/fonts.h"
#include "ui/text/format.h"

namespace botri::ui {
namespace {

const QString kOpenKey = QStringLiteral("map/legend");

class Ramp : public QWidget {
public:
    void show(int largest, Language language)
    {
        m_largest = largest;
        m_language = language;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return mapRampSize() + QSize(2, 0); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMapRamp(painter, {1, 0}, m_largest, m_language, themeOf(palette()));
    }

private:
    int m_largest = 1;
    Language m_language = Language::Vietnamese;
};

/// A check box whose words follow a sample of the measure's line.
class MeasureSwitch : public QCheckBox {
public:
    MeasureSwitch(const MapMeasure& measure, Language language)
        : QCheckBox(QStringLiteral("%1 (%2)").arg(measure.name, numberText(measure.people, language))), m_kind(measure.kind)
    {
        setFont(screenFont(TypeSize::Small));
        setIconSize({kSampleLength, 12});
        drawSample();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QCheckBox::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            drawSample();
    }

private:
    void drawSample()
    {
        QPixmap sample(QSize(kSampleLength, 12) * devicePixelRatioF());
        sample.setDevicePixelRatio(devicePixelRatioF());
        sample.fill(Qt::transparent);
        QPainter painter(&sample);
        painter.setPen(measurePen(themeOf(palette()), m_kind, kSampleWidth));
        painter.drawLine(0, 6, kSampleLength, 6);
        painter.end();
        setIcon(sample);
    }

    model::MeasureKind m_kind;
};

}  // namespace

MapLegend::MapLegend(QWidget* parent)
    : Card(parent, 0.93), m_heading(new QToolButton), m_ramp(new Ramp), m_body(new QWidget), m_switches(new QVBoxLayout)
{
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFont(screenFont(TypeSize::Small, TypeWeight::Bold));
    m_switches->setSpacing(2);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(4, 0, 4, 4);
    body->setSpacing(4);
    body->addWidget(m_ramp);
    body->addLayout(m_switches);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(m_heading, &QToolButton::clicked, this, &MapLegend::choose);
    fold(QSettings().value(kOpenKey, true).toBool());
    retranslate();
}

void MapLegend::show(const MapData& map, const MapLook& look)
{
    static_cast<Ramp*>(m_ramp)->show(map.largestBalance, map.language);
    while (QLayoutItem* item = m_switches->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MapMeasure& measure : map.measures) {
        auto* toggle = new MeasureSwitch(measure, map.language);
        toggle->setChecked(!look.hidden.contains(measure.code));
        toggle->setToolTip(tr("Show or hide the ways of this measure"));
        connect(
            toggle, &QCheckBox::toggled, this, [this, code = measure.code](bool shown) { emit measureSwitched(code, shown); });
        m_switches->addWidget(toggle);
    }
    adjustSize();
}

void MapLegend::choose(bool open)
{
    QSettings().setValue(kOpenKey, open);
    fold(open);
}

void MapLegend::fitInto(const QSize& map)
{
    if (!QSettings().contains(kOpenKey))
        fold(map.width() >= 700 && map.height() >= 400);
}

void MapLegend::fold(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
    adjustSize();
}

void MapLegend::retranslate()
{
    m_heading->setText(tr("Legend"));
    adjustSize();
}

bool MapLegend::event(QEvent* event)
{
    const bool handled = Card::event(event);
    // Switches that were just added count only once the layout has been asked again.
    if (event->type() == QEvent::LayoutRequest)
        adjustSize();
    return handled;
}

void MapLegend::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace botri::ui
