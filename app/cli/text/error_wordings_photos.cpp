// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings about pictures of goods.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::MissingField,
                 "not_a_jpeg",
                 {"File {file} is no whole JPEG. HEIC and PNG are not read here: send a JPG, or add it in the window.",
                  "第 {file} 个文件不是完整的 JPEG。此处不能读取 HEIC 和 PNG：请改用 JPG，或在窗口中添加。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "photo_too_large",
        {"File {file} has {bytes} bytes; a photo has at most {limit_bytes}. Make it smaller, or add it in the window, which does that itself.",
         "第 {file} 个文件有 {bytes} 字节；每张照片最多 {limit_bytes} 字节。请缩小，或在窗口中添加（自动缩小）。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "photo_too_large",
        {"File {file} has {pixels} pixels; a photo has at most {limit_pixels}. Make it smaller, or add it in the window, which does that itself.",
         "第 {file} 个文件有 {pixels} 像素；每张照片最多 {limit_pixels} 像素。请缩小，或在窗口中添加（自动缩小）。"}},
    ErrorWording{ErrorCode::MissingField,
                 "caption_too_long",
                 {"The caption is too long: at most {limit} characters.", "照片说明过长：最多 {limit} 个字符。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "too_many_photos",
        {"A return has at most {limit} photos, and it has them. Remove one that is not needed (return photo remove).",
         "每张退货单最多 {limit} 张照片，已满。请先删除不需要的照片（return photo remove）。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "photo_here",
                 {"File {file} is here already: photo {photo}.", "第 {file} 个文件已在单中：照片 {photo}。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "photo_removed",
                 {"Photo {photo} was removed. Its picture is gone for good; return photo list says why.",
                  "照片 {photo} 已删除，图像无法恢复；原因见 return photo list。"}},
    ErrorWording{
        ErrorCode::AlreadyClosed,
        "history",
        {"{return} is a return of the past: nothing is added to it.", "{return} 是历史退货记录，不能再添加内容。"}},
    ErrorWording{ErrorCode::NotAllowed,
                 "photo_of_other",
                 {"Somebody else took this photo. A manager may remove it, or step up for this (--approver).",
                  "这张照片由他人拍摄。可由店长删除，或请店长授权（--approver）。"}},
    ErrorWording{ErrorCode::NotAllowed,
                 "photo_of_other_day",
                 {"This photo is not of today. A manager may remove it, or step up for this (--approver).",
                  "这不是今天拍摄的照片。可由店长删除，或请店长授权（--approver）。"}},
    ErrorWording{ErrorCode::NotAllowed,
                 "photo_of_closed",
                 {"The return is closed. A manager may remove the photo, or step up for this (--approver).",
                  "退货单已关闭。照片可由店长删除，或请店长授权（--approver）。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"The return has no photo {photo}. See return photo list.",
                  "该退货单没有照片 {photo}。请看 return photo list。"}},
};
}

std::span<const ErrorWording> photoWordings()
{
    return kWordings;
}
}
