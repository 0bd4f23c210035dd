// SPDX-License-Identifier: GPL-3.0-or-later
// What a return is found by: number, receipt, phone, name (also in pinyin) and articles.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/database.h"

namespace rd
{
/// The text a return is found by: lower case, one fact a line.
[[nodiscard]] QString searchTextOf(const ReturnCase &returnCase, const QString &customerName,
                                   const QString &customerPhone);
/// The same with the name and phone of the return, else with what the store knows of its customer; of customers who were merged
/// with all their names and phones.
[[nodiscard]] QString searchTextOf(Database &database, const ReturnCase &returnCase);
/// Whether this is the text of the return; the pinyin in it may be that of another version of ICU.
[[nodiscard]] bool isSearchTextOf(Database &database, const ReturnCase &returnCase, const QString &stored);
/// Width and case as they stand in search texts.
[[nodiscard]] QString foldForSearch(const QString &text);
[[nodiscard]] bool isHan(QChar letter);
/// The 1- and 2-grams of Chinese letters in a text.
[[nodiscard]] QStringList gramsOf(const QString &text);
/// The initials and the syllables of the Chinese letters of a name: "zw", "zhangwei".
[[nodiscard]] QStringList pinyinOf(const QString &name);
}
