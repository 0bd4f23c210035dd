// SPDX-License-Identifier: GPL-3.0-or-later
// Which copy of a paper is printed.
#include "core/desk/desk_writer.h"

#include "core/base/json_values.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/history.h"

#include <algorithm>

namespace rd
{
namespace
{
/// What tells a paper from the others of its return.
QJsonObject identityOf(const PrintedPaper &paper)
{
    QJsonObject identity{{QStringLiteral("paper"), codeOf(paper.kind)}};
    if (paper.kind == PaperKind::Voucher) {
        identity.insert(QStringLiteral("voucher"), paper.voucher);
    }
    if (paper.kind == PaperKind::Label && paper.finding) {
        identity.insert(QStringLiteral("finding"), paper.finding->value());
    }
    return identity;
}

tl::unexpected<Error> missing(const char *field)
{
    return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QLatin1String(field)}});
}

/// Whether the return has such a paper.
Result<void> checkPaper(const ReturnCase &found, const PrintedPaper &paper)
{
    if (paper.kind == PaperKind::Voucher) {
        const auto isIt = [&](const Payout &payout) { return payout.voucher == paper.voucher; };
        if (paper.voucher.isEmpty()) {
            return missing("voucher");
        }
        if (std::ranges::none_of(found.payouts, isIt)) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("voucher"), paper.voucher}});
        }
    }
    if (paper.kind == PaperKind::Label) {
        const auto isIt = [&](const Finding &finding) { return finding.id == *paper.finding && finding.isStanding(); };
        if (!paper.finding) {
            return missing("finding");
        }
        if (std::ranges::none_of(found.findings, isIt)) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("finding"), paper.finding->value()}});
        }
    }
    return {};
}

int printsBefore(Database &database, RmaId rma, const QJsonObject &identity)
{
    const std::vector<HistoryEntry> history = historyOf(database, rma);
    return static_cast<int>(std::ranges::count_if(history, [&](const HistoryEntry &entry) {
        QJsonObject facts = entry.facts;
        facts.remove(QLatin1String("copy"));
        return entry.action == EventAction::Printed && facts == identity;
    }));
}
}

Result<Answer> DeskWriter::notePrinted(const Call &call, const QString &number, const PrintedPaper &paper)
{
    const QJsonObject identity = identityOf(paper);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto found = loadCase(*m_frame->store, number);
        if (!found) {
            return refuse(found.error());
        }
        if (auto known = checkPaper(*found, paper); !known) {
            return refuse(known.error());
        }
        const int copy = 1 + printsBefore(transaction.database(), found->rma.id, identity);
        QJsonObject facts = identity;
        facts.insert(QStringLiteral("copy"), copy);
        transaction.record({EventAction::Printed, actor, facts, {}}, found->rma.id);
        const QJsonObject document{
            {QStringLiteral("return"), number},
            {QStringLiteral("paper"), codeOf(paper.kind)},
            {QStringLiteral("voucher"), orNull(identity.value(QStringLiteral("voucher")).toString())},
            {QStringLiteral("finding"), paper.finding ? QJsonValue(paper.finding->value()) : QJsonValue()},
            {QStringLiteral("copy"), copy},
            {QStringLiteral("at"), transaction.at().toIso()},
            {QStringLiteral("by"), call.session.staff.name}};
        return Written{number, [document] { return document; }, std::nullopt};
    };
    QJsonObject arguments = identity;
    arguments.insert(QStringLiteral("return"), number);
    return m_frame->write(call, {QStringLiteral("printed"), arguments, std::nullopt}, body);
}
}
