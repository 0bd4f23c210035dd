// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of events in words.
#include "ui/returns/detail/event_words.h"

#include <QJsonArray>

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
    const QString verb = m_format.event(event.action);
    const QString head = known.isEmpty() ? verb : QString(verb + QLatin1Char(' ') + known);
    //: What happened, and the reason or note that was written
    return event.text.isEmpty() ? head : tr("%1: %2").arg(head, event.text);
}

QString EventWords::facts(const EventView &event) const
{
    const QJsonObject &facts = event.facts;
    const auto amount = [&] {
        return m_format.money(Money::fromMinor(facts.value(QStringLiteral("amount")).toInteger()));
    };
    if (facts.contains(QStringLiteral("units"))) {
        const QJsonArray units = facts.value(QStringLiteral("units")).toArray();
        QStringList parts;
        for (const QJsonValue &value : units) {
            const QJsonObject unit = value.toObject();
            parts.append(
                m_format.quantity(Quantity::fromThousandths(unit.value(QStringLiteral("quantity")).toInteger()))
                + QLatin1Char(' ') + m_format.condition(unit.value(QStringLiteral("condition")).toString())
                + QStringLiteral(" · ") + m_format.disposition(unit.value(QStringLiteral("disposition")).toString()));
        }
        if (facts.contains(QStringLiteral("amount"))) {
            parts.append(amount());
        }
        return Formatter::list(parts);
    }
    if (facts.contains(QStringLiteral("tender"))) {
        return QString(amount() + QStringLiteral(" · ")
                       + m_format.tender(facts.value(QStringLiteral("tender")).toString()));
    }
    if (facts.contains(QStringLiteral("lines"))) {
        return m_format.quantity(sumOf(facts.value(QStringLiteral("lines")).toArray()));
    }
    if (facts.contains(QStringLiteral("step"))) {
        const auto step = fromCode<Step>(facts.value(QStringLiteral("step")).toString());
        const auto role = fromCode<Role>(facts.value(QStringLiteral("role")).toString());
        const QString to = role ? m_format.role(*role)
                                : m_view.nameOf(StaffId(facts.value(QStringLiteral("to")).toInteger()));
        //: "Assigned" is followed by the step and the person or role: "Inspect to Li Na"
        return tr("%1 to %2").arg(step ? m_format.step(*step) : QString(), to);
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
