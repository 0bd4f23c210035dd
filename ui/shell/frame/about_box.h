// SPDX-License-Identifier: GPL-3.0-or-later
// Name, version and licences of the program.
#pragma once

class QWidget;

namespace rd::ui
{
void showAboutBox(QWidget *parent);
}
