// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one made-up return: what is asked for, and what happens to it when.
#pragma once

#include "core/desk/requests.h"

namespace rd
{
enum class DemoAct {
    Log,
    Note,
    Chase,
    Approve,
    Decline,
    Receive,
    ReportLost,
    Inspect,
    RefuseGoods, ///< inspected, not accepted
    Countersign,
    Pay,
    Confirm,
    Fail,
    HandBack,
    Hold,
};

struct DemoBeat {
    UtcTime at;
    DemoAct act = DemoAct::Log;
};

struct DemoStory {
    LogRequest request;
    QString loggedBy;
    QString words; ///< of a note, or why the customer is waited for
    std::vector<DemoBeat> beats;
    QString number; ///< once it is logged
};
}
