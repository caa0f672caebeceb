// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/only_chip.h"

#include "ui/style/icons.h"
#include "ui/text/names.h"

namespace botri::ui {
namespace {

QString nameOf(planning::AttentionKind kind)
{
    switch (kind) {
    case planning::AttentionKind::FieldsEmpty: return OnlyChip::tr("specialties nobody does");
    case planning::AttentionKind::PinsNotHonoured: return OnlyChip::tr("pins not honoured");
    case planning::AttentionKind::RulesNotMet: return OnlyChip::tr("rules on units");
    case planning::AttentionKind::RuleChanges: return OnlyChip::tr("rules the office changed");
    default: return {};
    }
}

}  // namespace

OnlyChip::OnlyChip(QWidget* parent) : QToolButton(parent)
{
    setIcon(lineIcon(QStringLiteral("close")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    hide();
}

void OnlyChip::show(const PageFilter& only, const model::Workspace& workspace, const Words& words)
{
    QStringList said;
    if (only.attention)
        said << nameOf(*only.attention);
    if (only.units.size() == 1)
        said << words(unitName(workspace, only.units.front()));
    else if (!only.units.empty())
        said << tr("%n units", nullptr, static_cast<int>(only.units.size()));
    if (!only.district.empty())
        said << QString::fromStdString(only.district);
    if (only.region)
        said << words(model::nameOf(*only.region));
    if (only.pool)
        said << words(model::nameOf(*only.pool));
    setText(tr("Only: %1").arg(said.join(QStringLiteral(" · "))).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setToolTip(tr("Takes this filter away"));
    setVisible(!said.isEmpty());
}

}  // namespace botri::ui
