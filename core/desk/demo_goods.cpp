// SPDX-License-Identifier: GPL-3.0-or-later
// The lists.
#include "core/desk/demo_goods.h"

namespace rd
{
QString DemoText::in(const QString &language) const
{
    return QString::fromUtf8(language == QLatin1String("zh_CN") ? zhCn : en);
}

const std::vector<DemoArticle> &demoArticles()
{
    static const std::vector<DemoArticle> articles = {
        {"LT-2031", {"Desk lamp", "台灯 护眼款"}, 12900},
        {"KE-1170", {"Kettle 1.7 l, white", "电热水壶 1.7 L 白"}, 19900},
        {"PN-4410", {"Frying pan 28 cm", "不粘炒锅 28 cm"}, 16900},
        {"PN-4411", {"Frying pan 30 cm", "不粘炒锅 30 cm"}, 18900},
        {"CF-3025", {"Pour-over coffee set", "手冲咖啡壶套装"}, 22900},
        {"TW-6612", {"Bath towel 70x140, grey", "纯棉浴巾 70×140 灰"}, 5900},
        {"MU-2214", {"Mug, stoneware", "马克杯 粗陶"}, 3900},
        {"GL-0516", {"Tumbler set", "玻璃水杯 套装"}, 8900},
        {"PW-7702", {"Foam pillow", "记忆棉枕"}, 15900},
        {"BD-4420", {"Bed linen, 4 pieces", "床品四件套"}, 32900},
        {"QL-2302", {"Down quilt 200x230", "羽绒被 200×230"}, 89900},
        {"CS-7045", {"Storage box 60 l", "收纳箱 60 升"}, 5900},
        {"CD-1108", {"Scented candle", "香薰蜡烛"}, 3900},
        {"BM-0907", {"Bath mat", "浴室防滑垫"}, 5900},
        {"TH-8802", {"Thermos 500 ml", "保温杯 500 ml"}, 8900},
        {"CL-3310", {"Wall clock 30 cm", "挂钟 30 cm"}, 12900},
        {"OC-5521", {"Office chair", "人体工学椅"}, 156000},
        {"TB-1602", {"Tableware, 16 pieces", "餐具 16 件套"}, 23900},
        {"AF-9005", {"Air fryer 5 l", "空气炸锅 5 升"}, 42900},
        {"UM-3501", {"Umbrella", "雨伞 长柄"}, 5900},
    };
    return articles;
}

const std::vector<DemoText> &demoCustomers()
{
    static const std::vector<DemoText> names = {
        {"Zhang Min", "张敏"},      {"Chen Jing", "陈静"},
        {"Huang Qiang", "黄强"},    {"Xu Jiayi", "许嘉怡"},
        {"Liu Yun", "刘芸"},        {"Sun Li", "孙丽"},
        {"Hu Jianjun", "胡建军"},   {"Guo Xin", "郭欣"},
        {"Lin Yifan", "林一凡"},    {"Zheng Shuang", "郑爽"},
        {"Song Jia", "宋佳"},       {"Tang Wei", "唐伟"},
        {"周婷", "周婷"},           {"吴昊", "吴昊"},
        {"杨磊", "杨磊"},           {"赵雪", "赵雪"},
        {"Anna Berg", "Anna Berg"}, {"Tom Becker", "Tom Becker"},
        {"Lucy Wong", "Lucy Wong"}, {"Maria Silva", "Maria Silva"},
    };
    return names;
}

int DemoDice::roll(int sides)
{
    // The constants of Knuth's MMIX generator.
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<int>((m_state >> 33) % static_cast<quint64>(sides));
}
}
