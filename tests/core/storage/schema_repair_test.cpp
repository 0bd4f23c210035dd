// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of goods under repair.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString settlement(Attack &attack, const char *name, const QString &assignments)
{
    return Attack::change("settlement", attack.settlement(name), assignments);
}

/// A repair like the one that waits at the workshop, fresh, but for these columns.
QString fresh(Attack &attack, const std::map<QString, QString> &changes)
{
    std::map<QString, QString> columns{{u"version"_s, u"1"_s},           {u"number"_s, u"9"_s},
                                       {u"state"_s, u"'due'"_s},         {u"repair_to"_s, u"''"_s},
                                       {u"repair_reference"_s, u"''"_s}, {u"repair_expected"_s, u"NULL"_s},
                                       {u"repair_sent_at"_s, u"NULL"_s}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    return attack.raw().copyOf(u"settlement"_s, attack.settlement("away"), columns);
}

/// A line of the last settlement, like that of the goods at the workshop.
QString line(Attack &attack, const std::map<QString, QString> &changes)
{
    std::map<QString, QString> columns{{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    const qint64 id = attack.raw().number(
        u"SELECT max(id) FROM settlement_line WHERE settlement = %1"_s.arg(attack.settlement("away")));
    return attack.raw().copyOf(u"settlement_line"_s, id, columns);
}

const QString kSendAgain = u"state = 'sent', repair_back_at = NULL, repaired = NULL, repair_sent_at = 1"_s;
}

TEST_CASE("I1 schema: goods under repair hold a place, and collected ones are what repairs that are done cover", "[I1]")
{
    Attack &attack = Attack::store();
    const auto collected = [&](const char *name, const QString &units) {
        return Attack::change("return_line", attack.line(name), u"collected = "_s + units);
    };
    attack.refused(collected("away", u"1000"_s), "rd:frozen");
    attack.refused(collected("paid", u"1000"_s), "rd:frozen");
    attack.refused(collected("repaired", u"0"_s), "rd:frozen");
    attack.refused(collected("repaired", u"1001"_s), "rd:frozen");
    CHECK(attack.raw().number(u"SELECT live FROM return_line WHERE id = %1"_s.arg(attack.line("away"))) == 1000);
    CHECK(attack.raw().number(u"SELECT live FROM return_line WHERE id = %1"_s.arg(attack.line("back"))) == 1000);
    CHECK(attack.raw().number(u"SELECT live FROM return_line WHERE id = %1"_s.arg(attack.line("repaired"))) == 0);
    const QString born = attack.raw().copyOf(u"return_line"_s, attack.line("repaired"),
                                             {{u"version"_s, u"1"_s}, {u"line"_s, u"9"_s}, {u"settled"_s, u"0"_s}});
    attack.refused(born, "rd:frozen");
}

TEST_CASE("I2 schema: no more is repaired than was accepted, and nothing that never came", "[I2]")
{
    Attack &attack = Attack::store();
    attack.taken(fresh(attack, {}));
    attack.refused(fresh(attack, {}) + u"; "_s + line(attack, {}), "rd:not_accepted");
    attack.refused(fresh(attack, {{u"without_goods"_s, u"1"_s}}), "CHECK constraint failed");
}

TEST_CASE("I3 schema: a repair grants nothing and pays nothing", "[I3]")
{
    Attack &attack = Attack::store();
    const QString instead = settlement(attack, "away", u"state = 'void'"_s) + u"; "_s + fresh(attack, {}) + u"; "_s;
    attack.taken(instead + line(attack, {}));
    attack.refused(instead + line(attack, {{u"gross"_s, u"1"_s}, {u"net"_s, u"1"_s}}), "rd:over_settlement");
    attack.refused(instead + line(attack, {{u"tax"_s, u"1"_s}}), "rd:over_settlement");
    attack.refused(fresh(attack, {{u"amount"_s, u"1"_s}}), "CHECK constraint failed");
    attack.refused(attack.raw().copyOf(u"payout"_s, attack.payout("paid"),
                                       {{u"version"_s, u"1"_s},
                                        {u"number"_s, u"9"_s},
                                        {u"voucher"_s, u"999"_s},
                                        {u"amount"_s, u"1"_s},
                                        {u"rma"_s, QString::number(attack.rma("back"))},
                                        {u"settlement"_s, QString::number(attack.settlement("back"))}}),
                   "rd:over_settlement");
}

TEST_CASE("schema: goods are collected when they are back, and back when they were sent", "[I1]")
{
    Attack &attack = Attack::store();
    attack.taken(settlement(attack, "back", u"state = 'done', repair_collected_at = 1"_s));
    attack.refused(settlement(attack, "back", u"state = 'done'"_s), "CHECK constraint failed");
    attack.refused(
        settlement(attack, "away", u"state = 'done', repair_back_at = 1, repaired = 1, repair_collected_at = 1"_s),
        "rd:frozen");
    attack.refused(settlement(attack, "away", u"state = 'back'"_s), "CHECK constraint failed");
    attack.taken(settlement(attack, "away", u"state = 'back', repair_back_at = 1, repaired = 1"_s));
    attack.refused(settlement(attack, "away", u"repair_back_at = 1"_s), "rd:frozen");
    attack.taken(settlement(attack, "back", kSendAgain));
    attack.refused(settlement(attack, "away", u"state = 'due'"_s), "rd:frozen");
    attack.refused(fresh(attack, {{u"state"_s, u"'done'"_s}}), "CHECK constraint failed");
    attack.refused(fresh(attack, {{u"state"_s, u"'sent'"_s}}), "CHECK constraint failed");
    const std::map<QString, QString> sent{
        {u"state"_s, u"'sent'"_s}, {u"repair_to"_s, u"'W'"_s}, {u"repair_sent_at"_s, u"1"_s}};
    attack.refused(fresh(attack, sent), "rd:frozen"); // it was never due
    attack.refused(settlement(attack, "due", u"state = 'back'"_s), "CHECK constraint failed");
    attack.refused(settlement(attack, "due", u"repair_to = 'W', repair_sent_at = 1"_s), "rd:frozen");
}

TEST_CASE("schema: where goods went and how they came back is said once", "[I8]")
{
    Attack &attack = Attack::store();
    for (const QString &change :
         {u"repair_to = 'Elsewhere'"_s, u"repair_reference = 'X'"_s, u"repair_expected = 1"_s}) {
        attack.refused(settlement(attack, "back", change), "rd:frozen");
        attack.refused(settlement(attack, "away", change), "rd:frozen");
        attack.refused(settlement(attack, "repaired", change), "rd:frozen");
    }
    attack.refused(settlement(attack, "back", u"repaired = 1"_s), "rd:frozen");
    attack.refused(settlement(attack, "back", u"state = 'done', repaired = 1, repair_collected_at = 1"_s), "rd:frozen");
    attack.refused(settlement(attack, "repaired", u"state = 'void', repair_collected_at = NULL"_s), "rd:frozen");
    attack.taken(settlement(attack, "back", u"state = 'void'"_s)); // it became something else
    attack.taken(settlement(attack, "away", u"state = 'void'"_s));
}
