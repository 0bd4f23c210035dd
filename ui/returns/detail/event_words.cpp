// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of events in words.
#include "ui/returns/detail/event_words.h"

#include "core/domain/means.h"
#include "core/domain/printed_paper.h"

#include <QJsonArray>
#include <QLocale>

namespace rd::ui
{
namespace
{
Quantity sumOf(const QJsonArray &lines)
{
    Quantity sum;
    for (const QJsonValue &line : lines) {
        sum += Quantity::fromThousandths(line.toObject().value(QStringLiteral("quantity")).toInteger());
    }
    return sum;
}
}

QString EventWords::sentence(const EventView &event) const
{
    const QString known = facts(event);
    const QString verb = verbOf(event);
    const QString head = known.isEmpty() ? verb : QString(verb + QLatin1Char(' ') + known);
    //: What happened, and the reason or note that was written
    return event.text.isEmpty() ? head : tr("%1: %2").arg(head, event.text);
}

/// A parcel is delivered or lost where money arrives or fails.
QString EventWords::verbOf(const EventView &event) const
{
    const QString tender = event.facts.value(QStringLiteral("tender")).toString();
    if (tender == kReshipMeans && event.action == EventAction::PayoutConfirmed) {
        return m_format.payoutState(PayoutState::Confirmed, tender);
    }
    if (tender == kReshipMeans && event.action == EventAction::PayoutFailed) {
        return m_format.payoutState(PayoutState::Failed, tender);
    }
    return m_format.event(event.action);
}

QString EventWords::facts(const EventView &event) const
{
    const QJsonObject &facts = event.facts;
    if (event.action == EventAction::SettlementConverted) {
        return converted(facts);
    }
    if (event.action == EventAction::GoodsToldApart
        || (event.action == EventAction::TillUndone && !facts.contains(QStringLiteral("amount")))) {
        return QString(QStringLiteral("· ") + facts.value(QStringLiteral("receipt")).toString());
    }
    if (event.action == EventAction::TillPosted || event.action == EventAction::TillUndone) {
        return QString(QStringLiteral("· ") + facts.value(QStringLiteral("receipt")).toString() + QStringLiteral(" · ")
                       + amountIn(facts));
    }
    if (event.action == EventAction::ExpiryWarned) {
        const auto last = BusinessDate::parse(facts.value(QStringLiteral("last_day")).toString());
        return last ? m_format.day(*last) : QString();
    }
    if (facts.contains(QStringLiteral("invoice_number"))) {
        return QString(facts.value(QStringLiteral("invoice_number")).toString() + QStringLiteral(" · ")
                       + amountIn(facts));
    }
    if (facts.contains(QStringLiteral("exception")) && event.action != EventAction::Assigned) {
        return ofException(facts);
    }
    if (event.action == EventAction::Chased) {
        return chaser(facts);
    }
    if (event.action == EventAction::PhotoAdded || event.action == EventAction::PhotoRemoved) {
        return QString::number(facts.value(QStringLiteral("photo")).toInt());
    }
    if (event.action == EventAction::Rated) {
        return tr("· %n star(s)", nullptr, facts.value(QStringLiteral("stars")).toInt());
    }
    if (event.action == EventAction::Printed) {
        return printed(facts);
    }
    if (event.action == EventAction::Compensated) {
        return QString(amountIn(facts) + QStringLiteral(" · ")
                       + m_format.compensation(facts.value(QStringLiteral("kind")).toString()));
    }
    if (event.action == EventAction::SplitOff || event.action == EventAction::SplitFrom) {
        return split(facts);
    }
    if (event.action == EventAction::BenefitTicked) {
        return QStringLiteral("· %1 · %2")
            .arg(m_format.benefit(facts.value(QStringLiteral("tick")).toString()),
                 QLocale().toString(facts.value(QStringLiteral("points")).toInteger()));
    }
    if (event.action == EventAction::Undone) {
        const auto what = fromCode<Undoable>(facts.value(QStringLiteral("what")).toString());
        return QString(QStringLiteral("· ") + (what ? m_format.undoable(*what) : QString()) + QLatin1Char(' ')
                       + m_format.quantity(sumOf(facts.value(QStringLiteral("lines")).toArray())));
    }
    if (event.action == EventAction::RequestEdited) {
        return edited(facts);
    }
    if (facts.contains(QStringLiteral("units"))) {
        return inspected(facts);
    }
    if (facts.contains(QStringLiteral("goods"))) {
        return exchanged(facts);
    }
    if (facts.contains(QStringLiteral("credit"))) {
        return QString(facts.value(QStringLiteral("credit")).toString() + QStringLiteral(" · ") + amountIn(facts));
    }
    if (facts.contains(QStringLiteral("tracking"))) {
        const QString parcel = QStringLiteral("· %1 %2").arg(facts.value(QStringLiteral("carrier")).toString(),
                                                             facts.value(QStringLiteral("tracking")).toString());
        const QJsonArray lines = facts.value(QStringLiteral("lines")).toArray();
        return lines.isEmpty() ? parcel : QString(m_format.quantity(sumOf(lines)) + QLatin1Char(' ') + parcel);
    }
    if (event.action == EventAction::RepairSent) {
        return sentForRepair(facts);
    }
    if (event.action == EventAction::CreditIssued) {
        return amountIn(facts); // its verb says the rest
    }
    if (facts.contains(QStringLiteral("tender"))) {
        return QString(amountIn(facts) + QStringLiteral(" · ")
                       + m_format.tender(facts.value(QStringLiteral("tender")).toString()));
    }
    if (facts.contains(QStringLiteral("lines"))) {
        QStringList parts{m_format.quantity(sumOf(facts.value(QStringLiteral("lines")).toArray()))};
        return Formatter::list(parts + settlementsIn(facts));
    }
    if (facts.contains(QStringLiteral("step"))) {
        return assigned(facts);
    }
    if (facts.contains(QStringLiteral("outcome"))) {
        const auto outcome = fromCode<Outcome>(facts.value(QStringLiteral("outcome")).toString());
        return outcome ? QString(QStringLiteral("· ") + m_format.outcome(*outcome)) : QString();
    }
    if (facts.contains(QStringLiteral("times"))) {
        return QStringLiteral("× %1").arg(facts.value(QStringLiteral("times")).toInteger());
    }
    return {};
}

/// "R-20261122-0002 · 2"
QString EventWords::split(const QJsonObject &facts) const
{
    const Quantity units = sumOf(facts.value(QStringLiteral("units")).toArray());
    return QString(facts.value(QStringLiteral("number")).toString() + QStringLiteral(" · ") + m_format.quantity(units));
}

QString EventWords::wishes(const QJsonArray &lines) const
{
    QStringList parts;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const auto resolution = fromCode<Resolution>(line.value(QStringLiteral("resolution")).toString());
        parts.append(
            QStringLiteral("%1 %2 (%3)")
                .arg(m_format.quantity(Quantity::fromThousandths(line.value(QStringLiteral("quantity")).toInteger())),
                     resolution ? m_format.resolution(*resolution) : QString(),
                     m_format.reason(line.value(QStringLiteral("reason")).toString())));
    }
    return Formatter::list(parts);
}

