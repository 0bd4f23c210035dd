// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of the policy's own choices, for writing and reading its document. Private to this room.
#pragma once

#include "core/policy/policy.h"

#include <array>

namespace rd
{
template <> struct CodeTable<SecondPerson> {
    static constexpr std::array kNames = {
        CodeName<SecondPerson>{SecondPerson::Two, QLatin1String("two")},
        CodeName<SecondPerson>{SecondPerson::Three, QLatin1String("three")},
        CodeName<SecondPerson>{SecondPerson::RecordAndReport, QLatin1String("record_and_report")},
    };
};

template <> struct CodeTable<WithoutReceipt> {
    static constexpr std::array kNames = {
        CodeName<WithoutReceipt>{WithoutReceipt::Never, QLatin1String("never")},
        CodeName<WithoutReceipt>{WithoutReceipt::Credit, QLatin1String("credit")},
        CodeName<WithoutReceipt>{WithoutReceipt::Money, QLatin1String("money")},
    };
};
}
