// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of subsidies, and of points and coupons. Of "subsidised", 1 of 2 pieces for 100.00 came back: 40.00
// went to the customer, 10.00 of subsidy were turned back, and 60 of 120 points taken back.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString line(std::map<QString, QString> changes)
{
    Attack &attack = Attack::store();
    for (const auto &[column, value] : std::map<QString, QString>{{u"line"_s, u"2"_s},
                                                                  {u"version"_s, u"1"_s},
                                                                  {u"settled"_s, u"0"_s},
                                                                  {u"accepted"_s, u"0"_s},
                                                                  {u"inspected"_s, u"0"_s}}) {
        changes.try_emplace(column, value);
    }
    return attack.raw().copyOf(u"return_line"_s, attack.line("subsidised"), changes);
}

QString tick(std::map<QString, QString> changes)
{
    Attack &attack = Attack::store();
    const qint64 id = attack.raw().number(
        u"SELECT max(id) FROM benefit_tick WHERE rma = %1"_s.arg(attack.rma("subsidised")));
    return attack.raw().copyOf(u"benefit_tick"_s, id, changes);
}
}

TEST_CASE("I3 schema: the customer's part and the subsidy make up what the sale line cost, and stay", "[I3][subsidy]")
{
    Attack &attack = Attack::store();
    attack.taken(line({}));
    attack.refused(line({{u"sale_line_paid"_s, u"10000"_s}}), "rd:over_settlement");
    attack.refused(line({{u"sale_line_subsidy"_s, u"1"_s}}), "rd:over_settlement");
    attack.refused(line({{u"sale_line_subsidy"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(Attack::change("return_line", attack.line("subsidised"), u"sale_line_subsidy = 0"_s), "rd:frozen");
    attack.refused(Attack::change("return_line", attack.line("subsidised"), u"sale_line_paid = 10000"_s), "rd:frozen");
}

TEST_CASE("I3 schema: nothing is granted beyond what the customer paid, nor more subsidy than there is",
          "[I3][subsidy]")
{
    Attack &attack = Attack::store();
    const qint64 part = attack.raw().number(
        u"SELECT id FROM settlement_line WHERE settlement = %1"_s.arg(attack.settlement("subsidised")));
    const auto again = [&](const QString &gross, const QString &subsidy) {
        return attack.raw().copyOf(u"settlement_line"_s, part,
                                   {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
                                    {u"gross"_s, gross},
                                    {u"net"_s, gross},
                                    {u"subsidy"_s, subsidy}});
    };
    // A second unit: accepted, and a settlement that is void leaves its place.
    const QString room = Attack::change("payout", attack.payout("subsidised"), u"state = 'failed'"_s) + u"; "_s
                         + Attack::change("settlement", attack.settlement("subsidised"), u"state = 'due'"_s) + u"; "_s
                         + Attack::change("settlement", attack.settlement("subsidised"), u"state = 'void'"_s) + u"; "_s
                         + attack.raw().copyOf(u"settlement"_s, attack.settlement("subsidised"),
                                               {{u"number"_s, u"2"_s},
                                                {u"state"_s, u"'due'"_s},
                                                {u"version"_s, u"1"_s},
                                                {u"amount"_s, u"10000"_s}})
                         + u"; "_s;
    attack.taken(room + again(u"8000"_s, u"2000"_s));
    attack.refused(room + again(u"8001"_s, u"2000"_s), "rd:over_settlement");
    attack.refused(room + again(u"8000"_s, u"2001"_s), "rd:over_settlement");
    attack.refused(room + again(u"8000"_s, u"-1"_s), "CHECK constraint failed");
}

TEST_CASE("I8 schema: what a sale carried is noted once and stays", "[I8][benefit]")
{
    Attack &attack = Attack::store();
    const qint64 id = attack.raw().number(u"SELECT max(id) FROM sale_benefit"_s);
    const QString other = u"(SELECT id FROM sale WHERE receipt = '1001')"_s;
    const auto benefit = [&](std::map<QString, QString> changes) {
        changes.try_emplace(u"sale"_s, other);
        return attack.raw().copyOf(u"sale_benefit"_s, id, changes);
    };
    attack.taken(benefit({}));
    attack.refused(attack.raw().copyOf(u"sale_benefit"_s, id, {}), "rd:append_only");
    attack.refused(benefit({{u"points"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(benefit({{u"points"_s, u"0"_s}, {u"points_spent"_s, u"0"_s}, {u"coupon"_s, u"''"_s}}),
                   "CHECK constraint failed");
    attack.refused(benefit({{u"sale"_s, u"99999"_s}}), "FOREIGN KEY constraint failed");
    attack.refused(u"UPDATE sale_benefit SET points = 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM sale_benefit"_s, "rd:append_only");
}

TEST_CASE("I8 schema: a tick is a cashier's, for what the sale carried, and stays", "[I8][benefit]")
{
    Attack &attack = Attack::store();
    const auto staff = [&](const char *login) {
        return attack.raw().value(u"SELECT id FROM staff WHERE login = '%1'"_s.arg(QLatin1String(login)));
    };
    attack.taken(tick({}));                                                // 120 in all
    attack.refused(tick({{u"points"_s, u"61"_s}}), "rd:not_outstanding");  // the sale gave 120
    attack.refused(tick({{u"points"_s, u"-61"_s}}), "rd:not_outstanding"); // nor less than nothing
    attack.refused(tick({{u"points"_s, u"0"_s}}), "CHECK constraint failed");
    attack.taken(tick({{u"points"_s, u"-60"_s}}));
    attack.taken(tick({{u"kind"_s, u"'coupon'"_s}, {u"points"_s, u"1"_s}}));
    attack.refused(tick({{u"kind"_s, u"'coupon'"_s}, {u"points"_s, u"2"_s}}), "rd:not_outstanding");
    attack.refused(tick({{u"kind"_s, u"'stars'"_s}, {u"points"_s, u"1"_s}}), "FOREIGN KEY constraint failed");
    attack.refused(tick({{u"rma"_s, QString::number(attack.rma("paid"))}}), "rd:not_outstanding");
    attack.refused(tick({{u"rma"_s, QString::number(attack.rma("review"))}}), "rd:not_outstanding");
    attack.refused(tick({{u"by"_s, staff("li")}}), "rd:frozen");
    attack.taken(tick({{u"by"_s, staff("hao")}}));
    attack.refused(u"UPDATE benefit_tick SET points = 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM benefit_tick"_s, "rd:append_only");
}
