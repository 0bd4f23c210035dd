// SPDX-License-Identifier: GPL-3.0-or-later
// Finding returns by any part of number, receipt, phone, name (also in pinyin) or article.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/database.h"

#include <functional>

namespace rd
{
/// The text a return is found by: lower case, one fact a line.
[[nodiscard]] QString searchTextOf(const ReturnCase &returnCase, const QString &customerName,
                                   const QString &customerPhone);
/// Whether this is the text of the return; the pinyin in it may be that of another version of ICU.
[[nodiscard]] bool isSearchTextOf(Database &database, const ReturnCase &returnCase, const QString &stored);
/// Enters a new return.
void indexReturn(Database &database, const ReturnCase &returnCase);
/// Newest returns first whose text holds every word, and which are wanted when somebody asks.
[[nodiscard]] std::vector<RmaId> searchReturns(Database &database, const QString &text, int limit,
                                               const std::function<bool(RmaId)> &isWanted = {});
/// The 1- and 2-grams of Chinese letters in a text.
[[nodiscard]] QStringList gramsOf(const QString &text);
/// The initials and the syllables of the Chinese letters of a name: "zw", "zhangwei".
[[nodiscard]] QStringList pinyinOf(const QString &name);
}
