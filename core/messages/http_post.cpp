// SPDX-License-Identifier: GPL-3.0-or-later
// The POST by libcurl.
#include "core/messages/http_post.h"

#include "core/messages/curl_transfer.h"

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr size_t kMostAnswer = 64 * 1024;
constexpr qint64 kLongestWait = 24 * 60 * 60;

size_t collect(char *bytes, size_t size, size_t count, void *target)
{
    auto &body = *static_cast<QByteArray *>(target);
    const size_t length = size * count;
    if (static_cast<size_t>(body.size()) + length > kMostAnswer) {
        return 0; // ends the transfer
    }
    body.append(bytes, static_cast<qsizetype>(length));
    return length;
}

bool isHalfAnswer(CURLcode code)
{
    return code == CURLE_PARTIAL_FILE || code == CURLE_WRITE_ERROR || code == CURLE_WEIRD_SERVER_REPLY
           || code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_BAD_CONTENT_ENCODING || code == CURLE_HTTP2;
}

SendResult failure(const CurlTransfer &transfer, CURLcode code)
{
    const bool hasGone = transfer.ask<long>(CURLINFO_REQUEST_SIZE) > 0;
    if (hasGone && isHalfAnswer(code)) {
        return {SendOutcome::Unknown, SendCode::BadAnswer};
    }
    return transferFailure(code, hasGone);
}

CurlList linesOf(const HttpRequest &request)
{
    CurlList lines;
    lines.append("Content-Type: application/json; charset=utf-8");
    lines.append("Expect:"); // no waiting for leave to send a short body
    for (const auto &[name, value] : request.headers) {
        lines.append(value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value));
    }
    return lines;
}
}

std::optional<QByteArray> webAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return std::nullopt;
    }
    return url.toEncoded(QUrl::RemoveFragment);
}

tl::expected<HttpAnswer, SendResult> httpPost(const HttpRequest &request, const SendLimits &limits)
{
    HttpAnswer answer;
    const CurlList lines = linesOf(request);
    CurlTransfer transfer(limits, request.caFile);
    transfer.set(CURLOPT_URL, request.url.constData());
    transfer.set(CURLOPT_PROTOCOLS_STR, request.url.startsWith("http:") ? "http" : "https");
    transfer.set(CURLOPT_FOLLOWLOCATION, 0L);
    transfer.set(CURLOPT_HTTPHEADER, lines.get());
    transfer.set(CURLOPT_POSTFIELDS, request.body.constData());
    transfer.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    transfer.set(CURLOPT_WRITEFUNCTION, &collect);
    transfer.set(CURLOPT_WRITEDATA, &answer.body);
    const CURLcode code = transfer.run();
    if (code != CURLE_OK) {
        return tl::make_unexpected(failure(transfer, code));
    }
    answer.status = static_cast<int>(transfer.ask<long>(CURLINFO_RESPONSE_CODE));
    answer.retryAfterSeconds = static_cast<int>(
        qMin<qint64>(transfer.ask<curl_off_t>(CURLINFO_RETRY_AFTER), kLongestWait));
    return answer;
}

std::optional<SendResult> statusFailure(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status >= 200 && status < 300) {
        return std::nullopt;
    }
    const auto result = [&](SendOutcome outcome, SendCode code) {
        return SendResult{outcome, code, {}, answer.retryAfterSeconds};
    };
    switch (status) {
    case 401:
    case 403:
        return result(SendOutcome::Stopped, SendCode::BadToken);
    case 404:
    case 405:
    case 410:
        return result(SendOutcome::Stopped, SendCode::WrongUrl);
    case 408:
    case 425:
        return result(SendOutcome::Later, SendCode::TryLater);
    case 413:
        return result(SendOutcome::Refused, SendCode::TooLong);
    case 429:
        return result(SendOutcome::Later, SendCode::RateLimited);
    case 503:
        return result(SendOutcome::Later, SendCode::ServerError);
    default:
        break;
    }
    if (status >= 500) {
        return result(SendOutcome::Unknown, SendCode::ServerError);
    }
    return status >= 400 ? result(SendOutcome::Refused, SendCode::MessageRefused)
                         : result(SendOutcome::Stopped, SendCode::WrongUrl);
}
}
