// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's side: a name for each page, what it shows, when it is written, and what is answered.
#include "core/desk/progress_publisher.h"
#include "core/domain/means.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"
#include "tests/support/values.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <sys/stat.h>
#include <unistd.h>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDayMinutes = 24 * 60;

InspectedUnits graded(int units, const QString &disposition)
{
    InspectedUnits one;
    one.line = 1;
    one.quantity = Quantity::units(units);
    one.condition = u"defective"_s;
    one.disposition = disposition;
    return one;
}

/// A store whose pages lie in a folder, and what was written there: number and step of each.
struct Pages {
    StoreFixture store;
    QString folder;
    int receipts = 0;
    std::atomic_bool stop = false;
    QStringList rendered;

    Pages() : folder(store.folder() + u"/pages"_s)
    {
        REQUIRE(QDir().mkpath(folder));
        set(folder, u"https://shop.example/r/"_s);
    }
    void set(const QString &where, const QString &address)
    {
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        QJsonObject progress{{u"folder"_s, where.isEmpty() ? QJsonValue() : QJsonValue(where)},
                             {u"address"_s, address.isEmpty() ? QJsonValue() : QJsonValue(address)},
                             {u"contact"_s, QJsonObject{{u"en"_s, u"Ask us."_s}, {u"zh_CN"_s, u"欢迎咨询。"_s}}}};
        rules.insert(u"progress"_s, progress);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    }
    QString log(bool isPresent = false, const QString &language = u"en"_s)
    {
        const QString receipt = QString::number(30000 + ++receipts);
        store.sell(receipt, {{u"2"_s, u"200.00"_s}}, 3, u"card"_s);
        LogRequest request = StoreFixture::request(receipt, 1, u"2"_s);
        request.contactName = u"Ms Zhou"_s;
        request.contactPhone = u"13800138000"_s;
        request.contact = {{}, language, {}, false, {}};
        request.areGoodsPresent = isPresent;
        return store.log(request);
    }
    void act(const QString &login, const QString &number, const Action &action)
    {
        const auto done = store.writer().act(store.as(login), number, action);
        INFO((done ? QString() : errorName(done.error().code)).toStdString());
        REQUIRE(done);
    }
    Result<ProgressRound> publish(ProgressPublisher::Wish wish = ProgressPublisher::Wish::Changed)
    {
        rendered.clear();
        auto publisher = ProgressPublisher::open(store.path(), store.clock()).value();
        return publisher->publish(
            [this](const ProgressView &view) {
                rendered.append(view.number);
                return view.number.toUtf8();
            },
            wish, stop);
    }
    [[nodiscard]] QString link(const QString &number) const { return store.show(number).progressLink; }
    [[nodiscard]] QString file(const QString &number) const
    {
        return folder + '/'_L1 + link(number).section('/'_L1, -1);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] ProgressView view(const QString &number) const { return store.reader().progressOf(number).value(); }
    [[nodiscard]] ReturnAnswer answer(const QString &number) const
    {
        return store.reader().answerFor(number, u"en"_s).value();
    }
};

/// "- done", "inspect now": the steps of a page.
QStringList steps(const ProgressView &view)
{
    QStringList all;
    for (const ProgressStep &step : view.steps) {
        const QString state = step.state == ProgressState::Done  ? u"done"_s
                              : step.state == ProgressState::Now ? u"now"_s
                                                                 : u"next"_s;
        all.append((step.step ? QString(codeOf(*step.step)) : u"-"_s) + ' '_L1 + state);
    }
    return all;
}
}

TEST_CASE("a return has one link from the first moment, its messages carry it, and none without an address")
{
    Pages pages;
    const QString number = pages.log();
    const QString link = pages.link(number);
    CHECK(link.startsWith(u"https://shop.example/r/"_s));
    CHECK(link.size() == u"https://shop.example/r/"_s.size() + 32 + 5);
    CHECK(pages.link(pages.log()) != link);
    pages.act(u"na"_s, number, Receive{});
    CHECK(pages.link(number) == link);
    pages.set(pages.folder, {});
    CHECK(pages.link(number).isEmpty());
    CHECK(pages.store.reader().verify()->isOk());
}

TEST_CASE("a return split off has a link of its own")
{
    Pages pages;
    const QString number = pages.log(true);
    SplitReturn split;
    split.units = {{1, Quantity::units(1)}};
    split.reason = u"one is missing"_s;
    pages.act(u"li"_s, number, split);
    const QStringList parts = splitInto(pages.store.show(number).returnCase);
    REQUIRE(parts.size() == 1);
    CHECK_FALSE(pages.link(parts.front()).isEmpty());
    CHECK(pages.link(parts.front()) != pages.link(number));
}

