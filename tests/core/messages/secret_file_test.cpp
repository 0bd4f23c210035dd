// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a file that only its owner reads.
#include "core/messages/secret_file.h"

#include "core/base/exceptions.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rd;

namespace
{
const ChannelSecrets kMail{u"wach auf: 密码\"\\"_s, {}, {}};
const ChannelSecrets kRobot{{}, u"token"_s, u"SECtest"_s};

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

QString problemOf(const QString &path)
{
    try {
        (void)SecretFile(path).load(u"mail"_s);
    } catch (const StorageError &error) {
        return error.toError().details.value("problem"_L1).toString();
    }
    return {};
}

void writeTo(const QString &path, const QByteArray &bytes, mode_t mode)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}
}

TEST_CASE("secrets come back as they were put, for nobody else to read", "[secret_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/returndesk/secrets/store.json"_s;
    SecretFile file(path);
    CHECK(file.load(u"mail"_s).isEmpty());
    CHECK_FALSE(QFileInfo::exists(path));
    file.save(u"mail"_s, kMail);
    file.save(u"group"_s, kRobot);
    CHECK((SecretFile(path).load(u"mail"_s) == kMail));
    CHECK((SecretFile(path).load(u"group"_s) == kRobot));
    CHECK(SecretFile(path).load(u"other"_s).isEmpty());
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(folder.path() + u"/returndesk/secrets"_s) == 0700);
    CHECK(QDir(folder.path() + u"/returndesk/secrets"_s).entryList(QDir::Files).size() == 1);
}

TEST_CASE("secrets that are empty are taken away", "[secret_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/store.json"_s;
    SecretFile file(path);
    file.save(u"mail"_s, kMail);
    file.save(u"group"_s, kRobot);
    file.save(u"mail"_s, {});
    CHECK(file.load(u"mail"_s).isEmpty());
    CHECK((file.load(u"group"_s) == kRobot));
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK_FALSE(raw.readAll().contains("mail"));
}

TEST_CASE("a file of secrets that others can read is neither read nor written", "[secret_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/store.json"_s;
    SecretFile(path).save(u"mail"_s, kMail);
    const mode_t mode = GENERATE(mode_t{0640}, mode_t{0604}, mode_t{0620}, mode_t{0610});
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
    CHECK(problemOf(path) == u"secrets_readable_by_others"_s);
    CHECK_THROWS_AS(SecretFile(path).save(u"mail"_s, kRobot), StorageError);
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0600) == 0);
    CHECK((SecretFile(path).load(u"mail"_s) == kMail));
}

TEST_CASE("a file of secrets that holds something else is told and left alone", "[secret_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/store.json"_s;
    const char *content = GENERATE("", "{", "[]", R"({"v":2,"channels":{}})", R"({"v":1})");
    writeTo(path, content, 0600);
    CHECK(problemOf(path) == u"secrets_damaged"_s);
    CHECK_THROWS_AS(SecretFile(path).save(u"mail"_s, kMail), StorageError);
    QFile raw(path);
    REQUIRE(raw.open(QIODevice::ReadOnly));
    CHECK(raw.readAll() == QByteArray(content));
}

TEST_CASE("something other than a file is no place of secrets", "[secret_file]")
{
    const QTemporaryDir folder;
    const QString path = folder.path() + u"/store.json"_s;
    SECTION("a folder")
    {
        REQUIRE(QDir(folder.path()).mkdir(u"store.json"_s));
    }
    SECTION("a pipe, which would never answer")
    {
        REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    }
    CHECK(problemOf(path) == u"secrets_readable_by_others"_s);
}

TEST_CASE("a folder for secrets can be named", "[secret_file]")
{
    const QByteArray before = qgetenv("RETURNDESK_SECRET_DIR");
    qputenv("RETURNDESK_SECRET_DIR", "/somewhere");
    CHECK(secretFilePath(u"uuid"_s) == u"/somewhere/uuid.json"_s);
    qunsetenv("RETURNDESK_SECRET_DIR");
    CHECK(secretFilePath(u"uuid"_s).endsWith(u"/returndesk/secrets/uuid.json"_s));
    if (!before.isEmpty()) {
        qputenv("RETURNDESK_SECRET_DIR", before);
    }
}
