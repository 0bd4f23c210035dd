// SPDX-License-Identifier: GPL-3.0-or-later
// The ways by which the store tells somebody something, as its rules set them up. What must stay secret is not here.
#pragma once

#include "core/domain/codes.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace rd
{
/// Mail, the robots of staff groups, and a gateway for short messages are sent by the program; copy (into a chat), phone and paper
/// are done by a person, who marks them.
enum class ChannelKind { Mail, WeCom, DingTalk, Feishu, Gateway, Copy, Phone, Paper };
enum class MailSecurity { None, StartTls, Tls };

/// Whether a kind of channel reaches customers; robots write to staff groups.
[[nodiscard]] constexpr bool isForCustomers(ChannelKind kind)
{
    return kind != ChannelKind::WeCom && kind != ChannelKind::DingTalk && kind != ChannelKind::Feishu;
}

/// Whether the program sends it; else a person does and marks it.
[[nodiscard]] constexpr bool isSentByProgram(ChannelKind kind)
{
    return kind != ChannelKind::Copy && kind != ChannelKind::Phone && kind != ChannelKind::Paper;
}

template <> struct CodeTable<ChannelKind> {
    static constexpr std::array kNames = {
        CodeName<ChannelKind>{ChannelKind::Mail, QLatin1String("mail")},
        CodeName<ChannelKind>{ChannelKind::WeCom, QLatin1String("wecom")},
        CodeName<ChannelKind>{ChannelKind::DingTalk, QLatin1String("dingtalk")},
        CodeName<ChannelKind>{ChannelKind::Feishu, QLatin1String("feishu")},
        CodeName<ChannelKind>{ChannelKind::Gateway, QLatin1String("gateway")},
        CodeName<ChannelKind>{ChannelKind::Copy, QLatin1String("copy")},
        CodeName<ChannelKind>{ChannelKind::Phone, QLatin1String("phone")},
        CodeName<ChannelKind>{ChannelKind::Paper, QLatin1String("paper")},
    };
};
template <> struct CodeTable<MailSecurity> {
    static constexpr std::array kNames = {
        CodeName<MailSecurity>{MailSecurity::None, QLatin1String("none")},
        CodeName<MailSecurity>{MailSecurity::StartTls, QLatin1String("starttls")},
        CodeName<MailSecurity>{MailSecurity::Tls, QLatin1String("tls")},
    };
};

struct MessageChannel {
    QString code; ///< the store's own name of it, for example "mail"; secrets are kept under it
    ChannelKind kind = ChannelKind::Copy;
    QString host; ///< of mail: the server
    int port = 0; ///< of mail
    MailSecurity security = MailSecurity::StartTls;
    QString user;                   ///< of mail: empty without a login
    QString from;                   ///< of mail: the store's address
    QString fromName;               ///< of mail
    QString caFile;                 ///< trusted beside the system's certificates; empty for most
    QString url;                    ///< of a gateway; of a robot only where it is not the vendor's own
    QMap<QString, QString> headers; ///< of a gateway
    QString body;                   ///< of a gateway: a JSON document with placeholders
    /// Of a gateway: the vendor's number of the approved text for an event, as short messages are not free text; by event, or
    /// by event, colon and language ("paid:en") where the languages differ.
    QMap<QString, QString> templateIds;
    /// Of a gateway: where its answer says whether it took the message, for example "data.code"; empty: the status of HTTP says it.
    QString answerField;
    QString answerSuccess;   ///< the value of `answerField` that means yes
    QStringList answerLater; ///< values that mean: not now
    QStringList answerStop;  ///< values that mean: the channel is set up wrongly; every other value refuses the message
    QString referenceField;  ///< where the answer holds the gateway's own name for the message; may be empty
    int perMinute = 0;       ///< so many messages at most; 0: as the vendor allows
    friend bool operator==(const MessageChannel &, const MessageChannel &) = default;
};
}
