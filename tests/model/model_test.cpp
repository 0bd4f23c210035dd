// SPDX-License-Identifier: GPL-3.0-or-later
// Random actions of several people: core and the reference model agree on every answer and every figure.
// RETURNDESK_MODEL_ACTIONS sets how many, RETURNDESK_MODEL_SEED repeats a run, RETURNDESK_MODEL_TALLY=1 prints what was reached.
#include "tests/model/play.h"
#include "tests/model/rare_cases.h"
#include "tests/support/catch.h"

#include <cstdio>
#include <random>
#include <set>

using namespace rd;
using namespace rd::model;

namespace
{
constexpr int kMovesInAWorld = 120;
constexpr quint64 kWorlds = 600;

quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}
}

TEST_CASE("core and the model agree on whatever several people do", "[model]")
{
    const auto wanted = static_cast<qint64>(fromEnvironment("RETURNDESK_MODEL_ACTIONS", 5'000));
    const quint64 seed = fromEnvironment("RETURNDESK_MODEL_SEED", std::random_device()());
    std::printf("RETURNDESK_MODEL_SEED=%llu RETURNDESK_MODEL_ACTIONS=%lld\n", static_cast<unsigned long long>(seed),
                static_cast<long long>(wanted));
    Tally tally;
    std::optional<Failure> failure;
    for (quint64 world = 0; tally.moves < wanted && !failure; ++world) {
        failure = playWorld(seed + world, kMovesInAWorld, tally);
    }
    INFO((failure ? failure->report().toStdString() : std::string()));
    CHECK_FALSE(failure.has_value());
    if (fromEnvironment("RETURNDESK_MODEL_TALLY", 0) != 0) {
        for (const auto &counts : {tally.answers, tally.rareCases}) {
            for (const auto &[what, times] : counts) {
                std::printf("%8lld  %s\n", static_cast<long long>(times), qPrintable(what));
            }
        }
    }
}

TEST_CASE("the run reaches every kind of action, done and refused, and the rare cases", "[model]")
{
    Tally tally;
    for (quint64 world = 1; world <= kWorlds; ++world) {
        REQUIRE_FALSE(playWorld(world, kMovesInAWorld, tally));
    }
    for (const QString &rare : rareCases()) {
        INFO(rare.toStdString());
        CHECK(tally.rareCases[rare] > 0);
    }
    // Changing a request, and who owes a task until when, are not played.
    const std::set<std::size_t> left{Action(EditRequest{}).index(), Action(Claim{}).index(), Action(Extend{}).index(),
                                     Action(Remind{}).index()};
    for (std::size_t kind = 0; kind < std::variant_size_v<Action>; ++kind) {
        if (left.contains(kind)) {
            continue;
        }
        INFO(kind);
        qint64 done = 0;
        qint64 refused = 0;
        for (const auto &[answer, times] : tally.answers) {
            if (answer.startsWith(QStringLiteral("%1 ").arg(kind, 2))) {
                (answer.endsWith(QStringLiteral(" done")) ? done : refused) += times;
            }
        }
        // No receipt of the model carries points or a coupon.
        CHECK((done > 0 || kind == Action(TickBenefits{}).index()));
        CHECK(refused > 0);
    }
}
