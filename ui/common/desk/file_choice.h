// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for files and folders. Dialogs of Qt's own look into files to draw their icons; one that looked into the store would end
// its locks (see Database::hasLostLog), so here they go by names alone.
#pragma once

#include <QFileIconProvider>
#include <QString>
#include <QStringList>

class QWidget;

namespace rd::ui
{
/// Icons and kinds by what can be told without opening a file.
class PlainFileIcons final : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override;
    [[nodiscard]] QString type(const QFileInfo &file) const override;
};

/// Empty when nothing was chosen, here and below. `start` is a folder or a file.
[[nodiscard]] QString chooseFile(QWidget *parent, const QString &title, const QString &start, const QString &filter);
[[nodiscard]] QStringList chooseFiles(QWidget *parent, const QString &title, const QString &start,
                                      const QString &filter);
/// Asks before a file that is there is replaced.
[[nodiscard]] QString chooseNewFile(QWidget *parent, const QString &title, const QString &proposed,
                                    const QString &filter = {});
[[nodiscard]] QString chooseFolder(QWidget *parent, const QString &title, const QString &start = {});
}
