// SPDX-License-Identifier: GPL-3.0-or-later
// The clock starts on 22 November 2026 and goes on by months.
#include "tests/core/desk/month_scene.h"

#include "core/desk/import_sales.h"

using namespace Qt::StringLiterals;

namespace rd::test
{
namespace
{
constexpr qint64 kDay = 24 * 60;

const QString kCash = u"cash"_s;
}

void MonthScene::november()
{
    store.sell(u"1001"_s, {{u"3"_s, u"7.01"_s}});
    store.sell(u"=1002"_s, {{u"2"_s, u"30.00"_s}}, 3, u"wechat"_s);
    store.sell(u"1003"_s, {{u"2"_s, u"90.00"_s}});
    store.sell(u"1004"_s, {{u"1"_s, u"20.00"_s}}, 40);
    walkIn(u"1001"_s, u"2"_s, kCash);
    bounced = walkIn(u"=1002"_s, u"1"_s, u"wechat"_s);
    act("lei", bounced, ConfirmPayout{1});
    waiting = store.log(StoreFixture::request(u"1003"_s, 1, u"1"_s));
    const QString old = store.log(StoreFixture::request(u"1004"_s, 1, u"1"_s, u"changed_mind"_s));
    act("hao", old, Decline{{}, u"too old, \"very\" old"_s});
    QFile file(store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receipt,date,sku,name,qty,total,tender,customer_id\n"
               "4001,2026-11-10 09:30:00,A1,\"Kettle, \"\"big\"\"\",2,50.00,cash,77\n"
               "C4001,2026-11-12 10:00:00,A1,\"Kettle, \"\"big\"\"\",-1,-25.00,cash,77\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    REQUIRE(importSales(store.writer(), store.as(u"hao"_s), request));
}

void MonthScene::december()
{
    store.clock().advanceMinutes(14 * kDay);
    act("lei", bounced, FailPayout{1, u"bounced"_s});
    act("lei", bounced, Pay{u"wechat"_s, {}, {}, {}});
    act("lei", bounced, ConfirmPayout{2});
    store.sell(u"1005"_s, {{u"2"_s, u"40.00"_s}});
    walkIn(u"1005"_s, u"1"_s, kCash);
    const QString given = store.log(StoreFixture::request(u"1005"_s, 1, u"1"_s));
    act("li", given, Cancel{u"keeps it"_s});
    walkIn(u"1001"_s, u"1"_s, kCash);
}

void MonthScene::january()
{
    store.clock().advanceMinutes(31 * kDay);
    act("na", waiting, Receive{});
    Inspect inspect;
    inspect.units = {{1, *Quantity::parse(u"1"_s), u"opened"_s, u"restock"_s}};
    act("na", waiting, inspect);
    act("lei", waiting, Pay{kCash, {}, {}, {}});
    store.sell(u"1006"_s, {{u"2"_s, u"40.00"_s}});
    (void)store.log(StoreFixture::request(u"1006"_s, 1, u"2"_s));
}

MonthScene::Files MonthScene::exported(const QString &month, const ProgressCall &progress) const
{
    static int count = 0;
    const QString base = u"%1/%2-%3-"_s.arg(store.folder(), month).arg(++count);
    const Files files{QString(base + u"lines.csv"_s), QString(base + u"payouts.csv"_s), QString(base + u"open.csv"_s)};
    const auto reports = ReportReader::open(store.path(), const_cast<StoreFixture &>(store).clock());
    REQUIRE(reports);
    const auto done = exportMonth(**reports, {*BusinessMonth::parse(month), files.lines, files.payouts, files.open},
                                  progress);
    REQUIRE(done);
    return files;
}

MonthTotals MonthScene::totals(const QString &month) const
{
    const auto reports = ReportReader::open(store.path(), const_cast<StoreFixture &>(store).clock());
    REQUIRE(reports);
    return *(*reports)->totals(*BusinessMonth::parse(month));
}

QString MonthScene::walkIn(const QString &receipt, const QString &quantity, const QString &tender)
{
    LogRequest request = StoreFixture::request(receipt, 1, quantity);
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, tender, {}};
    const auto answer = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(answer);
    REQUIRE_FALSE(answer->stoppedBy);
    return answer->number;
}

void MonthScene::act(const char *login, const QString &number, const Action &action)
{
    const auto answer = store.writer().act(store.as(QString::fromLatin1(login)), number, action);
    INFO(login << ' ' << number.toStdString() << ' ' << (answer ? "" : errorName(answer.error().code).toStdString()));
    REQUIRE(answer);
}
}
