// SPDX-License-Identifier: GPL-3.0-or-later
// Unsynced writes get lost, arrive in another order, or only in part.
#include "tests/faults/power_cut.h"

#include "tests/support/folder_bytes.h"

#include <QFileInfo>

#include <utility>

namespace rd::test
{
namespace
{
constexpr qint64 kSector = 512;
}

PowerCut::PowerCut(const QString &folder, model::Chance &chance, int percent) : m_chance(chance), m_percent(percent)
{
    const auto files = folderBytes(folder);
    for (auto it = files.begin(); it != files.end(); ++it) {
        m_files[it.key()] = {it.value(), true, {}};
    }
}

DiskAnswer PowerCut::ask(const DiskCall &call)
{
    if (m_chance.percent(m_percent)) {
        cut();
    }
    take(call);
    return {};
}

void PowerCut::apply(File &file, const Change &change)
{
    switch (change.kind) {
    case DiskCall::Kind::Write:
        if (file.synced.size() < change.offset + change.bytes.size()) {
            file.synced.append(change.offset + change.bytes.size() - file.synced.size(), '\0');
        }
        file.synced.replace(change.offset, change.bytes.size(), change.bytes);
        file.isThere = true;
        break;
    case DiskCall::Kind::Truncate:
        file.synced.resize(change.offset);
        break;
    case DiskCall::Kind::Delete:
        file.synced.clear();
        file.isThere = false;
        break;
    case DiskCall::Kind::Sync:
        break;
    }
}

void PowerCut::take(const DiskCall &call)
{
    File &file = m_files[QFileInfo(call.file).fileName()];
    // A file made anew after a deletion is another one: the deletion has happened by then.
    const bool isMadeAnew = !file.pending.empty() && file.pending.back().kind == DiskCall::Kind::Delete;
    const bool isSettled = call.kind == DiskCall::Kind::Sync || isMadeAnew
                           || (call.kind == DiskCall::Kind::Delete && call.isFolderSynced);
    if (call.kind != DiskCall::Kind::Sync) {
        const Change change{call.kind, call.offset, QByteArray(call.bytes.constData(), call.bytes.size())};
        if (isMadeAnew) {
            apply(file, file.pending.back());
            file.pending = {change};
            return;
        }
        file.pending.push_back(change);
    }
    if (isSettled) {
        for (const Change &change : std::exchange(file.pending, {})) {
            apply(file, change);
        }
    }
}

PowerCut::File PowerCut::afterCut(const File &file, int luck)
{
    File left{file.synced, file.isThere, {}};
    for (const Change &change : file.pending) {
        if (!m_chance.percent(luck)) {
            continue;
        }
        Change arrived = change;
        if (luck < 100 && change.kind == DiskCall::Kind::Write && m_chance.percent(20)) {
            arrived.bytes.truncate(m_chance.number(0, change.bytes.size() / kSector) * kSector);
        }
        apply(left, arrived);
    }
    return left;
}

void PowerCut::cut()
{
    // Everything arrived, nothing, or anything in between.
    const int luck = static_cast<int>(m_chance.oneOf(std::initializer_list<int>{0, 30, 50, 80, 100}));
    CutDisk disk;
    disk.acknowledged = m_acknowledged;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        const File left = afterCut(it.value(), luck);
        if (left.isThere && !it.key().endsWith(QLatin1String("-shm"))) {
            disk.files.insert(it.key(), left.synced);
        }
    }
    m_cuts.push_back(std::move(disk));
}
}
