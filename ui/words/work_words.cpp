// SPDX-License-Identifier: GPL-3.0-or-later
// Seven steps and four roles.
#include "ui/words/work_words.h"

#include <algorithm>
#include <array>

namespace rd
{
std::optional<Text> workWord(const QString &code)
{
    struct Entry {
        const char *code;
        Text text;
    };
    static constexpr std::array kEntries = {
        Entry{"review", {"review", "审核"}},         Entry{"receive", {"receive", "收货"}},
        Entry{"inspect", {"inspect", "验货"}},       Entry{"countersign", {"countersign", "审批"}},
        Entry{"settle", {"settle", "退款"}},         Entry{"hand_back", {"hand back", "交还原物"}},
        Entry{"follow_up", {"follow up", "跟进"}},   Entry{"counter", {"counter", "柜台"}},
        Entry{"inspector", {"inspector", "验货员"}}, Entry{"cashier", {"cashier", "财务"}},
        Entry{"manager", {"manager", "店长"}},
    };
    const auto *found = std::find_if(kEntries.begin(), kEntries.end(),
                                     [&](const Entry &each) { return code == QLatin1String(each.code); });
    return found == kEntries.end() ? std::nullopt : std::optional(found->text);
}
}
