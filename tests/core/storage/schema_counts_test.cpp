// SPDX-License-Identifier: GPL-3.0-or-later
// I3 and I8 at the file itself: what is settled is what settlements cover, and sales and past returns stay what they are.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("I3 schema: units are settled by a settlement that is done, and by nothing else", "[I3]")
{
    Attack &attack = Attack::store();
    const auto settled = [&](const char *name, int units) {
        return Attack::change("return_line", attack.line(name), u"settled = %1"_s.arg(units * 1000));
    };
    attack.refused(settled("due", 1), "rd:frozen");
    attack.refused(settled("due", 2), "rd:frozen");
    attack.refused(settled("paid", 1), "rd:frozen");
    attack.refused(settled("paid", 0), "rd:frozen");
    attack.taken(settled("paid", 2));
    // A payout that bounced makes the money due again.
    const QString bounced = Attack::change("payout", attack.payout("paid"), u"state = 'failed'"_s) + u"; "_s
                            + Attack::change("settlement", attack.settlement("paid"), u"state = 'due'"_s) + u"; "_s;
    attack.taken(bounced + settled("paid", 0));
    attack.refused(bounced + settled("paid", 2) + u"; "_s + settled("paid", 1), "rd:frozen");
    const QString born = attack.raw().copyOf(u"return_line"_s, attack.line("paid"),
                                             {{u"line"_s, u"9"_s},
                                              {u"version"_s, u"1"_s},
                                              {u"requested"_s, u"1000"_s},
                                              {u"approved"_s, u"1000"_s},
                                              {u"received"_s, u"1000"_s},
                                              {u"inspected"_s, u"1000"_s},
                                              {u"accepted"_s, u"1000"_s},
                                              {u"settled"_s, u"1000"_s}});
    attack.refused(born, "rd:frozen");
}

TEST_CASE("I8 schema: a sale changes when the till brings what was typed, and never else", "[I8]")
{
    Attack &attack = Attack::store();
    const qint64 typed = attack.raw().number(u"SELECT id FROM sale WHERE typed = 1 AND receipt = '1001'"_s);
    const qint64 brought = attack.raw().number(u"SELECT id FROM sale WHERE typed = 0 AND receipt = '2001'"_s);
    const QString asImported = u"typed = 0, source = 'till', tenders = '[]', payment_reference = 'W1'"_s;
    attack.taken(Attack::change("sale", typed, asImported));
    for (const QString &change : {u"source = 'other'"_s, u"tenders = '[]'"_s, u"payment_reference = 'W1'"_s,
                                  u"sold_at = NULL"_s, u"customer = NULL"_s, u"content = zeroblob(16)"_s}) {
        attack.refused(Attack::change("sale", typed, change), "rd:frozen");
        attack.refused(Attack::change("sale", brought, change), "rd:frozen");
        attack.refused(Attack::change("sale", typed, asImported) + u"; "_s + Attack::change("sale", typed, change),
                       "rd:frozen");
    }
}

TEST_CASE("I8 schema: what tells a past return from a new one stays", "[I8]")
{
    Attack &attack = Attack::store();
    const qint64 past = attack.raw().number(u"SELECT id FROM rma WHERE origin = 'history'"_s);
    attack.taken(Attack::change("rma", past, u"chasers = 1"_s));
    for (const QString &change : {u"source = 'other'"_s, u"content = NULL"_s, u"content = zeroblob(16)"_s}) {
        attack.refused(Attack::change("rma", past, change), "rd:frozen");
    }
}

TEST_CASE("I8 schema: a settlement names goods that went out once, and only where goods go out", "[I8]")
{
    Attack &attack = Attack::store();
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"new_sale = 1"_s), "rd:frozen");
    const QString exchange = attack.raw().copyOf(
        u"settlement"_s, attack.settlement("due"),
        {{u"number"_s, u"9"_s}, {u"version"_s, u"1"_s}, {u"kind"_s, u"'exchange'"_s}, {u"new_sale"_s, u"NULL"_s}});
    const auto goods = [](int sale) {
        return u"; UPDATE settlement SET version = version + 1, new_sale = %1 WHERE number = 9"_s.arg(sale);
    };
    attack.taken(exchange + goods(1));
    attack.refused(exchange + goods(1) + goods(2), "rd:frozen");
}
