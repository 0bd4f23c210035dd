// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of the names of pages.
#include "tests/core/storage/attack.h"

#include <QRegularExpression>
#include <QSet>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A link like the last one, for a return of the desk that has lost its own.
QString link(const QString &rma, const QString &token)
{
    return u"INSERT INTO progress_link (rma, token, at, mac) SELECT %1, %2, at, mac FROM progress_link LIMIT 1"_s.arg(
        rma, token);
}
}

TEST_CASE("every return of the desk has a name of its own, which nobody can guess")
{
    Attack &attack = Attack::store();
    CHECK(attack.raw().number(u"SELECT count(*) FROM rma WHERE origin = 'desk'"_s)
          == attack.raw().number(u"SELECT count(*) FROM progress_link"_s));
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QSet<QString> heads;
    for (const QStringList &row : attack.raw().rows(u"SELECT token FROM progress_link"_s)) {
        CHECK(hex.match(row.front()).hasMatch());
        heads.insert(row.front().first(12));
    }
    CHECK(heads.size() == attack.raw().number(u"SELECT count(*) FROM progress_link"_s)); // no counter in them
}

TEST_CASE("the name of a page is made once, for a return of the desk, and stays")
{
    Attack &attack = Attack::store();
    const QString past = u"(SELECT id FROM rma WHERE origin = 'history' LIMIT 1)"_s;
    const QString fresh = u"'%1'"_s.arg(QString(32, u'a'));
    attack.refused(link(past, fresh), "rd:frozen");
    attack.refused(link(u"rma"_s, fresh), "rd:append_only");
    attack.refused(link(u"999"_s, fresh), "FOREIGN KEY constraint failed");
    attack.refused(u"UPDATE progress_link SET token = "_s + fresh, "rd:append_only");
    attack.refused(u"UPDATE progress_link SET rma = 1"_s, "rd:append_only");
    attack.refused(u"DELETE FROM progress_link"_s, "rd:append_only");
}
