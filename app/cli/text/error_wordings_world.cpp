// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what concerns people, the file and the world around it.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotAllowed,
                 "",
                 {"{assignee} cannot take the step “{step}”: the role is missing or the person is disabled.",
                  "{assignee} 不能承担“{step}”：没有相应角色或已停用。"}},
    ErrorWording{ErrorCode::NotAllowed,
                 "",
                 {"You may not do this ({right}). These roles may: {roles}.",
                  "您无权执行此操作（{right}）。可执行的角色：{roles}。"}},
    ErrorWording{ErrorCode::NotAllowed, "", {"You may not do this. Ask a manager.", "您无权执行此操作。请联系店长。"}},
    ErrorWording{ErrorCode::WrongPin,
                 "password",
                 {"This needs the manager's password. Set RETURNDESK_PASSWORD to it.",
                  "此操作需要店长口令。请设置 RETURNDESK_PASSWORD。"}},
    ErrorWording{ErrorCode::WrongPin,
                 "",
                 {"Wrong name or PIN. {left} tries are left.", "姓名或密码不正确，还可尝试 {left} 次。"}},
    ErrorWording{ErrorCode::WrongPin, "", {"Wrong name or PIN.", "姓名或密码不正确。"}},
    ErrorWording{
        ErrorCode::LockedOut, "", {"Too many wrong PINs. Wait until {until}.", "密码错误次数过多。请等到 {until}。"}},
    ErrorWording{ErrorCode::LockedOut,
                 "",
                 {"Too many wrong PINs: locked until a manager unlocks it (staff unlock).",
                  "密码错误次数过多：已锁定，请店长解锁（staff unlock）。"}},
    ErrorWording{ErrorCode::LoginRequired,
                 "pin",
                 {"The PIN is missing. Set RETURNDESK_PIN, or use --pin-file, or run this on a terminal.",
                  "缺少密码。请设置 RETURNDESK_PIN、使用 --pin-file，或在终端中运行。"}},
    ErrorWording{ErrorCode::LoginRequired,
                 "new_pin",
                 {"The new PIN is missing. Set RETURNDESK_NEW_PIN, or use --new-pin-file, or run this on a terminal.",
                  "缺少新密码。请设置 RETURNDESK_NEW_PIN、使用 --new-pin-file，或在终端中运行。"}},
    ErrorWording{
        ErrorCode::LoginRequired, "", {"Who acts? Name yourself with --as LOGIN.", "请用 --as LOGIN 说明操作人。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no return {return}. See “return list”.", "没有退货单 {return}。请用“return list”查看。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no person with the login {staff} who can act. See “staff list”.",
                  "没有登录名为 {staff} 的可用人员。请用“staff list”查看。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no line {sale_line} on receipt {receipt}.", "小票 {receipt} 没有第 {sale_line} 行。"}},
    ErrorWording{
        ErrorCode::NotFound,
        "",
        {"There is no sale with the receipt number {receipt}. Search with “sales find”, or type it in with “sales add”.",
         "没有小票号为 {receipt} 的销售。可用“sales find”查找，或用“sales add”录入。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no return {number}. See “return list”.", "没有退货单 {number}。请用“return list”查看。"}},
    ErrorWording{
        ErrorCode::NotFound,
        "",
        {"The return has no line {line}. See “return show”.", "退货单没有第 {line} 行。请用“return show”查看。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"The return has no settlement {settlement}. See “return show”.",
                  "退货单没有结算 {settlement}。请用“return show”查看。"}},
    ErrorWording{
        ErrorCode::NotFound,
        "",
        {"The return has no payout {payout}. See “return show”.", "退货单没有付款 {payout}。请用“return show”查看。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no person with the login {login}. See “staff list”.",
                  "没有登录名为 {login} 的人员。请用“staff list”查看。"}},
    ErrorWording{ErrorCode::NotFound, "", {"Nothing was found.", "没有找到。"}},
    ErrorWording{
        ErrorCode::Stale,
        "",
        {"Someone else changed this return: it is at version {version}, not {expected}. Nothing was done; look at it again.",
         "该退货单已被他人更改：现为第 {version} 版，而非第 {expected} 版。未作任何更改；请重新查看。"}},
    ErrorWording{ErrorCode::Stale,
                 "",
                 {"Someone else changed this return in the meantime. Nothing was done; look at it again.",
                  "该退货单已被他人更改。未作任何更改；请重新查看。"}},
    ErrorWording{ErrorCode::Busy,
                 "",
                 {"Another program is writing to the store. Nothing was done; try again in a moment.",
                  "其他程序正在写入。未作任何更改；请稍后再试。"}},
    ErrorWording{ErrorCode::Damaged,
                 "",
                 {"The store file is damaged. It was not changed; keep it and go back to the newest backup.",
                  "门店文件已损坏。文件未被更改；请保留它并使用最新备份。"}},
    ErrorWording{
        ErrorCode::Tampered,
        "",
        {"The store file was changed by something other than this program. It was not touched; keep it and go back "
         "to the newest backup.",
         "门店文件被其他程序改动过。文件未被更改；请保留它并使用最新备份。"}},
    ErrorWording{ErrorCode::NotAStore,
                 "",
                 {"{file} is not a store of Return Desk. It was not touched; name the right file with --db.",
                  "{file} 不是退货台的门店文件。未作任何更改；请用 --db 指定正确的文件。"}},
    ErrorWording{ErrorCode::NotAStore,
                 "",
                 {"This file is not a store of Return Desk. It was not touched; name the right file with --db.",
                  "该文件不是退货台的门店文件。未作任何更改；请用 --db 指定正确的文件。"}},
    ErrorWording{
        ErrorCode::NewerVersion,
        "",
        {"The store was written by a newer version (file {found}, this program {supported}). It was not touched; install the newer version.",
         "该门店由更新的版本写成（文件 {found}，本程序 {supported}）。未作任何更改；请安装新版本。"}},
    ErrorWording{
        ErrorCode::NewerVersion,
        "",
        {"The store was written by a newer version of the program. It was not touched; install the newer version.",
         "该门店由更新的版本写成。未作任何更改；请安装新版本。"}},
    ErrorWording{ErrorCode::DiskFull,
                 "",
                 {"Not saved: the disk is full. Nothing was changed. Free some space, then do it again.",
                  "未保存：磁盘已满。未作任何更改。请腾出空间后重试。"}},
    ErrorWording{
        ErrorCode::NoPermission,
        "",
        {"{file} cannot be read or written with your rights. Nothing was changed; check the owner and mode of the file and its folder.",
         "没有读写 {file} 的权限。未作任何更改；请检查文件及其文件夹的权限。"}},
    ErrorWording{
        ErrorCode::NoPermission,
        "",
        {"The file or its folder cannot be read or written with your rights. Nothing was changed; check owner and mode.",
         "没有读写该文件或其文件夹的权限。未作任何更改；请检查权限。"}},
    ErrorWording{ErrorCode::FileMissing,
                 "",
                 {"There is no file {file}. Name the right one, or make a store with “init”.",
                  "没有文件 {file}。请指定正确的文件，或用“init”新建门店。"}},
    ErrorWording{ErrorCode::FileMissing,
                 "",
                 {"There is no such file. Name the right one with --db, or make a store with “init”.",
                  "没有该文件。请用 --db 指定正确的文件，或用“init”新建门店。"}},
    ErrorWording{ErrorCode::FileExists,
                 "",
                 {"{file} exists already and was not touched. Name another file.",
                  "{file} 已存在，未作任何更改。请换一个文件名。"}},
    ErrorWording{ErrorCode::FileExists,
                 "",
                 {"The file exists already and was not touched. Name another file.",
                  "文件已存在，未作任何更改。请换一个文件名。"}},
    ErrorWording{
        ErrorCode::KeyMissing,
        "",
        {"The key of this store ({file}) is missing. Reading works; bring it back with “key import FILE” to log in and to write.",
         "缺少该门店（{file}）的密钥。可以查看；要登录和写入，请用“key import FILE”恢复密钥。"}},
    ErrorWording{
        ErrorCode::KeyMissing,
        "",
        {"The key of this store is missing. Reading works; bring it back with “key import FILE” to log in and to write.",
         "缺少该门店的密钥。可以查看；要登录和写入，请用“key import FILE”恢复密钥。"}},
    ErrorWording{
        ErrorCode::ResultUnknown,
        "",
        {"The result of this action is unknown. Do not hand out money again; repeat the same command with the same --operation to learn it.",
         "此操作的结果未知。请勿再次付款；用相同的 --operation 重复同一命令即可得知结果。"}},
};
}

std::span<const ErrorWording> worldWordings()
{
    return kWordings;
}
}
