// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of invoices and red invoices. Of "invoiced", 30.00 with 3.45 of tax were given back: red invoice 1 was
// withdrawn by row 2, and 3 stands over 20.00 with 2.30.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Red invoice 3 once more, but for these columns.
QString red(std::map<QString, QString> changes)
{
    changes.try_emplace(u"number"_s, u"'R-3'"_s);
    changes.try_emplace(u"amount"_s, u"1000"_s);
    changes.try_emplace(u"tax"_s, u"115"_s);
    return Attack::store().raw().copyOf(u"red_invoice"_s, 3, changes);
}

QString withdrawal(const QString &of, std::map<QString, QString> changes = {})
{
    changes.insert_or_assign(u"withdraws"_s, of);
    return Attack::store().raw().copyOf(u"red_invoice"_s, 2, changes);
}
}

TEST_CASE("I3 schema: red invoices take back what arrived, and no more", "[I3]")
{
    Attack &attack = Attack::store();
    attack.taken(red({}));
    attack.refused(red({{u"amount"_s, u"1001"_s}}), "rd:over_settlement");
    attack.refused(red({{u"tax"_s, u"116"_s}}), "rd:over_settlement");
    attack.taken(red({}) + u"; "_s + withdrawal(u"3"_s) + u"; "_s
                 + red({{u"number"_s, u"'R-4'"_s}, {u"amount"_s, u"2000"_s}, {u"tax"_s, u"230"_s}}));
    // What was not paid in money is not taken back, nor what is beyond the goods.
    const QString payout = QString::number(attack.payout("invoiced"));
    const QString settlement = QString::number(attack.settlement("invoiced"));
    const QString failed = Attack::change("payout", payout.toLongLong(), u"state = 'failed'"_s);
    attack.refused(Attack::change("settlement", settlement.toLongLong(), u"state = 'due'"_s) + u"; "_s + failed
                       + u"; "_s + red({}),
                   "rd:over_settlement");
}

