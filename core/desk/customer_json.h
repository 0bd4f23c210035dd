// SPDX-License-Identifier: GPL-3.0-or-later
// The stable documents of customers and of what stands out about them.
#pragma once

#include "core/desk/customer_page.h"
#include "core/desk/signal_report.h"

#include <QJsonObject>

namespace rd
{
/// {"customers":[{"customer","name","phone","source","external_id","same_person":[…],"purchases","returns","flagged"}]}
[[nodiscard]] QJsonObject customersToJson(const std::vector<CustomerHit> &hits, const Currency &currency);
/// {"customer","name","phone","source","external_id","same_person":[…],"merges":[{"merge","kept","other","reason","at","by",
/// "undone"}],"may_be_same":[{…,"sign"}],"same_phone":[…],"purchases":{"count","sum"},"returns":{"count","sum",
/// "share_percent"},"exceptions":{…},"flags":[…],"open":[…],"closed":[…]}; the rows as in the list of returns.
[[nodiscard]] QJsonObject customerToJson(const CustomerPage &page, const Currency &currency);
/// {"from","to","signals":[{"signal","customer","staff":[…],"value","limit","returns":[…]}]}; the customer is null for
/// signals about staff.
[[nodiscard]] QJsonObject signalReportToJson(const SignalReport &report);
}