/// "from 2 Refund (Defective) to 1 Exchange (Other) · needs review"
QString EventWords::edited(const QJsonObject &facts) const
{
    const auto verdict = fromCode<VerdictResult>(facts.value(QStringLiteral("verdict")).toString());
    //: "Request changed" is followed by what was wanted and what is wanted, and what the rules say
    return tr("from %1 to %2 · %3")
        .arg(wishes(facts.value(QStringLiteral("before")).toArray()),
             wishes(facts.value(QStringLiteral("after")).toArray()), verdict ? m_format.verdict(*verdict) : QString());
}

/// "Customer asked" is followed by how, where that was said.
/// "· Voucher P-000001, copy 2"
QString EventWords::printed(const QJsonObject &facts) const
{
    QString paper = tr("Case file");
    switch (fromCode<PaperKind>(facts.value(QStringLiteral("paper")).toString()).value_or(PaperKind::CaseFile)) {
    case PaperKind::Intake:
        paper = tr("Intake slip");
        break;
    case PaperKind::Voucher:
        paper = tr("Voucher %1").arg(facts.value(QStringLiteral("voucher")).toString());
        break;
    case PaperKind::Label:
        paper = tr("Goods label");
        break;
    case PaperKind::CaseFile:
        break;
    }
    //: Goes on after "Printed": which paper, which copy of it
    return tr("· %1, copy %2").arg(paper).arg(facts.value(QStringLiteral("copy")).toInt());
}

