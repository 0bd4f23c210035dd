// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what came of trying to send a message.
#pragma once

#include "core/domain/codes.h"

namespace rd
{
/// Sent: the server took it. Later: nothing arrived, try again. Unknown: it may have arrived, as when the connection broke after it
/// went out; it is tried again with the same key. Refused: this message will never go. Stopped: the channel is set up wrongly, and
/// all its messages wait until somebody changes it.
enum class SendOutcome { Sent, Later, Unknown, Refused, Stopped };

enum class SendCode {
    Sent,
    // on the way there
    HostUnknown,
    ConnectFailed,
    TlsFailed,
    Timeout,
    ConnectionLost,
    Cancelled,
    // how the channel is set up
    NotSetUp,
    WrongUrl,
    Certificate,
    NoEncryption,
    LoginDenied,
    SenderRefused,
    ServerRefused,
    BadToken,
    BadSignature,
    KeywordMissing,
    PlaceNotAllowed,
    BadTemplate,
    // this message
    BadAddress,
    AddressRefused,
    TooLong,
    MessageRefused,
    TemplateUnknown,
    VariableMissing,
    // the server
    RateLimited,
    TryLater,
    ServerError,
    BadAnswer,
};

template <> struct CodeTable<SendOutcome> {
    static constexpr std::array kNames = {
        CodeName<SendOutcome>{SendOutcome::Sent, QLatin1String("sent")},
        CodeName<SendOutcome>{SendOutcome::Later, QLatin1String("later")},
        CodeName<SendOutcome>{SendOutcome::Unknown, QLatin1String("unknown")},
        CodeName<SendOutcome>{SendOutcome::Refused, QLatin1String("refused")},
        CodeName<SendOutcome>{SendOutcome::Stopped, QLatin1String("stopped")},
    };
};
template <> struct CodeTable<SendCode> {
    static constexpr std::array kNames = {
        CodeName<SendCode>{SendCode::Sent, QLatin1String("sent")},
        CodeName<SendCode>{SendCode::HostUnknown, QLatin1String("host_unknown")},
        CodeName<SendCode>{SendCode::ConnectFailed, QLatin1String("connect_failed")},
        CodeName<SendCode>{SendCode::TlsFailed, QLatin1String("tls_failed")},
        CodeName<SendCode>{SendCode::Timeout, QLatin1String("timeout")},
        CodeName<SendCode>{SendCode::ConnectionLost, QLatin1String("connection_lost")},
        CodeName<SendCode>{SendCode::Cancelled, QLatin1String("cancelled")},
        CodeName<SendCode>{SendCode::NotSetUp, QLatin1String("not_set_up")},
        CodeName<SendCode>{SendCode::WrongUrl, QLatin1String("wrong_url")},
        CodeName<SendCode>{SendCode::Certificate, QLatin1String("certificate")},
        CodeName<SendCode>{SendCode::NoEncryption, QLatin1String("no_encryption")},
        CodeName<SendCode>{SendCode::LoginDenied, QLatin1String("login_denied")},
        CodeName<SendCode>{SendCode::SenderRefused, QLatin1String("sender_refused")},
        CodeName<SendCode>{SendCode::ServerRefused, QLatin1String("server_refused")},
        CodeName<SendCode>{SendCode::BadToken, QLatin1String("bad_token")},
        CodeName<SendCode>{SendCode::BadSignature, QLatin1String("bad_signature")},
        CodeName<SendCode>{SendCode::KeywordMissing, QLatin1String("keyword_missing")},
        CodeName<SendCode>{SendCode::PlaceNotAllowed, QLatin1String("place_not_allowed")},
        CodeName<SendCode>{SendCode::BadTemplate, QLatin1String("bad_template")},
        CodeName<SendCode>{SendCode::BadAddress, QLatin1String("bad_address")},
        CodeName<SendCode>{SendCode::AddressRefused, QLatin1String("address_refused")},
        CodeName<SendCode>{SendCode::TooLong, QLatin1String("too_long")},
        CodeName<SendCode>{SendCode::MessageRefused, QLatin1String("message_refused")},
        CodeName<SendCode>{SendCode::TemplateUnknown, QLatin1String("template_unknown")},
        CodeName<SendCode>{SendCode::VariableMissing, QLatin1String("variable_missing")},
        CodeName<SendCode>{SendCode::RateLimited, QLatin1String("rate_limited")},
        CodeName<SendCode>{SendCode::TryLater, QLatin1String("try_later")},
        CodeName<SendCode>{SendCode::ServerError, QLatin1String("server_error")},
        CodeName<SendCode>{SendCode::BadAnswer, QLatin1String("bad_answer")},
    };
};
}
