// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of the window as a program of a test's own: opened, logged in and shown as the window does it.
#pragma once

#include <QString>

#include <functional>

namespace rd::ui
{
class AppContext;
class DeskFrame;
}

namespace rd::test
{
/// One line on stdout, at once.
void say(const QString &line);
/// Runs the window over the store and as the person whose PIN the first three arguments name; `begin` runs once the desk
/// stands there. Gives the exit status.
int runWindowHost(int argc, char *argv[], const std::function<void(ui::AppContext &, ui::DeskFrame &)> &begin);
}
