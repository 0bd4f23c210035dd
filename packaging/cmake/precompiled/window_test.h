// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of the window includes, parsed once. Not QTest, whose header differs with the folder of the test.
#pragma once

#include "packaging/cmake/precompiled/window.h"
#include "tests/support/catch.h"
