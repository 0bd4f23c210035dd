// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of the list of articles and of serial numbers. PHONE has rows 1 and 3 of the list, FOOD row 2.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Unit {
    Attack &attack = Attack::store();
    qint64 line = attack.raw().number(u"SELECT id FROM return_line WHERE serial = 'IM-1'"_s);
    qint64 swapped = attack.raw().number(u"SELECT id FROM return_line WHERE serial = 'IM-9'"_s);
    qint64 finding = attack.raw().number(u"SELECT id FROM finding WHERE serial = 'Z-9'"_s);

    /// The line IM-1 once more, as line 3 of its return.
    [[nodiscard]] QString again(std::map<QString, QString> changes) const
    {
        changes.insert({u"version"_s, u"1"_s});
        changes.insert({u"line"_s, u"3"_s});
        return attack.raw().copyOf(u"return_line"_s, line, changes);
    }
};
}

TEST_CASE("what the list said stays, and each version follows the one before")
{
    Attack &attack = Attack::store();
    const auto version = [&](const std::map<QString, QString> &changes) {
        std::map<QString, QString> columns{{u"revision"_s, u"3"_s}};
        for (const auto &[column, value] : changes) {
            columns[column] = value;
        }
        return attack.raw().copyOf(u"article_version"_s, 3, columns);
    };
    attack.taken(version({}));
    attack.refused(version({{u"revision"_s, u"2"_s}}), "rd:append_only");
    attack.refused(version({{u"revision"_s, u"4"_s}}), "rd:frozen");
    attack.refused(version({{u"by"_s, u"(SELECT id FROM staff WHERE login = 'li')"_s}}), "rd:needs_manager");
    attack.refused(version({{u"serial_kept"_s, u"2"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"batch_kept"_s, u"2"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"returnable"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"price"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"sku"_s, u"''"_s}, {u"revision"_s, u"1"_s}}), "CHECK constraint failed");
    attack.refused(u"UPDATE article_version SET returnable = 0"_s, "rd:append_only");
    attack.refused(u"DELETE FROM article_version"_s, "rd:append_only");
    attack.refused(u"INSERT OR REPLACE INTO article_version SELECT * FROM article_version WHERE id = 1"_s,
                   "rd:append_only");
}

TEST_CASE("a unit holds one place")
{
    const Unit unit;
    unit.attack.taken(unit.again({{u"serial"_s, u"'IM-2'"_s}}));
    unit.attack.refused(unit.again({}), "rd:over_return");
    unit.attack.refused(unit.again({{u"serial"_s, u"'im-1'"_s}}), "rd:over_return");
    // Neither by another receipt that is older than the return, nor without one.
    const QString other = u"(SELECT id FROM sale_line WHERE sale = (SELECT id FROM sale WHERE receipt = '1007'))"_s;
    const QString rma = u"(SELECT id FROM rma WHERE sale = (SELECT id FROM sale WHERE receipt = '1007') LIMIT 1)"_s;
    unit.attack.refused(unit.again({{u"sale_line"_s, other}, {u"rma"_s, rma}, {u"line"_s, u"9"_s}}), "rd:over_return");
}

TEST_CASE("a unit is the one that was sold, alone on its line, and stays it")
{
    const Unit unit;
    unit.attack.refused(
        unit.again({{u"sale_line"_s, QString(u"(SELECT sale_line FROM return_line WHERE id = %1)"_s).arg(unit.swapped)},
                    {u"serial"_s, u"'IM-8'"_s}}),
        "rd:not_returnable");
    unit.attack.refused(unit.again({{u"serial"_s, u"'IM-2'"_s}, {u"requested"_s, u"2000"_s}}),
                        "CHECK constraint failed");
    unit.attack.refused(Attack::change("return_line", unit.line, u"serial = 'IM-2'"_s), "rd:frozen");
}

TEST_CASE("another unit than the one that was asked for is never accepted")
{
    const Unit unit;
    const auto found = [&](std::map<QString, QString> changes) {
        changes.insert({u"batch"_s, u"''"_s});
        return unit.attack.raw().copyOf(u"finding"_s, unit.finding, changes);
    };
    unit.attack.taken(found({}));
    unit.attack.taken(found({{u"accepted"_s, u"1"_s}, {u"serial"_s, u"'im-9'"_s}}));
    unit.attack.refused(found({{u"accepted"_s, u"1"_s}}), "rd:not_returnable");
    unit.attack.refused(found({{u"quantity"_s, u"2000"_s}}), "CHECK constraint failed");
}

