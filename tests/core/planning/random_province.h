// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/model/workspace.h"

namespace botri::tests {

struct ProvinceSize {
    int communes = 3;
    int namedPeople = 4;
    int headCounts = 2;
    int mostOpenPosts = 5;  ///< over all communes, so that trial stays possible
};

/// A random small province with surplus, nominees, sources without names, caps, wishes, pins and forbids.
/// Equal seeds give equal provinces, on every machine.
[[nodiscard]] model::Workspace randomProvince(std::uint64_t seed, const ProvinceSize& size = {});

/// The same without its pins: then every plan is allowed, and trying them all needs no list of the pins that hold.
[[nodiscard]] model::Workspace withoutPins(model::Workspace workspace);

}  // namespace botri::tests
