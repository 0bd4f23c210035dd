// SPDX-License-Identifier: GPL-3.0-or-later
// The servers of tests/support/fake_servers.py, and what arrived at them.
#pragma once

#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace rd::test
{
/// Starts them once for the whole program.
class FakeServers final
{
public:
    [[nodiscard]] static FakeServers &shared();
    ~FakeServers();

    [[nodiscard]] int port(const QString &server) const;
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString password() const;
    /// So many arrived since then.
    [[nodiscard]] int count(const QString &kind) const;
    /// What arrived since the last call: "mail" or "http".
    [[nodiscard]] std::vector<QJsonObject> arrived(const QString &kind);

private:
    FakeServers();
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_facts;
};

/// A channel of mail to one of the servers, without encryption and login.
[[nodiscard]] MessageChannel mailTo(const QString &server);
/// A robot or gateway in one mood: "http://127.0.0.1:PORT/PLACE".
[[nodiscard]] MessageChannel webTo(ChannelKind kind, const QString &place);
[[nodiscard]] Outgoing sampleMessage();
/// A host that cannot exist, so that no network is asked for it: its name is too long.
[[nodiscard]] QString impossibleHost();
/// A second for everything, for servers that say nothing.
[[nodiscard]] SendLimits shortLimits();
/// As long as a busy machine may need for an answer that comes.
[[nodiscard]] SendLimits longLimits();
[[nodiscard]] QByteArray bytesOf(const QJsonObject &object, QLatin1String name);
}
