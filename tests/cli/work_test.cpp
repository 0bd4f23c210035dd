// SPDX-License-Identifier: GPL-3.0-or-later
// Who owes a task and until when, and what people are told of it, through the program.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Work {
    CliRunner store;
    QString number;

    Work()
    {
        store.sell(u"0042"_s, {u"2:20.00"_s});
        number = store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    }
    [[nodiscard]] Run as(const QString &login, const QString &words) const
    {
        return store.as(login, QString(words).replace(u"%1"_s, number));
    }
    [[nodiscard]] QString owner() const
    {
        for (const QJsonValue &task : store.read(u"return show "_s + number).json().value("tasks"_L1).toArray()) {
            if (task["closed_at"_L1].isNull()) {
                return task["owner"_L1].toString();
            }
        }
        return {};
    }
    [[nodiscard]] QByteArray words(const QString &command, const QString &language) const
    {
        return store.raw(u"--db %1 --lang %2 %3"_s.arg(store.store(), language, command).split(' '_L1)).out;
    }
};

QString problemOf(const Run &result)
{
    return result.json().value("error"_L1)["details"_L1]["problem"_L1].toString();
}
}

TEST_CASE("a task is claimed, given back to its role, and taken over by a manager")
{
    const Work work;
    CHECK(work.owner() == u"role:inspector"_s);
    CHECK(work.as(u"li"_s, u"return claim %1"_s).status == 4);
    CHECK(work.as(u"na"_s, u"return claim %1"_s).status == 0);
    CHECK(work.owner() == u"staff:na"_s);
    const Run again = work.as(u"na"_s, u"return claim %1 --step inspect"_s);
    CHECK(again.status == 3);
    CHECK(problemOf(again) == u"already_yours"_s);
    CHECK(work.as(u"hao"_s, u"return claim %1"_s).status == 0);
    CHECK(work.owner() == u"staff:hao"_s);
    CHECK(work.as(u"hao"_s, u"return assign %1 --step inspect --to role:inspector"_s).status == 0);
    CHECK(work.owner() == u"role:inspector"_s);
    CHECK(work.as(u"hao"_s, u"return assign %1 --step inspect --to role:cashier"_s).status == 4);
    CHECK(work.as(u"hao"_s, u"return assign %1 --step inspect --to role:king"_s).status == 5);
}

TEST_CASE("a task is extended by hours or to a time, and return due says so in both languages")
{
    const Work work;
    const auto due = [&work] {
        return work.store.read(u"return due "_s + work.number).json().value("tasks"_L1).toArray().last();
    };
    const QJsonValue limit = due()["due_at"_L1];
    CHECK(work.as(u"hao"_s, u"return extend %1 --reason busy"_s).status == 2);
    CHECK(work.as(u"hao"_s, u"return extend %1 --hours 1 --to 2026-11-30T18:00 --reason busy"_s).status == 2);
    CHECK(work.as(u"hao"_s, u"return extend %1 --to yesterday --reason busy"_s).status == 2);
    CHECK(work.as(u"li"_s, u"return extend %1 --hours 5 --reason busy"_s).status == 4);
    CHECK(problemOf(work.as(u"hao"_s, u"return extend %1 --to 2020-01-01T18:00 --reason busy"_s)) == u"not_later"_s);
    CHECK(problemOf(work.as(u"hao"_s, u"return extend %1 --hours 500 --reason busy"_s)) == u"too_late"_s);
    CHECK(work.as(u"hao"_s, u"return extend %1 --hours 5 --reason busy"_s).status == 0);
    CHECK(due()["limit_at"_L1] == limit);
    CHECK(due()["due_at"_L1] != limit);
    CHECK(due()["extensions"_L1][0]["by"_L1] == u"hao"_s);
    CHECK(due()["extensions"_L1][0]["reason"_L1] == u"busy"_s);
    CHECK(work.words(u"return due "_s + work.number, u"en"_s).contains("extended by hao until "));
    CHECK(work.words(u"return due "_s + work.number, u"en"_s).contains("reports count against it"));
    CHECK(work.words(u"return due "_s + work.number, u"zh_CN"_s).contains("hao 延长至 "));
}

