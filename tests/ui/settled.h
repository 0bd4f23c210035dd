// SPDX-License-Identifier: GPL-3.0-or-later
// The file shows what was written before the window hears of it.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QTest>

#include <memory>

namespace rd::test
{
/// Until the writer has answered everything that somebody who is logged in posted. Answers come in the order of the calls: that of a
/// call which changes nothing comes last. False when it has not come.
[[nodiscard]] inline bool settle(ui::AppContext &context)
{
    constexpr int kAtMostMs = 10'000;
    const auto isDone = std::make_shared<bool>(false);
    context.write([](DeskWriter &, const Call &) -> Result<Answer> { return refuse(ErrorCode::NotFound); },
                  ui::AppContext::newOperation(), std::nullopt, &context,
                  [isDone](const Result<Answer> &) { *isDone = true; });
    return QTest::qWaitFor([isDone] { return *isDone; }, kAtMostMs);
}
}
