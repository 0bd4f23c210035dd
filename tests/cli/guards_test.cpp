// SPDX-License-Identifier: GPL-3.0-or-later
// What guards a store at the command line: a second person, the checklist, passwords, the same line twice, a wrong clock.
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString numberOf(const Run &run)
{
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json().value("number"_L1).toString();
}

/// The only checklist item that is made compulsory.
void requireTick(CliRunner &store)
{
    QJsonObject checklists = store.read(u"policy show"_s).json().value("checklists"_L1).toObject();
    QJsonArray inspect = checklists.value("inspect"_L1).toArray();
    QJsonObject item = inspect.at(0).toObject();
    item.insert(u"required"_s, true);
    inspect.replace(0, item);
    checklists.insert(u"inspect"_s, inspect);
    store.setPolicy(u"checklists"_s, checklists);
}

QString faketime()
{
    for (const QString &place : {u"/usr/lib/x86_64-linux-gnu/faketime"_s, u"/usr/lib/aarch64-linux-gnu/faketime"_s}) {
        if (QFile::exists(place + u"/libfaketime.so.1"_s)) {
            return place + u"/libfaketime.so.1"_s;
        }
    }
    return {};
}
}

TEST_CASE("a manager named as approver overrides for the person at the counter")
{
    CliRunner store;
    store.sell(u"1"_s, {u"1:20.00"_s}, 90);
    const QString number = store.log(u"1"_s, u"--line 1=1:defective"_s);
    const QString words = u"return approve %1 --override --reason kind --approver hao"_s.arg(number);
    store.set(u"RETURNDESK_APPROVER_PIN"_s, u"000000"_s);
    CHECK(store.as(u"li"_s, words).code() == u"wrong_pin"_s);
    store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    CHECK(store.as(u"li"_s, u"return approve %1 --override --reason kind"_s.arg(number)).code() == u"not_allowed"_s);
    const Run done = store.as(u"li"_s, words);
    CHECK(done.status == 0);
    QString actor;
    for (const QJsonValue &event : done.json().value("events"_L1).toArray()) {
        const QJsonObject entry = event.toObject();
        actor = entry.value("action"_L1) == u"overridden"_s ? entry.value("actor"_L1).toString() : actor;
    }
    CHECK(actor == u"hao"_s);
    CHECK(store.as(u"li"_s, u"return chase %1 --approver hao"_s.arg(number)).status == 2);
}

TEST_CASE("on the spot the checklist is ticked by a person, and by its own codes")
{
    CliRunner store;
    store.sell(u"1"_s, {u"9:90.00"_s});
    requireTick(store);
    const QString words = u"return log --receipt 1 --line 1=1:defective --accept opened:restock"_s;
    const auto stopped = [&](const QString &more) {
        const Run run = store.as(u"yang"_s, words + more);
        (void)numberOf(run);
        return run.json().value("stopped_by"_L1).toObject().value("code"_L1).toString();
    };
    CHECK(stopped({}) == u"missing_field"_s);
    CHECK(stopped(u" --tick nonsense"_s) == u"unknown_reason"_s);
    CHECK(stopped(u" --tick article_matches"_s).isEmpty());
    CHECK(store.as(u"yang"_s, u"return log --receipt 1 --line 1=1:defective --tick article_matches"_s).status == 2);
}

TEST_CASE("staff pin sets the password that the notice of init speaks of")
{
    CliRunner store;
    store.set(u"RETURNDESK_NEW_PIN"_s, u"246810"_s);
    store.set(u"RETURNDESK_NEW_PASSWORD"_s, u"correct horse"_s);
    REQUIRE(store.as(u"hao"_s, u"staff pin hao"_s).status == 0);
    CHECK(store.as(u"hao"_s, u"staff unlock li"_s).code() == u"wrong_pin"_s);
    store.set(u"RETURNDESK_PASSWORD"_s, u"correct horse"_s);
    CHECK(store.as(u"hao"_s, u"staff unlock li"_s).status == 0);
}

TEST_CASE("the same line logged again is said so, on stderr and in the document")
{
    CliRunner store;
    store.sell(u"1"_s, {u"9:90.00"_s});
    const QString first = store.log(u"1"_s, u"--line 1=1:defective"_s);
    const Run again = store.as(u"li"_s, u"return log --receipt 1 --line 1=1:defective"_s);
    (void)numberOf(again);
    CHECK(again.json().value("warnings"_L1).toArray().size() == 1);
    CHECK(again.err.contains(first.toUtf8()));
}

TEST_CASE("a clock a year ahead asks a manager, who may say that it is right")
{
    if (faketime().isEmpty()) {
        WARN("skipped: faketime is not installed");
        return;
    }
    CliRunner store;
    store.sell(u"1"_s, {u"9:90.00"_s});
    const QString number = store.log(u"1"_s, u"--line 1=1:defective"_s);
    store.set(u"LD_PRELOAD"_s, faketime());
    store.set(u"FAKETIME"_s, u"+400d"_s);
    store.set(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    const Run ahead = store.as(u"li"_s, u"return chase "_s + number);
    CHECK(ahead.status == 3);
    CHECK(ahead.code() == u"needs_manager"_s);
    store.unset(u"LD_PRELOAD"_s);
    CHECK(store.as(u"li"_s, u"return chase "_s + number).status == 0); // nothing had been dated by it
    store.set(u"LD_PRELOAD"_s, faketime());
    CHECK(store.as(u"li"_s, u"clock accept --reason x"_s).code() == u"not_allowed"_s);
    CHECK(store.as(u"hao"_s, u"clock accept --reason renovation"_s).status == 0);
    CHECK(store.as(u"li"_s, u"return chase "_s + number).status == 0);
}
