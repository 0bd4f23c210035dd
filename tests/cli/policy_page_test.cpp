// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in force as customers read them: both formats and languages, files, and warnings about the law.
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QByteArray plain(const CliRunner &store, const QStringList &words)
{
    const Run run = store.raw(QStringList{u"--db"_s, store.store(), u"policy"_s, u"page"_s} + words);
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.out;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList codesOf(const QJsonArray &list)
{
    QStringList codes;
    for (const QJsonValue &entry : list) {
        codes.append(entry["code"_L1].toString());
    }
    return codes;
}

/// Rules with a shorter window than the law's, put in force by hao; the answer.
Run setWindow(const CliRunner &store, int days)
{
    QJsonObject policy = store.read(u"policy show"_s).json();
    policy.insert(u"window_days"_s, days);
    return store.as(u"hao"_s, u"policy set "_s + store.write(u"policy.json"_s, QJsonDocument(policy).toJson()));
}
}

TEST_CASE("the page says the rules, the version in force and its day, and changes with the rules")
{
    const CliRunner store;
    const QByteArray first = plain(store, {});
    CHECK(first.startsWith(
        "Corner\nReturns and exchanges\n\nHow long\nYou can bring goods back within 30 days of the day"));
    CHECK(first.contains("Up to ¥500.00 the counter decides at once"));
    CHECK(first.contains("\nVersion 1, since "));
    const QString day = store.read(u"policy page"_s).json().value("since"_L1).toString();
    CHECK(QString::fromUtf8(first).endsWith(QString(u"since "_s + day + u"\n"_s)));
    REQUIRE(setWindow(store, 14).status == 0);
    const QByteArray second = plain(store, {u"-"_s});
    CHECK(second.contains("within 14 days of the day"));
    CHECK_FALSE(second.contains("within 30 days of the day"));
    CHECK(second.contains("\nVersion 2, since "));
}

