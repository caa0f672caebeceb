// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "core/model/workspace.h"
#include "ui/pages/page_filter.h"
#include "ui/text/words.h"

namespace botri::ui {

/// Says what of a filter no box of the page shows, and takes it away when clicked. Hidden while there is nothing to say.
class OnlyChip : public QToolButton {
    Q_OBJECT

public:
    explicit OnlyChip(QWidget* parent = nullptr);

    /// Names the units, region, pool, district and attention of `only`: leave out what the page shows by itself.
    void show(const PageFilter& only, const model::Workspace& workspace, const Words& words);
};

}  // namespace botri::ui
