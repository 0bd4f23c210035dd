// SPDX-License-Identifier: GPL-3.0-or-later
// The objections of one action that its actor may do on a return that is open: one function for each action.
#pragma once

#include "tests/model/world.h"

namespace rd::model
{
using Codes = std::set<ErrorCode>;

void text(Codes &codes, const QString &value, bool isRequired);
[[nodiscard]] bool isRecordOnly(const World &world);

struct Objections {
    const World &world;
    const Return &to;
    const Actor &by;
    Codes codes;

    void operator()(const LogReturn &log);
    void operator()(const Approve &approve);
    void operator()(const Decline &decline);
    void operator()(const Receive &receive);
    void operator()(const ReportLost &lost);
    void operator()(const Inspect &inspect);
    void operator()(const HandBack &handBack);
    void operator()(const Countersign &countersign);
    void operator()(const Pay &pay);
    void operator()(const ConfirmPayout &confirm);
    void operator()(const FailPayout &fail);
    void operator()(const Cancel &cancel);
    void operator()(const AddNote &note);
    void operator()(const Chase &) {}
    void operator()(const Assign &assign);
    void operator()(const HoldReturn &hold);
    void operator()(const Resume &resume);

private:
    [[nodiscard]] const Debt &debt(int number) const { return to.debts[static_cast<std::size_t>(number) - 1]; }
    const Payment *paymentOf(int number);
    /// The debt that is meant, or 0 with the objection.
    int pick(std::optional<int> named, const std::set<SettlementState> &states, const Codes &none);
};
}
