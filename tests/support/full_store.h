// SPDX-License-Identifier: GPL-3.0-or-later
// A store that holds every kind of row, made through the desk.
#pragma once

#include "core/desk/import_report.h"
#include "tests/support/store_fixture.h"

namespace rd::test
{
/// Its returns, named after where they stand. Receipts: 1001 (3 of 7.01, 1 of 20.00), 1002 (WeChat, 2 of 30.00), 1003
/// (2 of 3000.00), 1004 (40 days old), 1005 (4 of 80.00) and, imported, 2001 with the credit C2001.
struct FullStore {
    StoreFixture store;
    QString paid;        ///< 2 of 1001/1, cash 4.67, closed
    QString logged;      ///< 1001/2, waits for its goods
    QString sent;        ///< 1 of 1002/1, first payout failed, second under way
    QString countersign; ///< 1003/1, 3000.00 granted, waits for the second person
    QString review;      ///< 1004/1, on hold, assigned, with a note
    QString due;         ///< 2 of 1005/1, inspected, 40.00 to be paid
    QString handedBack;  ///< 1 of 1005/1
    QString declined;    ///< 1 of 1004/1, declined by a manager

    // Only after addOtherWays: what is settled without money or beyond the goods, closed but for those that say so.
    QString exchanged;  ///< 1 of 1006/1 for a dearer hat
    QString edited;     ///< 1021/1 wanted otherwise twice: 3 lines, 2 of the last one awaited
    QString worthless;  ///< 1022/1 accepted, and nothing is owed for it
    QString sentAgain;  ///< 1006/2 waived and sent again; the first parcel was lost
    QString credited;   ///< 1006/3 with a deduction, for a store credit
    QString creditCode; ///< 9.00, of which 4.00 were redeemed and the rest voided
    QString converted;  ///< 1 of 1006/1, an exchange that became a refund
    QString repaired;   ///< 1 of 1007/1, repaired and collected
    QString back;       ///< 1 of 1007/1, back from repair, not repaired: open
    QString away;       ///< 1 of 1007/1, at the workshop: open
    QString
        invoiced; ///< 1 of 3011/1 (2 for 60.00, tax 6.90), refunded; red invoice 1 was withdrawn, 2 covers 20.00 of 30.00
    QString
        subsidised; ///< 1 of 3031/1 (2 for 100.00, 20.00 of them a subsidy; 120 points, 30 spent, a coupon), refunded, points ticked
    QString split;    ///< 3 of 1008/1, here and not inspected; 2 of them went on in the next: open
    QString splitOff; ///< those, one of them inspected: open
    QString
        followedUp; ///< 3 of 1010/1, on the counter: one was damaged there and is inspected, two were counted as one: open
    QString undone; ///< 3 of 1019/1: 1 accepted, 1 here, 1 to come; an inspection of 2 was undone: open
    QString
        byNumber; ///< PHONE IM-1 of 3021/1 (IM-1 and IM-2) is here, IM-9 of 3021/2 came as Z-9 and waits to go back: open
    QString compensated; ///< 1 of 1006/1, refunded; a compensation withdrawn, of another of 5.00 are 2.00 paid: open

    FullStore();
    /// Receipts 1006, 1007 and 1008 (each 3 of 30.00) with one return for each way; not in every store, because the tests of figures count returns.
    /// Ways to settle without money, and bookings of the till: T1 posted, T2 open, T3 kept; on X9 the hat that was given. The
    /// customer 77 of the import has two flags: one for ever, one that was withdrawn. Parcels: 1 open, 2 of a return of receipt 1009, 3 and 4 sent back, 4 after it was matched by mistake. A merge of this customer was undone; that of
    /// customers 78 and 79, of receipts 3001 and 3002, stands. The list of articles has PHONE, twice, and FOOD. Settling `due` is owed by
    /// lei, who was told so and reminded of it, and extended by an hour. Of `logged` one call was made and one is to be made; of its two photos one was removed.
    void addOtherWays();
    /// Ends the test when the result is a refusal.
    QString act(const QString &login, const QString &number, const Action &action);
    [[nodiscard]] Inspect inspection(const QString &quantity, const QString &condition,
                                     const QString &disposition) const;
    /// A sales file of the till's.
    ImportReport importFile(const QByteArray &content);

private:
    void makeReturns();
    void importSales();
    void makeRepairs();
    void splitReturn();
    void bookInTill();
    void flagCustomer();
    void groupCustomer();
    void receiveParcels();
    void takeBackWays();
    void tellOfWork();
    void tellCustomer();
    void takePhotos();
    void issueRedInvoices();
    void takePointsBack();
    void mergeCustomers();
    void undoSteps();
    void openExceptions();
    void keepSerials();
};
}
