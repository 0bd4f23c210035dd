// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines that cannot be understood, help, languages, and where the output goes.
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("wrong usage is exit 2 with its code, and touches nothing")
{
    const auto folder = CliRunner::empty();
    for (const QString &words : {
             u""_s,
             u"return"_s,
             u"fly"_s,
             u"return fly"_s,
             u"return show"_s,
             u"return show R-1 R-2"_s,
             u"return list --step nowhere"_s,
             u"return list --limit 0"_s,
             u"return list --limit many"_s,
             u"return list --from yesterday"_s,
             u"return list --open --closed"_s,
             u"return list --search"_s,
             u"return list --search a --search b"_s,
             u"return list --json=yes"_s,
             u"return log --receipt 1"_s,
             u"return log --line 1=1:defective"_s,
             u"return log --receipt 1 --line 1"_s,
             u"return log --receipt 1 --line x=1:defective"_s,
             u"return log --receipt 1 --line 1=1:Bad"_s,
             u"return log --receipt 1 --line 1=1:defective:gift"_s,
             u"return log --receipt 1 --line 1=1:defective --pay cash"_s,
             u"return log --receipt 1 --line 1=1:defective --accept opened"_s,
             u"return log --receipt 1 --line 1=1:defective --sale-day 2026-13-01"_s,
             u"return log --from x.json --receipt 1"_s,
             u"return decline R-1"_s,
             u"return inspect R-1"_s,
             u"return assign R-1 --to li"_s,
             u"settlement pay R-1"_s,
             u"settlement confirm R-1"_s,
             u"staff add new --name New"_s,
             u"staff add new --name New --roles boss"_s,
             u"sales import a.csv --returns maybe"_s,
             u"sales import a.csv --map sku"_s,
             u"sales add"_s,
             u"init --store Corner"_s,
             u"return list --approver li"_s,
             u"return list --lang fr"_s,
             u"return list --expect-version x"_s,
             u"return list --operation="_s,
         }) {
        const Run run = folder->read(words);
        INFO(words.toStdString() << "\n" << run.out.toStdString());
        CHECK(run.status == 2);
        CHECK(run.code() == u"usage"_s);
        CHECK_FALSE(run.err.isEmpty());
    }
}

namespace
{
/// Every command of the contract that exists, with as little as it takes.
QStringList commands()
{
    return {u"init --store Corner --manager hao"_s,
            u"demo"_s,
            u"staff add li --name Li --roles counter"_s,
            u"staff list"_s,
            u"staff disable li"_s,
            u"staff pin li"_s,
            u"staff unlock li"_s,
            u"policy show"_s,
            u"policy set a.json"_s,
            u"policy history"_s,
            u"key export a.key"_s,
            u"key import a.key"_s,
            u"sales import a.csv"_s,
            u"sales profiles"_s,
            u"sales find lamp"_s,
            u"sales show 1"_s,
            u"sales add --from a.json"_s,
            u"return log --receipt 1 --line 1=1:defective"_s,
            u"return check --receipt 1 --line 1=1:defective"_s,
            u"return approve R-1"_s,
            u"return decline R-1 --reason no"_s,
            u"return receive R-1"_s,
            u"return lost R-1 --line 1=1 --reason gone"_s,
            u"return inspect R-1 --line 1=1:opened:restock"_s,
            u"return hand-back R-1"_s,
            u"return cancel R-1 --reason kept"_s,
            u"return hold R-1 --reason away"_s,
            u"return resume R-1"_s,
            u"return assign R-1 --step review --to hao"_s,
            u"return note R-1 hello"_s,
            u"return chase R-1"_s,
            u"return show R-1"_s,
            u"return list"_s,
            u"overdue"_s,
            u"settlement countersign R-1"_s,
            u"settlement pay R-1 --tender cash"_s,
            u"settlement fail R-1 --payout 1 --reason bounced"_s,
            u"settlement confirm R-1 --payout 1"_s,
            u"report monthly 2026-01"_s,
            u"report summary 2026-01"_s,
            u"verify"_s,
            u"backup copy.sqlite"_s};
}
}

TEST_CASE("every command is in the help, takes its options before and after, and no argument or option too many")
{
    const auto folder = CliRunner::empty();
    const Run help = folder->raw({u"--help"_s});
    const QStringList single{u"init"_s, u"demo"_s, u"overdue"_s, u"verify"_s, u"backup"_s};
    for (const QString &words : commands()) {
        INFO(words.toStdString());
        const int length = single.contains(words.section(' '_L1, 0, 0)) ? 0 : 1;
        CHECK(QString::fromUtf8(help.out).contains(u"\n%1 "_s.arg(words.section(' '_L1, 0, length))));
        CHECK(folder->read(words + u" surplus"_s).code() == u"usage"_s);
        CHECK(folder->read(words + u" --unheard-of"_s).code() == u"usage"_s);
        CHECK(folder->read(words + u" --unheard-of=1"_s).code() == u"usage"_s);
        if (!words.startsWith(u"init"_s) && words != u"demo"_s) { // these would make a store
            CHECK(folder->read(words).code() != u"usage"_s);
        }
    }
    CHECK_FALSE(QFile::exists(folder->store()));
}

