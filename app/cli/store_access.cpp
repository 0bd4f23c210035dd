// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the store and logging in.
#include "app/cli/store_access.h"

#include "app/cli/secrets.h"
#include "app/cli/text/language.h"
#include "core/desk/store_path.h"

namespace rd::cli
{
namespace
{
/// Errors of opening name the file, so that the message can.
Error withFile(Error error, const QString &file)
{
    if (!error.details.contains(QLatin1String("file"))) {
        error.details.insert(QStringLiteral("file"), file);
    }
    return error;
}
}

Result<DeskReader *> StoreAccess::reader()
{
    if (!m_reader) {
        auto opened = DeskReader::open(m_invocation.globals.storeFile, m_clock);
        if (!opened) {
            return refuse(withFile(opened.error(), m_invocation.globals.storeFile));
        }
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Result<DeskWriter *> StoreAccess::writer()
{
    if (!m_writer) {
        auto opened = DeskWriter::open(m_invocation.globals.storeFile, m_clock);
        if (!opened) {
            return refuse(withFile(opened.error(), m_invocation.globals.storeFile));
        }
        m_writer = std::move(*opened);
        warnOfDrive();
    }
    return m_writer.get();
}

Result<std::unique_ptr<MessageSender>> StoreAccess::sender() const
{
    auto opened = MessageSender::open(m_invocation.globals.storeFile, m_clock);
    return opened ? std::move(opened) : refuse(withFile(opened.error(), m_invocation.globals.storeFile));
}

Result<std::unique_ptr<ProgressPublisher>> StoreAccess::publisher() const
{
    auto opened = ProgressPublisher::open(m_invocation.globals.storeFile, m_clock);
    return opened ? std::move(opened) : refuse(withFile(opened.error(), m_invocation.globals.storeFile));
}

void StoreAccess::warnOfDrive()
{
    if (isOnUncertainDrive(m_invocation.globals.storeFile)) {
        m_streams.err
            << Text{"The store lies on a drive that may not keep what was saved when the power goes. Put it on a "
                    "drive of this computer.",
                    "门店文件所在的磁盘在断电时可能丢失已保存的内容。请放到本机磁盘上。"}
                   .in(m_invocation.globals.language)
            << "\n";
    }
}

Result<Call> StoreAccess::call()
{
    const auto desk = writer();
    if (!desk) {
        return refuse(desk.error());
    }
    if (m_invocation.globals.login.isEmpty()) {
        return refuse(ErrorCode::LoginRequired);
    }
    const auto pin = ownPin(m_invocation);
    if (!pin) {
        return refuse(pin.error());
    }
    const auto session = (*desk)->login(m_invocation.globals.login, *pin, LoginKind::CommandLine);
    if (!session) {
        return refuse(session.error());
    }
    const auto second = approver();
    if (!second) {
        return refuse(second.error());
    }
    return Call{*session, m_invocation.globals.operation, m_invocation.globals.expectVersion, ownPassword(), *second};
}

std::optional<StoreZone> StoreAccess::zone() const
{
    if (m_writer) {
        return StoreZone::fromName(m_writer->facts().timeZone);
    }
    return m_reader ? std::optional(m_reader->zone()) : std::nullopt;
}

Result<std::optional<Session>> StoreAccess::approver()
{
    if (!m_invocation.has(QStringLiteral("approver"))) {
        return std::nullopt;
    }
    const auto pin = approverPin(m_invocation);
    if (!pin) {
        return refuse(pin.error());
    }
    return (*writer())
        ->login(m_invocation.value(QStringLiteral("approver")), *pin, LoginKind::CommandLine)
        .map([](const Session &session) { return std::optional(session); });
}
}
