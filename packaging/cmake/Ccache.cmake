# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles through ccache where it is installed.
find_program(RD_CCACHE ccache)
if(RD_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${RD_CCACHE}")
endif()