TEST_CASE("a command that the store cannot do yet is unknown, not silently done")
{
    const CliRunner store;
    for (const QString &words : {u"reconcile --from 2026-01-01 --to 2026-01-31"_s, u"restore copy.sqlite"_s,
                                 u"report monthly 2026-01 --xlsx a.xlsx"_s}) {
        const Run run = store.as(u"hao"_s, words);
        INFO(words.toStdString());
        CHECK(run.status == 2);
        CHECK(run.code() == u"usage"_s);
    }
}

TEST_CASE("values that cannot be understood are found before a store is changed")
{
    const CliRunner store;
    for (const QString &words :
         {u"return receive R-1 --line 1"_s, u"return receive R-1 --line 1=1:2"_s,
          u"return inspect R-1 --line 1=1:opened"_s, u"settlement confirm R-1 --payout 0"_s,
          u"settlement pay R-1 --tender cash --settlement x"_s, u"return assign R-1 --step fly --to li"_s}) {
        INFO(words.toStdString());
        CHECK(store.as(u"hao"_s, words).code() == u"usage"_s);
    }
    CHECK(
        store
            .raw({u"--db"_s, store.store(), u"--json"_s, u"--as"_s, u"li"_s, u"sales"_s, u"add"_s, u"--from"_s, u"-"_s},
                 "not json")
            .code()
        == u"usage"_s);
}

TEST_CASE("global options stand before or after the command, with a blank or an equals sign")
{
    const CliRunner store;
    const QByteArray expected = store.read(u"staff list"_s).out;
    CHECK(store.raw({u"staff"_s, u"list"_s, u"--json"_s, QString(u"--db="_s + store.store())}).out == expected);
    CHECK(store.raw({u"staff"_s, u"--json"_s, u"list"_s, u"--db"_s, store.store()}).out == expected);
}

TEST_CASE("a text that begins with a dash stands behind two dashes")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const Run run = store.as(u"li"_s, u"return note %1 -- -5-degrees"_s.arg(number));
    CHECK(run.status == 0);
    CHECK(run.json().value("events"_L1).toArray().last().toObject().value("reason"_L1).toString() == u"-5-degrees"_s);
}

TEST_CASE("help and version")
{
    const auto folder = CliRunner::empty();
    const Run help = folder->raw({u"--help"_s});
    CHECK(help.status == 0);
    for (const char *command : {"init", "staff add", "policy set", "key import", "sales import", "return log",
                                "return chase", "overdue", "settlement countersign", "verify", "backup"}) {
        INFO(command);
        CHECK(help.out.contains(command));
    }
    CHECK(folder->raw({u"return"_s, u"log"_s, u"--help"_s}).out.contains("--accept CONDITION:DISPOSITION"));
    CHECK_FALSE(folder->raw({u"return"_s, u"--help"_s}).out.contains("staff add"));
    CHECK(folder->raw({u"--version"_s}).out.startsWith("returndesk-cli "));
    CHECK(folder->read(u"--version"_s).json().contains(u"version"_s));
    CHECK(folder->read(u"sales --help"_s).json().contains(u"help"_s));
}

TEST_CASE("with --json there is exactly one document on stdout, and messages go to stderr")
{
    const CliRunner store;
    const Run refused = store.read(u"return show R-20260101-0001"_s);
    CHECK(refused.status == 5);
    const QJsonObject error = refused.json().value("error"_L1).toObject();
    CHECK(error.keys() == QStringList{u"code"_s, u"details"_s, u"message"_s});
    CHECK_FALSE(refused.err.isEmpty());
    const Run plain = store.raw({u"--db"_s, store.store(), u"return"_s, u"show"_s, u"R-20260101-0001"_s});
    CHECK(plain.status == 5);
    CHECK(plain.out.isEmpty());
    CHECK_FALSE(plain.err.isEmpty());
}

TEST_CASE("words come in both languages, codes stay")
{
    const CliRunner store;
    const Run english = store.read(u"return show R-20260101-0001 --lang en"_s);
    const Run chinese = store.read(u"return show R-20260101-0001 --lang zh_CN"_s);
    CHECK(english.code() == chinese.code());
    CHECK(chinese.err.contains("没有退货单"));
    CHECK(english.err.contains("There is no return"));
}

TEST_CASE("an answer that cannot be written out is not taken for a whole one")
{
    const CliRunner store;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RD_CLI_PROGRAM), {u"--db"_s, store.store(), u"staff"_s, u"list"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 8);
}
