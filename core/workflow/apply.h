// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each action: checks what only it knows and changes the decision under construction.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/work.h"

namespace rd
{
/// Fills in what is asked for, with the verdict, whatever that says.
[[nodiscard]] Result<void> takeIn(Work &work, const LogReturn &action);
[[nodiscard]] Result<void> apply(Work &work, const LogReturn &action);
[[nodiscard]] Result<void> apply(Work &work, const Approve &action);
[[nodiscard]] Result<void> apply(Work &work, const Decline &action);
[[nodiscard]] Result<void> apply(Work &work, const Receive &action);
[[nodiscard]] Result<void> apply(Work &work, const ReportLost &action);
[[nodiscard]] Result<void> apply(Work &work, const WaiveGoods &action);
[[nodiscard]] Result<void> apply(Work &work, const Inspect &action);
[[nodiscard]] Result<void> apply(Work &work, const HandBack &action);
[[nodiscard]] Result<void> apply(Work &work, const Countersign &action);
[[nodiscard]] Result<void> apply(Work &work, const Pay &action);
[[nodiscard]] Result<void> apply(Work &work, const Exchange &action);
[[nodiscard]] Result<void> apply(Work &work, const Ship &action);
[[nodiscard]] Result<void> apply(Work &work, const IssueCredit &action);
[[nodiscard]] Result<void> apply(Work &work, const SendForRepair &action);
[[nodiscard]] Result<void> apply(Work &work, const BookRepair &action);
[[nodiscard]] Result<void> apply(Work &work, const CollectRepair &action);
[[nodiscard]] Result<void> apply(Work &work, const ConvertSettlement &action);
[[nodiscard]] Result<void> apply(Work &work, const Compensate &action);
[[nodiscard]] Result<void> apply(Work &work, const WithdrawCompensation &action);
[[nodiscard]] Result<void> apply(Work &work, const NoteRedInvoice &action);
[[nodiscard]] Result<void> apply(Work &work, const WithdrawRedInvoice &action);
[[nodiscard]] Result<void> apply(Work &work, const TickBenefits &action);
[[nodiscard]] Result<void> apply(Work &work, const ConfirmPayout &action);
[[nodiscard]] Result<void> apply(Work &work, const FailPayout &action);
[[nodiscard]] Result<void> apply(Work &work, const Cancel &action);
[[nodiscard]] Result<void> apply(Work &work, const LetExpire &action);
[[nodiscard]] Result<void> apply(Work &work, const AddNote &action);
[[nodiscard]] Result<void> apply(Work &work, const Chase &action);
[[nodiscard]] Result<void> apply(Work &work, const Rate &action);
[[nodiscard]] Result<void> apply(Work &work, const Assign &action);
[[nodiscard]] Result<void> apply(Work &work, const HoldReturn &action);
[[nodiscard]] Result<void> apply(Work &work, const Resume &action);
[[nodiscard]] Result<void> apply(Work &work, const SplitReturn &action);
[[nodiscard]] Result<void> apply(Work &work, const Undo &action);
[[nodiscard]] Result<void> apply(Work &work, const OpenException &action);
[[nodiscard]] Result<void> apply(Work &work, const TickException &action);
[[nodiscard]] Result<void> apply(Work &work, const CloseException &action);
[[nodiscard]] Result<void> apply(Work &work, const TakeOver &action);
[[nodiscard]] Result<void> apply(Work &work, const EditRequest &action);
[[nodiscard]] Result<void> apply(Work &work, const Claim &action);
[[nodiscard]] Result<void> apply(Work &work, const Extend &action);
[[nodiscard]] Result<void> apply(Work &work, const Remind &action);

/// Books units as approved or received and records it; used by the request itself when the policy approves.
void approveUnits(Work &work, const std::vector<LineQuantity> &lines, const Actor &by);
void receiveUnits(Work &work, const std::vector<LineQuantity> &lines);
/// More goods are awaited: the customer has the time for all of them anew.
void awaitAnew(Work &work);
}
