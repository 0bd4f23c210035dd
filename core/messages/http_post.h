// SPDX-License-Identifier: GPL-3.0-or-later
// One POST of JSON to a server, and what its status means.
#pragma once

#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"

#include <QUrl>

#include <tl/expected.hpp>

#include <optional>
#include <utility>

namespace rd
{
struct HttpRequest {
    QByteArray url; ///< may hold a token: never shown, never logged
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString caFile;
};
struct HttpAnswer {
    int status = 0;
    QByteArray body; ///< at most 64 KiB
    int retryAfterSeconds = 0;
};

/// The URL on the wire, or nothing: https, or http where the address names it, with a host and without a login in it.
[[nodiscard]] std::optional<QByteArray> webAddress(const QUrl &url);
/// Follows no redirect. What breaks before a whole answer came is a SendResult without words.
[[nodiscard]] tl::expected<HttpAnswer, SendResult> httpPost(const HttpRequest &request, const SendLimits &limits);
/// What a status other than 2xx means; nothing for 2xx.
[[nodiscard]] std::optional<SendResult> statusFailure(const HttpAnswer &answer);
}