TEST_CASE("a page shows the steps that the return takes, in the customer's language")
{
    Pages pages;
    const QString number = pages.log(false, u"zh_CN"_s);
    ProgressView view = pages.view(number);
    CHECK(view.language == u"zh_CN"_s);
    CHECK(view.now == u"等待收到商品"_s);
    CHECK(pages.view(pages.log(false, u"en"_s)).language == u"en"_s); // not the store's
    CHECK(view.contact == u"欢迎咨询。"_s);
    CHECK(steps(view)
          == QStringList{u"- done"_s, u"review done"_s, u"receive now"_s, u"inspect next"_s, u"settle next"_s});
    CHECK(view.steps.front().day == day("2026-11-22"));
    pages.act(u"na"_s, number, Receive{});
    CHECK(steps(pages.view(number)).contains(u"inspect now"_s));
    pages.act(u"na"_s, number, Inspect{{graded(1, u"scrap"_s), graded(1, u"hand_back"_s)}, {}, {}, {}});
    CHECK(steps(pages.view(number)).mid(2)
          == QStringList{u"receive done"_s, u"inspect done"_s, u"settle now"_s, u"hand_back now"_s});
    pages.act(u"lei"_s, number, Pay{u"card"_s, std::nullopt, {}, std::nullopt});
    pages.act(u"lei"_s, number, ConfirmPayout{1});
    pages.act(u"li"_s, number, HandBack{});
    view = pages.view(number);
    CHECK(view.outcome == Outcome::Mixed);
    CHECK(view.closedOn == day("2026-11-22"));
    CHECK(view.now.isEmpty());
    CHECK(steps(view).last() == u"hand_back done"_s);
    CHECK_FALSE(steps(view).join(QString()).contains(u"next"_s));
}

TEST_CASE("a step that came to nothing is not shown as done")
{
    Pages pages;
    const QString lost = pages.log();
    pages.act(u"li"_s, lost, ReportLost{{{1, Quantity::units(2)}}, u"never came"_s});
    CHECK(steps(pages.view(lost)) == QStringList{u"- done"_s, u"review done"_s});
    const QString cancelled = pages.log();
    pages.act(u"li"_s, cancelled, Cancel{u"changed her mind"_s});
    CHECK(steps(pages.view(cancelled)) == QStringList{u"- done"_s, u"review done"_s});
    CHECK(pages.view(cancelled).outcome == Outcome::Cancelled);
}

TEST_CASE("what happened is written once, and what closed is removed after thirty days")
{
    Pages pages;
    const QString first = pages.log();
    const QString second = pages.log();
    CHECK(pages.store.reader().areProgressPagesDue().value());
    CHECK(pages.publish()->written == 2);
    CHECK(pages.files().size() == 2); // and no temporary file
    CHECK(pages.publish()->written == 0);
    CHECK_FALSE(pages.store.reader().areProgressPagesDue().value());
    pages.act(u"na"_s, first, Receive{});
    REQUIRE(pages.publish());
    CHECK(pages.rendered == QStringList{first});
    pages.act(u"li"_s, second, Cancel{u"changed her mind"_s});
    CHECK(pages.publish()->written == 1);
    pages.store.clock().advanceMinutes(30 * kDayMinutes);
    CHECK(pages.publish()->removed == 0);
    pages.store.clock().advanceMinutes(1);
    CHECK(pages.store.reader().areProgressPagesDue().value());
    CHECK(pages.publish()->removed == 1);
    CHECK_FALSE(QFile::exists(pages.file(second)));
    CHECK(QFile::exists(pages.file(first)));
    CHECK_FALSE(pages.store.reader().areProgressPagesDue().value());
    CHECK(pages.store.reader().verify()->isOk());
}

