// SPDX-License-Identifier: GPL-3.0-or-later
// The objections of one action that its actor may do on a return that is open: one function for each action.
#pragma once

#include "tests/model/world.h"

#include <functional>

namespace rd::model
{
using Codes = std::set<ErrorCode>;

void text(Codes &codes, const QString &value, bool isRequired);

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
    void operator()(const WaiveGoods &waive);
    void operator()(const Inspect &inspect);
    void operator()(const HandBack &handBack);
    void operator()(const Countersign &countersign);
    void operator()(const Pay &pay);
    void operator()(const Exchange &exchange);
    void operator()(const Ship &ship);
    void operator()(const IssueCredit &credit);
    void operator()(const SendForRepair &send);
    void operator()(const BookRepair &book);
    void operator()(const CollectRepair &collect);
    void operator()(const ConvertSettlement &convert);
    void operator()(const Compensate &compensate);
    void operator()(const WithdrawCompensation &withdraw);
    void operator()(const NoteRedInvoice &note);
    void operator()(const WithdrawRedInvoice &withdraw);
    void operator()(const TickBenefits &) { codes.insert(ErrorCode::NotOutstanding); }
    void operator()(const ConfirmPayout &confirm);
    void operator()(const FailPayout &fail);
    void operator()(const Cancel &cancel);
    void operator()(const LetExpire &expire);
    void operator()(const AddNote &note);
    void operator()(const Chase &) {}
    void operator()(const Assign &assign);
    void operator()(const HoldReturn &hold);
    void operator()(const Resume &resume);
    void operator()(const SplitReturn &split);
    void operator()(const Undo &undo);
    void operator()(const OpenException &open);
    void operator()(const TickException &tick);
    void operator()(const CloseException &close);
    void operator()(const TakeOver &taking);
    void operator()(const EditRequest &) {} ///< never played, as the next ones
    void operator()(const Claim &) {}
    void operator()(const Extend &) {}
    void operator()(const Remind &) {}
    void operator()(const Rate &rate);

private:
    /// The exception that is open and meant, or 0 with the objection.
    int pickTrouble(std::optional<int> named);
    using States = std::set<SettlementState>;
    using Fits = bool (*)(const Debt &);
    [[nodiscard]] const Debt &debt(int number) const { return to.debts[static_cast<std::size_t>(number) - 1]; }
    const Payment *paymentOf(int number);
    /// The debts in one of these states that fit.
    [[nodiscard]] std::vector<int> debtsIn(const States &states, Fits fits) const;
    /// The debt that is named, or the only one in these states that fits, or 0 with the objection.
    int pick(std::optional<int> named, const States &states, Fits fits);
    /// The debt that something may be given for now, or 0 with the objection.
    int pickDue(std::optional<int> named, Fits fits);
    int guess(Fits fits);
    [[nodiscard]] bool areTooFew(int number) const;
    void deductions(const Inspect &inspect);
    /// The lines meant, each within its bin.
    void named(const std::vector<LineQuantity> &lines, const std::function<qint64(const Line &)> &bin);
    void undoneInspection(const Undo &undo);
    void freedPlaces(const Undo &undo);
    /// Units named by this request so far.
    struct Named {
        QString sku;
        int line = 0;
        QString serial;
    };
    void serials(const RequestLine &line, const Sold &sold, std::vector<Named> &named);
    [[nodiscard]] bool isHeld(const Sold &sold, const QString &serial, bool isOfThisLine) const;
    void items(const Exchange &exchange);
    /// Article and number.
    using Unit = std::pair<QString, QString>;
    void leaving(const QString &sku, qint64 units, const std::vector<QString> &serials, std::vector<Unit> &before);
    /// The debt that may become something else, or 0 with the objection.
    int pickChange(std::optional<int> named);
    void becomeRepair(const Debt &debt);
};
}
