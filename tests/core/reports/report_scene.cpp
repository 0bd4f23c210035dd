// SPDX-License-Identifier: GPL-3.0-or-later
// The days, step by step.
#include "tests/core/reports/report_scene.h"

using namespace Qt::StringLiterals;

namespace rd::test
{
ReportScene::ReportScene()
{
    store.sell(u"1001"_s, {{u"3"_s, u"30.00"_s}, {u"1"_s, u"20.00"_s}});
    store.sell(u"1002"_s, {{u"2"_s, u"50.00"_s}});
    store.sell(u"1003"_s, {{u"4"_s, u"80.00"_s}});
    store.sell(u"1004"_s, {{u"2"_s, u"1200.00"_s}});
    store.sell(u"1005"_s, {{u"1"_s, u"10.00"_s}}, 40);
}

void ReportScene::days()
{
    LogRequest two = StoreFixture::request(u"1001"_s, 1, u"2"_s);
    two.lines.push_back({2, Quantity::units(1), u"changed_mind"_s, Resolution::Refund});
    const QString a = log(two, u"li"_s);
    wait(60);
    act("li", a, Receive{});
    wait(30);
    inspect(a, {u"opened"_s, u"restock"_s, u"used"_s, u"discount"_s});
    wait(20);
    act("lei", a, Pay{u"cash"_s, {}, {}, {}});

    const QString b = log(u"1002"_s, u"1"_s, u"yang"_s);
    wait(120);
    act("yang", b, Receive{});
    wait(45);
    inspect(b, {u"opened"_s, u"restock"_s});
    wait(10);
    act("lei", b, Pay{u"cash"_s, {}, {}, {}});

    waiting = log(StoreFixture::request(u"1003"_s, 1, u"1"_s, u"changed_mind"_s), u"li"_s);
    const QString d = log(u"1003"_s, u"1"_s);
    act("li", d, Receive{});
    declined = log(StoreFixture::request(u"1004"_s, 1, u"1"_s, u"not_as_described"_s), u"li"_s);
    wait(30);
    act("hao", declined, Decline{{}, u"worn"_s});
    wait(4290);
    inspect(d, {u"used"_s, u"discount"_s});
    wait(5);
    act("lei", d, Pay{u"cash"_s, {}, {}, {}});

    overdue = log(u"1003"_s, u"2"_s, u"yang"_s);
    wait(60);
    act("li", overdue, Receive{});
}

QString ReportScene::log(const QString &receipt, const QString &quantity, const QString &login)
{
    return log(StoreFixture::request(receipt, 1, quantity), login);
}

QString ReportScene::log(const LogRequest &request, const QString &login)
{
    const auto answer = store.writer().logReturn(store.as(login), request);
    REQUIRE(answer);
    return answer->number;
}

void ReportScene::act(const char *login, const QString &number, const Action &action)
{
    const auto answer = store.writer().act(store.as(QString::fromLatin1(login)), number, action);
    INFO(login << ' ' << number.toStdString() << ' ' << (answer ? "" : errorName(answer.error().code).toStdString()));
    REQUIRE(answer);
}

void ReportScene::inspect(const QString &number, const std::vector<QString> &words)
{
    Inspect action;
    for (const ReturnLine &line : store.show(number).returnCase.lines) {
        const auto at = static_cast<size_t>(line.line - 1) * 2;
        action.units.push_back({line.line, line.quantities.toInspect(), words.at(at), words.at(at + 1)});
    }
    act("na", number, action);
}

void ReportScene::goTo(const char *iso)
{
    store.clock().set(*UtcTime::parse(QString::fromLatin1(iso)));
}

MonthSummary ReportScene::summary(const char *month)
{
    const auto reports = ReportReader::open(store.path(), store.clock());
    REQUIRE(reports);
    const auto summary = (*reports)->summary(*BusinessMonth::parse(QString::fromLatin1(month)));
    REQUIRE(summary);
    return *summary;
}

QStringList ReportScene::problems()
{
    const auto report = store.reader().verify();
    REQUIRE(report);
    QStringList list;
    for (const auto &problem : report->problems) {
        list.append(QString(problem.table + u' ' + problem.id));
    }
    return list;
}

QStringList shareTexts(const std::vector<Share> &shares, const Currency &currency)
{
    QStringList list;
    for (const Share &share : shares) {
        list.append(u"%1 %2/%3 %4 %5 %6/%7"_s.arg(share.key)
                        .arg(share.returns)
                        .arg(share.lines)
                        .arg(share.quantity.toDecimal(), share.value.toDecimal(currency))
                        .arg(share.onTime)
                        .arg(share.rated));
    }
    return list;
}
}
