// SPDX-License-Identifier: GPL-3.0-or-later
// The store of one call of the program: opened for reading or writing when a command needs it, and who acts.
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/streams.h"
#include "core/base/clock.h"
#include "core/base/store_zone.h"
#include "core/desk/desk_reader.h"
#include "core/desk/desk_writer.h"
#include "core/desk/message_sender.h"
#include "core/desk/progress_publisher.h"

#include <memory>
#include <optional>

namespace rd::cli
{
class StoreAccess final
{
public:
    StoreAccess(const Invocation &invocation, const Clock &clock, Streams &streams)
        : m_invocation(invocation), m_clock(clock), m_streams(streams)
    {
    }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Streams &streams() { return m_streams; }
    /// Opens for reading at the first call.
    [[nodiscard]] Result<DeskReader *> reader();
    /// Opens for writing at the first call.
    [[nodiscard]] Result<DeskWriter *> writer();
    /// Opens the outbox for sending; nobody needs to be logged in.
    [[nodiscard]] Result<std::unique_ptr<MessageSender>> sender() const;
    /// Opens what writes the pages for customers; nobody needs to be logged in.
    [[nodiscard]] Result<std::unique_ptr<ProgressPublisher>> publisher() const;
    /// Who acts, proved by the PIN, with the operation id and the expected version. login_required without --as.
    [[nodiscard]] Result<Call> call();
    /// The store's time zone, once it was opened.
    [[nodiscard]] std::optional<StoreZone> zone() const;

private:
    /// Who steps up beside the person who acts, when --approver names somebody.
    [[nodiscard]] Result<std::optional<Session>> approver();

    void warnOfDrive();

    const Invocation &m_invocation;
    const Clock &m_clock;
    Streams &m_streams;
    // The writer closes last: only the last one to close empties the log into the file.
    std::unique_ptr<DeskWriter> m_writer;
    std::unique_ptr<DeskReader> m_reader;
};
}
