// SPDX-License-Identifier: GPL-3.0-or-later
// What a slip says, as texts that are ready to print.
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace rd::ui
{
struct SlipShop {
    QString name;
    QString branchAndPhone;
};

struct SlipLine {
    QString name;
    QString calculation; ///< "1 × 229.00   discount −30.00"
    QString amount;      ///< "199.00"
    QString reason;      ///< "Reason: Defective   Wish: refund"
    QString note;
};

/// One step of the path in words: "Inspect" over "48 h", or a tick.
struct SlipStep {
    QString word;
    QString when;
    bool isDone = false;
};

/// A printed copy after the first.
struct SlipReprint {
    int copy = 0; ///< 2 for the second; 0 or 1: this is the first
    QString at;
    QString by;
};

/// 退换货单: the customer's receipt for goods handed in.
struct IntakeSlip {
    SlipShop shop;
    QString number;
    QString loggedAt;
    QString loggedBy;
    QString receipt; ///< receipt number and its day
    QString customer;
    std::vector<SlipLine> lines;
    QString estimate;     ///< "¥199.00"; empty when nothing is refunded
    QString estimateNote; ///< "Back to WeChat Pay. Subject to inspection."
    QString promisedDay;
    std::vector<SlipStep> path;
    QString policySentence;
    QString progressAddress; ///< where the customer reads how far it is; empty: nowhere
    SlipReprint reprint;
};

/// A store credit as its voucher shows it.
struct SlipCredit {
    QString code;
    QString balance;
    QString validUntil; ///< empty: it does not end
    QString conditions;
};

/// 退款凭证: says that money was paid, or what was given in its place, once.
struct VoucherSlip {
    SlipShop shop;
    QString title;   ///< empty: "Refund voucher"
    QString voucher; ///< "P-000001"
    QString number;
    QString paidAt;
    QString paidBy;
    QString receipt;
    QString customer;
    std::vector<SlipLine> lines;
    QString amount;        ///< "¥199.00"
    QString amountInWords; ///< 大写; empty where it is not used
    QString tender;
    QString reference;
    QString state; ///< "sent", "confirmed"
    QString sentence;
    std::optional<SlipCredit> credit{}; ///< what was given is a store credit
    SlipReprint reprint;
};

/// 商品标签: goes with the goods of one finding to their shelf.
struct GoodsLabel {
    QString number;
    QString part; ///< "Line 1 of 2"
    QString article;
    QString units;       ///< "1", "0.5 kg"
    QString condition;   ///< as found
    QString disposition; ///< where the goods go
    QString inspected;   ///< when and by whom
    SlipReprint reprint;
};

using Slip = std::variant<IntakeSlip, VoucherSlip, GoodsLabel>;
}
