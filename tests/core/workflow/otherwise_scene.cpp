// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to settlements without money.
#include "tests/core/workflow/otherwise_scene.h"

namespace rd::test
{
Scene cardAndCash()
{
    Scene scene;
    Sale &sale = *scene.situation.sale;
    sale.lines = {sale.lines.at(1)};
    sale.tenders = {{text("card"), money("12.00")}, {text("cash"), money("8.00")}};
    return scene;
}

LogReturn requestFor(Resolution resolution, const char *quantity, const char *reason)
{
    LogReturn log = request(2, quantity, reason, true);
    log.lines.front().resolution = resolution;
    return log;
}

Scene wanting(Resolution resolution, const char *quantity, const char *reason)
{
    Scene scene = cardAndCash();
    scene.policy.isStoreCreditOffered = true;
    scene.must(li(), requestFor(resolution, quantity, reason));
    scene.must(na(), inspection(1, quantity));
    return scene;
}

void payByCard(Scene &scene, const Actor &by)
{
    scene.must(by, payIn("card"));
    scene.must(by, ConfirmPayout{scene.current().payouts.back().number});
}

ExchangeItem item(const char *sku, const char *quantity, const char *price)
{
    return {text(sku), units(quantity), money(price)};
}

Exchange taking(const std::vector<ExchangeItem> &items, const char *tender)
{
    return {items, text(tender), {}, std::nullopt};
}
}
