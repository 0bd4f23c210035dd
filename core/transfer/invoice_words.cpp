// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of words, the telling ones first: a digital invoice is ordinary or special, too.
#include "core/transfer/invoice_words.h"

#include <QStringList>

#include <array>

namespace rd
{
namespace
{
struct KindWords {
    InvoiceKind kind;
    const char *words;
};
constexpr std::array<KindWords, 3> kKinds = {{
    {InvoiceKind::Electronic, "electronic|digital|e-invoice|数电|全电|电子"},
    {InvoiceKind::Special, "special|专票|专用"},
    {InvoiceKind::Ordinary, "ordinary|普票|普通"},
}};
}

bool isNoInvoice(const QString &word)
{
    static const QStringList none = QString::fromUtf8("none no 无 否 未开 未开票 不开票").split(QLatin1Char(' '));
    return word.isEmpty() || none.contains(word, Qt::CaseInsensitive);
}

std::optional<InvoiceKind> invoiceKindFor(const QString &word)
{
    for (const KindWords &each : kKinds) {
        for (const QString &part : QString::fromUtf8(each.words).split(QLatin1Char('|'))) {
            if (word.contains(part, Qt::CaseInsensitive)) {
                return each.kind;
            }
        }
    }
    return std::nullopt;
}
}
