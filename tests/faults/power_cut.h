// SPDX-License-Identifier: GPL-3.0-or-later
// What is left on a disk when the power goes: all that was synced, and of the rest whatever chance decides.
#pragma once

#include "tests/model/chance.h"
#include "tests/support/watched_disk.h"

#include <QMap>

#include <vector>

namespace rd::test
{
/// The files of one moment, and how much had been acknowledged by then.
struct CutDisk {
    QMap<QString, QByteArray> files; ///< by their names without folder
    int acknowledged = 0;
};

/// Watches the files of one folder from a moment at which all of them are on the disk.
class PowerCut final : public DiskWatcher
{
public:
    /// Of a hundred calls of the engine, `percent` get a cut before them.
    PowerCut(const QString &folder, model::Chance &chance, int percent);
    DiskAnswer ask(const DiskCall &call) override;
    void acknowledge() { ++m_acknowledged; }
    [[nodiscard]] const std::vector<CutDisk> &cuts() const { return m_cuts; }

private:
    struct Change {
        DiskCall::Kind kind;
        qint64 offset;
        QByteArray bytes;
    };
    struct File {
        QByteArray synced;
        bool isThere = false; ///< on the disk
        std::vector<Change> pending;
    };
    static void apply(File &file, const Change &change);
    void take(const DiskCall &call);
    void cut();
    [[nodiscard]] File afterCut(const File &file, int luck);

    QMap<QString, File> m_files;
    model::Chance &m_chance;
    int m_percent;
    int m_acknowledged = 0;
    std::vector<CutDisk> m_cuts;
};
}
