// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of a target that only holds a precompiled header.
