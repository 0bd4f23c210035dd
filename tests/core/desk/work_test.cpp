// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes work in a real store, and what people are told of it.
#include "core/desk/due_json.h"
#include "core/desk/notice_json.h"
#include "core/reports/report_reader.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

/// A store with returns whose goods are here and wait for an inspector, due 48 hours after they came.
struct Work {
    StoreFixture store;

    explicit Work(int returns = 1)
    {
        for (int i = 0; i < returns; ++i) {
            const QString receipt = QString::number(1000 + i);
            store.sell(receipt, {{u"1"_s, u"20.00"_s}});
            LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
            request.areGoodsPresent = true;
            numbers.append(store.log(request));
        }
    }

    Result<Answer> act(const QString &login, const Action &action, int which = 0)
    {
        return store.writer().act(store.as(login), numbers.at(which), action);
    }
    [[nodiscard]] Task task(int which = 0) const
    {
        return *store.show(numbers.at(which)).returnCase.openTask(Step::Inspect);
    }
    /// "due>role:inspector" for each notice that was told now.
    QStringList tell(const QString &login = u"na"_s)
    {
        QStringList list;
        const auto answer = store.writer().tellWhatIsDue(store.as(login));
        REQUIRE(answer);
        for (const QJsonValue &told : answer->document.value("told"_L1).toArray()) {
            list.append(told["kind"_L1].toString() + '>'_L1 + told["to"_L1].toString());
        }
        return list;
    }
    /// "due new" for each notice of a person.
    QStringList heard(const QString &login)
    {
        QStringList list;
        const auto notices = store.reader().noticesOf(store.session(login));
        REQUIRE(notices);
        for (const NoticeView &notice : *notices) {
            list.append(codeOf(notice.kind) + (notice.isNew ? u" new"_s : QString()));
        }
        return list;
    }
    void read(const QString &login)
    {
        const auto notices = store.reader().noticesOf(store.session(login));
        REQUIRE(store.writer().markNoticesRead(store.session(login), notices->front().id));
    }
    [[nodiscard]] std::size_t events() const { return store.show(numbers.front()).events.size(); }

    QStringList numbers;
};

const TaskNamed kInspect{Step::Inspect, std::nullopt};
}

TEST_CASE("an extended task is not late, and its explanation says who, until when and why")
{
    Work work;
    const UtcTime limit = work.task().dueAt;
    work.store.clock().advanceMinutes(49 * kHour);
    CHECK(work.store.reader().overdue()->size() == 1);
    REQUIRE(work.act(u"hao"_s, Extend{kInspect, limit.plusMinutes(3 * kHour), u"the lamp needs a day of light"_s}));
    CHECK(work.store.reader().overdue()->empty());
    CHECK(work.store.reader().counts()->late == 0);
    const ReturnView view = work.store.show(work.numbers.front());
    const TaskTimes &times = view.timesOf(work.task());
    CHECK(times.limitAt == limit);
    CHECK(times.dueAt == limit.plusMinutes(3 * kHour));
    CHECK(times.reckoned.due == limit);
    const QJsonArray tasks = dueTimesToJson(view).value("tasks"_L1).toArray();
    const QJsonObject told = tasks.last().toObject().value("extensions"_L1).toArray().first().toObject();
    CHECK(told.value("by"_L1) == u"hao"_s);
    CHECK(told.value("from"_L1) == limit.toIso());
    CHECK(told.value("until"_L1) == limit.plusMinutes(3 * kHour).toIso());
    CHECK(told.value("reason"_L1) == u"the lamp needs a day of light"_s);
    CHECK(tasks.last().toObject().value("limit_at"_L1) == limit.toIso());
    work.store.clock().advanceMinutes(3 * kHour);
    CHECK(work.store.reader().overdue()->size() == 1);
    CHECK(work.store.reader().verify()->isOk());
}

TEST_CASE("a split return brings its later due time along")
{
    StoreFixture store;
    store.sell(u"1000"_s, {{u"3"_s, u"60.00"_s}});
    LogRequest request = StoreFixture::request(u"1000"_s, 1, u"3"_s);
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    const UtcTime limit = store.show(number).returnCase.openTask(Step::Inspect)->dueAt;
    const auto act = [&](const QString &login, const Action &action) {
        return store.writer().act(store.as(login), number, action);
    };
    REQUIRE(act(u"hao"_s, Extend{kInspect, limit.plusMinutes(kHour), u"x"_s}));
    REQUIRE(act(u"li"_s, SplitReturn{{{1, Quantity::units(1), Step::Inspect}}, {}}));
    const ReturnView off = store.show(store.show(number).returnCase.moves.front().number);
    const Task &carried = *off.returnCase.openTask(Step::Inspect);
    CHECK(carried.dueAt == limit.plusMinutes(kHour));
    CHECK(carried.limitAt == limit);
    CHECK(carried.extendedBy == store.session(u"hao"_s).staff.id);
    CHECK(store.reader().verify()->isOk());
}

