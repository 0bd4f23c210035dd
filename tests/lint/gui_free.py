#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No program of a build folder names a library of Qt's GUI, by `readelf -d`; the self-test looks at made-up answers."""

import re
import subprocess
import sys
from pathlib import Path

NEEDED = re.compile(r"\(NEEDED\).*\[(?P<name>[^\]]+)\]")
GUI = re.compile(r"libQt6(Gui|Widgets|PrintSupport|Svg|SvgWidgets|Charts|OpenGL|OpenGLWidgets)\.")


def gui_libraries(dynamic_section):
    return [name for name in NEEDED.findall(dynamic_section) if GUI.match(name)]


def programs(folder):
    """Linked files of the build, without those CMake makes to try the compiler."""
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and path.stat().st_mode & 0o111 and "CMakeFiles" not in path.parts:
            with open(path, "rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def self_test():
    line = " 0x0000000000000001 (NEEDED)             Shared library: [{}]\n"
    clean = line.format("libQt6Core.so.6") + line.format("libQt6Sql.so.6")
    return gui_libraries(clean) == [] and gui_libraries(clean + line.format("libQt6Gui.so.6")) == ["libQt6Gui.so.6"]


def check(folder):
    found, faults = 0, 0
    for program in programs(folder):
        found += 1
        section = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True).stdout
        for library in gui_libraries(section):
            faults += 1
            print(f"{program}: needs {library}")
    print(f"{found} programs, {faults} findings")
    return found > 0 and faults == 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: gui_free.py --self-test | BUILD_FOLDER")
    sys.exit(0 if (self_test() if sys.argv[1] == "--self-test" else check(sys.argv[1])) else 1)