QString EventWords::chaser(const QJsonObject &facts) const
{
    const auto kind = fromCode<ChaseKind>(facts.value(QStringLiteral("kind")).toString());
    switch (kind.value_or(ChaseKind::Asked)) {
    case ChaseKind::Asked:
        return {};
    case ChaseKind::Late:
        return tr("· why it is late");
    case ChaseKind::Unhappy:
        return tr("· unhappy");
    case ChaseKind::Complaint:
        return tr("· complaint");
    }
    return {};
}

/// "Goods lost · 2", for a step what was done: "Goods lost · Search the counter".
QString EventWords::ofException(const QJsonObject &facts) const
{
    const auto kind = fromCode<ExceptionKind>(facts.value(QStringLiteral("kind")).toString());
    QStringList parts{QStringLiteral("·")};
    parts.append(kind ? m_format.exceptionKind(*kind) : QString());
    if (facts.contains(QStringLiteral("quantity"))) {
        parts.append(QStringLiteral("×"));
        parts.append(m_format.quantity(Quantity::fromThousandths(facts.value(QStringLiteral("quantity")).toInteger())));
    }
    const QString code = facts.value(QStringLiteral("exception_step")).toString();
    const PlanStep *step = kind ? m_format.policy().planFor(*kind).step(code) : nullptr;
    if (!code.isEmpty()) {
        parts.append(QStringLiteral("·"));
        parts.append(step == nullptr ? code : step->text.in(m_format.language()));
    }
    return parts.join(QLatin1Char(' '));
}

QString EventWords::amountIn(const QJsonObject &facts) const
{
    return m_format.money(Money::fromMinor(facts.value(QStringLiteral("amount")).toInteger()));
}

/// "· Workshop (W-7), expected back 26 Nov 2026"
QString EventWords::sentForRepair(const QJsonObject &facts) const
{
    const QString reference = facts.value(QStringLiteral("reference")).toString();
    QString words = QStringLiteral("· ") + facts.value(QStringLiteral("sent_to")).toString();
    words += reference.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reference);
    const auto day = BusinessDate::parse(facts.value(QStringLiteral("expected")).toString());
    //: Goes on after the name of a workshop
    return day ? tr("%1, expected back %2").arg(words, m_format.day(*day)) : words;
}

/// "¥100.00" for a refund, "Exchange ¥100.00" for anything else. Entries of an older program name one amount and no kind.
QStringList EventWords::settlementsIn(const QJsonObject &facts) const
{
    QStringList parts;
    for (const QJsonValue &value : facts.value(QStringLiteral("settlements")).toArray()) {
        const QJsonObject settlement = value.toObject();
        const auto kind = fromCode<SettlementKind>(settlement.value(QStringLiteral("kind")).toString());
        if (kind == SettlementKind::Repair) {
            parts.append(m_format.settling(*kind)); // it has no sum
            continue;
        }
        const bool isPlain = !kind || *kind == SettlementKind::Refund;
        parts.append(isPlain ? amountIn(settlement)
                             : QString(m_format.settling(*kind) + QLatin1Char(' ') + amountIn(settlement)));
    }
    if (parts.isEmpty() && facts.contains(QStringLiteral("amount"))) {
        parts.append(amountIn(facts));
    }
    return parts;
}