TEST_CASE("a manager reminds by hand once a day, and whoever is reminded reads it")
{
    const Work work;
    CHECK(work.as(u"hao"_s, u"return remind %1"_s).status == 0);
    CHECK(problemOf(work.as(u"hao"_s, u"return remind %1"_s)) == u"reminded_today"_s);
    const QJsonObject heard = work.as(u"na"_s, u"work notices --read"_s).json();
    CHECK(heard.value("new"_L1) == 1);
    const QJsonValue first = heard.value("notices"_L1)[0];
    CHECK(first["kind"_L1] == u"reminded"_s);
    CHECK(first["task"_L1]["number"_L1] == work.number);
    CHECK(work.as(u"na"_s, u"work notices"_s).json().value("new"_L1) == 0);
    CHECK(work.as(u"lei"_s, u"work notices"_s).json().value("notices"_L1).toArray().isEmpty());
    CHECK(work.as(u"na"_s, u"work remind"_s).json().value("told"_L1).toArray().isEmpty());
}

TEST_CASE("who leaves hands over, and the last of a role is named when disabled")
{
    const Work work;
    REQUIRE(work.as(u"na"_s, u"return claim %1"_s).status == 0);
    CHECK(work.as(u"li"_s, u"staff hand-over na --to yang"_s).status == 4);
    CHECK(problemOf(work.as(u"hao"_s, u"staff hand-over na --to na"_s)) == u"same_person"_s);
    const QJsonObject handed = work.as(u"hao"_s, u"staff hand-over na --to role:inspector"_s).json();
    CHECK(handed.value("moved"_L1)[0]["number"_L1] == work.number);
    CHECK(handed.value("kept"_L1).toArray().isEmpty());
    REQUIRE(work.as(u"na"_s, u"return claim %1"_s).status == 0);
    const QJsonObject disabled = work.as(u"hao"_s, u"staff disable na"_s).json();
    CHECK(disabled.value("given_back"_L1) == 1);
    CHECK(disabled.contains("staff"_L1));
}

TEST_CASE("overdue lists what is untouched or due today, as a table, as JSON and as CSV")
{
    const Work work;
    const QJsonObject today = work.store.read(u"overdue --today"_s).json();
    CHECK(today.value("of"_L1) == u"due_today"_s);
    CHECK(today.value("count"_L1) == 0);
    CHECK(work.store.read(u"overdue --untouched"_s).json().value("amount"_L1) == u"0.00"_s);
    CHECK(work.store.read(u"overdue --today --untouched"_s).status == 2);
    CHECK(work.store.read(u"overdue --csv -"_s).status == 2); // with --json both would go there
    const QByteArray csv = work.words(u"overdue --csv -"_s, u"en"_s);
    CHECK(csv.contains("number,step,owner,due_at,limit_at,late_minutes,customer,phone,goods,quantity,amount,chasers,"
                       "last_contact_at,touched_at"));
    CHECK(work.store.read(u"overdue --csv "_s + work.store.path(u"late.csv"_s)).status == 0);
    CHECK(work.store.read(u"overdue --csv "_s + work.store.store()).status == 8); // never over the store
}

TEST_CASE("the digest is a message in both languages, and a document")
{
    const Work work;
    const QJsonObject digest = work.store.read(u"report digest --evening"_s).json();
    CHECK(digest.value("late"_L1) == 0);
    CHECK(digest.value("done"_L1)["logged"_L1] == 1);
    CHECK(digest.value("done"_L1)["paid_out"_L1] == u"0.00"_s);
    CHECK(work.store.read(u"report digest"_s).json().value("done"_L1).isNull());
    CHECK(work.words(u"report digest"_s, u"en"_s).contains("Nothing is late."));
    CHECK(work.words(u"report digest --evening"_s, u"zh_CN"_s).contains("新登记 1 张"));
}
