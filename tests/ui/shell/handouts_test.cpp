// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy for customers from the menu: as PDF and for a chat, in the language of the window, of the rules in force.
#include "ui/shell/jobs/handouts.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_actions.h"
#include "ui/shell/frame/desk_frame.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace rd;
using namespace rd::test;

namespace
{
void run(DeskWindow &desk, ui::Command command)
{
    desk.window().frame()->actions().at(command)->trigger();
}

QString copied(DeskWindow &desk)
{
    run(desk, ui::Command::PolicyChat);
    return QGuiApplication::clipboard()->text();
}
}

TEST_CASE("the return policy is copied for a chat, in the language of the window", "[shell]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    const QString english = copied(desk);
    CHECK(english.startsWith(desk.desk().facts().name + QStringLiteral("\nReturns and exchanges\n")));
    CHECK(english.contains(QStringLiteral("within 30 days of the day of purchase.\n")));
    CHECK(english.contains(QStringLiteral("\nVersion 1, since 2026-11-22\n")));
    desk.desk().setLanguage(QStringLiteral("zh_CN"));
    CHECK(copied(desk).contains(QStringLiteral("自购买之日起 30 天内可以退货。\n")));
    desk.desk().setLanguage(QStringLiteral("en"));
}

TEST_CASE("new rules are on the next copy", "[shell]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    REQUIRE(copied(desk).contains(QStringLiteral("within 30 days")));
    Policy policy = desk.store().reader().policy().value();
    policy.windowDays = 14;
    REQUIRE(desk.store().writer().setPolicy(desk.store().as(QStringLiteral("hao")),
                                            policyToJson(policy, desk.desk().facts().currency)));
    const QString text = copied(desk);
    CHECK(text.contains(QStringLiteral("within 14 days")));
    CHECK(text.contains(QStringLiteral("\nVersion 2, since 2026-11-22\n")));
}

TEST_CASE("the return policy is a sheet of A4 as PDF, or it is said that it could not be written", "[shell]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    const QString path = desk.store().folder() + QStringLiteral("/policy.pdf");
    QString proposed;
    desk.window().frame()->handouts().setFileChoice([&](const QString &name) {
        proposed = name;
        return path;
    });
    run(desk, ui::Command::PolicyPdf);
    CHECK(proposed == QStringLiteral("Returns and exchanges.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(pdf.startsWith("%PDF"));
    static const QRegularExpression a4(QStringLiteral("/MediaBox \\[0 0 595\\S* 842\\S*\\]"));
    INFO(pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString());
    CHECK(QString::fromLatin1(pdf).contains(a4));
    CHECK(pdf.contains("/Count 1\n"));
    desk.window().frame()->handouts().setFileChoice(
        [&](const QString &) { return QString(desk.store().folder() + QStringLiteral("/nowhere/policy.pdf")); });
    run(desk, ui::Command::PolicyPdf);
    CHECK(desk.visibleText().contains(QStringLiteral("The file could not be written")));
}

TEST_CASE("the shift sheet of today is a PDF with a page for each person, or nothing was moved", "[shell]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("lei")));
    int asked = 0;
    const QString path = desk.store().folder() + QStringLiteral("/shift.pdf");
    desk.window().frame()->handouts().setFileChoice([&](const QString &name) {
        ++asked;
        CHECK(name == QStringLiteral("Shift sheet 2026-11-22.pdf"));
        return path;
    });
    run(desk, ui::Command::ShiftPdf);
    CHECK(asked == 0);
    CHECK(desk.visibleText().contains(QStringLiteral("Nothing was given or taken today")));
    desk.store().sell(QStringLiteral("77"), {{QStringLiteral("2"), QStringLiteral("20.00")}});
    for (const char *cashier : {"lei", "yang"}) {
        LogRequest request = StoreFixture::request(QStringLiteral("77"), 1, QStringLiteral("1"));
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{QStringLiteral("opened"), QStringLiteral("restock"), {}, {}};
        const auto logged = desk.store().writer().logReturn(desk.store().as(QStringLiteral("yang")), request);
        REQUIRE(logged);
        REQUIRE(desk.store().writer().act(desk.store().as(QString::fromLatin1(cashier)), logged->number,
                                          Pay{QStringLiteral("cash"), {}, {}, {}}));
    }
    run(desk, ui::Command::ShiftPdf);
    CHECK(asked == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("/Count 2\n"));
    if (const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES"); !folder.isEmpty()) { // to look at
        QFile::copy(path, folder + QStringLiteral("/shift.pdf"));
    }
}
