// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pages on which customers read how far their return is.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/progress_view.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>

namespace rd
{
class OpenStore;

/// What one round did.
struct ProgressRound {
    int written = 0;
    int removed = 0;     ///< of returns that closed more than thirty days ago
    bool isMore = false; ///< there is more to do: ask again
};

/// Needs no login: a page says nothing that its customer is not told anyway. Belongs to the thread that opened it; several may work
/// on one store, and only one of them writes at a time. A page is there whole or as it was; the store is only touched to note that it
/// was written, so that no step ever waits for a folder.
class ProgressPublisher final
{
public:
    /// A whole page in UTF-8; never throws.
    using Render = std::function<QByteArray(const ProgressView &)>;
    enum class Wish { Changed, All };

    /// The errors of DeskWriter::open.
    [[nodiscard]] static Result<std::unique_ptr<ProgressPublisher>> open(const QString &path, const Clock &clock);
    ~ProgressPublisher();

    /// Writes the pages that something happened to, and removes those that nobody needs any more; at most some hundred at once. Ends
    /// early once `stop` is true. missing_field (`progress_folder`) when the rules name no folder; file_missing, no_permission,
    /// disk_full (`progress_folder`, with `file`) when it is not there, cannot be written, or is full.
    [[nodiscard]] Result<ProgressRound> publish(const Render &render, Wish wish, const std::atomic_bool &stop);

private:
    ProgressPublisher(std::unique_ptr<OpenStore> store, const QString &path);

    std::unique_ptr<OpenStore> m_store;
    QString m_path;
};
}
