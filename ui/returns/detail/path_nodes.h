// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a return as nodes of the step path.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/desk/settling.h"
#include "ui/common/widgets/step_path.h"

#include <QCoreApplication>

namespace rd::ui
{
class PathNodes final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::PathNodes)

public:
    PathNodes(const ReturnView &view, const Formatter &format)
        : m_view(view), m_format(format), m_kind(settlingKind(view))
    {
    }
    [[nodiscard]] std::vector<PathNode> nodes() const;

private:
    [[nodiscard]] PathNode logged() const;
    [[nodiscard]] PathNode node(Step step) const;
    [[nodiscard]] PathNode done(Step step, const Task &task) const;
    [[nodiscard]] PathNode waiting(Step step, const Task &task) const;
    [[nodiscard]] PathNode coming(Step step) const;
    [[nodiscard]] PathNode ended() const;
    [[nodiscard]] bool wentOn(const Task &task) const;
    [[nodiscard]] bool wasUndone(const Task &task) const;
    [[nodiscard]] const Task *latestTask(Step step) const;
    [[nodiscard]] QString ownerOf(const Task &task) const;
    [[nodiscard]] bool isShown(Step step) const;
    [[nodiscard]] QString wordOf(Step step) const;
    void speak(PathNode &node) const;

    const ReturnView &m_view;
    const Formatter &m_format;
    SettlementKind m_kind;
};
}
