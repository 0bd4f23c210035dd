// SPDX-License-Identifier: GPL-3.0-or-later
// Day by day: the till's file in the morning, then everything that happens until the next.
#include "core/desk/demo_store.h"

#include "core/desk/demo_plan.h"
#include "core/desk/demo_teller.h"
#include "core/desk/desk_writer.h"
#include "core/desk/import_sales.h"
#include "core/desk/json_list.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>
#include <deque>
#include <map>

namespace rd
{
namespace
{
const QString kPin = QStringLiteral("246810");
constexpr int kDaysAMonth = 30;
constexpr int kSalesADay = 6;
constexpr int kFreshDays = 25;
constexpr int kOpenMinutes = 8 * 60; ///< of a day, which ends now
constexpr int kScenesEvery = 4;      ///< of so many wished returns one is a scene
constexpr int kNoon = 14;

std::vector<DemoPerson> people(const QString &language)
{
    const auto name = [&language](const char *en, const char *zhCn) { return DemoText{en, zhCn}.in(language); };
    return {
        {QStringLiteral("hao"), name("Sun Hao", "孙浩"), {Role::Manager}},
        {QStringLiteral("fang"), name("Wang Fang", "王芳"), {Role::Counter}},
        {QStringLiteral("na"), name("Li Na", "李娜"), {Role::Inspector}},
        {QStringLiteral("lei"), name("Zhao Lei", "赵磊"), {Role::Cashier}},
        {QStringLiteral("yang"), name("Liu Yang", "刘洋"), {Role::Counter, Role::Inspector, Role::Cashier}},
        {QStringLiteral("min"), name("Zhou Min", "周敏"), {Role::Counter}},
    };
}

class DemoMaker final
{
public:
    DemoMaker(const DemoWish &wish, UtcTime now)
        : m_wish(wish), m_people(people(wish.language)), m_days(wish.months * kDaysAMonth),
          m_dice(static_cast<quint64>(wish.returns) * 1000 + static_cast<quint64>(wish.months)),
          m_till(m_dice, wish.language), m_clock(morningOf(now, m_days, 0).plusMinutes(-kOpenMinutes)), m_end(now)
    {
        m_clock.simulate();
    }

    Result<DemoStore> make(const ProgressCall &progress)
    {
        if (auto opened = createStore(); !opened) {
            return refuse(opened.error());
        }
        castScenes();
        for (int day = 0; day < m_days; ++day) {
            if (auto lived = liveDay(day); !lived) {
                return refuse(lived.error());
            }
            if (progress && !progress(day + 1, m_days)) {
                break;
            }
        }
        return DemoStore{m_wish.path, m_people.front().login, kPin, m_people, m_made};
    }

private:
    struct Beat {
        DemoStory *story;
        DemoAct act;
    };

    static UtcTime morningOf(UtcTime end, int days, int day)
    {
        return end.plusMinutes((qint64(day) - days + 1) * 24 * 60 - kOpenMinutes);
    }

    Result<void> createStore()
    {
        NewStore store;
        store.path = m_wish.path;
        store.name = DemoText{"Harbour Lane Home · Wensan Rd", "青禾家居 · 文三路店"}.in(m_wish.language);
        store.managerLogin = m_people.front().login;
        store.managerName = m_people.front().name;
        store.pin = kPin;
        if (auto created = DeskWriter::createStore(store, m_clock); !created) {
            return refuse(created.error());
        }
        auto desk = DeskWriter::open(m_wish.path, m_clock);
        if (!desk) {
            return refuse(desk.error());
        }
        auto reader = DeskReader::open(m_wish.path, m_clock);
        if (!reader) {
            return refuse(reader.error());
        }
        m_desk = *std::move(desk);
        m_reader = *std::move(reader);
        auto policy = m_reader->policy();
        if (!policy) {
            return refuse(policy.error());
        }
        m_policy = *std::move(policy);
        m_teller = std::make_unique<DemoTeller>(*m_desk, *m_reader, m_dice, m_wish.language, kPin);
        return hireStaff();
    }

    Result<void> hireStaff()
    {
        for (std::size_t i = 1; i < m_people.size(); ++i) {
            const DemoPerson &person = m_people[i];
            const NewStaff staff{person.login, person.name, person.roles, kPin, {}};
            if (auto added = m_desk->addStaff(m_teller->as(m_people.front().login), staff); !added) {
                return refuse(added.error());
            }
        }
        return {};
    }

    /// Gives each scene the day on which its goods were sold.
    void castScenes()
    {
        const std::vector<DemoScene> &scenes = demoScenes();
        const auto count = std::min(scenes.size(), static_cast<std::size_t>(m_wish.returns / kScenesEvery));
        for (std::size_t i = 0; i < count; ++i) {
            m_scenes[std::max(0, m_days - 1 - scenes[i].soldDaysAgo)].push_back(&scenes[i]);
        }
        m_rolled = m_wish.returns - static_cast<int>(count);
    }

