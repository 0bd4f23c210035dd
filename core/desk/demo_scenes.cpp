// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes, and how each came to stand where it stands.
#include "core/desk/demo_scenes.h"

#include "core/desk/demo_photos.h"
#include "core/policy/deadline.h"

namespace rd
{
namespace
{
constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

Step stepOf(DemoStand stand)
{
    switch (stand) {
    case DemoStand::Review:
        return Step::Review;
    case DemoStand::Receive:
    case DemoStand::Waiting:
        return Step::Receive;
    case DemoStand::Inspect:
        return Step::Inspect;
    case DemoStand::Countersign:
        return Step::Countersign;
    case DemoStand::Settle:
    case DemoStand::Sent:
    case DemoStand::Paid:
        return Step::Settle;
    case DemoStand::HandBack:
        return Step::HandBack;
    }
    return Step::Review;
}

/// What happens around the moment at which the open step began; acts that find nothing to do are passed over.
std::vector<DemoBeat> beatsOf(DemoStand stand, UtcTime opened)
{
    const auto at = [opened](DemoAct act, int minutes) { return DemoBeat{opened.plusMinutes(minutes), act}; };
    switch (stand) {
    case DemoStand::Review:
        return {at(DemoAct::Log, 0)};
    case DemoStand::Receive:
        return {at(DemoAct::Log, -5 * kHour), at(DemoAct::Approve, 0)};
    case DemoStand::Waiting:
        return {at(DemoAct::Log, -5 * kHour), at(DemoAct::Approve, 0), at(DemoAct::Hold, 2 * kHour)};
    case DemoStand::Inspect:
        return {at(DemoAct::Log, -26 * kHour), at(DemoAct::Approve, -22 * kHour), at(DemoAct::Receive, 0),
                at(DemoAct::Note, kHour)};
    case DemoStand::HandBack:
        return {at(DemoAct::Log, -26 * kHour), at(DemoAct::Approve, -22 * kHour), at(DemoAct::Receive, -20 * kHour),
                at(DemoAct::RefuseGoods, 0)};
    case DemoStand::Countersign:
    case DemoStand::Settle:
        return {at(DemoAct::Log, -26 * kHour), at(DemoAct::Approve, -22 * kHour), at(DemoAct::Receive, -20 * kHour),
                at(DemoAct::Inspect, 0)};
    case DemoStand::Sent:
        return {at(DemoAct::Log, -26 * kHour), at(DemoAct::Approve, -22 * kHour), at(DemoAct::Receive, -20 * kHour),
                at(DemoAct::Inspect, 0), at(DemoAct::Pay, kHour)};
    case DemoStand::Paid:
        return {at(DemoAct::Log, -3 * kHour), at(DemoAct::Approve, -2 * kHour),
                at(DemoAct::Receive, -100),   at(DemoAct::Inspect, -40),
                at(DemoAct::Pay, 0),          at(DemoAct::Confirm, 20)};
    }
    return {};
}
}

const std::vector<DemoScene> &demoScenes()
{
    using enum DemoStand;
    static const std::vector<DemoScene> scenes = {
        {{"Chen Siyuan", "陈思远"},
         {{"KE-1170", {"Kettle 1.7 l, white", "电热水壶 1.7 L 白"}, "1", "1", "199.00"},
          {"TW-6612", {"Bath towel 70x140, grey", "纯棉浴巾 70×140 灰"}, "4", "2", "199.00"}},
         "wechat",
         9,
         "defective",
         Inspect,
         28 * kHour,
         {"Leaks at the base, video seen", "壶底漏水，顾客附视频"}},
        {{"Zhou Jianguo", "周建国"},
         {{"DC-2040", {"Oak dining chair", "实木餐椅 胡桃色"}, "2", "2", "1198.00"}},
         "card",
         11,
         "not_as_described",
         Inspect,
         -26 * kHour},
        {{"He Jun", "何俊"},
         {{"CD-1108", {"Scented candle", "香薰蜡烛"}, "3", "3", "105.30"}},
         "alipay",
         6,
         "changed_mind",
         Settle,
         50},
        {{"Lin Meiling", "林美玲"},
         {{"BL-1200", {"Blender 1200 W", "破壁料理机"}, "1", "1", "699.00"}},
         "wechat",
         12,
         "defective",
         Review,
         -40},
        {{"Zheng Kai", "郑凯"},
         {{"LI-0325", {"Linen cloth", "窗帘布 亚麻"}, "3.25", "3.25", "191.75", {"m", "米"}}},
         "cash",
         14,
         "not_as_described",
         Receive,
         -2 * kHour - 10},
        {{"Huang Wei", "黄志强"},
         {{"SF-3003", {"Sofa, 3 seats", "布艺沙发 三人"}, "1", "1", "3280.00"}},
         "card",
         8,
         "defective",
         Countersign,
         7 * kHour},
        {{"Emma Wright", "Emma Wright"},
         {{"GL-0516", {"Tumbler set", "玻璃水杯 套装"}, "1", "1", "89.00"}},
         "cash",
         20,
         "defective",
         HandBack,
         2 * kDay},
        {{"Luo Wenjing", "罗文静"},
         {{"AF-9005", {"Air fryer 5 l", "空气炸锅 5 升"}, "1", "1", "429.00"}},
         "wechat",
         10,
         "defective",
         Waiting,
         20 * kHour,
         {"Customer sends the charger later", "顾客稍后补寄电源线"}},
        {{"Wu Xiaowen", "吴晓雯"},
         {{"LT-2032", {"Desk lamp", "台灯 护眼款"}, "1", "1", "259.00"}},
         "alipay",
         9,
         "defective",
         Inspect,
         -5 * kHour - 5},
        {{"Daniel Kim", "Daniel Kim"},
         {{"PW-7702", {"Foam pillow", "记忆棉枕"}, "2", "2", "318.00"}},
         "card",
         12,
         "changed_mind",
         Settle,
         -3 * kHour - 5},
        {{"Xu Jiayi", "许嘉怡"},
         {{"QL-2302", {"Down quilt 200x230", "羽绒被 200×230"}, "1", "1", "899.00"}},
         "wechat",
         7,
         "changed_mind",
         Inspect,
         3 * kHour + 5},
        {{"Tang Ting", "唐婷"},
         {{"KD-1030", {"Kids desk", "儿童书桌"}, "1", "1", "1099.00"}},
         "card",
         5,
         "not_as_described",
         Review,
         22 * kHour},
        {{"Ma Xiaoli", "马晓丽"},
         {{"CS-7045", {"Storage box 60 l", "收纳箱 60 升"}, "2", "2", "118.00"}},
         "cash",
         4,
         "wrong_item",
         Inspect,
         47 * kHour},
        {{"Xie Yuhang", "谢宇航"},
         {{"OC-5521", {"Office chair", "人体工学椅"}, "1", "1", "1560.00"}},
         "card",
         9,
         "defective",
         Receive,
         25 * kHour},
        {{"Gao Ya", "高雅"},
         {{"BM-0907", {"Bath mat", "浴室防滑垫"}, "1", "1", "59.00"}},
         "wechat",
         6,
         "changed_mind",
         Settle,
         21 * kHour},
        {{"Feng Lei", "冯磊"},
         {{"TB-1602", {"Tableware, 16 pieces", "餐具 16 件套"}, "1", "1", "239.00"}},
         "alipay",
         3,
         "missing_part",
         Receive,
         3 * kDay},
        {{"Liu Yun", "刘芸"},
         {{"CF-3025", {"Pour-over coffee set", "手冲咖啡壶套装"}, "1", "1", "199.00"}},
         "wechat",
         10,
         "defective",
         Sent,
         6 * kHour},
        {{"Tom Becker", "Tom Becker"},
         {{"CL-3310", {"Wall clock 30 cm", "挂钟 30 cm"}, "1", "1", "129.00"}},
         "card",
         8,
         "defective",
         Paid,
         -50},
        {{"Zhang Min", "张敏"},
         {{"TH-8802", {"Thermos 500 ml", "保温杯 500 ml"}, "1", "1", "89.00"}},
         "cash",
         2,
         "changed_mind",
         Paid,
         -25},
        {{"Song Jia", "宋佳"},
         {{"BD-4420", {"Bed linen, 4 pieces", "床品四件套"}, "1", "1", "329.00"}},
         "wechat",
         9,
         "wrong_item",
         Paid,
         -90},
        {{"Jiang Tao", "蒋涛"},
         {{"WD-7001", {"Wardrobe, 2 doors", "双门衣柜"}, "1", "1", "2480.00"}},
         "card",
         41,
         "changed_mind",
         Review,
         6 * kHour},
        {{"Sun Yue", "孙悦"},
         {{"SN-4201", {"Running shoes 42", "跑步鞋 42 码"}, "1", "1", "459.00"}},
         "wechat",
         5,
         "changed_mind",
         Settle,
         5 * kHour,
         {"One size smaller, please", "想换小一码"},
         Resolution::Exchange},
        {{"Pan Wei", "潘伟"},
         {{"TP-2208", {"Tripod", "三脚架"}, "1", "1", "168.00"}},
         "alipay",
         7,
         "defective",
         Settle,
         19 * kHour,
         {"Lives far away: send a new one", "住得远，请寄一件新的"},
         Resolution::Reship},
    };
    return scenes;
}

DemoStory storyOf(const DemoScene &scene, const QString &receipt, UtcTime now, const Policy &policy,
                  const QString &language)
{
    const Step step = stepOf(scene.stand);
    const qint64 limit = expectedDaysOf(step, policy) * 24 * kHour + policy.limitMinutes(step);
    const UtcTime due = now.plusMinutes(scene.dueInMinutes);
    DemoStory story;
    story.loggedBy = QStringLiteral("fang");
    story.words = scene.words.in(language);
    story.request.receipt = receipt;
    story.request.areGoodsPresent = scene.stand == DemoStand::Paid;
    story.request.photos = demoPhotosOf(QString::fromLatin1(scene.goods.front().sku), language);
    int line = 0;
    for (const DemoGoods &goods : scene.goods) {
        const Quantity back = Quantity::parse(QString::fromLatin1(goods.returned)).value();
        const QString reason = line == 0 ? QString::fromLatin1(scene.reason) : QStringLiteral("changed_mind");
        story.request.lines.push_back({++line, back, reason, scene.wanted});
    }
    story.beats = beatsOf(scene.stand, scene.stand == DemoStand::Paid ? due : due.plusMinutes(-limit));
    return story;
}
}
