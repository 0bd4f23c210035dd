// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the history as a sentence.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class EventWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::EventWords)

public:
    EventWords(const ReturnView &view, const Formatter &format) : m_view(view), m_format(format) {}
    /// "Received 3", "Note: leaks at the base".
    [[nodiscard]] QString sentence(const EventView &event) const;
    /// The person, or "the rules", "import", "the program".
    [[nodiscard]] QString who(const EventView &event) const;
    [[nodiscard]] QString who(const Actor &actor) const;

private:
    [[nodiscard]] QString verbOf(const EventView &event) const;
    [[nodiscard]] QString facts(const EventView &event) const;
    [[nodiscard]] QString chaser(const QJsonObject &facts) const;
    [[nodiscard]] QString printed(const QJsonObject &facts) const;
    [[nodiscard]] QString ofException(const QJsonObject &facts) const;
    [[nodiscard]] QString amountIn(const QJsonObject &facts) const;
    [[nodiscard]] QStringList settlementsIn(const QJsonObject &facts) const;
    [[nodiscard]] QString inspected(const QJsonObject &facts) const;
    [[nodiscard]] QString exchanged(const QJsonObject &facts) const;
    [[nodiscard]] QString sentForRepair(const QJsonObject &facts) const;
    [[nodiscard]] QString split(const QJsonObject &facts) const;
    [[nodiscard]] QString wishes(const QJsonArray &lines) const;
    [[nodiscard]] QString edited(const QJsonObject &facts) const;
    [[nodiscard]] QString converted(const QJsonObject &facts) const;
    [[nodiscard]] QString assigned(const QJsonObject &facts) const;
    [[nodiscard]] QString programActor(const QString &login) const;
    const ReturnView &m_view;
    const Formatter &m_format;
};
}
