// SPDX-License-Identifier: GPL-3.0-or-later
// Taking from store credits.
#include "core/desk/desk_writer.h"

#include "core/desk/credit_json.h"
#include "core/desk/credit_loader.h"
#include "core/desk/view_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/credit_repository.h"

#include "core/base/text.h"
#include "core/workflow/credit_rule.h"
#include "core/workflow/guards.h"

namespace rd
{
namespace
{
Result<CreditRecord> creditNamed(const OpenStore &store, const QString &code)
{
    const auto found = findCredit(store.database(), code);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("credit"), code}});
    }
    requireIntact(store.database(), store.store().keys().row, tables::storeCredit, found->credit.id.value());
    return *found;
}

/// Takes from a credit and says so in the history of its return.
Written take(WriteFrame &frame, WriteTransaction &transaction, const CreditRecord &record, const CreditEntry &entry,
             const EventDraft &event)
{
    insertCreditEntry(transaction, record.credit.id, entry);
    transaction.record(event, record.rma);
    return Written{record.returnNumber,
                   [&frame, code = record.credit.code] {
                       const OpenStore &store = *frame.store;
                       const auto found = findCredit(store.database(), code);
                       return creditToJson(creditPageOf(store, *found, peopleOf(store)), store.facts().currency);
                   },
                   std::nullopt};
}

QJsonObject creditFacts(const CreditRecord &record, Money amount)
{
    return {{QStringLiteral("credit"), record.credit.id.value()}, {QStringLiteral("amount"), amount.minor()}};
}
}

Result<Answer> DeskWriter::redeemCredit(const Call &call, const QString &code, Money amount, const QString &reference)
{
    const QString receipt = cleanText(reference);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto record = creditNamed(store, code);
        if (!record) {
            return refuse(record.error());
        }
        if (auto clean = checkText(receipt, "reference"); !clean) {
            return refuse(clean.error());
        }
        if (auto allowed = checkRedeeming(record->credit, amount, transaction.storeDay(), store.facts().currency);
            !allowed) {
            return refuse(allowed.error());
        }
        return take(*m_frame, transaction, *record,
                    {CreditEntryKind::Redeemed, amount, receipt, transaction.at(), actor.staff},
                    {EventAction::CreditRedeemed, actor, creditFacts(*record, amount), receipt});
    };
    const QJsonObject arguments{{QStringLiteral("credit"), code.trimmed().toUpper()},
                                {QStringLiteral("amount"), amount.minor()},
                                {QStringLiteral("reference"), receipt}};
    return m_frame->write(call, {QStringLiteral("credit redeem"), arguments, Right::RedeemCredit}, body);
}

Result<Answer> DeskWriter::voidCredit(const Call &call, const QString &code, const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &loggedIn) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto actor = m_frame->actingFor(call, loggedIn);
        if (!actor) {
            return refuse(actor.error());
        }
        if (auto allowed = requireRight(*actor, Right::VoidCredit); !allowed) {
            return refuse(allowed.error());
        }
        const auto record = creditNamed(store, code);
        if (!record) {
            return refuse(record.error());
        }
        if (auto given = requireText(why, "reason"); !given) {
            return refuse(given.error());
        }
        if (auto allowed = checkVoiding(record->credit, store.facts().currency); !allowed) {
            return refuse(allowed.error());
        }
        const Money left = record->credit.balance();
        std::vector<EventDraft> events{{EventAction::CreditVoided, *actor, creditFacts(*record, left), why}};
        if (call.approver) {
            nameBoth(events, loggedIn);
        }
        return take(*m_frame, transaction, *record, {CreditEntryKind::Voided, left, {}, transaction.at(), actor->staff},
                    events.front());
    };
    QJsonObject arguments{{QStringLiteral("credit"), code.trimmed().toUpper()}, {QStringLiteral("reason"), why}};
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return m_frame->write(call, {QStringLiteral("credit void"), arguments, std::nullopt}, body);
}
}
