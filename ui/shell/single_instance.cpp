// SPDX-License-Identifier: GPL-3.0-or-later
// A local socket whose name follows from the store's path.
#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace rd::ui
{
namespace
{
constexpr int kWaitMs = 500;

/// The same for every way to spell the path; the file may not exist yet.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}
}

SingleInstance::SingleInstance(const QString &storePath, QObject *parent) : QObject(parent)
{
    const QByteArray place = placeOf(storePath).toUtf8() + '\n' + qgetenv("USER");
    m_name = QStringLiteral("returndesk-")
             + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::callOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMs)) {
        return false;
    }
    socket.write("show\n");
    socket.waitForBytesWritten(kWaitMs);
    return true;
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name)) {
        return true;
    }
    QLocalServer::removeServer(m_name); // left behind by a window that was killed
    return m_server.listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        Q_EMIT called();
    }
}
}
