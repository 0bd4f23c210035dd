// SPDX-License-Identifier: GPL-3.0-or-later
// Detection by strict decoding; the conversion itself is Qt's, with the tables of ICU.
#include "core/transfer/encoding.h"

#include "core/transfer/import_fault.h"

#include <QStringDecoder>

#include <algorithm>

namespace rd
{
namespace
{
constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView kUtf16LeMark("\xFF\xFE");
constexpr QByteArrayView kUtf16BeMark("\xFE\xFF");
constexpr qsizetype kBlock = 1 << 16;

const char *decoderName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Windows1252:
        return "windows-1252";
    }
    return "UTF-8";
}

QByteArrayView lineFeed(TextEncoding encoding)
{
    static constexpr char kLittle[] = {'\n', '\0'};
    static constexpr char kBig[] = {'\0', '\n'};
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return {kLittle, 2};
    case TextEncoding::Utf16Be:
        return {kBig, 2};
    case TextEncoding::Utf8:
    case TextEncoding::Gb18030:
    case TextEncoding::Windows1252:
        return {kLittle, 1};
    }
    return {};
}

bool decodes(QByteArrayView bytes, TextEncoding encoding)
{
    QStringDecoder decoder(decoderName(encoding));
    QString text = decoder(bytes);
    return decoder.isValid() && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

/// In Chinese text the second byte of nearly every pair is high; an accented Latin letter is followed by a plain one.
bool looksChinese(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype highPairs = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        if (static_cast<uchar>(bytes[i]) >= 0x81) {
            ++pairs;
            highPairs += static_cast<uchar>(bytes[i + 1]) >= 0xA1 ? 1 : 0;
            ++i;
        }
    }
    return highPairs * 2 > pairs;
}

qint64 lineOf(QByteArrayView bytes, qsizetype position)
{
    return 1 + std::count(bytes.begin(), bytes.begin() + position, '\n');
}

/// C1 controls stand for the bytes that Windows-1252 leaves undefined.
bool isUndefined(QChar c)
{
    return c == QChar::ReplacementCharacter || (c.unicode() >= 0x80 && c.unicode() < 0xA0);
}

tl::unexpected<Error> wrongBytes(qint64 row, TextEncoding encoding)
{
    return refuse(
        importFault(QStringLiteral("encoding"), {row, {}, {}}, {{QStringLiteral("encoding"), encodingName(encoding)}}));
}

bool isSpreadsheet(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("PK\x03\x04")) || bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0"));
}

qint64 firstBadUtf8Line(QByteArrayView bytes)
{
    qint64 line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        const qsizetype found = bytes.indexOf('\n', start);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (!bytes.sliced(start, end - start).isValidUtf8()) {
            return line;
        }
        start = end + 1;
    }
    return line;
}

Result<QByteArray> convert(QByteArrayView bytes, TextEncoding encoding)
{
    QStringDecoder decoder(decoderName(encoding));
    QByteArray out;
    out.reserve(bytes.size() * 3 / 2);
    qint64 row = 1;
    for (qsizetype start = 0; start < bytes.size(); start += kBlock) {
        const QString text = decoder(bytes.sliced(start, std::min(kBlock, bytes.size() - start)));
        const auto bad = std::find_if(text.begin(), text.end(), isUndefined);
        if (decoder.hasError() || bad != text.end()) {
            return wrongBytes(row + std::count(text.begin(), bad, QLatin1Char('\n')), encoding);
        }
        row += text.count(QLatin1Char('\n'));
        out += text.toUtf8();
    }
    // A line feed more: after a letter that is cut in the middle it does not come out as one.
    const QString end = decoder(lineFeed(encoding));
    if (end != QLatin1String("\n") || decoder.hasError()) {
        return wrongBytes(row, encoding);
    }
    return out;
}
}

QString encodingName(TextEncoding encoding)
{
    return QString::fromLatin1(decoderName(encoding)).toLower();
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const QString plain = name.trimmed().toLower().remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (plain == QLatin1String("utf8")) {
        return TextEncoding::Utf8;
    }
    if (plain == QLatin1String("utf16") || plain == QLatin1String("utf16le")) {
        return TextEncoding::Utf16Le;
    }
    if (plain == QLatin1String("utf16be")) {
        return TextEncoding::Utf16Be;
    }
    if (plain == QLatin1String("gb18030") || plain == QLatin1String("gbk") || plain == QLatin1String("gb2312")) {
        return TextEncoding::Gb18030;
    }
    if (plain == QLatin1String("windows1252") || plain == QLatin1String("cp1252") || plain == QLatin1String("latin1")
        || plain == QLatin1String("iso88591")) {
        return TextEncoding::Windows1252;
    }
    return std::nullopt;
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith(kUtf16LeMark)) {
        return TextEncoding::Utf16Le;
    }
    if (bytes.startsWith(kUtf16BeMark)) {
        return TextEncoding::Utf16Be;
    }
    if (bytes.isValidUtf8()) {
        return TextEncoding::Utf8;
    }
    return looksChinese(bytes) && decodes(bytes, TextEncoding::Gb18030) ? TextEncoding::Gb18030
                                                                        : TextEncoding::Windows1252;
}

Result<QByteArray> toUtf8(QByteArray bytes, TextEncoding encoding)
{
    if (isSpreadsheet(bytes)) {
        return refuse(importFault(QStringLiteral("spreadsheet"), {1, {}, {}}));
    }
    const bool isWide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    const QByteArrayView mark = encoding == TextEncoding::Utf16Le   ? kUtf16LeMark
                                : encoding == TextEncoding::Utf16Be ? kUtf16BeMark
                                                                    : kUtf8Mark;
    if (bytes.startsWith(mark)) {
        bytes.remove(0, mark.size());
    }
    if (!isWide) {
        const qsizetype zero = bytes.indexOf('\0');
        if (zero >= 0) {
            return refuse(importFault(QStringLiteral("not_text"), {lineOf(bytes, zero), {}, {}}));
        }
    }
    if (encoding != TextEncoding::Utf8) {
        return convert(bytes, encoding);
    }
    return bytes.isValidUtf8() ? Result<QByteArray>(std::move(bytes)) : wrongBytes(firstBadUtf8Line(bytes), encoding);
}
}
