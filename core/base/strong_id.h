// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of rows that cannot be mistaken for one another.
#pragma once

#include <QtGlobal>

#include <compare>

namespace rd
{
/// Row id of one kind of thing; 0 means "not stored yet" and is never valid in the file.
template <typename Tag> class StrongId final
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(const StrongId &, const StrongId &) = default;

private:
    qint64 m_value = 0;
};

using StaffId = StrongId<struct StaffTag>;
using CustomerId = StrongId<struct CustomerTag>;
using CustomerFlagId = StrongId<struct CustomerFlagTag>;
using CustomerMergeId = StrongId<struct CustomerMergeTag>;
using SaleId = StrongId<struct SaleTag>;
using SaleLineId = StrongId<struct SaleLineTag>;
using RmaId = StrongId<struct RmaTag>;
using ReturnLineId = StrongId<struct ReturnLineTag>;
using FindingId = StrongId<struct FindingTag>;
using TaskId = StrongId<struct TaskTag>;
using SettlementId = StrongId<struct SettlementTag>;
using SettlementLineId = StrongId<struct SettlementLineTag>;
using PayoutId = StrongId<struct PayoutTag>;
using RedInvoiceId = StrongId<struct RedInvoiceTag>;
using CreditId = StrongId<struct CreditTag>;
using TillBookingId = StrongId<struct TillBookingTag>;
using ParcelId = StrongId<struct ParcelTag>;
using PhotoId = StrongId<struct PhotoTag>;
using MessageId = StrongId<struct MessageTag>;
using ReturnExceptionId = StrongId<struct ReturnExceptionTag>;
using ExceptionTickId = StrongId<struct ExceptionTickTag>;
using TakeOverId = StrongId<struct TakeOverTag>;
using EventId = StrongId<struct EventTag>;
using PolicyVersion = StrongId<struct PolicyTag>;
}
