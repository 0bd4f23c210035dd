// SPDX-License-Identifier: GPL-3.0-or-later
// When and where the manager is told what is late, without being at the screen.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rd
{
/// Of one store day: what is late in the morning, and what was done as well in the evening.
enum class DigestPart { Morning, Evening };

struct DigestRules {
    QString channel;  ///< one of the store's: mail, or the robot of a staff group; empty: no digest is sent
    QStringList to;   ///< addresses of mail; a robot has its group
    QString language; ///< "en" or "zh_CN"; empty: as customers who chose none
    std::optional<int> morningAtMinutes{}; ///< after midnight on the store's clocks; absent: none in the morning
    std::optional<int> eveningAtMinutes{}; ///< later in the store day than the morning's

    /// The part whose time has come and that is not yet overtaken by the next; nothing before the first, or without a channel.
    /// `minuteOfDay` and `dayStartsAt`, when a store day begins, are minutes after midnight on the store's clocks: 01:30 is late in a
    /// day that begins at 04:00.
    [[nodiscard]] std::optional<DigestPart> dueAt(int minuteOfDay, int dayStartsAt) const;
    /// Where both are set, the evening's comes after the morning's within a store day.
    [[nodiscard]] bool isInOrder(int dayStartsAt) const;
    friend bool operator==(const DigestRules &, const DigestRules &) = default;
};
}
