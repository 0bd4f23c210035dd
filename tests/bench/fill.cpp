// SPDX-License-Identifier: GPL-3.0-or-later
// Day by day: yesterday's sales, today's requests, and whatever step is due in those that go on.
#include "tests/bench/fill.h"

#include "tests/bench/fill_people.h"
#include "tests/bench/setting.h"

#include "core/base/store_zone.h"
#include "core/policy/policy_json.h"
#include "core/storage/policy_repository.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/staff_repository.h"
#include "core/workflow/decide.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace rd::bench
{
namespace
{
constexpr int kDays = 720;
constexpr int kDecisionsAReturn = 6;
constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;

/// A return on its way.
struct Going {
    Situation situation;
    int stopsAfter = 9; ///< decisions after which it stays where it is
};

class Filler final
{
public:
    Filler(const QString &path, int returns)
        : m_path(path), m_returns(returns), m_start(*UtcTime::parse(QStringLiteral("2024-12-02T01:00:00Z"))),
          m_zone(*StoreZone::fromName(QStringLiteral("Asia/Shanghai"))),
          m_openDays(std::max(10, static_cast<int>(qint64(600) * kDays / returns))),
          m_dice(static_cast<quint64>(returns))
    {
    }

    void run()
    {
        createStore();
        m_store = Store::open(m_path, OpenMode::ReadWrite);
        // Nobody's work: what a power cut takes is filled again.
        for (const char *pragma :
             {"PRAGMA synchronous = OFF", "PRAGMA cache_size = -1000000", "PRAGMA wal_autocheckpoint = 50000"}) {
            (void)m_store->database().query(pragma).next();
        }
        readSetting();
        for (int day = 0; day < kDays; ++day) {
            liveDay(day);
            if (day % 72 == 71) {
                std::fprintf(stderr, "day %d of %d, %d returns\n", day + 1, kDays, m_made);
            }
        }
    }

private:
    void createStore()
    {
        FrozenClock clock(m_start.plusMinutes(-60));
        NewStore store;
        store.path = m_path;
        store.name = QStringLiteral("Bench");
        store.managerLogin = QStringLiteral("hao");
        store.managerName = QStringLiteral("孙浩 Sun Hao");
        store.pin = kPin;
        require(DeskWriter::createStore(store, clock), "createStore");
        const auto desk = require(DeskWriter::open(m_path, clock), "open");
        const Session manager = require(desk->login(store.managerLogin, kPin, LoginKind::CommandLine), "login");
        const auto add = [&](const char *login, const char *name, RoleSet roles) {
            NewStaff staff{QString::fromLatin1(login), QString::fromUtf8(name), roles, kPin, {}};
            require(desk->addStaff({manager, {}, {}, {}}, staff), "addStaff");
        };
        add("li", "李薇 Li Wei", {Role::Counter});
        add("yang", "刘阳 Liu Yang", {Role::Counter});
        add("na", "李娜 Li Na", {Role::Inspector});
        add("lei", "赵磊 Zhao Lei", {Role::Cashier});
    }

    void readSetting()
    {
        for (const Staff &person : allStaff(m_store->database())) {
            m_people[person.login] = person;
        }
        const PolicyRecord record = currentPolicy(m_store->database());
        m_currency = *Currency::fromCode(m_store->meta().currency);
        m_policy = require(policyFromJson(record.document, *m_currency, *StoreZone::fromName(m_store->meta().timeZone)),
                           "policy");
        m_policy->version = record.version;
    }

    void liveDay(int day)
    {
        m_now = m_start.plusMs(day * kDayMs);
        m_day = m_zone.dayOf(m_now);
        const int wanted = static_cast<int>(qint64(m_returns) * (day + 1) / kDays) - m_made;
        m_tickMs = 8 * 60 * 60 * 1000 / (wanted * kDecisionsAReturn * 2 + 10);
        WriteTransaction transaction(*m_store);
        std::vector<Going> today = std::move(m_going[day]);
        m_going.erase(day);
        for (Going &going : today) {
            carryOn(transaction, std::move(going), day);
        }
        for (int i = 0; i < wanted; ++i) {
            takeBack(transaction, day);
        }
        transaction.commit();
    }

    Sale sell(WriteTransaction &transaction)
    {
        const int daysAgo = 1 + m_dice.roll(20);
        const QString receipt = QStringLiteral("%1").arg(qint64(m_made) * 37 + 1'000'000'000);
        Sale sale = saleOf({receipt, m_now.plusMs(-daysAgo * kDayMs), m_day.plusDays(-daysAgo),
                            m_dice.roll(std::max(1000, m_returns / 3)), m_dice.chance(15)},
                           m_dice);
        insertSale(transaction, sale);
        return sale;
    }

    void takeBack(WriteTransaction &transaction, int day)
    {
        static const std::vector<const char *> kReasons = {"defective",    "defective",        "changed_mind",
                                                           "changed_mind", "not_as_described", "wrong_item"};
        Going going{{*m_currency, m_day, sell(transaction), {}, {}, {}}, 9};
        for (const SaleLine &line : going.situation.sale->lines) {
            going.situation.claims[line.id] = {};
        }
        LogReturn log;
        for (const SaleLine &line : going.situation.sale->lines) {
            log.lines.push_back(
                {line.line, line.quantity, QString::fromLatin1(m_dice.pick(kReasons)), Resolution::Refund});
        }
        log.customer = going.situation.sale->customer.id;
        if (const int age = kDays - day; age < m_openDays && m_dice.roll(m_openDays) >= age) {
            going.stopsAfter = m_dice.roll(4);
        }
        if (!act(transaction, going, log, m_dice.chance(60) ? "li" : "yang")) {
            throw std::runtime_error("a return could not be logged");
        }
        ++m_made;
        later(std::move(going), day + 1 + m_dice.roll(3));
    }

    void later(Going going, int day)
    {
        if (going.situation.current.rma.isOpen() && going.stopsAfter-- > 0) {
            m_going[day].push_back(std::move(going));
        }
    }

    void carryOn(WriteTransaction &transaction, Going going, int day)
    {
        going.situation.today = m_day;
        const ReturnCase &now = going.situation.current;
        if (now.openTask(Step::Review) != nullptr) {
            const bool isDeclined = m_dice.chance(10);
            (void)act(transaction, going,
                      isDeclined ? Action(Decline{{}, QStringLiteral("超过退货期限 Outside the window")})
                                 : Action(Approve{}),
                      "hao");
        } else if (now.openTask(Step::Receive) != nullptr) {
            (void)act(transaction, going, Receive{}, "li");
        } else if (now.openTask(Step::Inspect) != nullptr) {
            (void)act(transaction, going, inspectionOf(now), "na");
        } else if (now.openTask(Step::Countersign) != nullptr) {
            (void)act(transaction, going, Countersign{}, "hao");
        } else if (now.openTask(Step::Settle) != nullptr) {
            settle(transaction, going);
        } else if (now.openTask(Step::HandBack) != nullptr) {
            (void)act(transaction, going, HandBack{}, "li");
        }
        later(std::move(going), day + 1);
    }

    void settle(WriteTransaction &transaction, Going &going)
    {
        if (!going.situation.current.payouts.empty()) {
            (void)act(transaction, going, ConfirmPayout{1}, "lei");
            return;
        }
        (void)act(transaction, going,
                  Pay{going.situation.sale->tenders.front().tender, std::nullopt, QStringLiteral("B%1").arg(m_made),
                      std::nullopt},
                  "lei");
    }

    Inspect inspectionOf(const ReturnCase &now)
    {
        static const std::vector<const char *> kConditions = {"unopened", "opened", "opened", "used", "defective"};
        Inspect inspect;
        for (const ReturnLine &line : now.lines) {
            const bool isRefused = m_dice.chance(4);
            inspect.units.push_back({line.line, line.quantities.toInspect(),
                                     QString::fromLatin1(m_dice.pick(kConditions)),
                                     QString::fromLatin1(isRefused ? "hand_back" : "restock")});
        }
        return inspect;
    }

    /// One decision, with an entry of its own that lists the rows it touched.
    bool act(WriteTransaction &transaction, Going &going, const Action &action, const char *login)
    {
        m_now = m_now.plusMs(m_tickMs);
        transaction.setMoment(
            m_now, m_day, [this](BusinessMonth month) { return m_zone.instantOf(month.end().toDate(), QTime(0, 0)); });
        const auto decision = decide(going.situation, action, Actor::person(m_people.at(QString::fromLatin1(login))),
                                     *m_policy, m_now);
        if (!decision) {
            return false;
        }
        ReturnCase saved = saveReturn(transaction, going.situation.current, decision->next);
        for (const EventDraft &event : decision->events) {
            transaction.record(event, saved.rma.id);
        }
        transaction.writeEvents();
        going.situation = after(going.situation, *decision);
        going.situation.current = std::move(saved);
        return true;
    }

    QString m_path;
    int m_returns;
    UtcTime m_start;
    StoreZone m_zone;
    int m_openDays; ///< the newer a return of these last days, the likelier it stays open
    DemoDice m_dice;
    UtcTime m_now;
    BusinessDate m_day;
    qint64 m_tickMs = 1000;
    int m_made = 0;
    std::unique_ptr<Store> m_store;
    std::map<QString, Staff> m_people;
    std::optional<Currency> m_currency;
    std::optional<Policy> m_policy;
    std::map<int, std::vector<Going>> m_going;
};
}

void fillStore(const QString &path, int returns)
{
    Setting::placeKeys(path);
    Filler(path, returns).run();
}
}