TEST_CASE("a red invoice needs an invoice, a number of its own and a sum", "[I3]")
{
    Attack &attack = Attack::store();
    const QString other = QString::number(attack.rma("paid"));
    attack.refused(red({{u"rma"_s, other}, {u"amount"_s, u"1"_s}, {u"tax"_s, u"0"_s}}), "rd:not_outstanding");
    attack.refused(red({{u"number"_s, u"'R-2'"_s}}), "rd:frozen");
    attack.taken(red({{u"number"_s, u"'R-1'"_s}})); // withdrawn, so it is free
    attack.refused(red({{u"number"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(red({{u"amount"_s, u"0"_s}, {u"tax"_s, u"0"_s}}), "CHECK constraint failed");
    attack.refused(red({{u"amount"_s, u"-1"_s}, {u"tax"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(red({{u"tax"_s, u"1001"_s}}), "CHECK constraint failed");
    attack.refused(red({{u"reason"_s, u"'x'"_s}}), "CHECK constraint failed");
    attack.refused(red({{u"by"_s, u"99999"_s}}), "FOREIGN KEY constraint failed");
}

TEST_CASE("a red invoice is withdrawn once, with a reason, by a row of its own return")
{
    Attack &attack = Attack::store();
    attack.taken(withdrawal(u"3"_s));
    attack.refused(withdrawal(u"1"_s), "rd:append_only"); // once already
    attack.refused(withdrawal(u"2"_s), "rd:frozen");      // no invoice, a withdrawal
    attack.refused(withdrawal(u"3"_s, {{u"rma"_s, QString::number(attack.rma("paid"))}}), "rd:frozen");
    attack.refused(withdrawal(u"3"_s, {{u"reason"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(withdrawal(u"3"_s, {{u"amount"_s, u"1"_s}}), "CHECK constraint failed");
    attack.refused(withdrawal(u"3"_s, {{u"number"_s, u"'R-9'"_s}}), "CHECK constraint failed");
}

TEST_CASE("an invoice is of a known kind and noted once for its sale")
{
    Attack &attack = Attack::store();
    const auto invoice = [&](const std::map<QString, QString> &changes) {
        return attack.raw().copyOf(u"sale_invoice"_s, 1, changes);
    };
    attack.refused(invoice({}), "rd:append_only");
    attack.taken(invoice({{u"number"_s, u"'04412346'"_s}}));
    attack.taken(invoice({{u"kind"_s, u"'ordinary'"_s}}));
    attack.refused(invoice({{u"kind"_s, u"'other'"_s}}), "FOREIGN KEY constraint failed");
    attack.refused(invoice({{u"sale"_s, u"99999"_s}}), "FOREIGN KEY constraint failed");
}

TEST_CASE("I8 schema: an invoice is withdrawn once, by a cashier or a manager, and not under a red invoice that stands",
          "[I8]")
{
    Attack &attack = Attack::store();
    const auto staff = [&](const char *login) {
        return attack.raw().value(u"SELECT id FROM staff WHERE login = '%1'"_s.arg(QLatin1String(login)));
    };
    const QString invoice = attack.raw().value(
        u"SELECT id FROM sale_invoice WHERE sale = (SELECT sale FROM rma WHERE id = %1)"_s.arg(attack.rma("invoiced")));
    const QString other = attack.raw().copyOf(u"sale_invoice"_s, invoice.toLongLong(),
                                              {{u"number"_s, u"'04412346'"_s}});
    const auto withdrawal = [&](const char *by, std::map<QString, QString> changes = {}) {
        changes.try_emplace(u"withdraws"_s, invoice);
        changes.try_emplace(u"reason"_s, u"'x'"_s);
        changes.try_emplace(u"by"_s, staff(by));
        return attack.raw().copyOf(u"sale_invoice"_s, invoice.toLongLong(), changes);
    };
    attack.refused(withdrawal("hao"), "rd:frozen"); // red invoice 3 stands, and it is the last
    attack.taken(other + u"; "_s + withdrawal("hao"));
    attack.refused(other + u"; "_s + withdrawal("li"), "rd:frozen"); // no cashier
    attack.taken(other + u"; "_s + withdrawal("lei"));
    attack.refused(other + u"; "_s + withdrawal("hao") + u"; "_s + withdrawal("hao"), "rd:append_only");
    attack.refused(other + u"; "_s + withdrawal("hao", {{u"number"_s, u"'1'"_s}}), "rd:frozen");
    attack.refused(other + u"; "_s + withdrawal("hao", {{u"reason"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(other + u"; "_s + withdrawal("hao") + u"; "_s
                       + attack.raw().copyOf(u"red_invoice"_s, 3,
                                             {{u"number"_s, u"'R-9'"_s}, {u"amount"_s, u"1001"_s}, {u"tax"_s, u"1"_s}}),
                   "rd:over_settlement");
}

TEST_CASE("an invoice stands again by name, as it was, and once")
{
    Attack &attack = Attack::store();
    const QString manager = attack.raw().value(u"SELECT id FROM staff WHERE roles & 8"_s);
    const qint64 fresh = attack.raw().number(u"SELECT max(id) + 1 FROM sale_invoice"_s);
    const QString withdrawn = QString::number(fresh);
    const QString noted = attack.raw().copyOf(u"sale_invoice"_s, 1, {{u"number"_s, u"'04412346'"_s}}) + u"; "_s;
    const QString ending = noted
                           + attack.raw().copyOf(
                               u"sale_invoice"_s, fresh,
                               {{u"withdraws"_s, withdrawn}, {u"reason"_s, u"'x'"_s}, {u"by"_s, manager}})
                           + u"; "_s;
    const auto again = [&](std::map<QString, QString> changes) {
        changes.try_emplace(u"restores"_s, withdrawn);
        changes.try_emplace(u"reason"_s, u"'right'"_s);
        changes.try_emplace(u"by"_s, manager);
        return attack.raw().copyOf(u"sale_invoice"_s, fresh, changes);
    };
    attack.refused(noted + again({}), "rd:append_only"); // it stands
    attack.taken(ending + again({}));
    attack.refused(ending + again({}) + u"; "_s + again({}), "");
    attack.refused(ending + again({{u"number"_s, u"'other'"_s}}), "rd:frozen");
    attack.refused(ending + again({{u"reason"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(ending + again({{u"by"_s, u"(SELECT id FROM staff WHERE login = 'li')"_s}}), "rd:frozen");
    attack.refused(ending + again({{u"withdraws"_s, withdrawn}}), "");
}
