// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours from the rules to the explanation of a due time, through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject task(const QJsonObject &document, const QString &step)
{
    for (const QJsonValue &each : document.value("tasks"_L1).toArray()) {
        if (each["step"_L1] == step) {
            return each.toObject();
        }
    }
    return {};
}

QString received(const CliRunner &store)
{
    store.sell(u"0042"_s, {u"2:20.00"_s});
    return store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
}

QByteArray words(const CliRunner &store, const QString &command, const QString &language = u"en"_s)
{
    return store.raw(u"--db %1 --lang %2 %3"_s.arg(store.store(), language, command).split(' '_L1)).out;
}
}

TEST_CASE("return due explains a due time stretch by stretch, in both languages")
{
    const CliRunner store;
    store.setPolicy(u"opening_hours"_s, QJsonObject());
    const QString number = received(store);
    const QJsonObject shown = store.read(u"return show "_s + number).json();
    const QJsonObject due = store.read(u"return due "_s + number).json();
    CHECK(due.value("number"_L1) == number);
    CHECK(due.value("promised_by"_L1) == shown.value("promised_by"_L1));
    const QJsonObject inspect = task(due, u"inspect"_s);
    CHECK(inspect.value("due_at"_L1) == task(shown, u"inspect"_s).value("due_at"_L1));
    CHECK(inspect.value("opening_hours"_L1) == true);
    CHECK(inspect.value("limit_minutes"_L1) == 2880);
    CHECK(inspect.value("expected_days"_L1) == 0);
    CHECK(inspect.value("years_not_covered"_L1).toArray().isEmpty());
    qint64 counted = 0;
    QJsonValue end = inspect.value("opened_at"_L1);
    for (const QJsonValue &stretch : inspect.value("stretches"_L1).toArray()) {
        CHECK(stretch["from"_L1] == end);
        end = stretch["to"_L1];
        counted += stretch["kind"_L1] == u"counted"_s ? stretch["minutes"_L1].toInteger() : 0;
    }
    CHECK(end == inspect.value("due_at"_L1));
    CHECK(counted >= 2880 - 5); // each stretch is rounded down
    CHECK(counted <= 2880);
    CHECK(words(store, u"return due "_s + number).contains("limit: 48 h of opening hours"));
    CHECK(words(store, u"return due "_s + number).contains("night, 12 h not counted"));
    const QByteArray chinese = words(store, u"return due "_s + number, u"zh_CN"_s);
    CHECK(chinese.contains("时限: 48小时（只计营业时间）"));
    CHECK(chinese.contains("打烊后，12小时不计"));
    CHECK(store.read(u"return due R-20200101-0001"_s).status == 5);
    CHECK(store.isSound());
}

TEST_CASE("without opening hours every hour counts, and a pause is in the explanation")
{
    const CliRunner store;
    const QString number = received(store);
    store.must(u"li"_s, u"return hold %1 --reason away"_s.arg(number));
    const QJsonObject due = store.read(u"return due "_s + number).json();
    CHECK(due.value("waiting_since"_L1).isString());
    const QJsonObject inspect = task(due, u"inspect"_s);
    CHECK(inspect.value("opening_hours"_L1) == false);
    CHECK(inspect.value("stretches"_L1).toArray().last()["kind"_L1] == u"counted"_s);
    CHECK(words(store, u"return due "_s + number).contains("2 days, day and night, holidays too"));
    CHECK(task(due, u"receive"_s).value("closed_at"_L1).isString());
}

TEST_CASE("opening hours come back as they were set, with what was not said, and faults are named")
{
    const CliRunner store;
    const auto hours = [&store] { return store.read(u"policy show"_s).json().value("opening_hours"_L1); };
    CHECK(hours().isNull());
    store.setPolicy(u"opening_hours"_s, QJsonObject{{u"holidays"_s, u"closed"_s}});
    CHECK(hours()["weekly"_L1]["sun"_L1] == QJsonArray{u"09:00-21:00"_s});
    CHECK(hours()["years"_L1] == QJsonArray{2025, 2026});
    CHECK(hours()["days"_L1].toArray().size() == 28 + 5 + 33 + 6);
    const QByteArray shown = words(store, u"policy show"_s);
    CHECK(shown.contains("every day 09:00-21:00"));
    CHECK(shown.contains("closed on public holidays (tables of 2025, 2026)"));
    CHECK(words(store, u"policy show"_s, u"zh_CN"_s).contains("节假日休息（已有 2025、2026 年的节假日表）"));
    QJsonObject rules = store.read(u"policy show"_s).json();
    rules.insert(u"opening_hours"_s, QJsonObject{{u"holidays"_s, u"sometimes"_s}});
    const QString file = store.write(u"rules.json"_s, QJsonDocument(rules).toJson());
    const Run refused = store.as(u"hao"_s, u"policy set "_s + file);
    CHECK(refused.code() == u"policy_invalid"_s);
    CHECK(refused.out.contains("opening_hours.holidays"));
}

TEST_CASE("the holidays of a year are added from a file, by a manager, where opening hours count")
{
    const CliRunner store;
    const QString file = store.write(u"2027.json"_s,
                                     R"({"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]})");
    const Run none = store.as(u"hao"_s, u"policy holidays "_s + file);
    CHECK(none.code() == u"policy_invalid"_s);
    CHECK(none.out.contains("every_hour_counts"));
    store.setPolicy(u"opening_hours"_s, QJsonObject{{u"holidays"_s, u"closed"_s}});
    CHECK(store.as(u"li"_s, u"policy holidays "_s + file).status == 4);
    CHECK(store.must(u"hao"_s, u"policy holidays "_s + file).value("version"_L1).isDouble());
    const QJsonValue hours = store.read(u"policy show"_s).json().value("opening_hours"_L1);
    CHECK(hours["years"_L1] == QJsonArray{2025, 2026, 2027});
    CHECK(hours["days"_L1].toArray().last()["day"_L1] == u"2027-01-01"_s);
    const QString broken = store.write(u"broken.json"_s, R"({"year":2027,"days":[]})");
    CHECK(store.as(u"hao"_s, u"policy holidays "_s + broken).out.contains("no_day_of_the_year"));
    CHECK(store.isSound());
}
