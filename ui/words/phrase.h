// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as they stand in a sentence: days, times, shares, names of the policy.
#pragma once

#include "core/money/currency.h"
#include "core/policy/policy.h"
#include "ui/words/language.h"

#include <QJsonObject>

namespace rd
{
/// What the codes and amounts of a statement mean.
struct PhraseBook {
    const Policy &policy;
    const Currency &currency;
    Language language = Language::English;

    /// Fills "{days}" and the like with the facts; "{goods}" is what the facts `article`, `category`, `reason` and `condition`
    /// describe together.
    [[nodiscard]] QString filled(const Text &text, const QJsonObject &args) const;
    /// "“Changed mind”", "Cash": what the policy calls it; a code that it does not know stays.
    [[nodiscard]] QString nameOf(const QString &key, const QString &code) const;

private:
    [[nodiscard]] QString valueOf(const QString &key, const QJsonObject &args) const;
    [[nodiscard]] QString goods(const QJsonObject &args) const;
    [[nodiscard]] QString listed(const QStringList &parts, const Text &last) const;
};
}