TEST_CASE("goods of another batch were not sold on the line, and the batch stays")
{
    const Unit unit;
    const QString own = u"(SELECT batch FROM return_line WHERE id = %1)"_s.arg(unit.line);
    REQUIRE(unit.attack.raw().value(u"SELECT "_s + own) == u"L7"_s);
    const auto with = [&](const QString &batch) {
        return unit.again({{u"serial"_s, u"'IM-2'"_s}, {u"batch"_s, batch}});
    };
    unit.attack.taken(with(u"'l7'"_s));
    unit.attack.taken(with(u"''"_s));
    unit.attack.refused(with(u"'L8'"_s), "rd:not_returnable");
    unit.attack.refused(Attack::change("return_line", unit.line, u"batch = 'L8'"_s), "rd:frozen");
    unit.attack.refused(u"UPDATE sale_line SET batch = 'L8' WHERE batch = 'L7'"_s, "rd:append_only");
}

TEST_CASE("goods of another batch are never accepted, and what was read stays")
{
    const Unit unit;
    const auto found = [&](const QString &batch, const char *accepted) {
        return unit.attack.raw().copyOf(
            u"finding"_s, unit.finding,
            {{u"serial"_s, u"''"_s}, {u"batch"_s, batch}, {u"accepted"_s, QString::fromLatin1(accepted)}});
    };
    unit.attack.taken(found(u"'l8'"_s, "1"));
    unit.attack.taken(found(u"'L9'"_s, "0"));
    unit.attack.refused(found(u"'L9'"_s, "1"), "rd:not_returnable");
    unit.attack.refused(Attack::change("finding", unit.finding, u"batch = 'L8', undone_at = at, undone_by = 1"_s),
                        "rd:append_only");
}

namespace
{
/// The unit SU-1 was sent for a return, lost, and sent once more.
struct Sent {
    Attack &attack = Attack::store();
    qint64 given = attack.raw().number(u"SELECT id FROM sale_line WHERE serial = 'SU-1'"_s);
    qint64 row = attack.raw().number(u"SELECT max(id) FROM sent_unit"_s);

    [[nodiscard]] QString givenAgain(std::map<QString, QString> changes) const
    {
        changes.insert({u"line"_s, u"9"_s});
        return attack.raw().copyOf(u"sale_line"_s, given, changes);
    }
    [[nodiscard]] QString sentAgain(const std::map<QString, QString> &changes) const
    {
        return attack.raw().copyOf(u"sent_unit"_s, row, changes);
    }
    /// One more parcel of the settlement is under way: what defends its money is out of the way.
    [[nodiscard]] QString underWay(int number) const
    {
        const qint64 payout = attack.raw().number(u"SELECT payout FROM sent_unit WHERE id = %1"_s.arg(row));
        return u"DROP TRIGGER IF EXISTS payout_covered; DROP TRIGGER IF EXISTS payout_placed; DROP INDEX IF EXISTS payout_one_sent; "_s
               + attack.raw().copyOf(u"payout"_s, payout,
                                     {{u"version"_s, u"1"_s},
                                      {u"state"_s, u"'sent'"_s},
                                      {u"number"_s, QString::number(number)},
                                      {u"voucher"_s, QString::number(900 + number)}})
               + u"; "_s;
    }
    /// A unit in the newest parcel.
    [[nodiscard]] QString put(const QString &serial, int id = 0) const
    {
        return attack.raw().copyOf(u"sent_unit"_s, row,
                                   {{u"id"_s, QString::number(id == 0 ? row + 1 : id)},
                                    {u"payout"_s, u"(SELECT max(id) FROM payout)"_s},
                                    {u"serial"_s, serial}});
    }
};
}

