// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person can do to a return, as values.
#pragma once

#include "core/domain/rma.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace rd
{
/// So many units of one line of the return.
struct LineQuantity {
    int line = 0;
    Quantity quantity;
    friend bool operator==(const LineQuantity &, const LineQuantity &) = default;
};

/// One line of a request: so many units of a line of the receipt.
struct RequestLine {
    int saleLine = 0; ///< line number on the receipt
    Quantity quantity;
    QString reason;
    Resolution resolution = Resolution::Refund;
    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

struct LogReturn {
    std::vector<RequestLine> lines;
    std::optional<CustomerId> customer;
    QString contactName;
    QString contactPhone;
    QString note;
    bool areGoodsPresent = false;
};
/// Empty `lines` mean everything outstanding, here and below.
struct Approve {
    std::vector<LineQuantity> lines;
    bool isOverride = false;
    QString reason;
};
struct Decline {
    std::vector<LineQuantity> lines;
    QString reason;
};
struct Receive {
    std::vector<LineQuantity> lines;
};
struct ReportLost {
    std::vector<LineQuantity> lines;
    QString reason;
};
struct InspectedUnits {
    int line = 0;
    Quantity quantity;
    QString condition;
    QString disposition; ///< "hand_back" means not accepted
    friend bool operator==(const InspectedUnits &, const InspectedUnits &) = default;
};
struct Inspect {
    std::vector<InspectedUnits> units;
    QString note;
    QStringList ticks; ///< codes of the checklist that were ticked
};
struct HandBack {
    std::vector<LineQuantity> lines;
};
/// Without a number: the only settlement that waits for it.
struct Countersign {
    std::optional<int> settlement;
};
struct Pay {
    QString tender;
    std::optional<Money> amount; ///< absent: what is due
    QString reference;
    std::optional<int> settlement; ///< absent: the only one due
};
struct ConfirmPayout {
    int payout = 0;
};
struct FailPayout {
    int payout = 0;
    QString reason;
};
struct Cancel {
    QString reason;
};
struct AddNote {
    QString text;
};
struct Chase {
};
struct Assign {
    Step step = Step::Review;
    Staff to;
};
struct HoldReturn {
    QString reason;
};
struct Resume {
};

using Action = std::variant<LogReturn, Approve, Decline, Receive, ReportLost, Inspect, HandBack, Countersign, Pay,
                            ConfirmPayout, FailPayout, Cancel, AddNote, Chase, Assign, HoldReturn, Resume>;
}
