// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings about messages to customers.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{
        ErrorCode::Stale,
        "",
        {"Someone else changed the rules: version {rules} is in force, not {expected_rules}. Nothing was done; look at them again.",
         "规则已被他人更改：现行第 {rules} 版，而非第 {expected_rules} 版。未作任何更改；请重新查看。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "progress_folder",
        {"The rules name no folder for the pages that customers read. Name one (policy set, progress.folder), then do it again.",
         "规则没有指定顾客进度网页的文件夹。请先设定（policy set，progress.folder），再重试。"}},
    ErrorWording{
        ErrorCode::FileMissing,
        "progress_folder",
        {"The folder {file} for the pages that customers read is not there. The returns are safe; make or mount the folder, and the pages are written.",
         "顾客进度网页的文件夹 {file} 不存在。退货单不受影响；请新建或挂载该文件夹，网页会自动补写。"}},
    ErrorWording{
        ErrorCode::NoPermission,
        "progress_folder",
        {"The pages that customers read cannot be written into {file}. The returns are safe; see to owner and mode of the folder, and the pages are written.",
         "无法把顾客进度网页写入 {file}。退货单不受影响；请检查该文件夹的权限，网页会自动补写。"}},
    ErrorWording{
        ErrorCode::DiskFull,
        "progress_folder",
        {"The disk with {file}, where the pages lie that customers read, is full or fails. The returns are safe; see to it, and the pages are written.",
         "顾客进度网页所在的 {file} 磁盘已满或报错。退货单不受影响；处理后网页会自动补写。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "done_by_person",
                 {"A person does {channel}: there is nothing to try out.", "{channel} 由人工完成，无需测试。"}},
    ErrorWording{ErrorCode::MissingField,
                 "not_an_address",
                 {"This is no e-mail address. Write it as name@example.com, or leave it out.",
                  "这不是有效的邮箱地址。请写成 name@example.com，或留空。"}},
    ErrorWording{ErrorCode::MissingField,
                 "for_staff",
                 {"This channel writes to a group of the staff. Choose one that reaches customers.",
                  "这个渠道发到员工群。请选择能发给顾客的渠道。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "no_address",
        {"{channel} cannot reach this customer: the phone or the e-mail address is missing. Add it, or choose another channel.",
         "{channel} 联系不到这位顾客：缺少电话或邮箱。请补上，或换一个渠道。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "no_channel",
        {"There is no way to tell this customer: none was chosen and the rules name none. Choose one (return contact), or name it with --channel.",
         "没有联系这位顾客的渠道：顾客没有选择，规则也没有设定。请先选择（return contact），或用 --channel 指定。"}},
    ErrorWording{ErrorCode::MissingField,
                 "refused",
                 {"This customer wants no messages. Change that first (return contact), if the customer says so.",
                  "这位顾客不希望收到消息。如顾客改变主意，请先更改（return contact）。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_paid",
        {"No money arrived for this return, so the customer is not told of any. Confirm the payout first, or write something else.",
         "这张退货单还没有到账的退款，不能告知顾客已退款。请先确认付款，或改写其他内容。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "sent_by_program",
        {"Message {message} is sent by the program over {channel}: nobody marks it as done. Cancel it if it is not to go.",
         "消息 {message} 由程序通过 {channel} 发送，不能手工标记完成。如不需发送请取消。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "not_by_phone",
                 {"Message {message} is not a call. Mark it as done, or cancel it.",
                  "消息 {message} 不是电话。请标记完成或取消。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "",
        {"Message {message} does not wait any more: it is {state}. Write a new one if the customer is to be told.",
         "消息 {message} 已不在等待：{state}。如需告知顾客请重新写一条。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no message {message}. See messages list.", "没有消息 {message}。请看 messages list。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"The rules name no channel “{channel}”. See policy show, messages.",
                  "规则中没有渠道“{channel}”。请看 policy show 的 messages。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"The rules have no words for “{event}”. Use --text, or add a template.",
                  "规则中没有“{event}”的模板。请用 --text 写明，或增加模板。"}},
};
}

std::span<const ErrorWording> messageWordings()
{
    return kWordings;
}
}
