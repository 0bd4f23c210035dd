// SPDX-License-Identifier: GPL-3.0-or-later
// Making handles, and reading the codes of libcurl.
#include "core/messages/curl_transfer.h"

#include <QFile>

#include <mutex>
#include <new>

namespace rd
{
namespace
{
/// So that libcurl finds its own limit first, and names it.
constexpr int kGraceMs = 100;

CURL *newHandle()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    CURL *handle = curl_easy_init();
    if (handle == nullptr) {
        throw std::bad_alloc();
    }
    return handle;
}

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count;
}
}

void CurlList::append(const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(m_list.get(), line.constData());
    if (longer == nullptr) {
        throw std::bad_alloc();
    }
    (void)m_list.release();
    m_list.reset(longer);
}

int CurlTransfer::watch(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &watched = *static_cast<const CurlTransfer *>(transfer);
    return watched.isCancelled() || std::chrono::steady_clock::now() >= watched.m_end ? 1 : 0;
}

CURLcode CurlTransfer::run()
{
    const CURLcode code = curl_easy_perform(handle());
    return code == CURLE_ABORTED_BY_CALLBACK && !isCancelled() ? CURLE_OPERATION_TIMEDOUT : code;
}

CurlTransfer::CurlTransfer(const SendLimits &limits, const QString &caFile)
    : m_handle(newHandle()), m_cancel(limits.cancel),
      m_end(std::chrono::steady_clock::now() + std::chrono::milliseconds(limits.totalTimeoutMs + kGraceMs))
{
    set(CURLOPT_NOSIGNAL, 1L);
    // A name that nobody resolves holds up nothing beyond the limits: the thread that asks for it ends by itself.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectTimeoutMs));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.totalTimeoutMs));
    set(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_WRITEFUNCTION, &swallow);
    // libcurl's own limit ends with the transfer: without ours the polite QUIT to a mail server that fell silent takes two minutes
    // more. It is said within the transfer only when the connection is not kept.
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_XFERINFOFUNCTION, &CurlTransfer::watch);
    set(CURLOPT_XFERINFODATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    if (!caFile.isEmpty()) {
        // Takes the place of the system's file only: the system's folder of certificates stays in use beside it.
        set(CURLOPT_CAINFO, QFile::encodeName(caFile).constData());
    }
}

SendResult transferFailure(CURLcode code, bool mayHaveArrived)
{
    const SendOutcome again = mayHaveArrived ? SendOutcome::Unknown : SendOutcome::Later;
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {again, SendCode::HostUnknown};
    case CURLE_COULDNT_CONNECT:
        return {again, SendCode::ConnectFailed};
    case CURLE_OPERATION_TIMEDOUT:
        return {again, SendCode::Timeout};
    case CURLE_ABORTED_BY_CALLBACK:
        return {again, SendCode::Cancelled};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {SendOutcome::Stopped, SendCode::Certificate};
    case CURLE_USE_SSL_FAILED:
        return {SendOutcome::Stopped, SendCode::NoEncryption};
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return {again, SendCode::TlsFailed};
    case CURLE_LOGIN_DENIED:
        return {SendOutcome::Stopped, SendCode::LoginDenied};
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return {SendOutcome::Stopped, SendCode::WrongUrl};
    default:
        return {again, SendCode::ConnectionLost};
    }
}

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}
}
