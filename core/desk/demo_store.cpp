// SPDX-License-Identifier: GPL-3.0-or-later
// Day by day: the till's file in the morning, returns and their steps over the day.
#include "core/desk/demo_store.h"

#include "core/base/exceptions.h"
#include "core/desk/demo_goods.h"
#include "core/desk/desk_writer.h"
#include "core/desk/import_sales.h"
#include "core/desk/json_list.h"
#include "core/workflow/progress.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <deque>

namespace rd
{
namespace
{
const QString kPin = QStringLiteral("246810");
constexpr int kDaysAMonth = 30;
constexpr int kSalesADay = 6;
constexpr int kFreshDays = 25;
constexpr int kOpenDays = 4; ///< returns of the last days stay where they stand

const std::vector<DemoPerson> &people()
{
    static const std::vector<DemoPerson> list = {
        {QStringLiteral("hao"), QStringLiteral("孙浩 Sun Hao"), {Role::Manager}},
        {QStringLiteral("li"), QStringLiteral("李薇 Li Wei"), {Role::Counter}},
        {QStringLiteral("na"), QStringLiteral("李娜 Li Na"), {Role::Inspector}},
        {QStringLiteral("lei"), QStringLiteral("赵磊 Zhao Lei"), {Role::Cashier}},
        {QStringLiteral("yang"), QStringLiteral("刘阳 Liu Yang"), {Role::Counter, Role::Inspector, Role::Cashier}},
    };
    return list;
}

/// A line that was sold and not yet asked back.
struct Sold {
    QString receipt;
    int day = 0;
    Quantity quantity;
};

class DemoMaker final
{
public:
    DemoMaker(QString path, int returns, int months, UtcTime now)
        : m_path(std::move(path)), m_days(months * kDaysAMonth), m_wanted(returns),
          m_dice(static_cast<quint64>(returns) * 1000 + static_cast<quint64>(months)),
          m_clock(now.plusMinutes(-qint64(m_days) * 24 * 60)), m_end(now)
    {
    }

    Result<DemoStore> make(const ProgressCall &progress)
    {
        NewStore store;
        store.path = m_path;
        store.name = QStringLiteral("示范店 Demo store");
        store.managerLogin = people().front().login;
        store.managerName = people().front().name;
        store.pin = kPin;
        if (auto created = DeskWriter::createStore(store, m_clock); !created) {
            return refuse(created.error());
        }
        if (auto opened = openDesk(); !opened) {
            return refuse(opened.error());
        }
        for (int day = 0; day < m_days; ++day) {
            if (auto lived = liveDay(day); !lived) {
                return refuse(lived.error());
            }
            if (progress && !progress(day + 1, m_days)) {
                break;
            }
        }
        return DemoStore{m_path, people().front().login, kPin, people(), m_made};
    }

private:
    Result<void> openDesk()
    {
        auto desk = DeskWriter::open(m_path, m_clock);
        if (!desk) {
            return refuse(desk.error());
        }
        m_desk = *std::move(desk);
        auto reader = DeskReader::open(m_path, m_clock);
        if (!reader) {
            return refuse(reader.error());
        }
        m_reader = *std::move(reader);
        for (const DemoPerson &person : people()) {
            if (&person != &people().front()) {
                if (auto added = m_desk->addStaff(as("hao"), {person.login, person.name, person.roles, kPin, {}});
                    !added) {
                    return refuse(added.error());
                }
            }
        }
        return {};
    }

    Call as(const char *login)
    {
        const QString name = QString::fromLatin1(login);
        auto known = m_sessions.find(name);
        if (known == m_sessions.end()) {
            auto session = m_desk->login(name, kPin, LoginKind::CommandLine);
            if (!session) {
                throw LogicError("a person of the demonstration store cannot log in");
            }
            known = m_sessions.emplace(name, *session).first;
        }
        return {known->second, {}, {}, {}};
    }

    UtcTime morningOf(int day) const { return m_end.plusMinutes((qint64(day) - m_days + 1) * 24 * 60 - 8 * 60); }

    Result<void> liveDay(int day)
    {
        m_clock.set(morningOf(day));
        m_day = day;
        if (auto sold = sellDay(day); !sold) {
            return sold;
        }
        const int due = static_cast<int>(qint64(m_wanted) * (day + 1) / m_days);
        const int today = due - m_made;
        for (int i = 0; i < today && !m_sold.empty(); ++i) {
            m_clock.advanceMinutes(std::max(1, 400 / std::max(today, 1)));
            takeBack(m_days - day <= kOpenDays);
        }
        return {};
    }

