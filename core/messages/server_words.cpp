// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding, cleaning and hiding.
#include "core/messages/server_words.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kMostCharacters = 200;
constexpr qsizetype kMostBytes = 4096;

QString decoded(const QByteArray &raw)
{
    const QByteArray first = raw.left(kMostBytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(first);
    return utf8.hasError() ? QString::fromLatin1(first) : text;
}

QString without(QString text, const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    for (const QString &form : {secret, cleanText(secret), QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                                QString::fromLatin1(bytes.toBase64())}) {
        if (!form.isEmpty()) {
            text.replace(form, u"…"_s, Qt::CaseInsensitive);
        }
    }
    return text;
}

QString shortened(const QString &text)
{
    if (text.size() <= kMostCharacters) {
        return text;
    }
    const bool splitsPair = text.at(kMostCharacters - 2).isHighSurrogate();
    return text.left(kMostCharacters - (splitsPair ? 2 : 1)) + u'…';
}
}

QString serverWords(const QByteArray &raw, const QStringList &hidden)
{
    static const QRegularExpression url(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'<>]+"_s);
    QString text = decoded(raw);
    text.replace('\r'_L1, ' '_L1);
    text = cleanText(text).simplified().replace(url, u"…"_s);
    for (const QString &secret : hidden) {
        text = without(text, secret);
    }
    return shortened(text);
}
}