TEST_CASE("reports count against the limit, whoever extended it")
{
    Work work;
    work.store.clock().advanceMinutes(47 * kHour);
    REQUIRE(work.act(u"hao"_s, Extend{kInspect, work.task().dueAt.plusMinutes(5 * kHour), u"busy"_s}));
    work.store.clock().advanceMinutes(3 * kHour);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    REQUIRE(work.act(u"na"_s, inspect));
    CHECK(work.store.reader().verify()->isOk()); // the figures kept are those that are reckoned again
    const auto reports = ReportReader::open(work.store.path(), work.store.clock());
    REQUIRE(reports);
    const MonthSummary month = *(*reports)->summary(*BusinessMonth::parse(u"2026-11"_s));
    const auto times = std::ranges::find(month.steps, Step::Inspect, &StepTimes::step);
    REQUIRE(times != month.steps.end());
    CHECK(times->tasks == 1);
    CHECK(times->onTime == 0); // two hours before it was due as extended, and two after its limit
}

TEST_CASE("ten tasks are told once, in whichever program, and never again by a restart")
{
    Work work(10);
    CHECK(work.tell().isEmpty());
    const std::size_t before = work.events();
    CHECK(work.tell().isEmpty());
    CHECK(work.events() == before);              // nothing to tell leaves no trace
    work.store.clock().advanceMinutes(8 * kDay); // no window was open for a week
    const QStringList told = work.tell();
    CHECK(told.count(u"due>role:inspector"_s) == 10);
    CHECK(told.count(u"escalated>role:manager"_s) == 10);
    CHECK(told.size() == 20);
    CHECK(work.tell().isEmpty());
    work.store.reopen();
    CHECK(work.tell(u"li"_s).isEmpty());
    CHECK(work.heard(u"na"_s).count(u"due new"_s) == 10);
    CHECK(work.heard(u"hao"_s).count(u"escalated new"_s) == 10);
    CHECK(work.heard(u"lei"_s).isEmpty());
    const auto &events = work.store.show(work.numbers.front()).events;
    CHECK(std::ranges::count(events, EventAction::Reminded, &EventView::action) == 1);
    CHECK(std::ranges::count(events, EventAction::Escalated, &EventView::action) == 1);
    CHECK(work.store.reader().verify()->isOk());
}

TEST_CASE("two programs that tell at the same moment tell once")
{
    Work work;
    work.store.clock().advanceMinutes(3 * kDay);
    const auto other = *DeskWriter::open(work.store.path(), work.store.clock());
    CHECK(work.tell().size() == 2);
    CHECK(other->tellWhatIsDue(work.store.as(u"lei"_s))->document.value("told"_L1).toArray().isEmpty());
    Call again = work.store.as(u"na"_s);
    again.operation = u"round-1"_s;
    work.store.clock().advanceMinutes(kDay);
    const auto first = work.store.writer().tellWhatIsDue(again);
    REQUIRE(first);
    CHECK(first->document.value("told"_L1).toArray().size() == 2);
    CHECK(work.store.writer().tellWhatIsDue(again)->document == first->document);
}

TEST_CASE("notices are read up to one, of each task the newest, and leave with the work")
{
    Work work(2);
    work.store.clock().advanceMinutes(36 * kHour);
    CHECK(work.tell().count(u"soon>role:inspector"_s) == 2);
    CHECK(work.heard(u"na"_s) == QStringList{u"soon new"_s, u"soon new"_s});
    work.read(u"na"_s);
    CHECK(work.heard(u"na"_s) == QStringList{u"soon"_s, u"soon"_s});
    CHECK(work.heard(u"yang"_s) == QStringList{u"soon new"_s, u"soon new"_s}); // who is an inspector, too
    work.store.clock().advanceMinutes(13 * kHour);
    CHECK(work.tell().size() == 2);
    CHECK(work.heard(u"na"_s) == QStringList{u"due new"_s, u"due new"_s});
    REQUIRE(work.act(u"yang"_s, Claim{kInspect}));
    CHECK(work.heard(u"na"_s) == QStringList{u"due new"_s}); // the other one is Yang's now
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    REQUIRE(work.act(u"na"_s, inspect, 1));
    CHECK(work.heard(u"na"_s).isEmpty());
}

