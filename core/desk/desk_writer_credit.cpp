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

namespace
{
/// What only managers do to a credit: `entryOf` checks it and says what is entered.
using EntryOf = std::function<Result<CreditEntry>(const WriteTransaction &, const StoreCredit &)>;

Result<Answer> decideCredit(WriteFrame &frame, const Call &call, const QString &command, EventAction action,
                            const QString &code, const QString &reason, const EntryOf &entryOf)
{
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &loggedIn) -> Result<Written> {
        const auto actor = frame.actingFor(call, loggedIn);
        if (!actor) {
            return refuse(actor.error());
        }
        if (auto allowed = requireRight(*actor, Right::VoidCredit); !allowed) {
            return refuse(allowed.error());
        }
        const auto record = creditNamed(*frame.store, code);
        if (!record) {
            return refuse(record.error());
        }
        if (auto given = requireText(why, "reason"); !given) {
            return refuse(given.error());
        }
        auto entry = entryOf(transaction, record->credit);
        if (!entry) {
            return refuse(entry.error());
        }
        entry->at = transaction.at();
        entry->by = actor->staff;
        std::vector<EventDraft> events{{action, *actor, creditFacts(*record, entry->amount), why}};
        if (call.approver) {
            nameBoth(events, loggedIn);
        }
        return take(frame, transaction, *record, *entry, events.front());
    };
    QJsonObject arguments{{QStringLiteral("credit"), code.trimmed().toUpper()}, {QStringLiteral("reason"), why}};
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return frame.write(call, {command, arguments, std::nullopt}, body);
}
}

Result<Answer> DeskWriter::voidCredit(const Call &call, const QString &code, const QString &reason)
{
    const auto entryOf = [this](const WriteTransaction &, const StoreCredit &credit) -> Result<CreditEntry> {
        const auto allowed = checkVoiding(credit, m_frame->store->facts().currency);
        return allowed ? Result<CreditEntry>(CreditEntry{CreditEntryKind::Voided, credit.balance(), {}, {}, {}})
                       : refuse(allowed.error());
    };
    return decideCredit(*m_frame, call, QStringLiteral("credit void"), EventAction::CreditVoided, code, reason,
                        entryOf);
}

Result<Answer> DeskWriter::restoreCredit(const Call &call, const QString &code, const QString &reason)
{
    const auto entryOf = [this](const WriteTransaction &transaction, const StoreCredit &credit) -> Result<CreditEntry> {
        const auto allowed = checkRestoring(credit, transaction.storeDay(), m_frame->store->facts().currency);
        return allowed ? Result<CreditEntry>(CreditEntry{CreditEntryKind::Restored, credit.voided, {}, {}, {}})
                       : refuse(allowed.error());
    };
    return decideCredit(*m_frame, call, QStringLiteral("credit restore"), EventAction::CreditRestored, code, reason,
                        entryOf);
}
}
