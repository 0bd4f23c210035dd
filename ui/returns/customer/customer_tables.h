// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as figures and rows of texts.
#pragma once

#include "core/desk/customer_page.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/text_table.h"

namespace rd::ui
{
[[nodiscard]] std::vector<Figure> customerFigures(const CustomerPage &page, const Formatter &format);
/// Open returns first; `numbers` are those of the rows.
[[nodiscard]] TextTable returnsTable(const CustomerPage &page, const Formatter &format);
[[nodiscard]] QStringList numbersOf(const CustomerPage &page);
/// One row for each flag, newest first.
[[nodiscard]] TextTable flagsTable(const CustomerPage &page, const Formatter &format);
/// One row for everybody who may be the same person, then one for each merge, newest first.
[[nodiscard]] TextTable personTable(const CustomerPage &page, const Formatter &format);
/// Customers to choose from, with what tells two of one name apart.
[[nodiscard]] TextTable hitsTable(const std::vector<CustomerHit> &hits, const Formatter &format);
/// Two customers side by side: everything by which each is known, and what each bought and brought back.
[[nodiscard]] TextTable sidesTable(const CustomerPage &kept, const CustomerPage &other, const Formatter &format);
/// "Wang Fang 138****8000", as far as they are known, else the number here: two may have one name.
[[nodiscard]] QString calledOf(const Customer &customer, const Formatter &format);
/// Phones, numbers at the till and other names, others with the same phone.
[[nodiscard]] QString contactsOf(const CustomerPage &page, const Formatter &format);
/// "Flagged customer until 2026-11-23: swapped labels", for each flag that counts today; empty without one.
[[nodiscard]] QString flaggedText(const CustomerPage &page, const Formatter &format);
}
