// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the shop, by the program itself.
#include "tests/cli/shop.h"

namespace rd::test
{
using namespace Qt::StringLiterals;

Shop::Shop()
{
    store.sell(u"1001"_s, {u"30:300.00"_s});
    store.sell(u"1002"_s, {u"10:200.00"_s}, 3, u"wechat"_s);
    store.sell(u"1003"_s, {u"3:9000.00"_s}, 3, u"cash"_s, u"13900139000"_s); // the limit counts by customer
    store.sell(u"1004"_s, {u"2:40.00"_s}, 40);
    review = store.log(u"1003"_s, u"--line 1=1:defective"_s);
    outside = store.log(u"1004"_s, u"--line 1=1:defective"_s);
    receive = store.log(u"1001"_s, u"--line 1=2:defective"_s);
    inspect = present(2);
    countersign = store.log(u"1003"_s, u"--line 1=1:defective --present"_s);
    must(u"hao"_s, u"return approve %1"_s, countersign);
    must(u"hao"_s, u"return inspect %1 --line 1=1:opened:restock"_s, countersign);
    due = accepted();
    sent = onItsWay();
    handBack = present();
    must(u"na"_s, u"return inspect %1 --line 1=1:damaged:hand_back"_s, handBack);
    closed = accepted();
    must(u"lei"_s, u"settlement pay %1 --tender cash"_s, closed);
}

QJsonObject Shop::must(const QString &login, const QString &words, const QString &number) const
{
    const Run run = store.as(login, QString(words).replace(u"%1"_s, number));
    INFO(words.toStdString() << "\n" << run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json();
}

QString Shop::present(int pieces) const
{
    return store.log(u"1001"_s, u"--line 1=%1:defective --present"_s.arg(pieces));
}

QString Shop::accepted(int pieces) const
{
    const QString number = present(pieces);
    must(u"na"_s, u"return inspect %1 --line 1=%2:opened:restock"_s.arg(number).arg(pieces));
    return number;
}

QString Shop::onItsWay() const
{
    const QString number = store.log(u"1002"_s, u"--line 1=1:defective --present"_s);
    must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s, number);
    must(u"lei"_s, u"settlement pay %1 --tender wechat --reference W1"_s, number);
    return number;
}
}