TEST_CASE("work that is given to somebody is told to them, and they are reminded by hand once a day")
{
    Work work;
    const auto assign = [&](const QString &to) {
        return work.store.writer().assign(work.store.as(u"hao"_s), work.numbers.front(), Step::Inspect, to);
    };
    REQUIRE(assign(u"na"_s));
    CHECK(work.heard(u"na"_s) == QStringList{u"arrived new"_s});
    REQUIRE(work.act(u"hao"_s, Remind{kInspect}));
    CHECK(work.heard(u"na"_s) == QStringList{u"reminded new"_s});
    CHECK(errorOf(work.act(u"hao"_s, Remind{kInspect})).details.value("problem"_L1) == u"reminded_today"_s);
    work.store.clock().advanceMinutes(kDay);
    CHECK(work.act(u"hao"_s, Remind{kInspect}));
    CHECK(errorOf(work.act(u"li"_s, Remind{kInspect})).code == ErrorCode::NotAllowed);
    CHECK(errorOf(assign(u"role:cashier"_s)).code == ErrorCode::NotAllowed);
    CHECK(errorOf(assign(u"role:king"_s)).details.value("problem"_L1) == u"unknown_role"_s);
    REQUIRE(assign(u"role:inspector"_s));
    CHECK(work.task().owner == Owner::of(Role::Inspector));
    CHECK(work.heard(u"na"_s).isEmpty());
}

TEST_CASE("somebody else's task is refused with their name")
{
    Work work;
    REQUIRE(work.act(u"na"_s, Claim{kInspect}));
    const Error error = errorOf(work.act(u"yang"_s, Claim{kInspect}));
    CHECK(error.details.value("problem"_L1) == u"owned_by_another"_s);
    CHECK(error.details.value("owner"_L1) == work.store.session(u"na"_s).staff.name);
}

TEST_CASE("who leaves hands all work over in one call")
{
    Work work(3);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(work.act(u"na"_s, Claim{kInspect}, i));
    }
    const auto handOver = [&](const QString &from, const QString &to, const QString &by = u"hao"_s) {
        return work.store.writer().handOver(work.store.as(by), from, to);
    };
    const auto problem = [](const Result<Answer> &answer) { return errorOf(answer).details.value("problem"_L1); };
    CHECK(errorOf(handOver(u"na"_s, u"yang"_s, u"li"_s)).code == ErrorCode::NotAllowed);
    CHECK(problem(handOver(u"na"_s, u"na"_s)) == u"same_person"_s);
    CHECK(problem(handOver(u"na"_s, u"lei"_s)) == u"no_work_for_them"_s);
    CHECK(problem(handOver(u"lei"_s, u"yang"_s)) == u"no_work"_s);
    CHECK(errorOf(handOver(u"na"_s, u"nobody"_s)).code == ErrorCode::NotFound);
    const auto handed = handOver(u"na"_s, u"yang"_s);
    REQUIRE(handed);
    CHECK(handed->document.value("moved"_L1).toArray().size() == 3);
    CHECK(work.task(2).owner == Owner::person(work.store.session(u"yang"_s).staff.id));
    CHECK(work.heard(u"yang"_s).count(u"arrived new"_s) == 3);
    REQUIRE(handOver(u"yang"_s, u"role:inspector"_s));
    CHECK(work.task(1).owner == Owner::of(Role::Inspector));
    CHECK(work.store.reader().verify()->isOk());
}

