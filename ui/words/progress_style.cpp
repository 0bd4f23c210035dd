// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet.
#include "ui/words/progress_style.h"

namespace rd
{
using namespace Qt::StringLiterals;

QString progressStyle()
{
    return u":root { color-scheme: light dark; --paper: #ffffff; --ink: #1b1f24; --muted: #57606a; --line: #d0d7de;"
           " --box: #f3f6f9; --done: #1a7f37; --now: #0b5cad; }\n"
           "@media (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #e8ebee; --muted: #a9b2bc;"
           " --line: #3b434c; --box: #20252b; --done: #56c271; --now: #6cb2ff; } }\n"
           "* { box-sizing: border-box; }\n"
           "body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;"
           " overflow-wrap: break-word; }\n"
           "main { max-width: 34rem; margin: 0 auto; padding: 1.25rem 1rem 2rem; }\n"
           "p { margin: 0; }\n"
           "h1 { font-size: 1.375rem; line-height: 1.3; margin: .25rem 0 1rem; }\n"
           "h1 span { white-space: nowrap; }\n"
           ".store, footer { color: var(--muted); }\n"
           ".box { background: var(--box); border-left: .25rem solid var(--now); border-radius: .25rem;"
           " padding: .75rem 1rem; }\n"
           ".box p + p { margin-top: .25rem; }\n"
           ".lead { font-size: 1.125rem; font-weight: 600; }\n"
           "ol { list-style: none; margin: 1.25rem 0; padding: 0; }\n"
           "li { display: flex; gap: .75rem; padding: .625rem 0; border-bottom: 1px solid var(--line); }\n"
           ".mark { width: 1.25rem; text-align: center; font-weight: 700; }\n"
           ".what { flex: 1; }\n"
           ".when { color: var(--muted); text-align: right; }\n"
           ".done .mark { color: var(--done); }\n"
           ".now .mark, .now .when { color: var(--now); }\n"
           ".now .what { font-weight: 600; }\n"
           ".next .what { color: var(--muted); }\n"
           "footer { font-size: .875rem; }\n"_s;
}
}
