// SPDX-License-Identifier: GPL-3.0-or-later
// Reading serial and batch numbers of a receipt.
#include "core/domain/article.h"

#include <QRegularExpression>

namespace rd
{
bool isSameSerial(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QStringList serialsSold(const SaleLine &line)
{
    if (line.serial.isEmpty() || !line.quantity.isWhole()) {
        return {};
    }
    if (line.quantity == Quantity::units(1)) {
        return {line.serial};
    }
    static const QRegularExpression between(QStringLiteral("[\\s,;|，；、]+"));
    const QStringList serials = line.serial.split(between, Qt::SkipEmptyParts);
    return Quantity::units(serials.size()) == line.quantity ? serials : QStringList();
}

bool isSameBatch(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QStringList batchesSold(const SaleLine &line)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,;|，；、]\\s*"));
    return line.batch.split(between, Qt::SkipEmptyParts);
}
}
