// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of core and of the command line includes, parsed once.
#pragma once

#include "packaging/cmake/precompiled/core.h"
#include "tests/support/catch.h"
