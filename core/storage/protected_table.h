// SPDX-License-Identifier: GPL-3.0-or-later
// The tables whose rows carry a mac, with their number in the chain and the columns in the order that the mac covers.
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace rd
{
struct ProtectedTable {
    int number;
    const char *name;
    bool hasVersion;                      ///< a column "version" that counts changes
    std::span<const char *const> columns; ///< without id, version and mac
};

/// "id, version, …, mac" with the version only where the table has one.
[[nodiscard]] QByteArray columnList(const ProtectedTable &table);

namespace tables
{
extern const ProtectedTable staff;
extern const ProtectedTable policy;
extern const ProtectedTable sale;
extern const ProtectedTable saleLine;
extern const ProtectedTable rma;
extern const ProtectedTable returnLine;
extern const ProtectedTable finding;
extern const ProtectedTable task;
extern const ProtectedTable settlement;
extern const ProtectedTable settlementLine;
extern const ProtectedTable payout;
extern const ProtectedTable operation;
extern const ProtectedTable storeCredit;
extern const ProtectedTable creditEntry;
extern const ProtectedTable tillBooking;
extern const ProtectedTable tillPosting;
extern const ProtectedTable tillGoods;
extern const ProtectedTable pastUnmatched;
extern const ProtectedTable customerFlag;
extern const ProtectedTable parcel;
extern const ProtectedTable saleInvoice;
extern const ProtectedTable redInvoice;
extern const ProtectedTable customerMerge;
extern const ProtectedTable customerGroup;
extern const ProtectedTable undoneUnits;
extern const ProtectedTable saleBenefit;
extern const ProtectedTable benefitTick;
extern const ProtectedTable returnException;
extern const ProtectedTable exceptionTick;
extern const ProtectedTable takeOver;
extern const ProtectedTable tillUndo;
extern const ProtectedTable toldApart;
extern const ProtectedTable articleVersion;
extern const ProtectedTable parcelUnmatch;
extern const ProtectedTable sentUnit;
extern const ProtectedTable message;
extern const ProtectedTable messageEnd;
extern const ProtectedTable photo;
extern const ProtectedTable photoRemoval;
extern const ProtectedTable notice;
extern const ProtectedTable progressLink;

/// More than the highest number of a table.
inline constexpr size_t kNumbers = 54;

[[nodiscard]] std::span<const ProtectedTable *const> all();
}
}