QString EventWords::inspected(const QJsonObject &facts) const
{
    QStringList parts;
    for (const QJsonValue &value : facts.value(QStringLiteral("units")).toArray()) {
        const QJsonObject unit = value.toObject();
        parts.append(m_format.quantity(Quantity::fromThousandths(unit.value(QStringLiteral("quantity")).toInteger()))
                     + QLatin1Char(' ') + m_format.condition(unit.value(QStringLiteral("condition")).toString())
                     + QStringLiteral(" · ")
                     + m_format.disposition(unit.value(QStringLiteral("disposition")).toString()));
        if (const QString serial = unit.value(QStringLiteral("serial")).toString(); !serial.isEmpty()) {
            //: How a unit was found, then its serial number
            parts.back() = tr("%1, serial number %2").arg(parts.back(), serial);
        }
        if (const QString batch = unit.value(QStringLiteral("batch")).toString(); !batch.isEmpty()) {
            //: How a unit was found, then its batch
            parts.back() = tr("%1, batch %2").arg(parts.back(), batch);
        }
    }
    return Formatter::list(parts + settlementsIn(facts));
}

QString EventWords::exchanged(const QJsonObject &facts) const
{
    QStringList parts;
    for (const QJsonValue &value : facts.value(QStringLiteral("goods")).toArray()) {
        const QJsonObject goods = value.toObject();
        const auto quantity = Quantity::fromThousandths(goods.value(QStringLiteral("quantity")).toInteger());
        QString sku = goods.value(QStringLiteral("sku")).toString();
        if (const QString serial = goods.value(QStringLiteral("serial")).toString(); !serial.isEmpty()) {
            sku += QStringLiteral(" · ") + serial;
        }
        parts.append(QStringLiteral("%1 × %2 %3").arg(m_format.quantity(quantity), sku, amountIn(goods)));
    }
    const QJsonObject added = facts.value(QStringLiteral("added")).toObject();
    if (!added.isEmpty()) {
        parts.append(tr("the customer added %1 by %2")
                         .arg(amountIn(added), m_format.tender(added.value(QStringLiteral("tender")).toString())));
    }
    return Formatter::list(parts);
}

QString EventWords::converted(const QJsonObject &facts) const
{
    const QJsonObject from = facts.value(QStringLiteral("from")).toObject();
    const QJsonObject to = facts.value(QStringLiteral("settlements")).toArray().first().toObject();
    const auto word = [this](const QJsonObject &settlement) {
        const auto kind = fromCode<SettlementKind>(settlement.value(QStringLiteral("kind")).toString());
        return kind ? m_format.settling(*kind) : QString();
    };
    //: "Changed" is followed by what the customer was to get and what they get: "from Exchange to Refund"
    return tr("from %1 to %2").arg(word(from), word(to));
}

QString EventWords::assigned(const QJsonObject &facts) const
{
    const auto step = fromCode<Step>(facts.value(QStringLiteral("step")).toString());
    const auto role = fromCode<Role>(facts.value(QStringLiteral("role")).toString());
    const QString to = role ? m_format.role(*role)
                            : m_view.nameOf(StaffId(facts.value(QStringLiteral("to")).toInteger()));
    //: "Assigned" is followed by the step and the person or role: "Inspect to Li Na"
    return tr("%1 to %2").arg(step ? m_format.step(*step) : QString(), to);
}

QString EventWords::programActor(const QString &login) const
{
    if (login == QLatin1String("policy")) {
        return tr("The rules");
    }
    return login == QLatin1String("import") ? tr("Import") : tr("Return Desk");
}

QString EventWords::who(const EventView &event) const
{
    return event.name.isEmpty() ? programActor(event.login) : event.name;
}

QString EventWords::who(const Actor &actor) const
{
    return actor.kind == Actor::Kind::Person ? m_view.nameOf(actor.staff) : programActor(actor.login);
}
}
