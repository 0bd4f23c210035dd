# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the lints see it: files, their code without comments, their strings, their includes."""

import functools
import os
import re
from pathlib import Path

CODE_FOLDERS = ("core", "ui", "app", "tests")
SKIPPED_FOLDERS = {".git", ".build", "__pycache__"}
TEXT_SUFFIXES = {".h", ".cpp", ".py", ".sh", ".sql", ".md", ".cmake", ".txt", ".json", ".ts", ".desktop", ".yml", ".csv"}

# One alternative for each thing that can hold the beginning of another: comments, raw strings, strings, characters.
_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)"""
    r"""|(?P<raw>R"(?P<mark>[^()\\\s]{0,16})\((?P<body>.*?)\)(?P=mark)")"""
    r'''|(?P<string>"(?:\\.|[^"\\\n])*")'''
    r"""|(?P<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')""",
    re.DOTALL,
)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def _blank(text):
    """Spaces of the same shape, so that positions and line numbers stay right."""
    return re.sub(r"[^\n]", " ", text)


class Source:
    """One file: `path` is relative to the root, with forward slashes."""

    def __init__(self, root, path):
        self.path = path
        self.text = (Path(root) / path).read_text(encoding="utf-8", errors="replace")

    @property
    def lines(self):
        return self.text.splitlines()

    @property
    def is_header(self):
        return self.path.endswith(".h")

    @functools.cached_property
    def code(self):
        """The text with comments and the insides of strings blanked out; includes stay readable."""
        return _TOKEN.sub(self._without_words, self.text)

    @functools.cached_property
    def strings(self):
        """(line, text) of every string literal, those of #include left out."""
        found = []
        for match in _TOKEN.finditer(self.text):
            if match["string"] or match["raw"]:
                line_start = self.text.rfind("\n", 0, match.start()) + 1
                if not _INCLUDE.match(self.text[line_start : match.end()]):
                    found.append((self.line_of(match.start()), match[0]))
        return found

    @functools.cached_property
    def includes(self):
        """(line, name, is_system) of every #include."""
        without_comments = _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], self.text)
        return [
            (self.line_of(match.start(2)), match[2], match[1] == "<") for match in _INCLUDE.finditer(without_comments)
        ]

    def line_of(self, position):
        return self.text.count("\n", 0, position) + 1

    def is_under(self, *folders):
        return any(self.path.startswith(folder.rstrip("/") + "/") for folder in folders)

    def search_code(self, pattern):
        """(line, matched text) for each hit of a compiled pattern outside comments and strings."""
        return [(self.line_of(match.start()), match[0]) for match in pattern.finditer(self.code)]

    @staticmethod
    def _without_words(match):
        return _blank(match[0]) if match["comment"] else '"' + _blank(match[0][1:-1]) + '"'


class Tree:
    def __init__(self, root):
        self.root = Path(root).resolve()

    @functools.cached_property
    def paths(self):
        found = []
        for folder, folders, files in os.walk(self.root):
            folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
            found += [(Path(folder) / name).relative_to(self.root).as_posix() for name in sorted(files)]
        return found

    @functools.cached_property
    def code(self):
        """All C++ files."""
        return [
            Source(self.root, path)
            for path in self.paths
            if path.endswith((".h", ".cpp")) and path.startswith(tuple(folder + "/" for folder in CODE_FOLDERS))
        ]

    @functools.cached_property
    def texts(self):
        """All files made of text, scripts without a suffix too."""
        return [Source(self.root, path) for path in self.paths if self._is_text(path)]

    def code_under(self, *folders):
        return [source for source in self.code if source.is_under(*folders)]

    def _is_text(self, path):
        suffix = Path(path).suffix
        if suffix or Path(path).name.startswith("."):
            return suffix in TEXT_SUFFIXES
        with open(self.root / path, "rb") as file:
            return file.read(2) == b"#!"