    Result<void> sellDay(int day)
    {
        const QString file = m_folder.filePath(QStringLiteral("till-%1.csv").arg(day));
        QFile till(file);
        if (!till.open(QIODevice::WriteOnly)) {
            return refuse(ErrorCode::NoPermission);
        }
        till.write("receipt,sold_at,sku,name,qty,total,tender,customer,phone\n");
        const int sales = std::max(kSalesADay, m_wanted * 2 / m_days);
        for (int i = 0; i < sales; ++i) {
            writeSale(till, day, i);
        }
        till.close();
        ImportRequest request;
        request.file = file;
        request.source = QStringLiteral("till");
        auto imported = importSales(*m_desk, as("hao"), request);
        return imported ? Result<void>() : Result<void>(refuse(imported.error()));
    }

    void writeSale(QFile &till, int day, int number)
    {
        static constexpr std::array kTenders = {"cash", "wechat", "alipay", "card"};
        // The evening before, so that nobody buys in the future.
        const QDateTime sold = QDateTime::fromMSecsSinceEpoch(morningOf(day).ms(), Qt::UTC).addDays(-1);
        const QString receipt = QStringLiteral("%1%2")
                                    .arg(sold.toString(QStringLiteral("yyMMdd")))
                                    .arg(number + 1, 4, 10, QLatin1Char('0'));
        const QString customer = QString::fromUtf8(m_dice.pick(demoCustomers()));
        const QString phone = QStringLiteral("138%1").arg(m_dice.roll(9) * 1111 + 10'000'000 + number, 8, 10,
                                                          QLatin1Char('0'));
        const char *tender = kTenders.at(static_cast<size_t>(m_dice.roll(4)));
        const int lines = 1 + m_dice.roll(2);
        for (int line = 1; line <= lines; ++line) {
            const DemoArticle &article = m_dice.pick(demoArticles());
            const int quantity = m_dice.chance(20) ? 2 : 1;
            const int total = article.price * quantity;
            till.write(QStringLiteral("%1,%2,%3,%4,%5,%6.%7,%8,%9,%10\n")
                           .arg(receipt, sold.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
                                QString::fromLatin1(article.sku), QString::fromUtf8(article.name))
                           .arg(quantity)
                           .arg(total / 100)
                           .arg(total % 100, 2, 10, QLatin1Char('0'))
                           .arg(QString::fromLatin1(tender), customer, phone)
                           .toUtf8());
            if (line == 1) {
                m_sold.push_back({receipt, day, Quantity::units(quantity)});
            }
        }
        while (m_sold.size() > 400) {
            m_sold.pop_front();
        }
    }

    Sold takeSold()
    {
        // Now and then somebody comes after the window.
        const auto fresh = std::find_if(m_sold.begin(), m_sold.end(),
                                        [this](const Sold &sold) { return sold.day >= m_day - kFreshDays; });
        const auto skipped = fresh == m_sold.end() || m_dice.chance(6) ? 0 : fresh - m_sold.begin();
        const auto at = m_sold.begin() + skipped + m_dice.roll(static_cast<int>(std::ssize(m_sold) - skipped));
        const Sold sold = *at;
        m_sold.erase(at);
        return sold;
    }

    void takeBack(bool staysOpen)
    {
        static const std::vector<const char *> kReasons = {"defective",    "defective",        "changed_mind",
                                                           "changed_mind", "not_as_described", "wrong_item"};
        const Sold sold = takeSold();
        LogRequest request;
        request.receipt = sold.receipt;
        request.areGoodsPresent = m_dice.chance(75);
        request.lines = {{1, m_dice.chance(60) ? sold.quantity : Quantity::units(1),
                          QString::fromLatin1(m_dice.pick(kReasons)), Resolution::Refund}};
        const auto logged = m_desk->logReturn(as(m_dice.chance(60) ? "li" : "yang"), request);
        if (!logged) {
            return;
        }
        ++m_made;
        carryOn(logged->number, staysOpen ? m_dice.roll(5) : 9);
    }

