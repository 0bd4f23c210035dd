// SPDX-License-Identifier: GPL-3.0-or-later
// One dialog with plain icons.
#include "ui/common/desk/file_choice.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rd::ui
{
namespace
{
QStringList chosen(QWidget *parent, const QString &title, const QString &start, const QString &filter,
                   QFileDialog::FileMode mode, QFileDialog::AcceptMode accept)
{
    static PlainFileIcons icons; // a dialog does not own its icons
    const QFileInfo from(start);
    const bool isFolder = start.isEmpty() || from.isDir();
    QFileDialog dialog(parent, title, isFolder ? start : from.absolutePath(), filter);
    dialog.setFileMode(mode);
    dialog.setAcceptMode(accept);
    dialog.setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog.setIconProvider(&icons);
    if (!isFolder) {
        dialog.selectFile(from.fileName());
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}
}

QIcon PlainFileIcons::icon(const QFileInfo &file) const
{
    return QFileIconProvider::icon(file.isDir() ? Folder : File);
}

QString PlainFileIcons::type(const QFileInfo &file) const
{
    return file.isDir() ? QString() : file.suffix().toUpper();
}

QString chooseFile(QWidget *parent, const QString &title, const QString &start, const QString &filter)
{
    return chosen(parent, title, start, filter, QFileDialog::ExistingFile, QFileDialog::AcceptOpen).value(0);
}

QStringList chooseFiles(QWidget *parent, const QString &title, const QString &start, const QString &filter)
{
    return chosen(parent, title, start, filter, QFileDialog::ExistingFiles, QFileDialog::AcceptOpen);
}

QString chooseNewFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return chosen(parent, title, proposed, filter, QFileDialog::AnyFile, QFileDialog::AcceptSave).value(0);
}

QString chooseFolder(QWidget *parent, const QString &title, const QString &start)
{
    return chosen(parent, title, start, {}, QFileDialog::Directory, QFileDialog::AcceptOpen).value(0);
}
}
