// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the sources of the translation.
#include "tests/ui/walks/known_texts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <stdexcept>

namespace rd::test
{
namespace
{
constexpr int kLeastLetters = 3; // "%1: %2" and the like fit any text

const QRegularExpression &placeholder()
{
    static const QRegularExpression found(QStringLiteral("%(L?\\d+|n)"));
    return found;
}

bool hasWords(QString text)
{
    text.remove(placeholder());
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
    return letters >= kLeastLetters;
}
}

KnownTexts::KnownTexts()
{
    QFile file(QStringLiteral(RD_TRANSLATIONS "/returndesk_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("no translation sources");
    }
    QXmlStreamReader xml(&file);
    QString source;
    bool isSample = false; // measures a column and is never shown
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            isSample = false;
        } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
            isSample = xml.readElementText().contains(QLatin1String("sample"));
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            const QString translated = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!isSample && translated.trimmed() != source && hasWords(source)) {
                add(source);
            }
        }
    }
}

void KnownTexts::add(const QString &source)
{
    if (!source.contains(placeholder())) {
        m_plain.insert(source);
        return;
    }
    QString pattern;
    qsizetype done = 0;
    for (auto found = placeholder().globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        pattern += QRegularExpression::escape(source.mid(done, match.capturedStart() - done)) + QStringLiteral(".+");
        done = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(done));
    m_patterns.emplace_back(QRegularExpression::anchoredPattern(pattern),
                            QRegularExpression::DotMatchesEverythingOption);
}

bool KnownTexts::isEnglish(const QString &word) const
{
    return m_plain.contains(word)
           || std::any_of(m_patterns.begin(), m_patterns.end(),
                          [&word](const QRegularExpression &pattern) { return pattern.match(word).hasMatch(); });
}

bool isChinese(QString word)
{
    for (const QString &name : {QStringLiteral("简体中文"), QStringLiteral("中文")}) {
        word.remove(name);
    }
    return std::any_of(word.cbegin(), word.cend(), [](QChar each) {
        const bool isPunctuation = each.unicode() >= 0x3000 && each.unicode() <= 0x303F;
        return each.script() == QChar::Script_Han || isPunctuation
               || (each.unicode() >= 0xFF01 && each.unicode() <= 0xFF5E);
    });
}
}
