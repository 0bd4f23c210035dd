// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog that draws the icon of a store leaves the store's locks alone.
#include "ui/common/desk/file_choice.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rd::ui;

namespace
{
/// Whether another process sees this one's lock on the file.
bool isLocked(const QByteArray &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(path.constData(), O_RDWR);
        struct flock lock {
        };
        lock.l_type = F_WRLCK;
        const bool isAsked = ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(isAsked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}
}

TEST_CASE("icons and kinds of files are told without opening them", "[ui]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.close();
    const QByteArray name = QFile::encodeName(path);
    const int held = ::open(name.constData(), O_RDWR);
    struct flock lock {
    };
    lock.l_type = F_RDLCK;
    REQUIRE(::fcntl(held, F_SETLK, &lock) == 0);
    REQUIRE(isLocked(name));
    const PlainFileIcons icons;
    CHECK_FALSE(icons.icon(QFileInfo(path)).isNull());
    CHECK(icons.type(QFileInfo(path)) == QStringLiteral("SQLITE"));
    CHECK(icons.type(QFileInfo(folder.path())).isEmpty());
    CHECK(isLocked(name));
    CHECK(QFile(path).open(QIODevice::ReadOnly)); // what another dialog would do
    CHECK_FALSE(isLocked(name));
    ::close(held);
}
