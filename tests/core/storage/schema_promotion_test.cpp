// SPDX-License-Identifier: GPL-3.0-or-later
// Promotions at the file itself: nothing is given back that was not withheld, and only for goods of a receipt.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Part {
    int number = 9;
    int units = 1000;
    int gross = 2000;
    int promotion = 0;
    QString kind = u"refund"_s;
    QString terms = u"[]"_s;
};

/// A further settlement of the return that is due, with one line for some of its two units.
QString settle(Attack &attack, const Part &part, const char *name = "due")
{
    const QString net = QString::number(part.gross - part.promotion);
    return attack.raw().copyOf(u"settlement"_s, attack.settlement("due"),
                               {{u"rma"_s, QString::number(attack.rma(name))},
                                {u"version"_s, u"1"_s},
                                {u"number"_s, QString::number(part.number)},
                                {u"kind"_s, u"'%1'"_s.arg(part.kind)},
                                {u"state"_s, u"'due'"_s},
                                {u"amount"_s, net}})
           + u"; "_s
           + attack.raw().copyOf(u"settlement_line"_s, 1,
                                 {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
                                  {u"return_line"_s, QString::number(attack.line(name))},
                                  {u"quantity"_s, QString::number(part.units)},
                                  {u"gross"_s, QString::number(part.gross)},
                                  {u"fee"_s, u"0"_s},
                                  {u"deduction"_s, u"0"_s},
                                  {u"promotion"_s, QString::number(part.promotion)},
                                  {u"promotions"_s, u"'%1'"_s.arg(part.terms)},
                                  {u"net"_s, net}});
}

QString voided(Attack &attack)
{
    return Attack::change("settlement", attack.settlement("due"), u"state = 'void'"_s) + u"; "_s;
}
}

TEST_CASE("I3 schema: what a promotion gives back was withheld before", "[I3]")
{
    Attack &attack = Attack::store();
    attack.taken(voided(attack) + settle(attack, {.promotion = 700}));
    attack.refused(voided(attack) + settle(attack, {.promotion = -1}), "rd:over_settlement");
    const QString first = voided(attack) + settle(attack, {.promotion = 700}) + u"; "_s;
    attack.taken(first + settle(attack, {.number = 10, .promotion = -700}));
    attack.refused(first + settle(attack, {.number = 10, .promotion = -701}), "rd:over_settlement");
    const QString both = first + settle(attack, {.number = 10, .promotion = -700});
    attack.refused(
        both
            + u"; UPDATE settlement SET version = version + 1, state = 'void', undone_at = at WHERE number = 9 AND rma = %1"_s
                  .arg(attack.rma("due")),
        "rd:over_settlement");
}

TEST_CASE("I3 schema: a promotion is named, and about money for goods of a receipt", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(voided(attack) + settle(attack, {.promotion = 700, .terms = {}}), "CHECK");
    attack.refused(voided(attack) + settle(attack, {.promotion = 700, .terms = u"tote"_s}), "CHECK");
    attack.refused(voided(attack) + settle(attack, {.promotion = 700, .kind = u"exchange"_s}), "rd:over_settlement");
    attack.taken(voided(attack) + settle(attack, {.promotion = 700, .kind = u"store_credit"_s}));
    attack.refused(voided(attack) + settle(attack, {.promotion = 2001}), "CHECK");
}

TEST_CASE("I1 schema: beside goods only a gift comes back", "[I1]")
{
    Attack &attack = Attack::store();
    const QString rma = QString::number(attack.rma("logged"));
    const auto sold = [&](const char *kind, int quantity, int paid) {
        return attack.raw().copyOf(u"sale_line"_s, 1,
                                   {{u"sale"_s, u"(SELECT sale FROM rma WHERE id = %1)"_s.arg(rma)},
                                    {u"line"_s, u"99"_s},
                                    {u"kind"_s, u"'%1'"_s.arg(QLatin1String(kind))},
                                    {u"quantity"_s, QString::number(quantity)},
                                    {u"paid"_s, QString::number(paid)},
                                    {u"tax"_s, u"0"_s}})
               + u"; "_s;
    };
    const QString again = attack.raw().copyOf(u"return_line"_s, attack.line("logged"),
                                              {{u"version"_s, u"1"_s},
                                               {u"line"_s, u"7"_s},
                                               {u"sale_line"_s, u"(SELECT max(id) FROM sale_line)"_s},
                                               {u"sale_line_quantity"_s, u"100000"_s}});
    attack.refused(sold("adjustment", 100000, 1) + again, "rd:not_returnable");
    attack.refused(sold("adjustment", -1000, 0) + again, "rd:not_returnable");
    attack.refused(sold("credit_adjustment", 100000, 0) + again, "rd:not_returnable");
    attack.taken(sold("adjustment", 100000, 0) + again);
}
