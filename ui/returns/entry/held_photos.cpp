// SPDX-License-Identifier: GPL-3.0-or-later
// Photos as drafts.
#include "ui/returns/entry/held_photos.h"

#include "ui/common/desk/app_context.h"

namespace rd::ui
{
namespace
{
const QString kJpeg = QStringLiteral("jpeg");
}

void HeldPhotos::add(const QByteArray &jpeg)
{
    m_held.push_back({QStringLiteral("photo/") + AppContext::newOperation(), jpeg});
    m_written[m_held.back().name] = jpeg;
    write(m_held.back().name, jpeg);
}

void HeldPhotos::takeOut(int index)
{
    const auto at = m_held.begin() + index;
    forget(at->name);
    m_held.erase(at);
}

void HeldPhotos::clear()
{
    m_held.clear();
}

void HeldPhotos::discard()
{
    discardNamed(names());
    clear();
}

void HeldPhotos::discardNamed(const QStringList &names)
{
    for (const QString &name : names) {
        forget(name);
    }
}

void HeldPhotos::forget(const QString &name)
{
    m_written.erase(name);
    write(name, {});
}

void HeldPhotos::takeUp(const QStringList &names)
{
    m_held.clear();
    for (const QString &name : names) {
        if (const auto known = m_written.find(name); known != m_written.end()) {
            m_held.push_back({name, known->second});
            continue;
        }
        const QString text = m_context.desk().draft(name).value_or(QJsonObject()).value(kJpeg).toString();
        if (!text.isEmpty()) {
            m_held.push_back({name, QByteArray::fromBase64(text.toLatin1())});
        }
    }
}

QStringList HeldPhotos::names() const
{
    QStringList all;
    for (const Held &held : m_held) {
        all.append(held.name);
    }
    return all;
}

std::vector<NewPhoto> HeldPhotos::photos() const
{
    std::vector<NewPhoto> all;
    for (const Held &held : m_held) {
        all.push_back({held.jpeg, std::nullopt, PhotoStep::Log, {}});
    }
    return all;
}

/// An empty content takes the draft away.
void HeldPhotos::write(const QString &name, const QByteArray &jpeg)
{
    const QJsonObject content = jpeg.isEmpty() ? QJsonObject()
                                               : QJsonObject{{kJpeg, QString::fromLatin1(jpeg.toBase64())}};
    m_context.writer().post<bool>(
        [name, content](DeskWriter &desk) -> Result<bool> {
            const auto done = desk.saveDraft(name, content);
            return done ? Result<bool>(true) : Result<bool>(refuse(done.error()));
        },
        &m_context, [](const Result<bool> &) {});
}
}
