// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file is in, and its bytes as UTF-8.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rd
{
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "gb18030" or "windows-1252".
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Knows the usual other names as well: "utf8", "gbk", "gb2312", "cp1252", "latin1", "utf-16".
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString &name);

/// A byte order mark first, then UTF-8 by strict reading, then GB18030 against Windows-1252 by which bytes occur.
/// Never fails: what fits nowhere is called Windows-1252 and is refused by `toUtf8`.
[[nodiscard]] TextEncoding detectEncoding(QByteArrayView bytes);

/// The text as UTF-8 without byte order mark. import_invalid: `spreadsheet` (a workbook, not a text file), `not_text`
/// (zero bytes), `encoding` (bytes that the encoding does not have; with the row of the first).
[[nodiscard]] Result<QByteArray> toUtf8(QByteArray bytes, TextEncoding encoding);
}
