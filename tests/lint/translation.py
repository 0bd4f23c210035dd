#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese translation is complete, keeps every placeholder, and holds exactly the texts of the code."""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from lint import Example, Finding, Skip, main

TRANSLATION = "resources/translations/returndesk_zh_CN.ts"
LUPDATE = "/usr/lib/qt6/bin/lupdate"
SOURCES = ("core", "ui", "app")
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
STATES = {"unfinished", "vanished", "obsolete"}


def messages(file):
    """(context, source, comment, message element) of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message.findtext("comment") or "", message


def texts_of(message):
    translation = message.find("translation")
    if translation is None:
        return [""]
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def faults_of(source, message):
    translation = message.find("translation")
    state = translation.get("type", "") if translation is not None else ""
    if state in STATES:
        yield state
    for text in texts_of(message):
        if not text.strip():
            yield "no translation"
        elif set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(source)):
            yield f"other placeholders: {text}"


def texts_of_code(tree):
    """What lupdate finds in the code today."""
    folders = [folder for folder in SOURCES if (tree.root / folder).is_dir()]
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "fresh.ts"
        subprocess.run(
            [LUPDATE, "-silent", "-I", ".", "-locations", "none", "-extensions", "cpp,h", "-source-language", "en",
             "-target-language", "zh_CN", *folders, "-ts", file],
            cwd=tree.root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return {(context, source, comment) for context, source, comment, _ in messages(file)}


def check(tree):
    file = tree.root / TRANSLATION
    if not file.exists():
        raise Skip(f"{TRANSLATION} does not exist yet")
    if not Path(LUPDATE).exists():
        raise Skip(f"{LUPDATE} is not installed")
    findings, known = [], set()
    for context, source, comment, message in messages(file):
        known.add((context, source, comment))
        findings += [Finding(TRANSLATION, 1, f"{context}: {source!r}: {fault}") for fault in faults_of(source, message)]
    wanted = texts_of_code(tree)
    for what, keys in (("is missing: run lupdate", wanted - known), ("is in no source file", known - wanted)):
        findings += [Finding(TRANSLATION, 1, f"{context}: {source!r} {what}") for context, source, _ in sorted(keys)]
    return findings


def example(what, translation, *, good=False, code='tr("%1 of %2")', source="%1 of %2"):
    file = (f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"><context><name>A</name><message>'
            f"<source>{source}</source>{translation}</message></context></TS>")
    class_text = f"class A : public QObject {{ Q_OBJECT\n QString f() {{ return {code}; }} }};\n"
    return Example(what, {TRANSLATION: file, "ui/a.h": class_text}, () if good else (f"{TRANSLATION}:1",))


EXAMPLES = [
    example("complete", "<translation>%2 的 %1</translation>", good=True),
    example("unfinished", '<translation type="unfinished">%2 的 %1</translation>'),
    example("empty", "<translation></translation>"),
    example("a placeholder lost", "<translation>%1</translation>"),
    example("missing", "<translation>%2 的 %1</translation>", code='tr("%1 of %2") + tr("New")'),
    example("gone from the code", "<translation>%2 的 %1</translation>", code="QString()"),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