TEST_CASE("nothing is owed by nobody: what the last person of a role owed goes to the managers")
{
    Work work(2);
    REQUIRE(work.act(u"na"_s, Claim{kInspect}));
    const auto disable = [&](const QString &login) {
        const auto answer = work.store.writer().disableStaff(work.store.as(u"hao"_s), login);
        REQUIRE(answer);
        return answer->document;
    };
    const QJsonObject first = disable(u"na"_s);
    CHECK(first.value("given_back"_L1).toInt() == 1);
    CHECK(first.value("warnings"_L1).toArray().isEmpty()); // Yang is an inspector, too
    CHECK(work.task().owner == Owner::of(Role::Inspector));
    const QJsonObject last = disable(u"yang"_s);
    const QJsonObject warning = last.value("warnings"_L1).toArray().first().toObject();
    CHECK(warning.value("code"_L1) == u"no_staff"_s);
    CHECK(warning.value("role"_L1) == u"inspector"_s);
    CHECK(warning.value("tasks"_L1).toInt() == 2);
    CHECK(work.task(1).owner == Owner::of(Role::Manager));
    CHECK(errorOf(work.store.writer().assign(work.store.as(u"hao"_s), work.numbers.front(), Step::Inspect,
                                             u"role:inspector"_s))
              .details.value("problem"_L1)
          == u"no_staff"_s);
    work.store.sell(u"2000"_s, {{u"1"_s, u"20.00"_s}});
    LogRequest request = StoreFixture::request(u"2000"_s, 1, u"1"_s);
    request.areGoodsPresent = true;
    const ReturnView view = work.store.show(work.store.log(request));
    CHECK(view.returnCase.openTask(Step::Inspect)->owner == Owner::of(Role::Manager));
}

TEST_CASE("who of a role is here today is known")
{
    Work work;
    CHECK(work.store.reader().hereToday()->empty());
    REQUIRE(work.store.writer().login(u"yang"_s, u"246810"_s, LoginKind::Window));
    const auto here = *work.store.reader().hereToday();
    CHECK(here.at(Role::Inspector) == QStringList{work.store.session(u"yang"_s).staff.name});
    CHECK(here.find(Role::Manager) == here.end());
    work.store.clock().advanceMinutes(kDay);
    CHECK(work.store.reader().hereToday()->empty());
}

TEST_CASE("what nobody touched is known by the last entry of a person, reminders apart")
{
    Work work;
    const UtcTime logged = work.store.show(work.numbers.front()).events.back().at;
    work.store.clock().advanceMinutes(3 * kDay);
    CHECK(work.tell().size() == 2);
    REQUIRE(work.act(u"hao"_s, Remind{kInspect}));
    const auto row = [&] { return work.store.reader().listReturns({})->rows.front(); };
    CHECK(row().touchedAt == logged);
    CHECK(row().lastEventAt > logged);
    REQUIRE(work.act(u"li"_s, Chase{}));
    CHECK(row().touchedAt > logged);
    CHECK(row().lastContactAt > logged);
}

TEST_CASE("the digest says what is late, whose, how much money, and in the evening what was done")
{
    Work work(3);
    REQUIRE(work.act(u"na"_s, Claim{kInspect}));
    work.store.clock().advanceMinutes(49 * kHour);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
    REQUIRE(work.act(u"na"_s, inspect, 2));
    REQUIRE(work.act(u"lei"_s, Pay{u"cash"_s, {}, {}, {}}, 2));
    const Digest morning = *work.store.reader().digest(false);
    CHECK(morning.late == 2);
    CHECK(morning.lateWorth == work.store.money(u"40.00"_s));
    REQUIRE(morning.owners.size() == 2);
    CHECK(morning.owners.front().late == 1);
    CHECK(morning.oldest->number == work.numbers.front());
    CHECK(morning.oldest->login == u"na"_s);
    CHECK(morning.untouched == 2);
    CHECK(morning.untouchedWorth == work.store.money(u"40.00"_s));
    CHECK_FALSE(morning.done);
    const Digest evening = *work.store.reader().digest(true);
    REQUIRE(evening.done);
    CHECK(evening.done->tasks.at(Step::Inspect) == 1);
    CHECK(evening.done->tasks.at(Step::Settle) == 1);
    CHECK(evening.done->logged == 0); // two days ago
    CHECK(evening.done->closed == 1);
    CHECK(evening.done->paidOut == work.store.money(u"20.00"_s));
}

TEST_CASE("what will be late today, and what nobody touched, are lists of their own")
{
    Work work(2);
    work.store.clock().advanceMinutes(47 * kHour);
    CHECK(work.store.reader().dueToday()->size() == 2); // at ten, of this day
    CHECK(work.store.reader().untouched()->empty());
    work.store.clock().advanceMinutes(2 * kHour);
    CHECK(work.store.reader().dueToday()->empty());
    CHECK(work.store.reader().untouched()->size() == 2);
    REQUIRE(work.act(u"li"_s, Chase{}));
    CHECK(work.store.reader().untouched()->size() == 1);
    REQUIRE(work.act(u"li"_s, HoldReturn{u"travels"_s}, 1));
    work.store.clock().advanceMinutes(49 * kHour);
    CHECK(work.store.reader().untouched()->size() == 1); // the other one waits for the customer
}
