// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from one action that nothing objects to: one function for each action.
#pragma once

#include "tests/model/figures.h"

namespace rd::model
{
struct Doing {
    World &world;
    Return &to;
    const Actor &by;
    std::vector<EventAction> &events;

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
    void operator()(const TickBenefits &) {} ///< no receipt of the model carries any
    void operator()(const ConfirmPayout &confirm);
    void operator()(const FailPayout &fail);
    void operator()(const Cancel &cancel);
    void operator()(const LetExpire &expire);
    void operator()(const AddNote &note);
    void operator()(const Chase &chase);
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
    /// Opens by itself for one line or, where several are meant, for all of it; what is open already counts.
    void trouble(ExceptionKind kind, const std::vector<std::pair<int, qint64>> &units);
    Line &line(int number) { return to.lines[static_cast<std::size_t>(number) - 1]; }
    Debt &debt(int number) { return to.debts[static_cast<std::size_t>(number) - 1]; }
    Payment &payment(int number) { return to.payments[static_cast<std::size_t>(number) - 1]; }
    void follows(EventAction event) { follows(event, by.login); }
    void follows(EventAction event, const QString &login);
    void approve(const std::vector<LineQuantity> &named, const QString &login);
    /// The customer has the time for all that is to come anew.
    void awaitAnew();
    void undoInspection();
    void undoUnits(Line &one, Undoable what, qint64 units);
    void refuseUnits(Line &one, qint64 units) { one.refused += to.isPresent ? units : 0; }
    /// One debt for each kind of settlement that the lines want.
    void owe(const Shares &shares, bool isWithoutGoods);
    void add(Debt debt);
    /// What is repaired grants nothing; what takes its place grants what it is worth by now.
    void revalue(const Debt &old, Debt &other);
    void changePromotions(const Debt &old, Debt &other);
    void pay(int number, const QString &tender, qint64 amount, PayoutState state);
    /// The number that was named, or that of the only debt in one of these states that fits.
    [[nodiscard]] int meant(std::optional<int> named, const std::set<SettlementState> &states,
                            bool (*fits)(const Debt &)) const;
};

// What an action may be meant for.
[[nodiscard]] bool isAny(const Debt &debt);
[[nodiscard]] bool isBeyond(const Debt &debt); ///< a compensation
[[nodiscard]] bool isForGoods(const Debt &debt);
[[nodiscard]] bool isMoney(const Debt &debt);
[[nodiscard]] bool isNewGoods(const Debt &debt);
[[nodiscard]] bool isParcel(const Debt &debt);
[[nodiscard]] bool isCredit(const Debt &debt);
}
