// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a return, told apart for counting how often each was printed.
#pragma once

#include "core/base/strong_id.h"
#include "core/domain/codes.h"

#include <QString>

#include <array>
#include <optional>

namespace rd
{
enum class PaperKind {
    Intake,   ///< the slip of the customer
    Voucher,  ///< of a payout
    Label,    ///< for the goods of a finding
    CaseFile, ///< all there is about the return
};
template <> struct CodeTable<PaperKind> {
    static constexpr std::array kNames = {
        CodeName<PaperKind>{PaperKind::Intake, QLatin1String("intake")},
        CodeName<PaperKind>{PaperKind::Voucher, QLatin1String("voucher")},
        CodeName<PaperKind>{PaperKind::Label, QLatin1String("label")},
        CodeName<PaperKind>{PaperKind::CaseFile, QLatin1String("case")},
    };
};

struct PrintedPaper {
    PaperKind kind = PaperKind::Intake;
    QString voucher{};                  ///< of a voucher, and only of it: "P-000001"
    std::optional<FindingId> finding{}; ///< of a label, and only of it
    friend bool operator==(const PrintedPaper &, const PrintedPaper &) = default;
};
}
