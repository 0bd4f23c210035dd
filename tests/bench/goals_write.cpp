// SPDX-License-Identifier: GPL-3.0-or-later
// Goals 1 and 2: logging, and a whole return, each step durable.
#include "tests/bench/goals.h"
#include "tests/bench/row_replay.h"

#include "core/desk/desk_reader.h"

namespace rd::bench
{
namespace
{
constexpr int kLogged = 300;
constexpr int kWhole = 80;

/// Two equal copies of the store with the same fresh sales: one for the product, one for the contestant.
struct Arena {
    Arena(Setting &setting, int count, bool areDear)
        : product(setting.copyOf(setting.path(), "a")),
          receipts(addFreshSales(product, setting.clock(), count, areDear)), clock(setting.clock()),
          desk(login(product)), bare(setting.copyOf(product, "b"))
    {
    }

    [[nodiscard]] Call as(const char *name) const { return {sessions.at(QString::fromLatin1(name)), {}, {}, {}}; }
    [[nodiscard]] LogRequest requestFor(const QString &receipt, const DeskReader &reader) const
    {
        LogRequest request;
        request.receipt = receipt;
        for (const SaleLineView &line : require(reader.showSale(receipt, std::nullopt), "showSale").lines) {
            request.lines.push_back(
                {line.line.line, line.line.quantity, QStringLiteral("defective"), Resolution::Refund});
        }
        return request;
    }

    QString product;
    QStringList receipts;
    FrozenClock clock;
    std::map<QString, Session> sessions;
    std::unique_ptr<DeskWriter> desk;
    QString bare;

private:
    std::unique_ptr<DeskWriter> login(const QString &path)
    {
        auto opened = require(DeskWriter::open(path, clock), "open");
        for (const char *name : {"hao", "li", "na", "lei"}) {
            sessions[QString::fromLatin1(name)] = require(
                opened->login(QString::fromLatin1(name), kPin, LoginKind::CommandLine), "login");
        }
        return opened;
    }
};

void dropTriggers(const QString &path)
{
    BareFile file(path);
    QByteArrayList names;
    {
        BareStatement triggers(file, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
        while (triggers.next()) {
            names.append(triggers.bytes(0).toByteArray());
        }
    }
    for (const QByteArray &name : names) {
        file.execute("DROP TRIGGER " + name);
    }
}
}

void measureLogging(Setting &setting, Table &table)
{
    Arena arena(setting, kLogged + 1, false);
    const auto reader = require(DeskReader::open(arena.product, arena.clock), "open");
    dropTriggers(arena.bare);
    RowWatch watch(arena.product);
    RowReplay replay(arena.bare, RowReplay::Extent::Lean);
    int next = 0;
    table.comparePairs({"1", QStringLiteral("log a return / bare insert of the same rows"), "1.36", 1.8}, kLogged, [&] {
        const LogRequest request = arena.requestFor(arena.receipts.at(next++), *reader);
        arena.clock.advanceMs(1000);
        QString number;
        const Took product = timed(
            [&] { number = require(arena.desk->logReturn(arena.as("li"), request), "logReturn").number; });
        watch.follow(number);
        const std::vector<RowChange> rows = watch.changes();
        return Pair(product, timed([&] { replay.write(rows); }));
    });
}

void measureWholeReturn(Setting &setting, Table &table)
{
    Arena arena(setting, kWhole + 1, true);
    const auto reader = require(DeskReader::open(arena.product, arena.clock), "open");
    RowWatch watch(arena.product);
    RowReplay replay(arena.bare, RowReplay::Extent::Full);
    int next = 0;
    table.comparePairs(
        {"2", QStringLiteral("a whole return, six durable steps / bare, the same rows, hashes, search"), "1.0", 1.6},
        kWhole, [&] {
            const LogRequest request = arena.requestFor(arena.receipts.at(next++), *reader);
            QString number;
            Pair sum;
            const auto step = [&](const std::function<void()> &work) {
                arena.clock.advanceMs(1000);
                sum.first += timed(work);
                if (sum.second.ms <= 0) { // the first step gave the return its number
                    watch.follow(number);
                }
                const std::vector<RowChange> rows = watch.changes();
                sum.second += timed([&] { replay.write(rows); });
            };
            const auto act = [&](const char *who, const Action &action) {
                step([&] { require(arena.desk->act(arena.as(who), number, action), "act"); });
            };
            step([&] { number = require(arena.desk->logReturn(arena.as("li"), request), "logReturn").number; });
            act("hao", Approve{});
            act("li", Receive{});
            Inspect inspect;
            for (size_t i = 0; i < request.lines.size(); ++i) {
                inspect.units.push_back({static_cast<int>(i) + 1, request.lines[i].quantity, QStringLiteral("opened"),
                                         QStringLiteral("restock")});
            }
            act("na", inspect);
            act("lei", Pay{QStringLiteral("card"), std::nullopt, QStringLiteral("REF"), std::nullopt});
            act("lei", ConfirmPayout{1});
            return sum;
        });
}
}
