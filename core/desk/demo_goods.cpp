// SPDX-License-Identifier: GPL-3.0-or-later
// The lists.
#include "core/desk/demo_goods.h"

namespace rd
{
const std::vector<DemoArticle> &demoArticles()
{
    static const std::vector<DemoArticle> articles = {
        {"LT-2031", "台灯 Desk lamp", 12900},
        {"KE-1170", "电热水壶 Kettle 1.7 l", 19900},
        {"HS-0042", "蓝牙耳机 Headset", 29900},
        {"TS-3308", "纯棉T恤 T-shirt M", 7900},
        {"JK-5521", "羽绒服 Down jacket L", 89900},
        {"SH-7710", "跑鞋 Running shoes 42", 45900},
        {"BG-0907", "双肩包 Backpack", 15900},
        {"MU-2214", "马克杯 Mug", 3900},
        {"PN-4410", "不粘锅 Frying pan 28 cm", 16900},
        {"TW-6612", "毛巾 Towel", 2900},
        {"UM-3501", "雨伞 Umbrella", 5900},
        {"WT-8802", "保温杯 Thermos 500 ml", 9900},
        {"TB-9001", "平板电脑 Tablet 11", 249900},
        {"KB-1204", "键盘 Keyboard", 25900},
        {"TY-0310", "积木 Building bricks", 13900},
        {"CS-7045", "收纳箱 Storage box", 4500},
    };
    return articles;
}

const std::vector<const char *> &demoCustomers()
{
    static const std::vector<const char *> names = {
        "王芳", "李伟", "张敏",      "刘洋",        "陈静",        "杨磊",       "赵雪",     "黄强",
        "周婷", "吴昊", "Anna Berg", "John Carter", "Maria Silva", "Tom Becker", "Lucy Wong"};
    return names;
}

int DemoDice::roll(int sides)
{
    // The constants of Knuth's MMIX generator.
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((m_state >> 33) % static_cast<quint64>(sides));
}
}
