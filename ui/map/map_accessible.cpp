// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_accessible.h"

#include <QAccessibleWidget>

#include <map>

#include "ui/map/map_canvas.h"

namespace botri::ui {
namespace {

/// One place of a map. Lives as long as the map's own interface, which makes it when it is first asked for.
class PlaceInterface : public QAccessibleInterface {
public:
    PlaceInterface(MapCanvas& canvas, int place) : m_canvas(canvas), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_place < static_cast<int>(m_canvas.map().places.size()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_canvas.window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_canvas); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const QStringList facts = placeFacts(m_canvas.map(), m_place);
        return kind == QAccessible::Name       ? facts.front()
            : kind == QAccessible::Description ? facts.mid(1).join(QStringLiteral(". "))
                                               : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        constexpr int kReach = 10;
        const QPoint at = m_canvas.camera().toScreen(m_canvas.map().places[static_cast<std::size_t>(m_place)].plane).toPoint();
        return {m_canvas.mapToGlobal(at - QPoint(kReach, kReach)), QSize(2 * kReach, 2 * kReach)};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = m_canvas.look().selected.contains(m_place);
        state.focused = m_canvas.hasFocus() && m_canvas.focusedPlace() == m_place;
        return state;
    }

private:
    MapCanvas& m_canvas;
    int m_place;
};

class MapInterface : public QAccessibleWidget {
public:
    explicit MapInterface(MapCanvas& canvas) : QAccessibleWidget(&canvas, QAccessible::List), m_canvas(canvas) {}
    ~MapInterface() override
    {
        for (const auto& [place, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas.map().places.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_children.find(index);
        if (known == m_children.end())
            known =
                m_children.emplace(index, QAccessible::registerAccessibleInterface(new PlaceInterface(m_canvas, index))).first;
        return QAccessible::accessibleInterface(known->second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [place, id] : m_children)
            if (QAccessible::accessibleInterface(id) == child)
                return place;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const std::optional<int> place = m_canvas.placeAt(m_canvas.mapFromGlobal(QPoint(x, y)));
        return place ? child(*place) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_canvas.focusedPlace() ? child(*m_canvas.focusedPlace()) : nullptr;
    }

private:
    MapCanvas& m_canvas;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<MapCanvas*>(object);
    return canvas ? new MapInterface(*canvas) : nullptr;
}

}  // namespace

void makeMapsAccessible()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(once);
}

}  // namespace botri::ui
