# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries the language level, the warnings and the Qt definitions of every target.
add_library(rd_common INTERFACE)
target_compile_features(rd_common INTERFACE cxx_std_20)
target_include_directories(rd_common INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(rd_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Libraries and programs alike, so that they can share a precompiled header.
target_compile_options(rd_common INTERFACE -fPIC)
target_compile_options(rd_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wsign-conversion
    -Wold-style-cast -Wcast-qual -Wformat=2 -Wnull-dereference -Wextra-semi -Wimplicit-fallthrough)
if(RD_WERROR)
    # GCC 12 sees null pointers inside its own std::vector: shown, but not an error.
    target_compile_options(rd_common INTERFACE -Werror -Wno-error=null-dereference)
endif()
if(RD_SANITIZE)
    target_compile_options(rd_common INTERFACE -fsanitize=${RD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rd_common INTERFACE -fsanitize=${RD_SANITIZE})
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# rd_room(NAME room [HEADERS…] SOURCES … USES …): a static library `rd_<room>` with this project's common flags.
function(rd_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES" ${ARGN})
    add_library(rd_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(rd_${name} PUBLIC rd_common ${ROOM_USES})
endfunction()
