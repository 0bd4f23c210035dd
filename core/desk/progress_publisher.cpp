// SPDX-License-Identifier: GPL-3.0-or-later
// Files first, then the note that they are there: what is noted was written.
#include "core/desk/progress_publisher.h"

#include "core/desk/open_store.h"
#include "core/desk/progress_setting.h"
#include "core/desk/progress_viewing.h"
#include "core/storage/durable_file.h"
#include "core/storage/progress_rows.h"
#include "core/storage/rma_repository.h"
#include "core/storage/store_lock.h"

#include <QDir>
#include <QFile>

namespace rd
{
namespace
{
constexpr int kMostInARound = 200;

QString fileOf(const QString &folder, const QString &token)
{
    return QDir(folder).filePath(progressFileName(token));
}

tl::unexpected<Error> folderFault(ErrorCode code, const QString &folder)
{
    return refuse(code,
                  {{QStringLiteral("problem"), QStringLiteral("progress_folder")}, {QStringLiteral("file"), folder}});
}

Result<void> checkFolder(const QString &folder)
{
    if (folder.isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("progress.folder")},
                                                {QStringLiteral("problem"), QStringLiteral("progress_folder")}});
    }
    return QDir(folder).exists() ? Result<void>() : folderFault(ErrorCode::FileMissing, folder);
}

/// Whoever serves the folder reads the files; nobody else writes them.
Result<void> writeFile(const QString &folder, const QString &token, const QByteArray &page)
{
    try {
        DurableFile file(fileOf(folder, token));
        file.write(page);
        file.commit();
        return {};
    } catch (const StorageError &error) {
        return folderFault(error.code(), folder);
    }
}

/// A page that cannot be removed is tried again in the next round; one that is gone is.
bool removeFile(const WrittenPage &page)
{
    const QString file = fileOf(page.folder, page.token);
    return QFile::remove(file) || !QFile::exists(file);
}

Result<void> writePage(const OpenStore &store, const ProgressPage &page, const ProgressSetting &setting,
                       const ProgressPublisher::Render &render)
{
    const auto returnCase = loadReturn(store.database(), page.rma);
    const QByteArray bytes = render(progressViewOf(store, *returnCase, setting.now));
    if (auto written = writeFile(setting.folder, page.token, bytes); !written) {
        return written;
    }
    const QString before = folderOfPage(store.database(), page.rma);
    if (!before.isEmpty() && before != setting.folder) {
        (void)removeFile({page.rma, page.token, before});
    }
    return {};
}

/// Notes what a round did, in one short write outside the chain.
void note(const OpenStore &store, const ProgressSetting &setting, const std::vector<ProgressPage> &written,
          const std::vector<WrittenPage> &removed)
{
    if (written.empty() && removed.empty()) {
        return;
    }
    WriteTransaction transaction(store.store());
    for (const ProgressPage &page : written) {
        savePage(transaction.database(), page, setting);
    }
    for (const WrittenPage &page : removed) {
        forgetPage(transaction.database(), page.rma);
    }
    transaction.commit();
}
}

ProgressPublisher::ProgressPublisher(std::unique_ptr<OpenStore> store, const QString &path)
    : m_store(std::move(store)), m_path(path)
{
}
ProgressPublisher::~ProgressPublisher() = default;

Result<std::unique_ptr<ProgressPublisher>> ProgressPublisher::open(const QString &path, const Clock &clock)
{
    auto opened = OpenStore::open(path, OpenMode::ReadWrite, clock);
    if (!opened) {
        return refuse(opened.error());
    }
    if (!(*opened)->store().hasKeys()) {
        return refuse(ErrorCode::KeyMissing);
    }
    return std::unique_ptr<ProgressPublisher>(new ProgressPublisher(*std::move(opened), path));
}

Result<ProgressRound> ProgressPublisher::publish(const Render &render, Wish wish, const std::atomic_bool &stop)
{
    return guarded([&]() -> Result<ProgressRound> {
        const ProgressSetting setting = progressSettingOf(*m_store);
        if (auto isThere = checkFolder(setting.folder); !isThere) {
            return refuse(isThere.error());
        }
        const WorkTurn turn(m_path, SoleWork::Pages);
        if (!turn.isMine()) {
            return ProgressRound(); // somebody else is at it
        }
        const auto pages = pagesToWrite(m_store->database(), setting, wish == Wish::All,
                                        wish == Wish::All ? -1 : kMostInARound);
        std::vector<ProgressPage> written;
        Result<void> fault;
        for (const ProgressPage &page : pages) {
            fault = stop ? Result<void>() : writePage(*m_store, page, setting, render);
            if (stop || !fault) {
                break;
            }
            written.push_back(page);
        }
        std::vector<WrittenPage> removed = pagesToRemove(m_store->database(), setting, kMostInARound);
        const auto isKept = [](const WrittenPage &page) { return !removeFile(page); };
        std::erase_if(removed, isKept);
        note(*m_store, setting, written, removed);
        if (!fault) {
            return refuse(fault.error());
        }
        return ProgressRound{static_cast<int>(written.size()), static_cast<int>(removed.size()),
                             wish == Wish::Changed && pages.size() == kMostInARound};
    });
}
}