TEST_CASE("the desk gives a unit once until it comes back, and one by one")
{
    const Sent sent;
    REQUIRE(sent.given > 0);
    sent.attack.taken(sent.givenAgain({{u"serial"_s, u"'SU-9'"_s}}));
    sent.attack.taken(sent.givenAgain({{u"serial"_s, u"''"_s}, {u"quantity"_s, u"2000"_s}}));
    sent.attack.refused(sent.givenAgain({{u"serial"_s, u"'SU-9'"_s}, {u"quantity"_s, u"2000"_s}}), "rd:bad_quantity");
    sent.attack.refused(sent.givenAgain({}), "rd:not_returnable");
    sent.attack.refused(sent.givenAgain({{u"serial"_s, u"'su-1'"_s}}), "rd:not_returnable");
    sent.attack.taken(sent.givenAgain({{u"sku"_s, u"'ANOTHER'"_s}}));
    // IM-9 was sold and is in a return, which did not accept it.
    sent.attack.refused(sent.givenAgain({{u"sku"_s, u"'PHONE'"_s}, {u"serial"_s, u"'IM-9'"_s}}), "rd:not_returnable");
    const QString accepted =
        u"UPDATE return_line SET accepted = 1000, inspected = 1000, received = 1000, version = version + 1 "
        "WHERE serial = 'IM-9'; "_s;
    const QString givenNine = sent.givenAgain({{u"sku"_s, u"'PHONE'"_s}, {u"serial"_s, u"'IM-9'"_s}}) + u"; "_s;
    sent.attack.taken(accepted + givenNine);
    // Once it left again, it stays accepted.
    const QString line = u"(SELECT max(id) FROM return_line WHERE serial = 'IM-9')"_s;
    const QString undone =
        u"INSERT INTO undone_units SELECT max(id) + 1, %1, (SELECT version + 1 FROM return_line WHERE id = %1), "
        "'inspection', 1000, at, by, mac FROM undone_units; "
        "UPDATE return_line SET accepted = 0, inspected = 0, version = version + 1 WHERE id = %1"_s.arg(line);
    sent.attack.taken(accepted + undone);
    sent.attack.refused(accepted + givenNine + undone, "rd:frozen");
}

TEST_CASE("a unit is sent in a parcel that is under way, for its line, and only from the store")
{
    const Sent sent;
    const QString parcel = sent.underWay(9);
    sent.attack.taken(parcel + sent.put(u"'SU-2'"_s));
    sent.attack.refused(sent.sentAgain({{u"serial"_s, u"'SU-2'"_s}}), "rd:frozen"); // it arrived
    sent.attack.refused(parcel + sent.put(u"'SU-2'"_s) + u"; "_s
                            + sent.put(u"'SU-3'"_s, static_cast<int>(sent.row) + 2),
                        "rd:bad_quantity");
    sent.attack.refused(parcel + sent.put(u"'su-1'"_s), "rd:not_returnable"); // the customer has it
    sent.attack.refused(parcel + sent.put(u"'SU-2'"_s) + u"; "_s + sent.underWay(10)
                            + sent.put(u"'su-2'"_s, static_cast<int>(sent.row) + 2),
                        "rd:not_returnable"); // it is in the other parcel
    sent.attack.refused(parcel + sent.put(u"'SU-2'"_s) + u"; "_s + sent.givenAgain({{u"serial"_s, u"'SU-2'"_s}}),
                        "rd:not_returnable");
    sent.attack.refused(parcel
                            + sent.sentAgain({{u"payout"_s, u"(SELECT max(id) FROM payout)"_s},
                                              {u"return_line"_s, u"1"_s},
                                              {u"serial"_s, u"'SU-2'"_s}}),
                        "rd:bad_quantity"); // of another return
    sent.attack.refused(parcel + sent.put(u"''"_s), "CHECK constraint failed");
    sent.attack.refused(u"UPDATE sent_unit SET serial = 'SU-3'"_s, "rd:append_only");
    sent.attack.refused(u"DELETE FROM sent_unit"_s, "rd:append_only");
    sent.attack.refused(u"INSERT OR REPLACE INTO sent_unit SELECT * FROM sent_unit WHERE id = %1"_s.arg(sent.row),
                        "rd:append_only");
}

TEST_CASE("a unit that another receipt sold does not come back by one that has no number")
{
    const Unit unit;
    const QString other = u"(SELECT id FROM sale_line WHERE sale = (SELECT id FROM sale WHERE receipt = '1007'))"_s;
    const QString rma = u"(SELECT id FROM rma WHERE sale = (SELECT id FROM sale WHERE receipt = '1007') LIMIT 1)"_s;
    const auto by = [&](const QString &serial, const QString &sku) {
        return unit.again({{u"sale_line"_s, other},
                           {u"rma"_s, rma},
                           {u"line"_s, u"9"_s},
                           {u"batch"_s, u"''"_s},
                           {u"sku"_s, sku},
                           {u"serial"_s, serial}});
    };
    const QString own = u"(SELECT sku FROM sale_line WHERE serial = 'SU-1')"_s;
    unit.attack.refused(by(u"'su-1'"_s, own), "rd:not_returnable");
    unit.attack.refused(by(u"'IM-9'"_s, u"'PHONE'"_s), "rd:not_returnable");
}
