// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botri::app {

// What the program's exit status means.
inline constexpr int kDone = 0;
inline constexpr int kNotValid = 1;     ///< `verify` found something wrong, or `import` found no row in its files
inline constexpr int kUsage = 2;        ///< the command was not understood
inline constexpr int kFileProblem = 3;  ///< a file could not be read or written; nothing was changed
inline constexpr int kRowsLeftOut = 4;  ///< `import` left rows out, or files it could not read; it took the good ones
inline constexpr int kNoPlan = 5;       ///< no plan could be made, or there is none yet
inline constexpr int kRefused = 6;      ///< the plan file refused the change

/// Runs a sub-command, or the desktop when there is none (`botri [FILE]`).
/// \return one of the above, or what the desktop's event loop returned.
int run(int argc, char* argv[]);

}  // namespace botri::app
