// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up articles, people and chances of the demonstration store.
#pragma once

#include <QString>

#include <vector>

namespace rd
{
/// The same thing in the two languages a demonstration store can be told in.
struct DemoText {
    const char *en;
    const char *zhCn;
    [[nodiscard]] QString in(const QString &language) const;
};

struct DemoArticle {
    const char *sku;
    DemoText name;
    int price; ///< in hundredths of the currency's major unit
};

[[nodiscard]] const std::vector<DemoArticle> &demoArticles();
/// Some are written the same in both languages: a store has customers of either script.
[[nodiscard]] const std::vector<DemoText> &demoCustomers();

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
