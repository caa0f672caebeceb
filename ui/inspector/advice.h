// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <stop_token>

#include "core/planning/plan_advisor.h"

namespace botri::ui {

class Document;

/// What can be asked about the plan on the table, beyond what the plan itself says. Made in a thread of its own once somebody
/// asks; there is none while the data are newer than the plan.
class Advice : public QObject {
    Q_OBJECT

public:
    explicit Advice(const Document& document, QObject* parent = nullptr);
    ~Advice() override;

    /// Null until it is ready, which ready() tells; the first call begins it.
    [[nodiscard]] const planning::PlanAdvisor* advisor();
    [[nodiscard]] bool isBeingMade() const { return m_begun.stop_possible() && !m_opened; }

signals:
    void ready();

private:
    struct Opened;

    void forget();
    void begin();

    const Document& m_document;
    std::shared_ptr<const Opened> m_opened;
    std::stop_source m_begun = std::stop_source(std::nostopstate);
};

}  // namespace botri::ui
