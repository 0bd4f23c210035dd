// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever comes first on a day lets goods expire that never came; the list has which customers to tell.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString awaitedReturn(DeskWindow &desk)
{
    desk.store().sell(u"10042"_s, {{u"2"_s, u"200.00"_s}});
    LogRequest request = StoreFixture::request(u"10042"_s, 1, u"2"_s);
    request.contactName = u"Ms Zhou"_s;
    request.contactPhone = u"13800138000"_s;
    return desk.store().log(request);
}

void later(DeskWindow &desk, int days)
{
    desk.store().clock().advanceMs(qint64(days) * 86'400'000);
}
}

TEST_CASE("the first person of the day lets goods expire, and the list has whom to tell", "[shell]")
{
    DeskWindow desk;
    const QString number = awaitedReturn(desk);
    REQUIRE(desk.login(u"li"_s));
    QTest::qWait(50);
    CHECK_FALSE(desk.visibleText().contains(u"given up"_s));
    CHECK_FALSE(desk.visibleText().contains(u"Tell customer"_s));
    desk.window().lock();

    later(desk, 23);
    REQUIRE(desk.login(u"yang"_s)); // whatever the role
    QTRY_VERIFY(desk.visibleText().contains(u"1 return will be given up soon: tell the customer"_s));
    QTRY_VERIFY(desk.visibleText().contains(u"Tell customer"_s));
    desk.scan(u"nothing of ours"_s); // takes nothing of it away
    CHECK(desk.visibleText().contains(u"Tell customer"_s));
    picture(desk.window(), "expiry-told-en");
    desk.window().lock();
    desk.desk().setLanguage(u"zh_CN"_s);

    later(desk, 8);
    REQUIRE(desk.login(u"li"_s));
    QTRY_VERIFY(desk.visibleText().contains(u"已取消 1 张退货单：货一直没有到"_s));
    QTRY_VERIFY(!desk.visibleText().contains(u"须告知"_s));
    picture(desk.window(), "expiry-expired-zh");
    CHECK(desk.store().show(number).returnCase.rma.outcome == Outcome::Cancelled);
    desk.desk().setLanguage(u"en"_s);
}

TEST_CASE("after midnight it is asked without anybody coming", "[shell]")
{
    DeskWindow desk;
    const QString number = awaitedReturn(desk);
    later(desk, 22);
    REQUIRE(desk.login(u"li"_s));
    QTest::qWait(50);
    later(desk, 1);
    Q_EMIT desk.desk().minutePassed();
    QTRY_VERIFY(desk.store().show(number).expiry->isTold);
}
