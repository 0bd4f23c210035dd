// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of settlements without money: waived goods, new goods, store credits.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString creditOf(Attack &attack)
{
    return attack.raw().value(u"SELECT id FROM store_credit WHERE rma = %1"_s.arg(attack.rma("credited")));
}

QString entry(Attack &attack, const QString &kind, const QString &amount, const QString &day)
{
    return u"INSERT INTO credit_entry (credit, kind, amount, reference, at, store_day, by, mac) "
           "VALUES (%1, '%2', %3, '', 0, %4, 1, zeroblob(16))"_s.arg(creditOf(attack), kind, amount, day);
}
}

TEST_CASE("I2 schema: units are waived by name only", "[I2]")
{
    Attack &attack = Attack::store();
    const QString waive = Attack::change("return_line", attack.line("logged"), u"waived = 1000"_s);
    attack.refused(waive, "rd:not_received");
    const QString named = Attack::change("rma", attack.rma("logged"), u"approved_by = 1, overridden = 1"_s) + u"; "_s;
    attack.taken(named + waive);
    attack.refused(named + Attack::change("return_line", attack.line("logged"), u"waived = 1001"_s), "rd:not_approved");
    attack.refused(Attack::change("return_line", attack.line("sentAgain"), u"waived = 0"_s), "rd:frozen");
}

TEST_CASE("I2 schema: what was waived is not settled as goods that came, nor the other way", "[I2]")
{
    Attack &attack = Attack::store();
    for (const auto &[name, without] : {std::pair{"sentAgain", u"0"_s}, std::pair{"due", u"1"_s}}) {
        const QString settlement = attack.raw().copyOf(u"settlement"_s, attack.settlement(name),
                                                       {{u"version"_s, u"1"_s},
                                                        {u"number"_s, u"9"_s},
                                                        {u"state"_s, u"'due'"_s},
                                                        {u"new_sale"_s, u"NULL"_s},
                                                        {u"without_goods"_s, without}});
        const qint64 line = attack.raw().number(
            u"SELECT max(id) FROM settlement_line WHERE settlement = %1"_s.arg(attack.settlement(name)));
        attack.refused(settlement + u"; "_s
                           + attack.raw().copyOf(u"settlement_line"_s, line,
                                                 {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s}}),
                       "rd:not_accepted");
    }
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"without_goods = 1"_s), "rd:frozen");
}

TEST_CASE("I3 schema: goods are given once, and only for an exchange or a parcel", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(Attack::change("settlement", attack.settlement("exchanged"), u"new_sale = 1"_s), "rd:frozen");
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"new_sale = 1"_s), "rd:frozen");
    attack.refused(Attack::change("settlement", attack.settlement("exchanged"), u"added_rounding = 1"_s), "rd:frozen");
    attack.refused(Attack::change("settlement", attack.settlement("due"), u"added_rounding = 1"_s), "rd:frozen");
}

TEST_CASE("I3 schema: a credit is worth what was paid by it, once", "[I3]")
{
    Attack &attack = Attack::store();
    const qint64 credit = creditOf(attack).toLongLong();
    const auto copy = [&](const QString &settlement, const QString &amount) {
        return attack.raw().copyOf(u"store_credit"_s, credit,
                                   {{u"number"_s, u"9"_s},
                                    {u"code"_s, u"'C-000009-ABCDEF'"_s},
                                    {u"settlement"_s, settlement},
                                    {u"amount"_s, amount}});
    };
    attack.refused(copy(QString::number(attack.settlement("paid")), u"1"_s), "rd:over_settlement");
    attack.refused(copy(QString::number(attack.settlement("credited")), u"900"_s), "rd:append_only");
    attack.refused(u"UPDATE store_credit SET amount = amount + 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM credit_entry"_s, "rd:append_only");
}

TEST_CASE("I3 schema: no more is taken from a credit than it is worth, nor after its last day", "[I3]")
{
    Attack &attack = Attack::store();
    attack.refused(entry(attack, u"redeemed"_s, u"1"_s, u"20000"_s), "rd:over_settlement");
    const QString fresh =
        u"DROP TRIGGER credit_entry_stays; DELETE FROM credit_entry; "_s; // as if nothing had been taken yet
    const QString last = attack.raw().value(u"SELECT expires_on FROM store_credit WHERE id = "_s + creditOf(attack));
    attack.taken(fresh + entry(attack, u"redeemed"_s, u"900"_s, last));
    attack.refused(fresh + entry(attack, u"redeemed"_s, u"901"_s, last), "rd:over_settlement");
    attack.refused(fresh + entry(attack, u"redeemed"_s, u"1"_s, last + u" + 1"_s), "rd:outside_window");
    attack.taken(fresh + entry(attack, u"voided"_s, u"1"_s, last + u" + 1"_s));
}

