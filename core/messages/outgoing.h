// SPDX-License-Identifier: GPL-3.0-or-later
// One message as it goes out, and how long its sending may take.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <atomic>
#include <vector>

namespace rd
{
struct Attachment {
    QString name;
    QString mimeType;
    QByteArray bytes;
};

struct Outgoing {
    QString key;     ///< stays the same when it is tried again, so that a server can tell a repeat
    QString to;      ///< an address of mail or a phone number; empty for a robot, whose group it is
    QString subject; ///< of mail; the first line for a robot
    QString text;
    QString event;    ///< what it is about: a gateway has an approved text for each event
    QString language; ///< "en" or "zh_CN"
    QMap<QString, QString> variables;
    std::vector<Attachment> attachments; ///< mail only
    bool mayBeCut = false; ///< a digest for staff: what is too long for a robot loses its end instead of being refused
};

struct SendLimits {
    int connectTimeoutMs = 15'000;
    int totalTimeoutMs = 60'000;
    const std::atomic_bool *cancel =
        nullptr; ///< becomes true when nobody waits any more; looked at about once a second
};
}
