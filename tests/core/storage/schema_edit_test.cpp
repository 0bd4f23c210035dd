// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of a request that changes: lines take the place of units that others let go, as they were.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A line in place of so many units (thousandths) of the line of "logged".
QString replacing(Attack &attack, const QString &units, std::map<QString, QString> changes = {})
{
    std::map<QString, QString> columns{
        {u"version"_s, u"1"_s},           {u"line"_s, u"9"_s},
        {u"approved"_s, u"0"_s},          {u"replaced"_s, u"0"_s},
        {u"requested"_s, units},          {u"replaced_approved"_s, u"0"_s},
        {u"replaces_units"_s, units},     {u"replaces"_s, QString::number(attack.line("logged"))},
        {u"edited_at"_s, u"7"_s},         {u"cancelled"_s, u"0"_s},
        {u"cancelled_approved"_s, u"0"_s}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    return attack.raw().copyOf(u"return_line"_s, attack.line("logged"), columns);
}
}

TEST_CASE("I1 schema: a line takes the place of units that another one let go, and of no others", "[I1][edit]")
{
    Attack &attack = Attack::store();
    const qint64 line = attack.line("logged");
    const QString gone = Attack::change("return_line", line, u"replaced = 1000, replaced_approved = 1000"_s) + u"; "_s;
    attack.taken(gone + replacing(attack, u"1000"_s));
    attack.refused(replacing(attack, u"1000"_s), "rd:over_return"); // nothing was let go
    const QString free = Attack::change("return_line", line, u"cancelled = 1000, cancelled_approved = 1000"_s)
                         + u"; "_s;
    attack.refused(free + replacing(attack, u"1000"_s), "rd:over_return"); // a free place is not enough
    attack.refused(gone + replacing(attack, u"1000"_s, {{u"replaces_units"_s, u"1001"_s}, {u"requested"_s, u"1001"_s}}),
                   "rd:over_return");
    for (const auto &column : {u"sku"_s, u"name"_s, u"unit"_s}) {
        attack.refused(gone + replacing(attack, u"1000"_s, {{column, u"'other'"_s}}), "rd:over_return");
    }
    attack.refused(gone + replacing(attack, u"1000"_s, {{u"sale_line_paid"_s, u"sale_line_paid + 1"_s}}),
                   "rd:over_return");
    attack.refused(gone + replacing(attack, u"1000"_s, {{u"replaces"_s, QString::number(attack.line("paid"))}}),
                   "rd:over_return");
    attack.refused(gone + replacing(attack, u"1000"_s, {{u"edited_at"_s, u"NULL"_s}}), "CHECK constraint failed");
    attack.refused(gone + replacing(attack, u"1000"_s, {{u"replaced"_s, u"1000"_s}}), "");
    attack.refused(gone + Attack::change("return_line", line, u"replaced = 0, replaced_approved = 0"_s), "rd:frozen");
    attack.refused(Attack::change("return_line", line, u"replaced = 1000000"_s), "CHECK constraint failed");
    attack.refused(Attack::change("return_line", line, u"replaces = 1, replaces_units = 0, edited_at = 1"_s),
                   "rd:frozen");
}

TEST_CASE("I6 schema: what was overridden is forgotten only with who approved it, and never for waived units",
          "[I6][edit]")
{
    Attack &attack = Attack::store();
    const QString named = Attack::change("rma", attack.rma("logged"), u"approved_by = 1, overridden = 1"_s) + u"; "_s;
    attack.taken(named + Attack::change("rma", attack.rma("logged"), u"approved_by = NULL, overridden = 0"_s));
    attack.refused(named + Attack::change("rma", attack.rma("logged"), u"overridden = 0"_s), "rd:frozen");
    attack.refused(Attack::change("rma", attack.rma("sentAgain"), u"approved_by = NULL, overridden = 0"_s),
                   "rd:frozen");
}

TEST_CASE("I3 schema: what was nothing is void again; what was worth something, or was given, stays done", "[I3][undo]")
{
    Attack &attack = Attack::store();
    attack.refused(Attack::change("settlement", attack.settlement("exchanged"), u"state = 'void', undone_at = 1"_s),
                   "rd:frozen");
    attack.refused(Attack::change("settlement", attack.settlement("paid"), u"state = 'void', undone_at = 1"_s),
                   "rd:frozen");
    const qint64 nothing = attack.settlement("worthless");
    attack.taken(Attack::change("settlement", nothing, u"state = 'void', undone_at = at"_s));
    attack.refused(Attack::change("settlement", nothing, u"state = 'void'"_s), "rd:frozen");
    attack.refused(Attack::change("settlement", nothing, u"state = 'void', undone_at = at, new_sale = 1"_s),
                   "rd:frozen");
}
