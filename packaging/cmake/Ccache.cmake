# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is installed; it has to be told that precompiled headers are meant.
find_program(RD_CCACHE ccache)
if(RD_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${RD_CCACHE}")
endif()