TEST_CASE("the promised day that goes by, other rules and another folder make pages anew")
{
    Pages pages;
    const QString number = pages.log();
    REQUIRE(pages.publish());
    const UtcTime promised = pages.store.show(number).returnCase.rma.promisedBy;
    pages.store.clock().advanceMinutes((promised.ms() - pages.store.reader().now().ms()) / 60'000);
    CHECK(pages.publish()->written == 0);
    pages.store.clock().advanceMinutes(1);
    CHECK(pages.view(number).isLate);
    CHECK(pages.publish()->written == 1);
    CHECK(pages.publish()->written == 0);
    const QString before = pages.file(number);
    pages.folder = pages.store.folder() + u"/other"_s;
    REQUIRE(QDir().mkpath(pages.folder));
    pages.set(pages.folder, u"https://shop.example/"_s);
    CHECK(pages.publish()->written == 1);
    CHECK(QFile::exists(pages.file(number)));
    CHECK_FALSE(QFile::exists(before));
    CHECK(pages.publish(ProgressPublisher::Wish::All)->written == 1);
}

TEST_CASE("a folder that is not there or cannot be written is named, and steps go on")
{
    Pages pages;
    const QString number = pages.log();
    const auto problem = [&](const Error &error) { return error.details.value("problem"_L1).toString(); };
    SECTION("no folder in the rules")
    {
        pages.set({}, {});
        CHECK_FALSE(pages.store.reader().areProgressPagesDue().value());
        const Error error = errorOf(pages.publish());
        CHECK(error.code == ErrorCode::MissingField);
        CHECK(problem(error) == u"progress_folder"_s);
    }
    SECTION("gone")
    {
        REQUIRE(QDir(pages.folder).removeRecursively());
        const Error error = errorOf(pages.publish());
        CHECK(error.code == ErrorCode::FileMissing);
        CHECK(error.details.value("file"_L1).toString() == pages.folder);
    }
    SECTION("a page that cannot be put in its place")
    {
        REQUIRE(QDir().mkpath(pages.file(number) + u"/full"_s)); // a folder of that name, for root as for anybody
        const Error error = errorOf(pages.publish());
        CHECK(problem(error) == u"progress_folder"_s);
        CHECK(pages.store.reader().areProgressPagesDue().value());
    }
    pages.act(u"na"_s, number, Receive{});
    CHECK(pages.store.reader().verify()->isOk());
}

TEST_CASE("a page names no person, no goods and no money")
{
    Pages pages;
    const QString number = pages.log();
    pages.act(u"li"_s, number, HoldReturn{u"Ms Zhou is asked for her account 4711"_s});
    const ProgressView view = pages.view(number);
    CHECK(view.isWaitingForCustomer);
    for (const QString &text : {view.number, view.store, view.now, view.contact}) {
        for (const QString &secret : {u"Zhou"_s, u"138"_s, u"4711"_s, u"Article"_s, u"200"_s, u"li"_s}) {
            CAPTURE(text.toStdString(), secret.toStdString());
            CHECK_FALSE(text.split(' '_L1).contains(secret));
        }
    }
}

TEST_CASE("the answer names what the return waits for")
{
    Pages pages;
    const QString number = pages.log();
    CHECK(pages.answer(number).cause == AnswerCause::Goods);
    CHECK(pages.answer(number).expected);
    pages.act(u"li"_s, number, HoldReturn{u"asked for the account"_s});
    CHECK(pages.answer(number).cause == AnswerCause::Customer);
    pages.act(u"li"_s, number, Resume{});
    pages.act(u"na"_s, number, Receive{});
    ReturnAnswer answer = pages.answer(number);
    CHECK(answer.cause == AnswerCause::Work);
    CHECK(answer.with == Role::Inspector);
    CHECK(answer.where == u"the goods are being inspected"_s);
    CHECK_FALSE(answer.expected);
    pages.act(u"na"_s, number, Inspect{{graded(2, u"scrap"_s)}, {}, {}, {}});
    CHECK(pages.answer(number).with == Role::Cashier);
    pages.act(u"lei"_s, number, Pay{u"card"_s, std::nullopt, {}, std::nullopt});
    CHECK(pages.answer(number).cause == AnswerCause::Money);
    pages.act(u"lei"_s, number, ConfirmPayout{1});
    answer = pages.answer(number);
    CHECK(answer.cause == AnswerCause::Closed);
    CHECK(answer.outcome == Outcome::Settled);
    CHECK(errorOf(pages.store.reader().answerFor(u"R-1"_s, {})).code == ErrorCode::NotFound);
}

TEST_CASE("late work says when it is due now, while that is still to come")
{
    Pages pages;
    const QString number = pages.log();
    const UtcTime promised = pages.store.show(number).returnCase.rma.promisedBy;
    pages.store.clock().advanceMinutes((promised.ms() - pages.store.reader().now().ms()) / 60'000 + 1);
    pages.act(u"na"_s, number, Receive{});
    const ReturnAnswer answer = pages.answer(number);
    CHECK(answer.isLate);
    REQUIRE(answer.expected);
    CHECK(*answer.expected > answer.promised);
    pages.store.clock().advanceMinutes(30 * kDayMinutes);
    CHECK_FALSE(pages.answer(number).expected);
}

TEST_CASE("a question is counted once a minute, by whoever may answer, and a repeat counts nothing")
{
    Pages pages;
    const QString number = pages.log();
    DeskWriter &writer = pages.store.writer();
    Call call = pages.store.as(u"na"_s);
    call.operation = u"asked-1"_s;
    CHECK(writer.countQuestion(call, number)->document.value("counted"_L1).toBool());
    CHECK(writer.countQuestion(call, number)->isRepeat);
    CHECK_FALSE(writer.countQuestion(pages.store.as(u"li"_s), number)->document.value("counted"_L1).toBool());
    CHECK(pages.answer(number).asked == 1);
    pages.store.clock().advanceMinutes(1);
    const auto again = writer.countQuestion(pages.store.as(u"li"_s), number);
    CHECK(again->document.value("counted"_L1).toBool());
    CHECK(again->document.value("asked"_L1).toInt() == 2);
    CHECK(pages.answer(number).asked == 2);
    CHECK(pages.store.show(number).events.back().action == EventAction::Asked);
    CHECK(errorOf(writer.countQuestion(pages.store.as(u"li"_s), u"R-1"_s)).code == ErrorCode::NotFound);
    CHECK(pages.store.reader().verify()->isOk());
}
