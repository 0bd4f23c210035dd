// SPDX-License-Identifier: GPL-3.0-or-later
// The edge of the desk: a broken world and a defect of the program come back as an Error.
#pragma once

#include "core/base/exceptions.h"
#include "core/base/result.h"

namespace rd
{
/// Facts of a failure for the log category "rd.store" (off unless QT_LOGGING_RULES asks for it); no values.
void logStorageError(const StorageError &error);
/// result_unknown for a commit that may be on the disk all the same; a log without room for a commit holds none.
[[nodiscard]] Error unlessFull(const CommitError &error);
/// What did not reach the disk, in words of its own: an error of the disk before any commit leaves nothing in doubt.
[[nodiscard]] Error notSaved(const StorageError &error);
/// The Error of a defect names what was wrong.
[[nodiscard]] Error defectOf(const std::exception &defect);

/// Runs something that may throw and gives the exception as an Error.
template <typename Function> [[nodiscard]] auto guarded(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const CommitError &error) {
        return refuse(unlessFull(error));
    } catch (const StorageError &error) {
        logStorageError(error);
        return refuse(notSaved(error));
    } catch (const LogicError &defect) {
        return refuse(defectOf(defect));
    }
}
}
