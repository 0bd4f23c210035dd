// SPDX-License-Identifier: GPL-3.0-or-later
// The open returns somebody finds who opens the demonstration store: at every step, late, due today and in good time.
#pragma once

#include "core/desk/demo_goods.h"
#include "core/desk/demo_story.h"
#include "core/policy/policy.h"

namespace rd
{
struct DemoGoods {
    const char *sku;
    DemoText name;
    const char *sold;     ///< quantity
    const char *returned; ///< quantity
    const char *paid;
    DemoText unit{"", ""};
};

/// Where a scene stands when the store is opened.
enum class DemoStand { Review, Receive, Inspect, Countersign, Settle, Sent, HandBack, Waiting, Paid };

struct DemoScene {
    DemoText customer;
    std::vector<DemoGoods> goods;
    const char *tender;
    int soldDaysAgo;
    const char *reason;
    DemoStand stand;
    int dueInMinutes; ///< of its open step; for paid ones when it was paid
    DemoText words{"", ""};
    Resolution wanted = Resolution::Refund;
};

[[nodiscard]] const std::vector<DemoScene> &demoScenes();
/// Plans the beats so that the open step is due as the scene says.
[[nodiscard]] DemoStory storyOf(const DemoScene &scene, const QString &receipt, UtcTime now, const Policy &policy,
                                const QString &language);
}
