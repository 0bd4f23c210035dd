// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are there completely or not at all.
#include "core/storage/durable_device.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rd;
using namespace Qt::StringLiterals;

namespace
{
struct Folder {
    QTemporaryDir dir;
    [[nodiscard]] QString file() const { return dir.filePath(u"out.csv"_s); }
    [[nodiscard]] QStringList names() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
};

ErrorCode codeOfWriting(const QString &path)
{
    try {
        DurableFile file(path);
        file.write(QByteArray("x"));
        file.commit();
    } catch (const StorageError &error) {
        return error.code();
    }
    return ErrorCode::Usage;
}
}

TEST_CASE("a durable file appears with its whole content at commit")
{
    const Folder folder;
    DurableFile file(folder.file());
    file.write(QByteArray("one, "));
    CHECK_FALSE(folder.names().contains(u"out.csv"_s));
    file.write(QByteArray("two"));
    file.commit();
    CHECK(folder.names() == QStringList{u"out.csv"_s});
    CHECK(folder.content() == "one, two");
}

TEST_CASE("without commit the file of before stays and nothing else does")
{
    const Folder folder;
    {
        DurableFile first(folder.file());
        first.write(QByteArray("old"));
        first.commit();
        DurableFile second(folder.file());
        second.write(QByteArray("new"));
    }
    CHECK(folder.names() == QStringList{u"out.csv"_s});
    CHECK(folder.content() == "old");
}

TEST_CASE("a durable file replaces the one of before")
{
    const Folder folder;
    for (const char *text : {"a long old text", "new"}) {
        DurableFile file(folder.file());
        file.write(QByteArray(text));
        file.commit();
    }
    CHECK(folder.content() == "new");
}

TEST_CASE("secrets are readable by their owner only")
{
    const Folder folder;
    DurableFile file(folder.file(), 0600);
    file.commit();
    CHECK((QFile::permissions(folder.file())
           & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
          == 0);
}

TEST_CASE("what is wrong with the place is said by its code")
{
    const Folder folder;
    CHECK(codeOfWriting(folder.dir.filePath(u"nowhere/out.csv"_s)) == ErrorCode::FileMissing);
    REQUIRE(QDir(folder.dir.path()).mkdir(u"taken"_s));
    CHECK(codeOfWriting(folder.dir.filePath(u"taken"_s)) == ErrorCode::NoPermission);
    CHECK(folder.names().isEmpty());
    if (QFile::exists(u"/dev/full"_s)) {
        CHECK(codeOfWriting(u"/proc/out.csv"_s) == ErrorCode::FileMissing);
    }
}

TEST_CASE("the device gives the error of its file")
{
    const Folder folder;
    DurableDevice device(folder.file());
    CHECK(device.write("abc") == 3);
    CHECK_FALSE(device.error());
    device.commit();
    CHECK(folder.content() == "abc");
}
