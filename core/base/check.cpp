// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace botri {

void checkFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "botri: internal check failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace botri
