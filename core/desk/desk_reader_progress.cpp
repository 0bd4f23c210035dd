// SPDX-License-Identifier: GPL-3.0-or-later
// What customers ask and read, and what proves it.
#include "core/desk/desk_reader.h"

#include "core/desk/progress_setting.h"
#include "core/desk/progress_viewing.h"
#include "core/desk/situation_loader.h"
#include "core/storage/history.h"

namespace rd
{
Result<ReturnAnswer> DeskReader::answerFor(const QString &number, const QString &language) const
{
    return guarded([&]() -> Result<ReturnAnswer> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        return found ? answerOf(*m_store, *found, language, m_store->now())
                     : Result<ReturnAnswer>(refuse(found.error()));
    });
}

Result<ProgressView> DeskReader::progressOf(const QString &number) const
{
    return guarded([&]() -> Result<ProgressView> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        return found ? progressViewOf(*m_store, *found, m_store->now()) : Result<ProgressView>(refuse(found.error()));
    });
}

Result<HistoryHead> DeskReader::historyHeadOf(const QString &number) const
{
    return guarded([&]() -> Result<HistoryHead> {
        const ReadTransaction reading(m_store->database());
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        const ChainHead head = chainHead(m_store->database(), found->rma.id);
        return HistoryHead{head.id, head.code};
    });
}

Result<bool> DeskReader::areProgressPagesDue() const
{
    return guarded([&]() -> Result<bool> {
        const ProgressSetting setting = progressSettingOf(*m_store);
        return !setting.folder.isEmpty()
               && (!pagesToWrite(m_store->database(), setting, false, 1).empty()
                   || !pagesToRemove(m_store->database(), setting, 1).empty());
    });
}
}
