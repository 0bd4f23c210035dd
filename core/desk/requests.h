// SPDX-License-Identifier: GPL-3.0-or-later
// What ui and cli ask of the desk, as plain values.
#pragma once

#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/domain/contact_choice.h"
#include "core/domain/photo.h"
#include "core/domain/sale.h"
#include "core/domain/staff.h"
#include "core/workflow/action.h"
#include "core/workflow/walk_in.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// Who proved to be who, by PIN. Given with every writing call; the desk looks the person up again each time.
struct Session {
    Staff staff;
    [[nodiscard]] Actor actor() const { return Actor::person(staff); }
};

/// The frame of one writing call.
struct Call {
    Session session;
    QString operation;                   ///< idempotency key; empty: one is made
    std::optional<qint64> expectVersion; ///< refused as stale when the return has another version
    QString password{};                  ///< a manager's, for staff, rules and key once one is set
    std::optional<Session> approver{};   ///< who steps up for this one approval or countersignature
};

/// A new store and its first manager.
struct NewStore {
    QString path;
    QString name;
    QString currency = QStringLiteral("CNY");
    QString timeZone = QStringLiteral("Asia/Shanghai");
    QString managerLogin;
    QString managerName; ///< empty: the login
    QString pin;         ///< 6 to 12 digits
    QString password;    ///< optional; 10 characters or more
    QString language{};  ///< of customers who chose none, "en" or "zh_CN"; empty: as the rules of a new store have it
};

struct NewStaff {
    QString login;
    QString name;
    RoleSet roles;
    QString pin;
    QString password; ///< optional, for managers
};

/// A request at the counter: by receipt, with the lines of the receipt; or without one, with articles.
struct LogRequest {
    QString receipt;
    std::optional<BusinessDate> saleDay; ///< tells receipts of the same number apart
    QString saleSource;                  ///< and those of the same day: "till", "shopify"
    std::optional<SaleId> sale;          ///< when a screen already chose the sale; then receipt is not looked at
    std::vector<RequestLine> lines;
    QString contactName;  ///< empty: from the sale
    QString contactPhone; ///< empty: from the sale
    QString note;
    bool areGoodsPresent = false;
    bool isGift = false;                   ///< by a gift receipt
    bool isWithoutReceipt = false;         ///< none can be found: receipt and sale are not looked at
    ContactChoice contact{};               ///< empty: as the customer chose last time
    std::optional<AcceptAtCounter> accept; ///< walk-in: inspect, and pay when a tender is named
    std::vector<NewPhoto> photos{};        ///< one that is refused keeps no return from being logged
};

/// An invoice of a sale, by its number.
struct InvoiceNamed {
    QString receipt;
    QString number;                        ///< of the invoice
    std::optional<BusinessDate> saleDay{}; ///< tells receipts of the same number apart
    QString source{};                      ///< and those of the same day
    std::optional<SaleId> sale{}; ///< when a screen already chose the sale; then receipt only names it in refusals
};

/// Which returns a list shows. Everything is combined with "and".
struct ListQuery {
    std::optional<Step> step;
    bool openOnly = true;
    bool closedOnly = false;
    bool overdueOnly = false;
    bool dueTodayOnly = false;
    bool waitingOnly = false;
    bool expiringOnly = false;   ///< goods that are given up soon: the customer is to be told
    std::optional<StaffId> mine; ///< tasks of this person or of one of their roles
    RoleSet mineRoles;
    QString search;
    std::optional<BusinessDate> from; ///< store day logged
    std::optional<BusinessDate> to;   ///< inclusive
    int limit = 200;
    QString after; ///< cursor of the page before, empty for the first
};
}
