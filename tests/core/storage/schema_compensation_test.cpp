// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of what is granted beyond the goods.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A compensation of a return like the one that is there, but for these columns.
QString granted(Attack &attack, const std::map<QString, QString> &changes, const char *name = "compensated")
{
    std::map<QString, QString> columns{{u"version"_s, u"1"_s},
                                       {u"number"_s, u"9"_s},
                                       {u"state"_s, u"'due'"_s},
                                       {u"rma"_s, QString::number(attack.rma(name))}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    return attack.raw().copyOf(u"settlement"_s, attack.settlement("compensated"), columns);
}

QString staffOf(Attack &attack, const QString &login)
{
    return attack.raw().value(u"SELECT id FROM staff WHERE login = '%1'"_s.arg(login));
}
}

TEST_CASE("I2 schema: a manager stands behind a compensation, with a kind, a reason and an amount", "[I2]")
{
    Attack &attack = Attack::store();
    attack.taken(granted(attack, {}));
    attack.taken(granted(attack, {}, "paid")); // closed or not
    attack.refused(granted(attack, {{u"by"_s, staffOf(attack, u"lei"_s)}}), "rd:needs_manager");
    for (const QString &column : {u"compensation_kind"_s, u"compensation_reason"_s}) {
        attack.refused(granted(attack, {{column, u"''"_s}}), "CHECK constraint failed");
    }
    attack.refused(granted(attack, {{u"amount"_s, u"0"_s}}), "CHECK constraint failed");
    attack.refused(granted(attack, {{u"without_goods"_s, u"1"_s}}), "CHECK constraint failed");
    attack.refused(granted(attack, {{u"kind"_s, u"'refund'"_s}}), "CHECK constraint failed");
}

TEST_CASE("I2 schema: nothing is granted for a return of the past", "[I2]")
{
    Attack &attack = Attack::store();
    const QString past = attack.raw().value(u"SELECT id FROM rma WHERE origin = 'history'"_s);
    attack.refused(granted(attack, {{u"rma"_s, past}}), "rd:frozen");
}

TEST_CASE("I3 schema: a compensation takes nothing of any goods", "[I3]")
{
    Attack &attack = Attack::store();
    const qint64 line = attack.raw().number(
        u"SELECT min(l.id) FROM settlement_line AS l JOIN settlement AS s ON s.id = l.settlement WHERE s.rma = %1"_s
            .arg(attack.rma("compensated")));
    attack.refused(attack.raw().copyOf(u"settlement_line"_s, line,
                                       {{u"settlement"_s, QString::number(attack.settlement("compensated"))},
                                        {u"gross"_s, u"0"_s},
                                        {u"net"_s, u"0"_s}}),
                   "rd:not_accepted");
}

TEST_CASE("I3 schema: no more of it is paid than was granted", "[I3]")
{
    Attack &attack = Attack::store();
    const auto paying = [&](const QString &amount) {
        return attack.raw().copyOf(
            u"payout"_s, attack.payout("compensated"),
            {{u"version"_s, u"1"_s}, {u"number"_s, u"9"_s}, {u"voucher"_s, u"999"_s}, {u"amount"_s, amount}});
    };
    attack.taken(paying(u"300"_s));
    attack.refused(paying(u"301"_s), "rd:over_settlement");
}

TEST_CASE("I3 schema: what was granted, for what and why, stays as it is", "[I3]")
{
    Attack &attack = Attack::store();
    for (const QString &change : {u"amount = amount + 1"_s, u"compensation_kind = 'goodwill'"_s,
                                  u"compensation_reason = 'because'"_s, u"kind = 'refund'"_s}) {
        attack.refused(Attack::change("settlement", attack.settlement("compensated"), change), "rd:frozen");
    }
    attack.refused(Attack::change("settlement", attack.settlement("compensated"), u"state = 'void'"_s), "rd:frozen");
}
