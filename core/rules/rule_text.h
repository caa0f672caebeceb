// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/date.h"
#include "core/base/localized_text.h"
#include "core/rules/rule.h"

namespace botri::rules {

/// What the rule found, in one sentence with its numbers. Restricted: tells personal circumstances.
/// \pre result.rule->canSay(result.verdict), as every verdict of a rule book has it; check what comes from a file.
[[nodiscard]] LocalizedText messageOf(const RuleResult& result);

/// What may be printed anywhere: as messageOf, but where the sentence would tell a personal circumstance only
/// "không đủ điều kiện theo quy định E-05" (or that the condition is met).
[[nodiscard]] LocalizedText publicMessageOf(const RuleResult& result);

/// As publicMessageOf, but beside a person's name: where even the id of the rule would tell a personal circumstance,
/// the same sentence for all such rules.
[[nodiscard]] LocalizedText anonymousMessageOf(const RuleResult& result);

/// Id and title of a rule as they may stand beside people's names or small counts: one wording for all sensitive rules.
[[nodiscard]] LocalizedText publicTitleOf(const RuleDescription& rule);

/// Which datum would change the answer; for sensitive rules only where that is to be read.
[[nodiscard]] LocalizedText publicMendOf(const RuleDescription& rule);

/// A datum or limit in words: "36 tháng", "5 %", "31/05/2026".
[[nodiscard]] LocalizedText amountText(std::int64_t amount, DatumUnit unit);

/// Where the rule comes from, as of `date`: with the instruments that amended it by then.
[[nodiscard]] LocalizedText citationOn(const RuleDescription& rule, Date date);

/// ToBeVerified from the day an amendment we have not read came into force.
[[nodiscard]] Certainty certaintyOn(const RuleDescription& rule, Date date);

/// "văn bản luật", "theo báo chí", "cần xác minh", "giả định của mô hình".
[[nodiscard]] const LocalizedText& nameOf(Certainty certainty);
/// "đạt", "lưu ý", "không được".
[[nodiscard]] const LocalizedText& nameOf(Outcome outcome);
[[nodiscard]] const LocalizedText& nameOf(Severity severity);
[[nodiscard]] const LocalizedText& nameOf(DatumUnit unit);

}  // namespace botri::rules
