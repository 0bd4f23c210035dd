// SPDX-License-Identifier: GPL-3.0-or-later
// The stable documents of exceptions, and of goods that the stockroom took over.
#pragma once

#include "core/desk/views.h"

#include <QJsonArray>

namespace rd
{
/// [{"exception","kind","line","quantity","note","owner","opened_at","opened_by","due_at","overdue","steps":[{"code","text","done_at",
/// "done_by","note"}],"closed_at","closed_by","outcome","message"}], texts of the rules in both languages.
[[nodiscard]] QJsonArray exceptionsToJson(const ReturnView &view);
/// One of them; an empty object when there is none with this number.
[[nodiscard]] QJsonObject exceptionToJson(const ReturnView &view, int number);
/// [{"line","expected","counted","difference","from","by","at"}], oldest first; a difference below zero is missing.
[[nodiscard]] QJsonArray takeOversToJson(const ReturnView &view);
}
