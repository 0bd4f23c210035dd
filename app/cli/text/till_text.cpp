// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out what our desk and the till do not agree on.
#include "app/cli/text/till_text.h"

#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &row, QLatin1String key)
{
    return row.value(key).toString();
}

QString goodsOf(const QJsonObject &row)
{
    const QString sku = get(row, "sku"_L1);
    return sku.isEmpty() ? get(row, "name"_L1) : QString(sku + u" "_s + get(row, "name"_L1));
}

QString textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray()) {
        texts.append(text.toString());
    }
    return texts.join(u", "_s);
}

QString stateOf(const QJsonObject &booking, Language language)
{
    const QString state = get(booking, "state"_L1);
    const Text text = state == "open"_L1     ? Text{"to decide", "待认定"}
                      : state == "posted"_L1 ? Text{"ours", "本店的退货"}
                                             : Text{"the till's own", "收银机自己的退货"};
    return text.in(language);
}

/// Empty where nobody decided it.
QString bookingIn(const QJsonObject &row)
{
    const QJsonValue booking = row.value("booking"_L1);
    return booking.isNull() ? QString() : QString::number(booking.toInteger());
}

/// A heading with its sum, and the table below it.
QString part(const QString &heading, const QString &total, const Table &table)
{
    return table.isEmpty() ? QString() : QString(heading + u": "_s + total + u"\n"_s + table.toText() + u"\n"_s);
}

QString notInTill(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Return", "退货单"}), say({"Line", "行"}), say({"Receipt", "小票"}), say({"Goods", "商品"}),
                 say({"Quantity", "数量"}), say({"Amount", "金额"}), say({"Paid on", "付款日"})});
    table.alignRight({4, 5});
    for (const QJsonValue &value : document.value("not_in_till"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({get(row, "return"_L1), QString::number(row.value("line"_L1).toInt()), get(row, "receipt"_L1),
                   goodsOf(row), get(row, "quantity"_L1), get(row, "amount"_L1), get(row, "paid_on"_L1)});
    }
    return part(say({"Paid here, not booked in the till", "本店已付，收银机未登记"}),
                get(document.value("totals"_L1).toObject(), "not_in_till"_L1), table);
}

QString open(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Booking", "编号"}), say({"Till", "收银单"}), say({"Day", "日期"}), say({"Goods", "商品"}),
                 say({"Left", "数量"}), say({"Amount", "金额"}), say({"May be", "可能是"}), say({"Is not", "不是"})});
    table.alignRight({4, 5});
    for (const QJsonValue &value : document.value("open"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({QString::number(row.value("booking"_L1).toInteger()), get(row, "receipt"_L1),
                   get(row, "store_day"_L1), goodsOf(row), get(row, "quantity_left"_L1), get(row, "amount_left"_L1),
                   textsOf(row.value("candidates"_L1)), textsOf(row.value("told_apart"_L1))});
    }
    return part(say({"Booked in the till, perhaps ours: decide with “till match”, “till keep” or “till not”",
                     "收银机已登记，可能是本店的：请用“till match”“till keep”或“till not”认定"}),
                get(document.value("totals"_L1).toObject(), "open"_L1), table);
}

QString notOurs(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Past return", "历史退货"}), say({"Till", "收银单"}), say({"Day", "日期"}),
                 say({"Goods", "商品"}), say({"Lines", "行数"}), say({"Amount", "金额"}), say({"Booking", "编号"})});
    table.alignRight({4, 5, 6});
    for (const QJsonValue &value : document.value("not_ours"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({get(row, "return"_L1), get(row, "receipt"_L1), get(row, "store_day"_L1), get(row, "name"_L1),
                   QString::number(row.value("lines"_L1).toInt()), get(row, "amount"_L1), bookingIn(row)});
    }
    return part(say({"Booked in the till, not ours", "收银机已登记，非本店退货"}),
                get(document.value("totals"_L1).toObject(), "not_ours"_L1), table);
}

QString given(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Return", "退货单"}), say({"Voucher", "凭证"}), say({"Goods", "商品"}), say({"Quantity", "数量"}),
                 say({"Given on", "交付日"}), say({"May be receipt", "可能是小票"}), say({"Is not", "不是"})});
    table.alignRight({3});
    for (const QJsonValue &value : document.value("given"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({get(row, "return"_L1), get(row, "voucher"_L1), goodsOf(row), get(row, "quantity"_L1),
                   get(row, "given_on"_L1), textsOf(row.value("candidates"_L1)), textsOf(row.value("told_apart"_L1))});
    }
    const Text heading{"Given for a return, not sold in the till: decide with “till goods” or “till apart”",
                       "因退货换出或补发，收银机未登记：请用“till goods”或“till apart”认定"};
    return table.isEmpty() ? QString() : QString(heading.in(language) + u"\n"_s + table.toText() + u"\n"_s);
}

