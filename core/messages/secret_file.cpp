// SPDX-License-Identifier: GPL-3.0-or-later
// {"v":1,"channels":{"mail":{"password":"…"}}}
#include "core/messages/secret_file.h"

#include "core/base/exceptions.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_system.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kMostBytes = 1 << 20;
constexpr int kVersion = 1;
constexpr mode_t kOthers = S_IRWXG | S_IRWXO;

[[noreturn]] void fail(ErrorCode code, const QString &problem, int native = 0)
{
    throw StorageError(code, u"the file of secrets"_s, native, {{u"problem"_s, problem}});
}

ChannelSecrets secretsFromJson(const QJsonObject &object)
{
    return {object.value("password"_L1).toString(), object.value("token"_L1).toString(),
            object.value("signing_secret"_L1).toString()};
}

/// What is empty is left out.
QJsonObject toJson(const ChannelSecrets &secrets)
{
    QJsonObject object;
    const auto add = [&](QLatin1String name, const QString &value) {
        if (!value.isEmpty()) {
            object.insert(name, value);
        }
    };
    add("password"_L1, secrets.password);
    add("token"_L1, secrets.token);
    add("signing_secret"_L1, secrets.signingSecret);
    return object;
}

QByteArray read(int descriptor)
{
    struct stat facts = {};
    const bool isMine = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid();
    if (!isMine || (facts.st_mode & kOthers) != 0) {
        ::close(descriptor);
        fail(ErrorCode::NoPermission, u"secrets_readable_by_others"_s);
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        fail(ErrorCode::NoPermission, u"secrets_unreadable"_s);
    }
    return file.read(kMostBytes);
}

void makePrivateFolderFor(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    makeFolderFor(folder);
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        fail(ErrorCode::NoPermission, u"secrets_unwritable"_s, errno);
    }
}
}

QString secretFilePath(const QString &storeUuid)
{
    const QString own = qEnvironmentVariable("RETURNDESK_SECRET_DIR");
    const QString folder = own.isEmpty()
                               ? QString(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                         + u"/returndesk/secrets"_s)
                               : own;
    return QString(folder + '/'_L1 + storeUuid + u".json"_s);
}

QJsonObject SecretFile::channels() const
{
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT) {
            return {};
        }
        fail(ErrorCode::NoPermission, u"secrets_unreadable"_s, errno);
    }
    const QJsonObject file = QJsonDocument::fromJson(read(descriptor)).object();
    if (file.value("v"_L1).toInt() != kVersion || !file.value("channels"_L1).isObject()) {
        fail(ErrorCode::Damaged, u"secrets_damaged"_s);
    }
    return file.value("channels"_L1).toObject();
}

ChannelSecrets SecretFile::load(const QString &channel) const
{
    return secretsFromJson(channels().value(channel).toObject());
}

void SecretFile::save(const QString &channel, const ChannelSecrets &secrets)
{
    QJsonObject all = channels();
    if (secrets.isEmpty()) {
        all.remove(channel);
    } else {
        all.insert(channel, toJson(secrets));
    }
    makePrivateFolderFor(m_path);
    DurableFile file(m_path, S_IRUSR | S_IWUSR);
    file.write(QJsonDocument(QJsonObject{{u"v"_s, kVersion}, {u"channels"_s, all}}).toJson());
    file.commit();
}
}
