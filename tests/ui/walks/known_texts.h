// SPDX-License-Identifier: GPL-3.0-or-later
// The English texts of the program that read differently in Chinese, to find them where Chinese is expected.
#pragma once

#include <QRegularExpression>
#include <QSet>

#include <iterator>
#include <vector>

namespace rd::test
{
class KnownTexts final
{
public:
    /// Reads the translation sources; throws when there are none.
    KnownTexts();
    /// Is this one of the program's English texts, with anything in the place of %1 and %n?
    [[nodiscard]] bool isEnglish(const QString &word) const;
    [[nodiscard]] qsizetype count() const { return m_plain.size() + std::ssize(m_patterns); }

private:
    void add(const QString &source);
    QSet<QString> m_plain;
    std::vector<QRegularExpression> m_patterns;
};

/// A character that only Chinese has, outside the names of languages that are never translated.
[[nodiscard]] bool isChinese(QString word);
}