    Result<void> liveDay(int day)
    {
        const UtcTime morning = morningOf(m_end, m_days, day);
        m_clock.set(morning);
        if (auto sold = sellDay(day, morning); !sold) {
            return sold;
        }
        for (const DemoScene *scene : m_scenes[day]) {
            add(storyOf(*scene, m_till.receiptOf(*scene), m_end, m_policy, m_wish.language));
        }
        planDay(day, morning);
        playUntil(std::min(m_end, morningOf(m_end, m_days, day + 1)));
        receiveParcel(day);
        return {};
    }

    /// The last days each bring one that nobody announced.
    void receiveParcel(int day)
    {
        static const std::vector<std::pair<Waybill, DemoText>> kParcels = {
            {{QStringLiteral("SF"), QStringLiteral("SF1387720466")}, {"A lamp, no slip inside", "台灯一盏，无退货单"}},
            {{QStringLiteral("YTO"), QStringLiteral("YT8800415527")}, {"Sender: Wang, Ningbo", "寄件人：王，宁波"}}};
        const int number = day - (m_days - static_cast<int>(kParcels.size()));
        if (number >= 0) {
            const auto &[came, note] = kParcels[static_cast<std::size_t>(number)];
            (void)m_desk->receiveParcel(m_teller->as(QStringLiteral("na")), came, note.in(m_wish.language));
        }
    }

    Result<void> sellDay(int day, UtcTime morning)
    {
        const QString file = m_folder.filePath(QStringLiteral("till-%1.csv").arg(day));
        // The day before, so that nobody buys in the future.
        const QDate date = QDateTime::fromMSecsSinceEpoch(morning.ms(), Qt::UTC).date().addDays(-1);
        const int sales = std::max(kSalesADay, m_wish.returns * 2 / m_days);
        if (!m_till.writeDay(file, day, QDateTime(date, QTime(kNoon, 0)), sales, m_scenes[day])) {
            return refuse(ErrorCode::NoPermission);
        }
        ImportRequest request;
        request.file = file;
        request.source = QStringLiteral("till");
        auto imported = importSales(*m_desk, m_teller->as(m_people.front().login), request);
        return imported ? Result<void>() : Result<void>(refuse(imported.error()));
    }

    void planDay(int day, UtcTime morning)
    {
        const int due = static_cast<int>(qint64(m_rolled) * (day + 1) / m_days);
        const int today = due - m_planned;
        for (int i = 0; i < today; ++i) {
            if (const auto sold = m_till.takeSold(day, kFreshDays)) {
                add(planReturn(*sold, morning.plusMinutes(qint64(kOpenMinutes) * i / today + m_dice.roll(15)), m_dice));
            }
        }
        m_planned = due;
    }

    void add(DemoStory story)
    {
        m_stories.push_back(std::move(story));
        for (const DemoBeat &beat : m_stories.back().beats) {
            m_beats.emplace(beat.at, Beat{&m_stories.back(), beat.act});
        }
    }

    void playUntil(UtcTime end)
    {
        while (!m_beats.empty() && m_beats.begin()->first <= end) {
            const auto [at, beat] = *m_beats.begin();
            m_beats.erase(m_beats.begin());
            m_clock.set(std::max(at, m_clock.now()));
            m_made += m_teller->play(*beat.story, beat.act) ? 1 : 0;
        }
    }

    DemoWish m_wish;
    std::vector<DemoPerson> m_people;
    int m_days;
    int m_rolled = 0;
    int m_planned = 0;
    int m_made = 0;
    DemoDice m_dice;
    DemoTill m_till;
    FrozenClock m_clock;
    UtcTime m_end;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskWriter> m_desk;
    std::unique_ptr<DeskReader> m_reader;
    std::unique_ptr<DemoTeller> m_teller;
    Policy m_policy;
    std::map<int, std::vector<const DemoScene *>> m_scenes; ///< by the day they were sold
    std::deque<DemoStory> m_stories;                        ///< beats point into it
    std::multimap<UtcTime, Beat> m_beats;
};
}

Result<DemoStore> makeDemoStore(const DemoWish &wish, const Clock &clock, const ProgressCall &progress)
{
    constexpr int kMostReturns = 100'000;
    constexpr int kMostMonths = 60;
    const bool areReturnsGiven = wish.returns >= 1 && wish.returns <= kMostReturns;
    if (!areReturnsGiven || wish.months < 1 || wish.months > kMostMonths) {
        return refuse(
            ErrorCode::MissingField,
            {{QStringLiteral("field"), areReturnsGiven ? QStringLiteral("months") : QStringLiteral("returns")}});
    }
    return DemoMaker(wish, clock.now()).make(progress);
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
