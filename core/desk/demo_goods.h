// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up articles, people and chances of the demonstration store.
#pragma once

#include <QString>

#include <vector>

namespace rd
{
struct DemoArticle {
    const char *sku;
    const char *name;
    int price; ///< in hundredths of the currency's major unit
};

[[nodiscard]] const std::vector<DemoArticle> &demoArticles();
[[nodiscard]] const std::vector<const char *> &demoCustomers();

/// Numbers that look random and are the same every time.
class DemoDice final
{
public:
    explicit DemoDice(quint64 seed) : m_state(seed) {}
    /// 0 … sides − 1.
    [[nodiscard]] int roll(int sides);
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }
    template <typename Item> [[nodiscard]] const Item &pick(const std::vector<Item> &items)
    {
        return items[static_cast<size_t>(roll(static_cast<int>(items.size())))];
    }

private:
    quint64 m_state;
};
}