QString givenPosted(const QJsonArray &postings, const Text &heading, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Return", "退货单"}), say({"Voucher", "凭证"}), say({"Till", "收银单"}), say({"Day", "日期"}),
                 say({"Goods", "商品"}), say({"Quantity", "数量"}), say({"Booked", "收银机金额"})});
    table.alignRight({5, 6});
    for (const QJsonValue &value : postings) {
        const QJsonObject row = value.toObject();
        table.add({get(row, "return"_L1), get(row, "voucher"_L1), get(row, "receipt"_L1), get(row, "store_day"_L1),
                   goodsOf(row), get(row, "quantity"_L1), get(row, "booked"_L1)});
    }
    return table.isEmpty() ? QString() : QString(heading.in(language) + u"\n"_s + table.toText() + u"\n"_s);
}

constexpr Text kJoined{"Given for a return and sold in the till: returned by the voucher only",
                       "因退货换出或补发，收银机已登记：只能凭凭证退货"};
constexpr Text kParted{"Parted again: each comes back by its own receipt", "已撤销对应：各凭各的小票退货"};

QString posted(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Return", "退货单"}), say({"Line", "行"}), say({"Till", "收银单"}), say({"Day", "日期"}),
                 say({"Quantity", "数量"}), say({"Booked", "收银机金额"}), say({"Paid", "本店付款"}),
                 say({"Booking", "编号"})});
    table.alignRight({4, 5, 6, 7});
    for (const QJsonValue &value : document.value("posted"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        table.add({get(row, "return"_L1), QString::number(row.value("line"_L1).toInt()), get(row, "receipt"_L1),
                   get(row, "store_day"_L1), get(row, "quantity"_L1), get(row, "booked"_L1), get(row, "paid"_L1),
                   bookingIn(row)});
    }
    return part(say({"In both", "双方均有"}), get(document.value("totals"_L1).toObject(), "booked"_L1), table);
}
}

QString differencesText(const QJsonObject &document, Language language)
{
    const QString parts = open(document, language) + notInTill(document, language) + notOurs(document, language)
                          + posted(document, language) + given(document, language)
                          + givenPosted(document.value("given_posted"_L1).toArray(), kJoined, language);
    const Text none{"From %1 to %2 nothing was returned, here or in the till.\n", "%1 至 %2 本店和收银机均无退货。\n"};
    return parts.isEmpty() ? none.in(language).arg(get(document, "from"_L1), get(document, "to"_L1)) : parts;
}

QString givenText(const QJsonObject &document, Language language)
{
    return givenPosted(document.value("given"_L1).toArray(), kJoined, language);
}

QString partedText(const QJsonObject &document, Language language)
{
    return givenPosted(document.value("given"_L1).toArray(), kParted, language);
}

QString apartText(const QJsonObject &document, Language language)
{
    const Text text = document.value("told_apart"_L1).toBool()
                          ? Text{"Voucher %1 and receipt %2 are two different sales.\n",
                                 "凭证 %1 与小票 %2 是两笔不同的销售。\n"}
                          : Text{"Voucher %1 and receipt %2 may be the same goods.\n",
                                 "凭证 %1 与小票 %2 可能是同一商品。\n"};
    return text.in(language).arg(get(document, "voucher"_L1), get(document, "receipt"_L1));
}

QString bookingText(const QJsonObject &document, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    const QString left = QString(get(document, "quantity_left"_L1) + u" · "_s + get(document, "amount_left"_L1));
    return keyValues(
        {{say({"booking", "编号"}), QString::number(document.value("booking"_L1).toInteger())},
         {say({"till", "收银单"}), QString(get(document, "receipt"_L1) + u" · "_s + get(document, "store_day"_L1))},
         {say({"goods", "商品"}), goodsOf(document)},
         {say({"amount", "金额"}), get(document, "amount"_L1)},
         {say({"state", "状态"}), stateOf(document, language)},
         {say({"left", "剩余"}), left},
         {say({"kept as", "记为"}), get(document, "kept_as"_L1)}});
}
}
