// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused on the way to other ends than a refund: exchange, parcel, store credit, no receipt, deductions.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::
    array
        kWordings =
            {
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "undo",
                    {"This inspection cannot be undone: its settlement {settlement} ({kind}) is {state} by now. What was paid, given or sent is taken back by a step of its own: report the payout as failed, void the credit, or take the goods back as a new return.",
                     "该次验货不能撤销：其结算 {settlement}（{kind}）已是“{state}”。已付款、已给出或已寄出的，须另行处理：登记付款失败、作废抵用券，或作为新的退货收回商品。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "undo",
                    {"This inspection cannot be undone: {asked} of line {line} were rejected, and only {outstanding} still lie here ({state}).",
                     "该次验货不能撤销：第 {line} 行有 {asked} 件未通过，现仅 {outstanding} 件还在店内（{state}）。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "undo",
                    {"{asked} of line {line} cannot be taken back, only {outstanding}: the others went on to a later step or left the store. Undo that step first, or name fewer with --line.",
                     "第 {line} 行有 {asked} 件无法撤销，最多 {outstanding} 件：其余已进入后续步骤或已离店。请先撤销后续步骤，或用 --line 指定更少数量。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "undo",
                    {"This inspection cannot be undone: what it granted has become something else ({state}). Change it back first, or go on with it.",
                     "该次验货不能撤销：其处理方式已更改（{state}）。请先改回，或继续处理。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "undo",
                    {"There is nothing of that kind to undo in this return: “{what}”. A step that came after it (approved, received, inspected, in this order) is undone first; “return show” says what was done.",
                     "该退货单没有可撤销的“{what}”。之后的步骤（批准、收货、验货）须先撤销；可用“return show”查看已做的步骤。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "promotion",
                    {"This cannot be taken back: another settlement of the receipt counts on it for the promotion “{promotion}” (its gift came back, or what was withheld was given). Undo that one first.",
                     "无法撤回：同一小票的另一笔结算因促销“{promotion}”以此为前提（赠品已退回，或扣回的金额已退还）。请先撤销那一笔。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "edit",
                    {"Nothing of line {line} can be changed: of {requested} units asked for, {received} have come, and none is still to come or to be reviewed. Undo what was done to them with “return undo”, or log a new return.",
                     "第 {line} 行没有可更改的商品：申请 {requested} 件，已到货 {received} 件，没有待审核或待收货的。可用“return undo”撤销已做的步骤，或另建退货单。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "edit_same",
                    {"Line {line} is wanted just so: {outstanding} units, with this reason and resolution. Nothing was changed.",
                     "第 {line} 行本来就是这样：{outstanding} 件，原因和处理方式相同。未作更改。"}},
                ErrorWording{
                    ErrorCode::OverReturn,
                    "edit_without_receipt",
                    {"Line {line} has no receipt: {asked} are wanted, and {outstanding} of it are still to come. Without a receipt more is a return of its own; log it.",
                     "第 {line} 行没有小票：要求 {asked} 件，尚未到货 {outstanding} 件。无小票时增加的数量须另建退货单。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "nothing_voided",
                    {"Nothing of store credit {credit} is void; {balance} are left of it. Nothing was changed.",
                     "抵用券 {credit} 没有作废的金额，余额 {balance}。未作更改。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "invoice_stands",
                             {"Invoice {invoice_number} stands on receipt {receipt} already. Nothing was changed.",
                              "发票 {invoice_number} 已在小票 {receipt} 上。未作更改。"}},
                ErrorWording{
                    ErrorCode::NotFound,
                    "no_withdrawn_invoice",
                    {"No invoice {invoice_number} was withdrawn from receipt {receipt}. Import it with the sales, if it was issued.",
                     "小票 {receipt} 没有撤销过发票 {invoice_number}。若已开具，请随销售导入。"}},
                ErrorWording{ErrorCode::BadQuantity,
                             "undo_whole",
                             {"An inspection is undone as a whole. Leave --line out, then inspect again.",
                              "验货只能整次撤销。请去掉 --line，之后重新验货。"}},

                ErrorWording{ErrorCode::NotFound,
                             "",
                             {"There is no store credit {credit}. Check the code; “credit list” shows all.",
                              "没有抵用券 {credit}。请核对券号；可用“credit list”查看全部。"}},
                ErrorWording{ErrorCode::NotFound,
                             "",
                             {"There is no customer {customer}. “customer find” shows customers with their numbers.",
                              "没有编号为 {customer} 的顾客。可用“customer find”查找编号。"}},
                ErrorWording{ErrorCode::NotFound,
                             "",
                             {"This customer has no flag {flag}. “customer show” lists the flags with their numbers.",
                              "该顾客没有编号为 {flag} 的标记。可用“customer show”查看标记编号。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "no_flag",
                    {"This customer has no flag that counts today, so none can be taken back. Look at “customer show”.",
                     "该顾客今天没有有效的标记，无可撤销。请查看“customer show”。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "flag_withdrawn",
                             {"Flag {flag} was withdrawn on {withdrawn_on} already. Nothing was changed.",
                              "标记 {flag} 已于 {withdrawn_on} 撤销。未作更改。"}},
                ErrorWording{ErrorCode::MissingField,
                             "several_flags",
                             {"Which flag? {flags} are in force. Name one with --flag.",
                              "请指明哪个标记：{flags} 均有效。用 --flag 指定。"}},
                ErrorWording{ErrorCode::MissingField,
                             "unknown_tick",
                             {"There is no tick “{tick}”. Ticks are: {known}.", "没有“{tick}”这一项。可选：{known}。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "no_benefit",
                    {"Receipt {receipt} carried no “{tick}”, so there is none to take back or give back. “sales show "
                     "{receipt}” shows what it carried.",
                     "小票 {receipt} 没有“{tick}”，无需处理。可用“sales show {receipt}”查看。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "benefit_not_due",
                    {"Nothing of “{tick}” is owed yet: points follow what is granted for goods that came back, the coupon "
                     "comes back with the last of the goods. Inspect the goods first.",
                     "“{tick}”暂无待处理：积分随已受理退货的金额计算，优惠券在全部商品退回后退还。请先验货。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "benefit_done",
                             {"“{tick}” is done already: {done} of {points}. Nothing was changed.",
                              "“{tick}”已处理：{done}／{points}。未作更改。"}},
                ErrorWording{ErrorCode::BadQuantity,
                             "points",
                             {"“{field}” cannot be {value}: whole points from 0 to 1000000000000.",
                              "“{field}”不能是 {value}：须为 0 至 1000000000000 的整数。"}},
                ErrorWording{
                    ErrorCode::NotFound,
                    "no_sale_invoice",
                    {"Receipt {receipt} has no invoice {invoice_number}. “sales show {receipt}” lists those it has.",
                     "小票 {receipt} 没有发票 {invoice_number}。可用“sales show {receipt}”查看。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "red_invoices_stand",
                    {"Invoice {invoice_number} is the last one of receipt {receipt}, and red invoices over {red_done} were noted against it: {numbers}. Withdraw those first with “return withdraw-red-invoice”, or note the right invoice before.",
                     "{invoice_number} 是小票 {receipt} 唯一的发票，已对其登记红字发票 {red_done}：{numbers}。请先用“return withdraw-red-invoice”撤销，或先登记正确的发票。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "no_invoice",
                    {"No invoice is known for receipt {receipt}, so there is none to take back. If one was issued, import the sales again with it: --map invoice=COLUMN.",
                     "小票 {receipt} 没有发票记录，无需红字发票。若已开票，请带发票列重新导入销售：--map invoice=列名。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "red_invoice_not_due",
                    {"No red invoice is due yet: nothing of this return arrived at the customer in money or as a credit. Pay it first.",
                     "暂不需要红字发票：本退货单尚无到账的退款或抵用券。请先完成退款。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "red_invoice_done",
                    {"Red invoices over {red_done} take back all of the {given_back} that was given back. Nothing was changed; "
                     "if a number is wrong, withdraw it first with “return withdraw-red-invoice”.",
                     "已退 {given_back}，红字发票已开 {red_done}，无需再开。未作更改；若号码有误，请先用“return "
                     "withdraw-red-invoice”撤销。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "no_red_invoice",
                             {"This return has no red invoice that could be withdrawn. Look at “return show”.",
                              "本退货单没有可撤销的红字发票。请查看“return show”。"}},
                ErrorWording{ErrorCode::NotFound,
                             "",
                             {"This return has no red invoice {invoice_number} that stands. “return show” lists them.",
                              "本退货单没有有效的红字发票 {invoice_number}。可用“return show”查看。"}},
                ErrorWording{ErrorCode::MissingField,
                             "number_of_sale",
                             {"{number} is the number of the sale's own invoice. Give the number of the red one.",
                              "{number} 是原销售发票的号码。请填写红字发票的号码。"}},
                ErrorWording{
                    ErrorCode::MissingField,
                    "number_is_here",
                    {"Red invoice {number} is noted for this return already. Give another number, or withdraw that one first.",
                     "红字发票 {number} 已登记在本退货单。请填写其他号码，或先撤销该张。"}},
                ErrorWording{ErrorCode::MissingField,
                             "several_red_invoices",
                             {"Which red invoice? {numbers} stand. Name one with --invoice-number.",
                              "请指明哪张红字发票：{numbers} 均有效。用 --invoice-number 指定。"}},
                ErrorWording{
                    ErrorCode::OverSettlement,
                    "red_invoice",
                    {"{amount} is too much: {given_back} was given back, {red_done} of it has a red invoice, so {due} is due. "
                     "Note at most that.",
                     "{amount} 过多：已退 {given_back}，红字发票已开 {red_done}，待开 {due}。最多登记该金额。"}},
                ErrorWording{
                    ErrorCode::BadAmount,
                    "red_invoice",
                    {"A red invoice over {amount} is none: the amount must be larger than zero. Leave it out for all that is due.",
                     "红字发票金额不能为 {amount}，必须大于零。不写金额即为全部待开金额。"}},
                ErrorWording{
                    ErrorCode::NotFound,
                    "",
                    {"This customer has no merge {merge}. “customer show” lists the merges with their numbers.",
                     "该顾客没有编号为 {merge} 的合并。可用“customer show”查看合并编号。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "same_customer",
                    {"Customer {customer} cannot be merged with itself. Name two customers; “customer find” shows their numbers.",
                     "不能把顾客 {customer} 与自己合并。请指明两位顾客；可用“customer find”查找编号。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "same_person",
                    {"Customers {customer} and {other} are one person already, customer {kept}. Nothing was changed; “customer show {kept}” says since when.",
                     "顾客 {customer} 与 {other} 已是同一人（顾客 {kept}）。未作更改；可用“customer show {kept}”查看。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "not_merged",
                    {"Customer {customer} is merged with nobody, so there is nothing to undo. Look at “customer show {customer}”.",
                     "顾客 {customer} 没有与他人合并，无可撤销。请查看“customer show {customer}”。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "merge_undone",
                             {"Merge {merge} was undone on {undone_on} already. Nothing was changed.",
                              "合并 {merge} 已于 {undone_on} 撤销。未作更改。"}},
                ErrorWording{
                    ErrorCode::MissingField,
                    "several_merges",
                    {"Which merge? {merges} stand. Name one with --merge; “customer show” says whom they are about.",
                     "请指明哪次合并：{merges} 均有效。用 --merge 指定；可用“customer show”查看。"}},
                ErrorWording{ErrorCode::MissingField,
                             "in_the_past",
                             {"{last_day} is over; today is {today}. Give a last day from today on, or none.",
                              "{last_day} 已过；今天是 {today}。请给出今天或以后的截止日，或不填。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "flagged_customer_unless_overridden",
                    {"The customer is flagged until {limit}: {value}. A manager may override with a reason (--override --reason), or withdraw the flag for later returns.",
                     "该顾客已被标记，有效至 {limit}：{value}。店长可说明理由后授权（--override --reason），或撤销标记（仅影响以后的退货）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "flagged_customer_unless_overridden",
                    {"The customer is flagged: {value}. A manager may override with a reason (--override --reason), or withdraw the flag for later returns.",
                     "该顾客已被标记：{value}。店长可说明理由后授权（--override --reason），或撤销标记（仅影响以后的退货）。"}},
                ErrorWording{
                    ErrorCode::MissingField,
                    "customer_adds",
                    {"The new goods cost {amount} more. Say how the customer pays that: --tender cash, for example.",
                     "新货比原货多 {amount}。请说明顾客以何种方式补付，例如 --tender cash。"}},
                ErrorWording{ErrorCode::BadQuantity,
                             "whole_pieces",
                             {"{sku} is sold by the piece; {value} cannot be handed out. Give whole pieces.",
                              "{sku} 按件出售，不能给 {value}。请输入整数件数。"}},
                ErrorWording{
                    ErrorCode::OverSettlement,
                    "compensation_kind",
                    {"{amount} is too much: of “{kind}” this return may get {limit}, and {left} of it is left. Grant at most that.",
                     "{amount} 过多：本退货单的“{kind}”上限为 {limit}，还剩 {left}。最多批准该金额。"}},
                ErrorWording{
                    ErrorCode::OverSettlement,
                    "compensation_total",
                    {"{amount} is too much: this return may get {limit} of compensation in all, and {left} of it is left. Grant at most that.",
                     "{amount} 过多：本退货单的赔付合计上限为 {limit}，还剩 {left}。最多批准该金额。"}},
                ErrorWording{
                    ErrorCode::OverSettlement,
                    "",
                    {"{amount} is more than the {balance} that is left on store credit {credit}. Take at most that.",
                     "{amount} 超过抵用券 {credit} 的余额 {balance}。最多使用该金额。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_exchange",
                    {"Settlement {settlement} is an exchange. Hand out the new goods with “settlement exchange”, or change it with “settlement convert”.",
                     "结算 {settlement} 为换货。请用“settlement exchange”换出新货，或用“settlement convert”更改处理方式。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_reship",
                    {"For settlement {settlement} the goods are sent again. Use “settlement ship”, or change it with “settlement convert”.",
                     "结算 {settlement} 为补发。请用“settlement ship”寄出，或用“settlement convert”更改处理方式。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_store_credit",
                    {"Settlement {settlement} is a store credit. Issue it with “settlement credit”, or change it with “settlement convert”.",
                     "结算 {settlement} 为抵用券。请用“settlement credit”发券，或用“settlement convert”更改处理方式。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_refund",
                    {"Settlement {settlement} is a refund. Pay it with “settlement pay”, or change it with “settlement convert”.",
                     "结算 {settlement} 为退款。请用“settlement pay”付款，或用“settlement convert”更改处理方式。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_compensation",
                    {"Settlement {settlement} is a compensation. Pay it with “settlement pay”, or take it back with “settlement withdraw”.",
                     "结算 {settlement} 为赔付。请用“settlement pay”付款，或用“settlement withdraw”撤回。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "goods_given",
                    {"The new goods of settlement {settlement} are handed out already. What is still due is paid with “settlement pay”.",
                     "结算 {settlement} 的新货已交给顾客。剩余应退请用“settlement pay”支付。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "already_begun",
                    {"Something was given for settlement {settlement} already, so it cannot become another. Pay what is left.",
                     "结算 {settlement} 已部分支付，不能更改处理方式。请支付剩余部分。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "same_kind",
                             {"Settlement {settlement} is that already, or cannot become it. Nothing was changed.",
                              "结算 {settlement} 已是该方式，或不能改成该方式。未作更改。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "split",
                    {"Line {line}: {asked} asked, but only {outstanding} can go: {review} wait for review, {receive} for the goods, {inspect} for inspection. What was inspected, lost or ended stays in this return. Ask for fewer.",
                     "第 {line} 行：要求拆出 {asked}，但可拆出的只有 {outstanding}：待审核 {review}，待收货 {receive}，待验货 {inspect}。已验货、未收到或已了结的留在本退货单。请减少数量。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "nothing_stays",
                    {"All {live} units of the return would go, and nothing would stay: that is no split. Leave at least one, or go on with this return.",
                     "退货单的 {live} 件将全部拆出，什么都不留，不成拆分。请至少留下一件，或在本退货单继续处理。"}},
                ErrorWording{ErrorCode::MissingField, "split", {"Line {line}: {asked} are to go, but which? {review} wait for review, {receive} for the goods, {inspect} for inspection. Name the step: --line {line}={asked}:receive.", "第 {line} 行：要拆出 {asked}，但不清楚是哪些：待审核 {review}，待收货 {receive}，待验货 {inspect}。请注明步骤：--line {line}={asked}:receive。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "is_repair",
                    {"Settlement {settlement} is a repair; nothing is paid for it. Send the goods with “settlement repair”, hand them over with “settlement collect”, or change it with “settlement convert”.",
                     "结算 {settlement} 为维修，不付款。请用“settlement repair”送修，用“settlement collect”交付，或用“settlement convert”更改处理方式。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "repair_due",
                    {"The goods of settlement {settlement} were not sent for repair yet. Send them with “settlement repair”.",
                     "结算 {settlement} 的货品尚未送修。请用“settlement repair”送修。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "repair_sent",
                    {"The goods of settlement {settlement} are not back from repair. Book them back with “settlement repaired”.",
                     "结算 {settlement} 的货品尚未修回。请用“settlement repaired”登记修回。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "repair_back",
                    {"The goods of settlement {settlement} are back already. Hand them over with “settlement collect”, or send them again with “settlement repair”.",
                     "结算 {settlement} 的货品已修回。请用“settlement collect”交付，或用“settlement repair”再次送修。"}},
                ErrorWording{ErrorCode::NotOutstanding,
                             "repair_done",
                             {"The customer has the goods of settlement {settlement} already. Nothing was changed.",
                              "结算 {settlement} 的货品已由顾客取回。未作更改。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "deducted",
                    {"Something was deducted from settlement {settlement}, and a repair would forget it. Choose a refund, an exchange or a credit.",
                     "结算 {settlement} 有扣减，改为维修会丢失扣减。请选退款、换货或抵用券。"}},
                ErrorWording{
                    ErrorCode::NotOutstanding,
                    "repair_without_goods",
                    {"The goods of settlement {settlement} never came, so they cannot be repaired. Choose another way.",
                     "结算 {settlement} 的货品没有退回，无法维修。请选其他方式。"}},
                ErrorWording{
                    ErrorCode::NotReceived,
                    "repair_without_goods",
                    {"Line {line} is to be repaired, and goods that stay with the customer cannot be. Receive them, or log the return for something else.",
                     "第 {line} 行要维修，货品留在顾客处无法维修。请先收货，或按其他方式重新登记。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "not_at_fault",
                    {"Only goods at fault are repaired, and “{reason}” is no fault. Choose another reason or another way.",
                     "只维修有问题的商品，“{reason}”不属于质量等问题。请改选原因或其他方式。"}},
                ErrorWording{ErrorCode::MissingField,
                             "day_is_past",
                             {"{day} is past already. Give the day on which the goods should be back.",
                              "{day} 已过。请输入预计修回日期。"}},
                ErrorWording{
                    ErrorCode::OutsideWindow,
                    "credit_expired",
                    {"Store credit {credit} ended on {expired_on} and cannot be used any more. A manager can decide what to do.",
                     "抵用券 {credit} 已于 {expired_on} 到期，不能再使用。请由店长决定如何处理。"}},
                ErrorWording{ErrorCode::NotReturnable,
                             "",
                             {"This cannot become {resolution}; this store offers {offered}. Choose one of these.",
                              "不能改为 {resolution}；本店提供：{offered}。请从中选择。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "no_price",
                    {"{sku} was not sold in the last {days} days, so nobody can say what it is worth without a receipt. Look for the sale by phone, name or amount.",
                     "最近 {days} 天没有售出过 {sku}，无小票无法确定金额。请按电话、姓名或金额查找销售。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "receipt_missing",
                    {"This store takes nothing back without a receipt. Look for the sale by phone, name, article or amount.",
                     "本店不接受无小票退货。请按电话、姓名、商品或金额查找销售。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "receipt_missing_unless_overridden",
                    {"Without a receipt this store gives new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
                     "没有小票时本店只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "late_return_unless_overridden",
                    {"Line {line} is after the window: this store gives new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
                     "第 {line} 行已超过退货期限：本店只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "paid_by_credit_unless_overridden",
                    {"These goods were taken for a credit, so they come back for new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
                     "该商品用抵用券或换货所得，只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "gift_receipt_unless_overridden",
                    {"By a gift receipt this store gives new goods or a store credit, no money: it was paid by somebody else. A manager may override with a reason (--override --reason).",
                     "凭礼品小票只换货或发抵用券，不退现金：付款人不是来退的人。店长可说明理由后授权（--override --reason）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "yearly_allowance_unless_overridden",
                    {"With this one the customer claims {value} without receipt this year; the limit is {limit}. A manager may override with a reason (--override --reason).",
                     "连同本次，该顾客今年无小票退货共 {value}，上限 {limit}。店长可说明理由后授权（--override --reason）。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "credit_only",
                    {"What was approved is new goods or a store credit, no money. Choose one of these; money needs a manager's override at the review.",
                     "批准的是换货或抵用券，不退现金。请从中选择；退现金须在审核时由店长授权。"}},
                ErrorWording{
                    ErrorCode::NotReturnable,
                    "same_article",
                    {"{sku} came back itself for “{reason}”: the same article is given only for goods at fault. Choose another article, another size or a refund.",
                     "{sku} 正是因“{reason}”退回的商品：只有质量等商店责任才换同款。请换其他商品或尺码颜色，或改为退款。"}},
                ErrorWording{
                    ErrorCode::UnknownReason,
                    "",
                    {"The store's policy knows no compensation “{kind}”; it knows: {known}. Choose one of these.",
                     "规则中没有赔付种类“{kind}”；现有：{known}。请从中选择。"}},
                ErrorWording{
                    ErrorCode::NeedsManager,
                    "flagged_customer",
                    {"The customer is flagged until {limit}: {value}. A manager looks at it first; ask one to approve it.",
                     "该顾客已被标记，有效至 {limit}：{value}。须先由店长审核，请联系店长批准。"}},
                ErrorWording{ErrorCode::NeedsManager,
                             "flagged_customer",
                             {"The customer is flagged: {value}. A manager looks at it first; ask one to approve it.",
                              "该顾客已被标记：{value}。须先由店长审核，请联系店长批准。"}},
                ErrorWording{
                    ErrorCode::NeedsManager,
                    "may_be_back",
                    {"The same goods may have come back already, by receipt {value}. A manager looks at it first: “till goods” says that they are the same, “till apart” that they are not; then approve or decline.",
                     "同一商品可能已凭小票 {value} 退过。须先由店长核对：同一商品用“till goods”对应，不同的用“till apart”，再批准或拒绝。"}},
                ErrorWording{ErrorCode::NeedsManager,
                             "receipt_missing",
                             {"There is no receipt, so a manager looks at it first. Ask one to approve it.",
                              "没有小票，须先由店长审核。请联系店长批准。"}},
                ErrorWording{
                    ErrorCode::BadAmount,
                    "deduction",
                    {"{amount} cannot be deducted from line {line}: more than zero and at most {most}. Correct the deduction.",
                     "第 {line} 行不能扣减 {amount}：须大于零且不超过 {most}。请改正扣减金额。"}},
                ErrorWording{
                    ErrorCode::BadAmount,
                    "rest_in_money",
                    {"The new goods make {amount} of {due}, and the rest is not paid in money here. Choose goods for all of it, or a store credit.",
                     "新货合计 {amount}，应换 {due}，余额不退现金。请选足额的商品，或改发抵用券。"}},
                ErrorWording{
                    ErrorCode::BadAmount,
                    "compensation",
                    {"{amount} cannot be granted: it must be more than zero.", "不能批准 {amount}：必须大于零。"}},
                ErrorWording{ErrorCode::BadAmount,
                             "deducted_twice",
                             {"Line {line} has two deductions. Write one, with both reasons.",
                              "第 {line} 行写了两次扣减。请合并为一次并写明原因。"}},
                ErrorWording{ErrorCode::BadAmount,
                             "",
                             {"{sku}: {amount} is not a price that can be used. Correct it.",
                              "{sku}：价格 {amount} 无效。请改正。"}},
                ErrorWording{ErrorCode::BadQuantity,
                             "",
                             {"{sku}: {value} is not a quantity to hand out. It must be larger than zero.",
                              "{sku}：数量 {value} 无效，必须大于零。"}},
};
}

std::span<const ErrorWording> wayWordings()
{
    return kWordings;
}
}
