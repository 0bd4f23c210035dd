// SPDX-License-Identifier: GPL-3.0-or-later
// A store with a return at every step, for walking the contract.
#pragma once

#include "tests/cli/cli_runner.h"

namespace rd::test
{
/// Receipts: 1001 (30 pieces for 300.00, cash), 1002 (10 for 200.00, WeChat), 1003 (3 for 9000.00, above every limit),
/// 1004 (2 for 40.00, 40 days ago). The returns are named after what they wait for.
struct Shop {
    CliRunner store;
    QString review;      ///< 1 of 1003, too dear to be approved by the policy
    QString outside;     ///< 1 of 1004, denied unless overridden
    QString receive;     ///< 2 of 1001, approved
    QString inspect;     ///< 2 of 1001, here
    QString countersign; ///< 1 of 1003, accepted by hao
    QString due;         ///< 1 of 1001, to be paid in cash
    QString sent;        ///< 1 of 1002, payout 1 under way by WeChat
    QString handBack;    ///< 1 of 1001, not accepted
    QString closed;      ///< 1 of 1001, paid

    Shop();
    /// Runs it as this person and ends the test when it is refused; "%1" in `words` is the number.
    QJsonObject must(const QString &login, const QString &words, const QString &number = {}) const;
    /// A return of 1001 logged by li with its goods here.
    [[nodiscard]] QString present(int pieces = 1) const;
    /// As `present`, inspected and due in cash.
    [[nodiscard]] QString accepted(int pieces = 1) const;
    /// One of 1002, inspected and sent by WeChat as payout 1.
    [[nodiscard]] QString onItsWay() const;
};
}
