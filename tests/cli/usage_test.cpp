// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines that cannot be understood, help, languages, and where the output goes.
#include "tests/cli/cli_runner.h"

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