TEST_CASE("I3 schema: a deduction says why", "[I3]")
{
    Attack &attack = Attack::store();
    const QString line = attack.raw().value(u"SELECT max(id) FROM settlement_line WHERE deduction > 0"_s);
    attack.refused(u"DROP TRIGGER settlement_line_final; UPDATE settlement_line SET deduction_reason = '' WHERE id = "_s
                       + line,
                   "CHECK constraint failed");
}

TEST_CASE("I3 schema: what was voided is restored by a manager, to the cent and to the last day", "[I3]")
{
    Attack &attack = Attack::store();
    const QString voided = attack.raw().value(
        u"SELECT sum(amount) FROM credit_entry WHERE kind = 'voided' AND credit = "_s + creditOf(attack));
    const QString last = attack.raw().value(u"SELECT expires_on FROM store_credit WHERE id = "_s + creditOf(attack));
    const QString manager = attack.raw().value(u"SELECT id FROM staff WHERE roles & 8"_s);
    const QString cashier = attack.raw().value(u"SELECT id FROM staff WHERE login = 'lei'"_s);
    const auto restored = [&](const QString &amount, const QString &day, const QString &by) {
        return u"INSERT INTO credit_entry (credit, kind, amount, reference, at, store_day, by, mac) "
               "VALUES (%1, 'restored', %2, '', 0, %3, %4, zeroblob(16))"_s.arg(creditOf(attack), amount, day, by);
    };
    attack.taken(restored(voided, last, manager));
    attack.refused(restored(voided, last, cashier), "rd:needs_manager");
    attack.refused(restored(voided + u" + 1"_s, last, manager), "rd:over_settlement");
    attack.refused(restored(voided, last + u" + 1"_s, manager), "rd:outside_window");
    attack.refused(restored(voided, last, manager) + u"; "_s + restored(u"1"_s, last, manager), "rd:over_settlement");
    attack.refused(restored(voided, last, manager) + u"; "_s + entry(attack, u"redeemed"_s, voided + u" + 1"_s, last),
                   "rd:over_settlement");
}

TEST_CASE("I3 schema: only goods may count nothing, and they are done when they are given", "[I3]")
{
    Attack &attack = Attack::store();
    const auto copied = [&](const char *name, const QString &state) {
        return attack.raw().copyOf(u"settlement"_s, attack.settlement(name),
                                   {{u"version"_s, u"1"_s},
                                    {u"number"_s, u"9"_s},
                                    {u"state"_s, state},
                                    {u"amount"_s, u"0"_s},
                                    {u"new_sale"_s, u"NULL"_s}});
    };
    attack.taken(copied("due", u"'done'"_s));
    attack.refused(copied("exchanged", u"'done'"_s), "rd:not_paid");
    attack.refused(copied("exchanged", u"'due'"_s)
                       + u"; UPDATE settlement SET version = 2, state = 'done' "
                         "WHERE id = (SELECT max(id) FROM settlement)"_s,
                   "rd:not_paid");
    const qint64 paid = attack.raw().number(
        u"SELECT max(id) FROM payout WHERE settlement = %1"_s.arg(attack.settlement("exchanged")));
    for (const auto &[tender, isTaken] : {std::pair{u"'exchange'"_s, true}, std::pair{u"'cash'"_s, false}}) {
        const QString payout = copied("exchanged", u"'due'"_s) + u"; "_s
                               + attack.raw().copyOf(u"payout"_s, paid,
                                                     {{u"settlement"_s, u"(SELECT max(id) FROM settlement)"_s},
                                                      {u"version"_s, u"1"_s},
                                                      {u"number"_s, u"99"_s},
                                                      {u"voucher"_s, u"99999"_s},
                                                      {u"tender"_s, tender},
                                                      {u"amount"_s, u"0"_s},
                                                      {u"state"_s, u"'confirmed'"_s}});
        isTaken ? attack.taken(payout) : attack.refused(payout, "CHECK constraint failed");
    }
}
