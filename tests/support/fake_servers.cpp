// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the script, reading its folder.
#include "tests/support/fake_servers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

namespace rd::test
{
namespace
{
constexpr int kStartMs = 30'000;
constexpr int kSecondMs = 1'000;
}

FakeServers &FakeServers::shared()
{
    static FakeServers servers;
    return servers;
}

FakeServers::FakeServers()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral("-B"), QStringLiteral(RD_FAKE_SERVERS), m_folder.path()});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartMs)) {}
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_facts.isEmpty()) {
        throw std::runtime_error("the servers did not start: are python3-aiosmtpd and openssl installed?");
    }
}

FakeServers::~FakeServers()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5 * kSecondMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int FakeServers::port(const QString &server) const
{
    const int port = m_facts.value(QLatin1String("ports")).toObject().value(server).toInt();
    if (port == 0) {
        throw std::runtime_error("no such server: " + server.toStdString());
    }
    return port;
}

QString FakeServers::caFile() const
{
    return m_facts.value(QLatin1String("ca")).toString();
}

QString FakeServers::password() const
{
    return m_facts.value(QLatin1String("password")).toString();
}

int FakeServers::count(const QString &kind) const
{
    return static_cast<int>(QDir(m_folder.path()).entryList({kind + QStringLiteral("-*.json")}, QDir::Files).size());
}

std::vector<QJsonObject> FakeServers::arrived(const QString &kind)
{
    std::vector<QJsonObject> all;
    QDir folder(m_folder.path());
    for (const QString &name : folder.entryList({kind + QStringLiteral("-*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            all.push_back(QJsonDocument::fromJson(file.readAll()).object());
        }
        file.remove();
    }
    return all;
}

MessageChannel mailTo(const QString &server)
{
    MessageChannel channel;
    channel.code = QStringLiteral("mail");
    channel.kind = ChannelKind::Mail;
    channel.host = QStringLiteral("127.0.0.1");
    channel.port = FakeServers::shared().port(server);
    channel.security = MailSecurity::None;
    channel.from = QStringLiteral("shop@example.cn");
    channel.fromName = QStringLiteral("退货台 (Store)");
    (void)FakeServers::shared().arrived(QStringLiteral("mail"));
    return channel;
}

MessageChannel webTo(ChannelKind kind, const QString &place)
{
    MessageChannel channel;
    channel.code = place;
    channel.kind = kind;
    channel.url =
        QStringLiteral("http://127.0.0.1:%1/%2").arg(FakeServers::shared().port(QStringLiteral("http"))).arg(place);
    (void)FakeServers::shared().arrived(QStringLiteral("http"));
    return channel;
}

Outgoing sampleMessage()
{
    Outgoing message;
    message.key = QStringLiteral("RT-2026-000123/paid/1");
    message.to = QStringLiteral("zhang@example.cn");
    message.subject = QStringLiteral(
        "您的退货 RT-2026-000123 已退款 199.00 元，请在三个工作日内查收，谢谢您的耐心等待！");
    message.text = QStringLiteral("张伟您好：\n退款已原路退回。\n\n.\nThe store 🎒");
    message.event = QStringLiteral("paid");
    message.language = QStringLiteral("zh_CN");
    message.variables = {{QStringLiteral("number"), QStringLiteral("RT-2026-000123")},
                         {QStringLiteral("amount"), QStringLiteral("199.00")}};
    return message;
}

QString impossibleHost()
{
    return QString(QString(50, QLatin1Char('a')) + QLatin1Char('.')).repeated(6) + QStringLiteral("invalid");
}

SendLimits shortLimits()
{
    return {kSecondMs, kSecondMs, nullptr};
}

SendLimits longLimits()
{
    return {20 * kSecondMs, 20 * kSecondMs, nullptr};
}

QByteArray bytesOf(const QJsonObject &object, QLatin1String name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}
}
