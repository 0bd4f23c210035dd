// SPDX-License-Identifier: GPL-3.0-or-later
// Names, phones, goods, sales.
#include "tests/bench/fill_people.h"

#include <array>

namespace rd::bench
{
namespace
{
const QString kFamilies = QStringLiteral(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤");
const QString kGiven = QStringLiteral(
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文婷雪琳辉浩宇晨佳欣怡梓涵子轩诗雨思源博睿嘉豪俊熙天佑可馨雅彤心悦一诺若曦沐辰皓然语彤羽墨凡舒畅"
    "岚峰岩岳川江河海洁清澜汐淼鑫钰铭锐镇铎栋梁松柏桦楠榕樱桃李杏莉菊荷莲菲萱茜蕾薇蓉芸苒芷若蓝翠碧琪瑶瑾瑜璇璐珊珍珠玲珑环晓昊昕星晖暖曼旭昱景晴智慧惠恩慈爱德仁义礼信忠孝廉耻勤俭恭谦让");
constexpr std::array kFirst = {"Anna",  "John", "Maria", "Tom",   "Lucy",  "Peter", "Emma",  "Paul",
                               "Laura", "Mark", "Julia", "David", "Sofia", "Frank", "Clara", "Simon"};
constexpr std::array kLast = {"Berg",   "Carter",   "Silva",  "Becker", "Wong",    "Novak",  "Rossi",  "Dubois",
                              "Jensen", "Kowalski", "Moreau", "Keller", "Ivanova", "Tanaka", "Okafor", "Lindqvist"};
constexpr std::array kSyllables = {"ba", "ken", "dor", "mi", "lu", "tas", "ver", "no", "quil", "zan", "phe", "rox"};
constexpr std::array kColours = {"蓝色", "红色", "黑色", "白色", "灰色", "米色", "绿色", "棕色", "粉色", "银色"};
constexpr std::array kThings = {"台灯", "水壶",   "耳机", "衬衫", "外套",   "跑鞋", "背包", "杯子", "平底锅", "毛巾",
                                "雨伞", "保温杯", "键盘", "积木", "收纳箱", "窗帘", "手表", "围巾", "玩具车", "充电器"};
constexpr std::array kPlain = {"Lamp", "Kettle",     "Headset", "Shirt",    "Coat",    "Shoes",    "Backpack",
                               "Mug",  "Frying pan", "Towel",   "Umbrella", "Thermos", "Keyboard", "Bricks",
                               "Box",  "Curtain",    "Watch",   "Scarf",    "Toy car", "Charger"};

/// Low positions far more often than high ones.
QChar skewed(const QString &letters, DemoDice &dice)
{
    const int count = static_cast<int>(letters.size());
    return letters.at(qint64(dice.roll(count)) * dice.roll(count) / count);
}

QString chineseName(DemoDice &dice)
{
    QString name(skewed(kFamilies, dice));
    name += skewed(kGiven, dice);
    if (dice.chance(70)) {
        name += skewed(kGiven, dice);
    }
    return name;
}

template <typename List> QString pick(const List &list, int at)
{
    return QString::fromUtf8(list.at(static_cast<size_t>(at) % list.size()));
}

QString latinName(DemoDice &dice)
{
    const QString last = pick(kLast, dice.roll(16)) + pick(kSyllables, dice.roll(12)) + pick(kSyllables, dice.roll(12));
    return pick(kFirst, dice.roll(16)) + QLatin1Char(' ') + last;
}
}

Customer customerOf(int number)
{
    DemoDice dice(static_cast<quint64>(number) * 7919 + 17);
    (void)dice.roll(2);
    Customer customer;
    customer.name = dice.chance(60) ? chineseName(dice) : latinName(dice);
    const QString raw = QStringLiteral("138%1").arg(qint64(number) * 7'368'787 % 100'000'000, 8, 10, QLatin1Char('0'));
    customer.phone = {raw, QString(QStringLiteral("+86") + raw), raw};
    return customer;
}

SaleLine articleOf(int number)
{
    SaleLine line;
    line.sku = QStringLiteral("AR-%1").arg(number, 5, 10, QLatin1Char('0'));
    line.name = number % 10 < 6 ? QString(pick(kColours, number / 7) + pick(kThings, number))
                                : QString(pick(kPlain, number) + QLatin1Char(' ') + QString::number(number));
    return line;
}

Sale saleOf(const SaleWish &wish, DemoDice &dice)
{
    static constexpr std::array kTenders = {"cash", "wechat", "alipay", "card"};
    Sale sale;
    sale.source = QStringLiteral("till");
    sale.receipt = wish.receipt;
    sale.storeDay = wish.day;
    sale.soldAt = wish.at;
    sale.customer = customerOf(wish.customer);
    sale.tenders = {{QString::fromLatin1(kTenders.at(static_cast<size_t>(dice.roll(4)))), std::nullopt}};
    const int lines = 1 + dice.roll(2);
    for (int i = 1; i <= lines; ++i) {
        SaleLine line = articleOf(dice.roll(kArticles));
        line.line = i;
        line.quantity = Quantity::units(1 + (dice.chance(20) ? 1 : 0));
        line.paid = Money::fromMinor(wish.isDear && i == 1 ? 60'000 + dice.roll(60'000) : 1'990 + dice.roll(20'000));
        sale.lines.push_back(line);
    }
    return sale;
}
}
