// SPDX-License-Identifier: GPL-3.0-or-later
// The default plans, in both languages.
#include "core/policy/default_exceptions.h"

namespace rd
{
namespace
{
constexpr int kDay = 24 * 60;

LocalText text(const char *en, const char *zhCn)
{
    return {QString::fromUtf8(en), QString::fromUtf8(zhCn)};
}

PlanStep step(const char *code, const char *en, const char *zhCn)
{
    return {QString::fromLatin1(code), text(en, zhCn)};
}

PlanStep tellCustomer()
{
    return step("tell_customer", "Tell the customer", "告知顾客");
}

ExceptionPlan lostParcel()
{
    return {
        Role::Counter,
        2 * kDay,
        {step("search", "Search counter, stockroom and the parcels without a return", "在柜台、仓库和无主包裹中查找"),
         step("ask_carrier", "Ask the carrier where the parcel is", "向快递公司查询包裹"), tellCustomer(),
         step("decide", "Decide with the manager what the customer gets", "与店长决定如何补偿顾客")},
        text(
            "Hello {name}, your parcel for return {number} ({goods}, {quantity}) has not reached us. We are looking for it with "
            "the carrier and will tell you more by {day}. {store}",
            "{name}您好，您的退货单 {number}（{goods}，{quantity}）的包裹我们未能收到，正在向快递公司查询，最迟 {day} "
            "给您答复。{store}")};
}

ExceptionPlan shortParcel()
{
    return {
        Role::Counter,
        kDay,
        {step("count_again", "Count once more, with a second person", "由第二人再次清点"),
         step("check_weight", "Compare with the weight on the waybill, keep the packaging", "对照运单重量，保留包装"),
         tellCustomer()},
        text(
            "Hello {name}, of the goods of return {number} something is missing: {goods}, {quantity}. Please look whether it is "
            "still with you, and answer us by {day}. {store}",
            "{name}您好，退货单 {number} 的商品数量不足：{goods}，缺 {quantity}。请查看是否仍在您处，并于 {day} 前回复我们。{store}")};
}

ExceptionPlan wrongGoods()
{
    return {
        Role::Counter,
        kDay,
        {step("compare", "Compare article and serial number with the receipt", "对照小票核对商品和序列号"),
         tellCustomer(), step("set_aside", "Set the goods aside, with the return's number", "单独存放并贴上单号")},
        text(
            "Hello {name}, with return {number} we received other goods than those on receipt {receipt} ({goods}, {quantity}). "
            "Please contact us by {day} so that they can be exchanged for the right ones. {store}",
            "{name}您好，退货单 {number} 收到的商品与小票 {receipt} 不符（{goods}，{quantity}）。请于 {day} "
            "前与我们联系，换回正确的商品。{store}")};
}

ExceptionPlan swappedGoods()
{
    return {
        Role::Manager,
        kDay,
        {step("compare_serial", "Compare the serial number with the sale, take a picture",
              "对照销售记录核对序列号并拍照"),
         step("second_look", "Have a second person look at it", "请第二人复核"),
         step("decide", "The manager decides: accept, hand back, or flag the customer",
              "店长决定：接受、交还或标记顾客"),
         tellCustomer()},
        text(
            "Hello {name}, the piece that came with return {number} ({goods}) is not the one that was sold on receipt {receipt}. "
            "Please contact us by {day}. {store}",
            "{name}您好，退货单 {number} 的商品（{goods}）与小票 {receipt} 售出的不是同一件。请于 {day} 前与我们联系。{store}")};
}

ExceptionPlan refundFailed()
{
    return {
        Role::Cashier,
        kDay,
        {step("find_reason", "Find out why the payment failed", "查明付款失败的原因"), tellCustomer(),
         step("ask_account", "Ask for the right account or another way to pay", "询问正确的账号或其他退款方式"),
         step("pay_again", "Pay again", "重新付款")},
        text(
            "Hello {name}, the refund of {amount} for return {number} could not be paid. Please give us another account or come "
            "by the shop; we will try again by {day}. {store}",
            "{name}您好，退货单 {number} 的退款 {amount} 未能成功。请提供其他账号或到店办理，我们最迟 {day} 再次付款。{store}")};
}

ExceptionPlan notCollected()
{
    return {
        Role::Counter,
        3 * kDay,
        {tellCustomer(), step("call", "Call the customer when nobody answers", "无回复时电话联系顾客"),
         step("offer_parcel", "Offer to send the goods by parcel", "提出快递寄还"),
         step("store_away", "Store the goods away, with the return's number", "入库存放并贴上单号")},
        text(
            "Hello {name}, your goods of return {number} ({goods}) are waiting for you. Please collect them by {day}, or tell us "
            "where to send them. {store}",
            "{name}您好，退货单 {number} 的商品（{goods}）等待您领取。请于 {day} 前到店领取，或告知寄送地址。{store}")};
}

ExceptionPlan neverCame()
{
    return {
        Role::Counter,
        3 * kDay,
        {step("check_parcels", "Look through the parcels without a return", "查看无主包裹"), tellCustomer()},
        text(
            "Hello {name}, the goods of return {number} ({goods}) did not arrive in time, so the return has ended. Did you send "
            "them? Please tell us carrier and number by {day}. {store}",
            "{name}您好，退货单 {number} 的商品（{goods}）逾期未到，退货已结束。如已寄出，请于 {day} 前告知快递公司和单号。{store}")};
}

ExceptionPlan damagedInStore()
{
    return {
        Role::Manager,
        kDay,
        {step("photograph", "Take pictures of the damage and write down how it happened", "拍照并记录损坏经过"),
         step("keep_whole", "See that the customer gets what the undamaged goods were worth",
              "确保顾客按商品完好时的价值获得退款"),
         tellCustomer(), step("write_off", "Report the damage to the stock", "库存报损")},
        text(
            "Hello {name}, goods of your return {number} ({goods}, {quantity}) were damaged while they were with us. You lose "
            "nothing by it: they count as undamaged. {store}",
            "{name}您好，您退货单 {number} 的商品（{goods}，{quantity}）在本店保管期间受损。您不会因此受到任何损失，按完好商品处理。{store}")};
}

ExceptionPlan countDiffers()
{
    return {
        Role::Inspector,
        kDay,
        {step("count_together", "Count together at the counter", "交接双方到柜台共同清点"),
         step("search", "Search counter and stockroom", "在柜台和仓库查找"),
         step("report", "Report to the manager what stays missing", "仍缺少的向店长报告")},
        text(
            "Hello {name}, we are checking how many pieces came with your return {number} ({goods}) and will tell you more by "
            "{day}. {store}",
            "{name}您好，我们正在核对您退货单 {number} 的商品数量（{goods}），最迟 {day} 给您答复。{store}")};
}

ExceptionPlan complaint()
{
    return {
        Role::Manager,
        kDay,
        {step("hear", "Hear the customer out, and write down what is wanted", "听取顾客意见并记录诉求"),
         step("look_into", "Look into what went wrong, with the people it went through", "向经办人了解经过"),
         step("offer", "Decide what the store offers", "决定处理方案"), tellCustomer()},
        text(
            "Hello {name}, we are sorry that you are not happy with return {number}. The manager looks into it and answers "
            "you by {day}. {store}",
            "{name}您好，对于退货单 {number} 给您带来的不便，我们深表歉意。店长正在处理，最迟 {day} 给您答复。{store}")};
}
}

std::array<ExceptionPlan, kExceptionKinds> defaultExceptionPlans()
{
    return {lostParcel(),   shortParcel(), wrongGoods(),     swappedGoods(), refundFailed(),
            notCollected(), neverCame(),   damagedInStore(), countDiffers(), complaint()};
}
}
