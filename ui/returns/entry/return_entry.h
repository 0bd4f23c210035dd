// SPDX-License-Identifier: GPL-3.0-or-later
// A new return while it is being filled in: a value that becomes a request, or a draft.
#pragma once

#include "core/desk/requests.h"
#include "core/desk/views.h"

#include <QJsonObject>

#include <map>

namespace rd::ui
{
/// An article that comes back without a receipt: as typed, and what could be read of it.
struct TypedArticle {
    QString sku;
    QString quantityText;
    QString priceText; ///< what the customer says one unit cost; may stay empty
    Quantity quantity;
    std::optional<Money> price;
    QStringList serials{};
    QString batch{};
};

struct ReturnEntry {
    std::optional<SaleView> sale;
    std::map<int, Quantity> chosen;     ///< by line number of the receipt
    std::map<int, QStringList> serials; ///< of the units of those lines, where they are told apart
    std::map<int, QString> batches;     ///< of those lines, as scanned
    bool isGift = false;
    bool isWithoutReceipt = false;
    std::vector<TypedArticle> articles; ///< without a receipt
    QString reason;
    Resolution wish = Resolution::Refund;
    QString note;
    QString contactName;
    QString contactPhone;
    ContactChoice contact;
    bool areGoodsHere = true;
    std::optional<AcceptAtCounter> accept;
    std::vector<NewPhoto> photos;
    QStringList photoDrafts; ///< under which each of them is kept
    QString operation;       ///< stays with the draft, so that a return is not logged twice after a crash

    [[nodiscard]] bool isEmpty() const
    {
        return chosen.empty() && articles.empty() && reason.isEmpty() && note.isEmpty() && photos.empty();
    }
    [[nodiscard]] LogRequest request() const;
    /// The same with another reason: amounts are known before the reason is chosen.
    [[nodiscard]] LogRequest requestWithReason(const QString &reason) const;
};

[[nodiscard]] QJsonObject draftOf(const ReturnEntry &entry, UtcTime at);
/// The draft without its sale; `saleOfDraft` names that.
[[nodiscard]] ReturnEntry entryOf(const QJsonObject &draft);
[[nodiscard]] SaleId saleOfDraft(const QJsonObject &draft);
}
