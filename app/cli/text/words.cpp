// SPDX-License-Identifier: GPL-3.0-or-later
// The table of words.
#include "app/cli/text/words.h"

#include <QHash>

namespace rd::cli
{
namespace
{
const QHash<QString, Text> &words()
{
    static const QHash<QString, Text> table = [] {
        struct Entry {
            const char *code;
            Text text;
        };
        static constexpr Entry kEntries[] = {
            {"waive", {"settle without goods", "不退货结算"}},
            {"ship", {"send again", "补发"}},
            {"credit", {"issue a store credit", "发抵用券"}},
            {"convert", {"change what the customer gets", "更改处理方式"}},
            {"send_repair", {"send for repair", "送修"}},
            {"book_repair", {"book a repair back", "登记修回"}},
            {"collect_repair", {"hand over repaired goods", "交付送修货品"}},
            {"repair_sent", {"sent for repair", "已送修"}},
            {"repaired", {"back, repaired", "已修好"}},
            {"repair_failed", {"back, not repaired", "未修好"}},
            {"repair_collected", {"collected by the customer", "顾客已取回"}},
            {"back", {"back", "已修回"}},
            {"match_till", {"match the till's returns", "认定收银机退货"}},
            {"till_posted", {"booked in the till", "收银机已登记"}},
            {"till_kept", {"kept as the till's own return", "记为收银机自己的退货"}},
            {"compensate", {"grant a compensation", "批准赔付"}},
            {"withdraw", {"take a compensation back", "撤回赔付"}},
            {"compensated", {"compensation granted", "批准赔付"}},
            {"compensation_withdrawn", {"compensation taken back", "撤回赔付"}},
            {"freight", {"return freight", "退货运费"}},
            {"goodwill", {"goodwill", "安抚补偿"}},
            {"legal_multiple", {"multiple by law", "法定赔偿"}},
            {"price_difference", {"price difference", "退差价"}},
            {"flag_customer", {"flag a customer", "标记顾客"}},
            {"customer_flagged", {"customer flagged", "标记顾客"}},
            {"customer_flag_withdrawn", {"flag withdrawn", "撤销标记"}},
            {"many_returns", {"many returns", "退货频繁"}},
            {"return_share", {"large share of purchases returned", "退货占购买比例高"}},
            {"without_receipt", {"many without a receipt", "无小票退货多"}},
            {"same_pair", {"always the same two people", "经办总是同两人"}},
            {"near_limit", {"amounts just under a limit", "金额紧贴限额"}},
            {"after_hours", {"logged outside opening hours", "营业时间外登记"}},
            {"redeem_credit", {"take from a store credit", "使用抵用券"}},
            {"void_credit", {"void a store credit", "作废抵用券"}},
            {"redeemed", {"redeemed", "已使用"}},
            {"voided", {"voided", "已作废"}},
            {"goods_waived", {"settled without goods", "不退货结算"}},
            {"exchanged", {"new goods handed out", "换出新货"}},
            {"shipped", {"sent again", "补发寄出"}},
            {"credit_issued", {"store credit issued", "发放抵用券"}},
            {"settlement_converted", {"changed to another way", "更改处理方式"}},
            {"credit_redeemed", {"store credit redeemed", "使用抵用券"}},
            {"credit_voided", {"store credit voided", "作废抵用券"}},
            {"review", {"review", "审核"}},
            {"receive", {"receive", "收货"}},
            {"inspect", {"inspect", "验货"}},
            {"countersign", {"countersign", "审批"}},
            {"settle", {"settle", "退款"}},
            {"hand_back", {"hand back", "交还原物"}},
            {"follow_up", {"follow up", "回访"}},
            {"open", {"open", "进行中"}},
            {"closed", {"closed", "已关闭"}},
            {"settled", {"settled", "已结清"}},
            {"declined", {"declined", "已拒绝"}},
            {"cancelled", {"cancelled", "已取消"}},
            {"lost", {"lost", "未收到"}},
            {"handed_back", {"handed back", "已交还"}},
            {"mixed", {"mixed", "混合"}},
            {"to_countersign", {"to countersign", "待审批"}},
            {"due", {"due", "待付"}},
            {"sent", {"sent", "已发出"}},
            {"done", {"done", "已完成"}},
            {"void", {"void", "已作废"}},
            {"confirmed", {"confirmed", "已确认"}},
            {"failed", {"failed", "失败"}},
            {"approved", {"approved", "已批准"}},
            {"needs_review", {"needs review", "需审核"}},
            {"denied_unless_overridden", {"denied unless overridden", "须店长授权"}},
            {"denied", {"denied", "不接受"}},
            {"refund", {"refund", "退款"}},
            {"exchange", {"exchange", "换货"}},
            {"repair", {"repair", "维修"}},
            {"reship", {"reship", "补发"}},
            {"store_credit", {"store credit", "抵用券"}},
            {"compensation", {"compensation", "赔付"}},
            {"counter", {"counter", "柜台"}},
            {"inspector", {"inspector", "验货员"}},
            {"cashier", {"cashier", "财务"}},
            {"manager", {"manager", "店长"}},
            {"history", {"history", "历史"}},
            {"desk", {"desk", "退货台"}},
            {"unopened", {"unopened", "未拆封"}},
            {"opened", {"opened", "已拆完好"}},
            {"used", {"used", "使用痕迹"}},
            {"defective", {"defective", "质量问题"}},
            {"damaged", {"damaged", "人为损坏"}},
            {"incomplete", {"incomplete", "缺件"}},
            {"wrong_item", {"wrong item", "错货"}},
            {"restock", {"restock", "重新上架"}},
            {"discount", {"discount", "折价销售"}},
            {"return_to_vendor", {"return to vendor", "退供应商"}},
            {"scrap", {"scrap", "报损"}},
            {"quarantine", {"quarantine", "暂存待定"}},
            {"log", {"log a return", "登记退货"}},
            {"approve", {"approve", "批准"}},
            {"override", {"override", "店长授权"}},
            {"decline", {"decline", "拒绝"}},
            {"pay", {"pay", "付款"}},
            {"confirm", {"confirm a payout", "确认付款"}},
            {"fail", {"report a payout as failed", "登记付款失败"}},
            {"cancel_own", {"cancel what you logged", "取消本人登记的退货"}},
            {"cancel_any", {"cancel what others logged", "取消他人登记的退货"}},
            {"note", {"add a note", "添加备注"}},
            {"chase", {"record a chaser", "登记催单"}},
            {"assign", {"assign", "指派"}},
            {"hold", {"hold", "等待顾客"}},
            {"resume", {"resume", "恢复"}},
            {"staff", {"manage staff", "管理人员"}},
            {"policy", {"change the policy", "更改规则"}},
            {"import", {"import sales", "导入销售"}},
            {"type_sale", {"type a sale", "录入销售"}},
            {"restore", {"restore a backup", "恢复备份"}},
            {"key", {"export the key", "导出密钥"}},
            {"clock", {"accept the computer's clock", "确认电脑时钟"}},
            {"logged", {"logged", "登记"}},
            {"overridden", {"overridden", "店长授权"}},
            {"received", {"received", "收货"}},
            {"inspected", {"inspected", "验货"}},
            {"countersigned", {"countersigned", "审批"}},
            {"payout_sent", {"payout sent", "发出付款"}},
            {"payout_confirmed", {"payout confirmed", "付款已确认"}},
            {"payout_failed", {"payout failed", "付款失败"}},
            {"noted", {"noted", "备注"}},
            {"chased", {"customer asked again", "顾客催单"}},
            {"assigned", {"assigned", "指派"}},
            {"held", {"waits for the customer", "等待顾客"}},
            {"resumed", {"resumed", "恢复"}},
            {"history_imported", {"imported from the past", "导入的历史退货"}},
            {"sale_matched", {"matched with the till's sale", "与收银销售匹配"}},
            {"reopened", {"reopened", "重新打开"}},
            {"share_of_paid", {"share of what was paid", "应退份额"}},
            {"settled_before", {"settled before", "此前已结算"}},
            {"fee", {"fee", "费用"}},
            {"deduction", {"deduction", "扣减"}},
            {"return_window", {"return window in days", "退货期限（天）"}},
            {"warranty", {"warranty in days", "保修期（天）"}},
            {"final_sale", {"final sale", "售出不退"}},
            {"article_review", {"article that is always reviewed", "必须审核的商品"}},
            {"late_return", {"after the window", "超过退货期限"}},
            {"paid_by_credit", {"paid by store credit", "用抵用券支付"}},
            {"gift_receipt", {"gift receipt", "礼品小票"}},
            {"receipt_missing", {"receipt is missing", "没有小票"}},
            {"yearly_allowance", {"without receipt in a year up to", "每年无小票退货上限"}},
            {"flagged_customer", {"flagged customer", "被标记的顾客"}},
            {"auto_approve_limit", {"approved by itself up to", "自动批准上限"}},
            {"not_as_described", {"not as described", "与描述不符"}},
            {"changed_mind", {"changed mind", "不想要了"}},
            {"missing_part", {"missing part", "缺少配件"}},
            {"other", {"other", "其他"}},
            {"not_paid", {"not paid", "未付款"}},
            {"dead_status", {"cancelled at the till", "收银已取消"}},
            {"returns_skipped", {"returns, as asked", "按要求跳过的退货"}},
            {"receipt_has_errors", {"another row of the receipt is faulty", "同一小票有错误行"}},
            {"row_has_errors", {"the row itself is faulty", "该行有错误"}},
            {"altered", {"altered", "被改动"}},
            {"missing", {"missing", "缺失"}},
            {"foreign", {"not written by this program", "并非本程序写入"}},
            {"old_row", {"put back to an earlier state", "被恢复为旧内容"}},
            {"unchecked", {"cannot be checked without the key", "缺少密钥，无法检查"}},
            {"out_of_step", {"does not fit the rest", "与其他记录不符"}},
            {"gap", {"numbers are missing", "编号不连续"}},
            {"over_return", {"more returned than sold", "退回多于售出"}},
            {"over_settlement", {"more paid than owed", "付款多于应退"}},
        };
        QHash<QString, Text> filled;
        for (const Entry &entry : kEntries) {
            filled.insert(QString::fromLatin1(entry.code), entry.text);
        }
        return filled;
    }();
    return table;
}

const QHash<QString, Text> &problems()
{
    static const QHash<QString, Text> table{
        {QStringLiteral("missing"), {"is missing", "缺少"}},
        {QStringLiteral("missing_value"), {"a value is missing", "缺少值"}},
        {QStringLiteral("unknown_key"), {"is not known", "未知字段"}},
        {QStringLiteral("not_text"), {"must be text in quotes", "必须是带引号的文本"}},
        {QStringLiteral("not_an_object"), {"must be an object", "必须是对象"}},
        {QStringLiteral("not_a_list"), {"must be a list", "必须是列表"}},
        {QStringLiteral("not_a_boolean"), {"must be true or false", "必须是 true 或 false"}},
        {QStringLiteral("not_a_whole_number"), {"must be a whole number", "必须是整数"}},
        {QStringLiteral("bad_amount"), {"is not an amount", "不是金额"}},
        {QStringLiteral("bad_quantity"), {"is not a quantity that can be used", "数量无效"}},
        {QStringLiteral("bad_number"), {"is not a number", "不是数字"}},
        {QStringLiteral("bad_date"), {"is not a date that can be used", "日期无效"}},
        {QStringLiteral("bad_code"), {"is not a code that is known", "代码无效"}},
        {QStringLiteral("bad_line"), {"is not a line number", "行号无效"}},
        {QStringLiteral("too_many_decimals"), {"has too many decimals", "小数位过多"}},
        {QStringLiteral("too_large"), {"is too large", "数值过大"}},
        {QStringLiteral("sum_too_large"), {"makes the sum of the file too large", "使文件合计过大"}},
        {QStringLiteral("wrong_currency"), {"is not the store's currency", "不是本店货币"}},
        {QStringLiteral("column_count"), {"the row has another number of columns than the header", "列数与表头不符"}},
        {QStringLiteral("customer_differs"),
         {"the receipt has another customer in an earlier row", "同一小票的顾客不一致"}},
        {QStringLiteral("no_article"), {"the row names no article", "没有商品"}},
        {QStringLiteral("mixed_numbers"), {"numbers are written in two ways in one file", "数字写法不一致"}},
        {QStringLiteral("mixed_dates"), {"dates are written in two ways in one file", "日期写法不一致"}},
        {QStringLiteral("conflict"), {"the same receipt is here with other content", "同一小票已有不同内容"}},
        {QStringLiteral("doubled"), {"stands there twice", "重复"}},
        {QStringLiteral("bad_tax"), {"is not the tax of this amount", "税额无效"}},
        {QStringLiteral("repeated_order"),
         {"the same order stands in two places of the file", "同一订单在文件中出现两处"}},
        {QStringLiteral("unsafe_text"), {"holds control characters; write it without them", "含有控制字符，请去掉"}},
        {QStringLiteral("not_a_text"), {"must be text in quotes", "必须是带引号的文本"}},
        {QStringLiteral("not_a_code"),
         {"is not a code: small letters, digits and _", "不是代码：只能用小写字母、数字和 _"}},
        {QStringLiteral("not_true_or_false"), {"must be true or false", "必须是 true 或 false"}},
        {QStringLiteral("not_a_whole_number_in_range"), {"is not a whole number in its range", "不是范围内的整数"}},
        {QStringLiteral("not_a_region"), {"is no region of the world, for example CN", "不是国家或地区代码，例如 CN"}},
        {QStringLiteral("not_a_time_of_day"), {"is not a time of day, for example 04:00", "不是时刻，例如 04:00"}},
        {QStringLiteral("doubled_code"), {"names a code twice", "代码重复"}},
        {QStringLiteral("empty_list"), {"must not be empty", "不能为空"}},
        {QStringLiteral("neither_article_nor_category"),
         {"names neither an article nor a category", "既没有商品也没有类别"}},
        {QStringLiteral("rule_says_nothing"), {"the rule says nothing", "规则没有内容"}},
        {QStringLiteral("undefined_reason"), {"is no reason of this policy", "不是规则中的原因"}},
        {QStringLiteral("not_needs_review_or_denied_unless_overridden"),
         {"is none of needs_review, denied_unless_overridden", "只能是 needs_review 或 denied_unless_overridden"}},
        {QStringLiteral("not_no_unless_overridden_or_never"),
         {"is none of no, unless_overridden, never", "只能是 no、unless_overridden 或 never"}},
        {QStringLiteral("out_of_range"), {"is out of range", "超出范围"}},
    };
    return table;
}

QString lookUp(const QHash<QString, Text> &table, const QString &code, Language language)
{
    const auto found = table.constFind(code);
    return found == table.constEnd() ? QString(code).replace(QLatin1Char('_'), QLatin1Char(' ')) : found->in(language);
}
}

QString wordOf(const QString &code, Language language)
{
    return lookUp(words(), code, language);
}

QString problemText(const QString &problem, Language language)
{
    return lookUp(problems(), problem, language);
}
}