TEST_CASE("the page in both formats and both languages")
{
    const CliRunner store;
    CHECK(plain(store, {u"--lang"_s, u"zh_CN"_s}).contains("自购买之日起 30 天内可以退货。\n"));
    CHECK(plain(store, {u"--format"_s, u"text"_s}) == plain(store, {}));
    const QByteArray english = plain(store, {u"--format"_s, u"html"_s});
    CHECK(english.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(english.contains("<li>You can bring goods back within 30 days of the day of purchase.</li>"));
    const QByteArray chinese = plain(store, {u"--format"_s, u"html"_s, u"--lang"_s, u"zh_CN"_s});
    CHECK(chinese.contains("<html lang=\"zh-CN\">"));
    CHECK(chinese.contains("<li>自购买之日起 30 天内可以退货。</li>"));
    const Run wrong = store.read(u"policy page --format pdf"_s);
    CHECK(wrong.status == 2);
    CHECK(wrong.err.contains("text, html"));
}

TEST_CASE("as JSON, with codes and facts beside the words")
{
    const CliRunner store;
    const QJsonObject page = store.read(u"policy page"_s).json();
    CHECK(page.keys() == QStringList{u"policy_version"_s, u"since"_s, u"statements"_s, u"store"_s, u"warnings"_s});
    CHECK(page.value("store"_L1) == u"Corner"_s);
    CHECK(page.value("policy_version"_L1) == 1);
    const QJsonObject window = page.value("statements"_L1).toArray().at(0).toObject();
    CHECK(window.value("code"_L1) == u"window"_s);
    CHECK(window.value("section"_L1) == u"window"_s);
    CHECK(window.value("args"_L1).toObject() == QJsonObject{{u"days"_s, 30}});
    CHECK(window.value("text"_L1) == u"You can bring goods back within 30 days of the day of purchase."_s);
    CHECK(store.read(u"policy page -"_s).code() == u"usage"_s);
}

TEST_CASE("the name of the store is escaped on the sheet and plain in the chat")
{
    const auto store = CliRunner::empty();
    const Run made = store->raw(
        {u"--db"_s, store->store(), u"init"_s, u"--store"_s, u"Fish & \"Chips\" <b>"_s, u"--manager"_s, u"hao"_s});
    REQUIRE(made.status == 0);
    CHECK(plain(*store, {}).startsWith("Fish & \"Chips\" <b>\n"));
    const QByteArray html = plain(*store, {u"--format"_s, u"html"_s});
    CHECK(html.contains("<p>Fish &amp; &quot;Chips&quot; &lt;b&gt;</p>"));
    CHECK(html.contains("<title>Fish &amp; &quot;Chips&quot; &lt;b&gt;: Returns and exchanges</title>"));
    CHECK_FALSE(html.contains("<b>"));
}

TEST_CASE("the page in a file, written over what was there but never over the store")
{
    const CliRunner store;
    const QString file = store.write(u"page.html"_s, "old");
    const Run written = store.read(u"policy page --format html "_s + file);
    CHECK(written.status == 0);
    CHECK(written.json().value("policy_version"_L1) == 1);
    CHECK(contentOf(file) == plain(store, {u"--format"_s, u"html"_s}));
    CHECK(plain(store, {file}).contains(file.toUtf8()));
    CHECK(contentOf(file) == plain(store, {}));
    const Run own = store.read(u"policy page "_s + store.store());
    CHECK(own.status == 8);
    CHECK(own.code() == u"file_exists"_s);
    CHECK(store.read(u"verify"_s).status == 0);
    const Run nowhere = store.read(u"policy page "_s + store.path(u"none/page.txt"_s));
    CHECK(nowhere.status == 8);
    CHECK(nowhere.code() == u"file_missing"_s);
    CHECK_FALSE(nowhere.err.contains("init"));
}

TEST_CASE("a window shorter than the law's warns wherever the rules are set or shown, and stops nothing")
{
    const CliRunner store;
    const Run set = setWindow(store, 3);
    REQUIRE(set.status == 0);
    CHECK(set.json().value("version"_L1) == 2);
    const QJsonArray warnings = set.json().value("warnings"_L1).toArray();
    CHECK(codesOf(warnings)
          == QStringList{u"window_below_law"_s, u"exchange_below_law"_s, u"warranty_below_law"_s, u"window_below_law"_s,
                         u"window_below_law"_s, u"window_below_law"_s});
    const QJsonObject first = warnings.at(0).toObject();
    CHECK(first.value("reason"_L1) == u"defective"_s);
    CHECK(first.value("days"_L1) == 3);
    CHECK(first.value("law_days"_L1) == 7);
    const QByteArray words =
        "Warning: “Defective” is taken back for 3 days only; for faulty goods the law (Three Guarantees) gives 7 days.\n";
    CHECK(first.value("text"_L1).toString().contains(u"for 3 days only"_s));
    CHECK(set.err.contains(words));
    const Run show = store.read(u"policy show"_s);
    CHECK(show.err.contains(words));
    CHECK_FALSE(show.json().contains("warnings"_L1)); // it is what set takes
    const Run page = store.read(u"policy page"_s);
    CHECK(page.err.contains(words));
    CHECK(page.json().value("warnings"_L1).toArray() == warnings);
    CHECK_FALSE(plain(store, {}).contains("Three Guarantees")); // for the store, not for its customers
    CHECK(store.read(u"--lang zh_CN policy show"_s)
              .err.contains("注意：“质量问题”的退货期限只有 3 天；《三包规定》对有质量问题的商品规定为 7 天。"));
}

TEST_CASE("lawful rules, and a region whose law is not known, have no warnings")
{
    const CliRunner store;
    QJsonObject policy = store.read(u"policy show"_s).json();
    policy.insert(u"warranty_days"_s, 365);
    const auto set = [&] {
        return store.as(u"hao"_s, u"policy set "_s + store.write(u"policy.json"_s, QJsonDocument(policy).toJson()));
    };
    const Run lawful = set();
    CHECK(lawful.json().value("warnings"_L1) == QJsonArray());
    CHECK(lawful.err.isEmpty());
    policy.insert(u"window_days"_s, 0);
    policy.insert(u"phone_region"_s, u"DE"_s);
    const Run elsewhere = set();
    CHECK(elsewhere.json().value("warnings"_L1) == QJsonArray());
    CHECK(store.read(u"policy page"_s).json().value("warnings"_L1) == QJsonArray());
    CHECK(store.read(u"policy show"_s).err.isEmpty());
}
