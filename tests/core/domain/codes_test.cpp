// SPDX-License-Identifier: GPL-3.0-or-later
// The text codes are those of the contract, each once, in the order of their enumeration.
#include "core/domain/codes.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QSet>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
template <typename Code> QString namesOf()
{
    QStringList names;
    int ordinal = 0;
    for (const auto &entry : CodeTable<Code>::kNames) {
        CHECK(static_cast<int>(entry.code) == ordinal);
        CHECK(ordinalOf(entry.code) == ++ordinal);
        CHECK(codeOf(entry.code) == entry.name);
        CHECK(fromCode<Code>(QString(entry.name)) == entry.code);
        names.append(entry.name);
    }
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    CHECK_FALSE(fromCode<Code>(u"no such code"));
    CHECK_FALSE(fromCode<Code>(u""));
    return names.join(QLatin1Char(' '));
}
}

TEST_CASE("the words of the process are those of the contract", "[domain]")
{
    CHECK(namesOf<Step>() == text("review receive inspect countersign settle hand_back follow_up"));
    CHECK(namesOf<Resolution>() == text("refund exchange repair reship store_credit"));
    CHECK(namesOf<SettlementKind>() == text("refund exchange repair reship store_credit compensation"));
    CHECK(namesOf<SettlementState>() == text("to_countersign due sent back done void"));
    CHECK(namesOf<PayoutState>() == text("sent confirmed failed"));
    CHECK(namesOf<VerdictResult>() == text("approved needs_review denied_unless_overridden denied"));
    CHECK(namesOf<Role>() == text("counter inspector cashier manager"));
    CHECK(namesOf<Origin>() == text("desk history"));
    CHECK(namesOf<Outcome>() == text("settled declined cancelled lost handed_back mixed undone"));
    CHECK(namesOf<Fault>() == text("store customer nobody"));
    CHECK(namesOf<SaleLineKind>() == text("goods adjustment credit_adjustment"));
    CHECK(namesOf<InvoiceKind>() == text("ordinary special electronic"));
}

TEST_CASE("the numbers of actions in the history never change", "[domain]")
{
    QSet<QString> names;
    qint64 last = 0;
    for (const auto &entry : CodeTable<EventAction>::kNames) { // numbers may be left out
        CHECK(ordinalOf(entry.code) > last);
        CHECK(fromCode<EventAction>(QString(entry.name)) == entry.code);
        last = ordinalOf(entry.code);
        names.insert(entry.name);
    }
    CHECK(names.size() == static_cast<qsizetype>(CodeTable<EventAction>::kNames.size()));
    CHECK(ordinalOf(EventAction::BenefitTicked) == 78);
    CHECK(ordinalOf(EventAction::Asked) == 90);
    CHECK(ordinalOf(EventAction::Printed) == 94);
    CHECK(ordinalOf(EventAction::StoreCreated) == 1);
    CHECK(ordinalOf(EventAction::Logged) == 13);
    CHECK(ordinalOf(EventAction::PayoutFailed) == 24);
    CHECK(ordinalOf(EventAction::BackupMade) == 36);
    CHECK(ordinalOf(EventAction::ClockAccepted) == 37);
}
