#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No two modules reach each other. A module is x.h with x.cpp: header guards hide such cycles from the compiler."""

from lint import Example, Finding, main


def module_of(path):
    return path.rsplit(".", 1)[0]


def graph_of(sources):
    """module: {used module: (file, line) of the include}."""
    modules = {module_of(source.path) for source in sources}
    graph = {module: {} for module in modules}
    for source in sources:
        own = module_of(source.path)
        for line, name, is_system in source.includes:
            used = module_of(name)
            if not is_system and used != own and used in modules:
                graph[own].setdefault(used, (source.path, line))
    return graph


def components(graph):
    """Tarjan's strongly connected components, without recursion."""
    index, low, on_stack, stack, found = {}, {}, set(), [], []
    for start in sorted(graph):
        if start in index:
            continue
        work = [(start, iter(sorted(graph[start])))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, successors = work[-1]
            for successor in successors:
                if successor not in index:
                    index[successor] = low[successor] = len(index)
                    stack.append(successor)
                    on_stack.add(successor)
                    work.append((successor, iter(sorted(graph[successor]))))
                    break
                if successor in on_stack:
                    low[node] = min(low[node], index[successor])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = set()
                    while node not in component:
                        component.add(stack.pop())
                    on_stack -= component
                    found.append(component)
    return found


def check(tree):
    graph = graph_of(tree.code)
    findings = []
    for component in components(graph):
        if len(component) > 1:
            for module in sorted(component):
                for used in sorted(component & graph[module].keys()):
                    path, line = graph[module][used]
                    findings.append(Finding(path, line, f"{module} and {used} reach each other"))
    return findings


EXAMPLES = [
    Example("a chain", {"core/a.h": '#include "core/b.h"\n', "core/a.cpp": '#include "core/a.h"\n', "core/b.h": "\n"}),
    Example("two headers", {"core/a.h": '#include "core/b.h"\n', "core/b.h": '#include "core/a.h"\n'},
            ("core/a.h:1", "core/b.h:1")),
    Example("back through the source file",
            {"core/a.h": "\n", "core/a.cpp": '\n#include "core/b.h"\n', "core/b.h": '#include "core/a.h"\n'},
            ("core/a.cpp:2", "core/b.h:1")),
    Example("three in a ring",
            {"ui/a.h": '#include "ui/b.h"\n', "ui/b.h": '#include "ui/c.h"\n', "ui/c.cpp": '#include "ui/a.h"\n',
             "ui/c.h": "\n"},
            ("ui/a.h:1", "ui/b.h:1", "ui/c.cpp:1")),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