    /// Takes a return some steps on; refusals (a limit, a missing right) leave it where it stands.
    void carryOn(const QString &number, int steps)
    {
        const auto act = [this, &number](const char *login, const Action &action, Step step) {
            const auto view = m_reader->showReturn(number);
            if (!view || !isOutstanding(view->returnCase, step)) {
                return false;
            }
            m_clock.advanceMinutes(5 + m_dice.roll(90));
            return m_desk->act(as(login), number, action).has_value();
        };
        if (m_dice.chance(4)) {
            (void)m_desk->act(as("li"), number, Chase{});
        }
        if (steps < 1) {
            return;
        }
        if (m_dice.chance(25)) {
            (void)act("hao", Decline{{}, QStringLiteral("超过退货期限 Outside the window")}, Step::Review);
        }
        (void)act("hao", Approve{{}, true, QStringLiteral("老顾客 Regular customer")}, Step::Review);
        if (steps < 2) {
            return;
        }
        if (m_dice.chance(3)) {
            (void)act("na", ReportLost{{}, QStringLiteral("包裹未到 Parcel never came")}, Step::Receive);
        }
        (void)act("na", Receive{}, Step::Receive);
        if (steps < 3) {
            return;
        }
        inspectAll(number, act);
        if (steps < 4) {
            return;
        }
        (void)act("hao", Countersign{}, Step::Countersign);
        pay(number, act);
        (void)act("na", HandBack{}, Step::HandBack);
    }

    template <typename Act> void inspectAll(const QString &number, const Act &act)
    {
        static const std::vector<const char *> kConditions = {"unopened", "opened", "opened", "used", "defective"};
        const auto view = m_reader->showReturn(number);
        Inspect inspect;
        for (const ReturnLine &line : view ? view->returnCase.lines : std::vector<ReturnLine>()) {
            if (const Quantity here = line.quantities.toInspect(); here.isPositive()) {
                const bool isRefused = m_dice.chance(5);
                inspect.units.push_back({line.line, here, QString::fromLatin1(m_dice.pick(kConditions)),
                                         isRefused ? QStringLiteral("hand_back") : QStringLiteral("restock")});
            }
        }
        if (!inspect.units.empty()) {
            (void)act(m_dice.chance(70) ? "na" : "yang", inspect, Step::Inspect);
        }
    }

    /// Back to the tender it was paid with; what is confirmed later is mostly confirmed.
    template <typename Act> void pay(const QString &number, const Act &act)
    {
        const auto view = m_reader->showReturn(number);
        if (!view || !view->sale) {
            return;
        }
        const QString tender = view->sale->tenders.empty() ? kCashTender : view->sale->tenders.front().tender;
        const bool isPaid = act(
            "lei", Pay{tender, std::nullopt, QStringLiteral("D%1").arg(m_made, 6, 10, QLatin1Char('0')), std::nullopt},
            Step::Settle);
        if (isPaid && m_dice.chance(97)) {
            (void)act("lei", ConfirmPayout{1}, Step::Settle);
        }
    }

    QString m_path;
    int m_days;
    int m_wanted;
    int m_made = 0;
    int m_day = 0;
    DemoDice m_dice;
    FrozenClock m_clock;
    UtcTime m_end;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskWriter> m_desk;
    std::unique_ptr<DeskReader> m_reader;
    std::map<QString, Session> m_sessions;
    std::deque<Sold> m_sold;
};
}

Result<DemoStore> makeDemoStore(const QString &path, int returns, int months, const Clock &clock,
                                const ProgressCall &progress)
{
    if (returns < 1 || returns > 100'000 || months < 1 || months > 60) {
        return refuse(ErrorCode::MissingField,
                      {{QStringLiteral("field"),
                        returns < 1 || returns > 100'000 ? QStringLiteral("returns") : QStringLiteral("months")}});
    }
    return DemoMaker(path, returns, months, clock.now()).make(progress);
}

QJsonObject demoToJson(const DemoStore &store)
{
    const QJsonArray staff = mapped(store.staff, [](const DemoPerson &person) {
        QJsonArray roles;
        for (const auto &role : CodeTable<Role>::kNames) {
            if (person.roles.has(role.code)) {
                roles.append(role.name);
            }
        }
        return QJsonObject{{QStringLiteral("login"), person.login},
                           {QStringLiteral("name"), person.name},
                           {QStringLiteral("roles"), roles}};
    });
    return {{QStringLiteral("path"), store.path},
            {QStringLiteral("pin"), store.pin},
            {QStringLiteral("staff"), staff},
            {QStringLiteral("returns"), store.returns}};
}
}
