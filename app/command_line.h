// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botri::app {

/// What the program's exit status means.
enum ExitCode {
    kDone = 0,
    kNotValid = 1,     ///< `verify` found something wrong
    kUsage = 2,        ///< the command was not understood
    kFileProblem = 3,  ///< a file could not be read or written; nothing was changed
    kRowsLeftOut = 4,  ///< `import` took the good rows and left others out
    kNoPlan = 5,       ///< no plan could be made, or there is none yet
    kRefused = 6       ///< the plan file refused the change
};

/// Runs a sub-command, or the desktop when there is none (`botri [FILE]`).
/// \return an ExitCode, or what the desktop's event loop returned.
int run(int argc, char* argv[]);

}  // namespace botri::app
