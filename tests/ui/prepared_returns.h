// SPDX-License-Identifier: GPL-3.0-or-later
// Returns that stand where a screen needs them, made through the desk like any other.
#pragma once

#include "core/policy/policy_json.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <stdexcept>

namespace rd::test
{
template <typename Value> Value must(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error("refused: " + errorName(result.error().code).toStdString());
    }
    return *std::move(result);
}

/// The ways in which the store tells its customers, as the rules name them, and the one for whom nobody asked.
inline void setChannels(StoreFixture &store, const QJsonArray &channels, const QString &usual = {})
{
    QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
    QJsonObject messages = rules.value(QStringLiteral("messages")).toObject();
    messages.insert(QStringLiteral("channels"), channels);
    messages.insert(QStringLiteral("default_channel"), usual.isEmpty() ? QJsonValue() : QJsonValue(usual));
    rules.insert(QStringLiteral("messages"), messages);
    (void)must(store.writer().setPolicy(store.as(QStringLiteral("hao")), rules));
}

/// A receipt of one line, logged with the goods on the counter: stands at inspection.
inline QString received(StoreFixture &store, const QString &receipt, const QString &quantity, const QString &paid,
                        const QString &tender = QStringLiteral("cash"))
{
    store.sell(receipt, {{quantity, paid}}, 3, tender);
    LogRequest request = StoreFixture::request(receipt, 1, quantity);
    request.areGoodsPresent = true;
    request.contactName = QStringLiteral("Wang Fang");
    request.contactPhone = QStringLiteral("13800138000");
    return store.log(request);
}

/// The same, inspected and accepted by na: its refund is due.
inline QString accepted(StoreFixture &store, const QString &receipt, const QString &paid,
                        const QString &tender = QStringLiteral("cash"))
{
    const QString number = received(store, receipt, QStringLiteral("1"), paid, tender);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), QStringLiteral("opened"), QStringLiteral("restock")}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number, inspect));
    return number;
}
}
