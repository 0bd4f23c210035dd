// SPDX-License-Identifier: GPL-3.0-or-later
// One transfer of libcurl with what all of them share: time limits, cancelling, checked certificates.
#pragma once

#include "core/base/exceptions.h"
#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"

#include <curl/curl.h>

#include <chrono>
#include <memory>

namespace rd
{
struct CurlListFree {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// Lines for libcurl; they live as long as this.
class CurlList final
{
public:
    void append(const QByteArray &line);
    [[nodiscard]] curl_slist *get() const { return m_list.get(); }

private:
    std::unique_ptr<curl_slist, CurlListFree> m_list;
};

/// Belongs to one thread.
class CurlTransfer final
{
public:
    /// `caFile` is trusted beside the certificates of the system.
    CurlTransfer(const SendLimits &limits, const QString &caFile);
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }
    template <typename Value> void set(CURLoption option, Value value)
    {
        if (curl_easy_setopt(handle(), option, value) != CURLE_OK) {
            throw LogicError("libcurl does not take an option");
        }
    }
    [[nodiscard]] CURLcode run();
    template <typename Value> [[nodiscard]] Value ask(CURLINFO what) const
    {
        Value value = 0;
        curl_easy_getinfo(handle(), what, &value);
        return value;
    }

private:
    struct Free {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    [[nodiscard]] bool isCancelled() const { return m_cancel != nullptr && m_cancel->load(); }
    static int watch(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    std::unique_ptr<CURL, Free> m_handle;
    const std::atomic_bool *m_cancel;
    std::chrono::steady_clock::time_point m_end;
};

/// What a transfer that did not end well means, where the server's own answer does not say it.
[[nodiscard]] SendResult transferFailure(CURLcode code, bool mayHaveArrived);
/// A host that is this computer.
[[nodiscard]] bool isThisComputer(const QString &host);
}
