// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of each paper.
#include "ui/common/paper/paper_size.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr qreal kMmPerInch = 25.4;
constexpr PaperMeasures k58{384, 58 * kDotsPerMm, 0, 16, 100, 2, 10, 7 * kDotsPerMm};
constexpr PaperMeasures k80{576, 80 * kDotsPerMm, 0, 16, 100, 3, 10, 7 * kDotsPerMm};
constexpr PaperMeasures kA5{148 * kDotsPerMm, 148 * kDotsPerMm, 210 * kDotsPerMm, 11 * kDotsPerMm, 118, 3,
                            2 * kDotsPerMm,   12 * kDotsPerMm};
constexpr PaperMeasures kA4{210 * kDotsPerMm, 210 * kDotsPerMm, 297 * kDotsPerMm, 17 * kDotsPerMm, 132, 4,
                            3 * kDotsPerMm,   15 * kDotsPerMm};
}

PaperMeasures measuresOf(PaperSize size)
{
    switch (size) {
    case PaperSize::Mm58:
        return k58;
    case PaperSize::Mm80:
        return k80;
    case PaperSize::A5:
        return kA5;
    case PaperSize::A4:
        return kA4;
    }
    return k80;
}

QString paperCode(PaperSize size)
{
    switch (size) {
    case PaperSize::Mm58:
        return QStringLiteral("58");
    case PaperSize::Mm80:
        return QStringLiteral("80");
    case PaperSize::A5:
        return QStringLiteral("a5");
    case PaperSize::A4:
        return QStringLiteral("a4");
    }
    return {};
}

PaperSize paperFromCode(const QString &code)
{
    const auto *const found = std::ranges::find_if(kPaperSizes,
                                                   [&](PaperSize size) { return paperCode(size) == code; });
    return found == kPaperSizes.end() ? PaperSize::Mm80 : *found;
}

QPageSize pageSizeOf(PaperSize size, int heightDots)
{
    const PaperMeasures measures = measuresOf(size);
    if (measures.isSheet()) {
        return QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::A5);
    }
    const QSizeF mm(measures.width * kMmPerInch / kDotsPerInch, heightDots * kMmPerInch / kDotsPerInch);
    return QPageSize(mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}
}
