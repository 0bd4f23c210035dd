// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out tables.
#include "app/cli/text/table.h"

#include <algorithm>

namespace rd::cli
{
namespace
{
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
           || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
           || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

QString blanks(int count)
{
    return QString(std::max(count, 0), QLatin1Char(' '));
}
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4()) {
        width += QChar::category(c) == QChar::Mark_NonSpacing ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

QString Table::rowText(const QStringList &row, const std::vector<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString pad = blanks(widths.at(static_cast<std::size_t>(i)) - displayWidth(row.at(i)));
        const bool isRight = std::ranges::find(m_right, i) != m_right.end();
        line += isRight ? QString(pad + row.at(i)) : QString(row.at(i) + pad);
        line += i + 1 < row.size() ? QStringLiteral("  ") : QString();
    }
    while (line.endsWith(QLatin1Char(' '))) {
        line.chop(1);
    }
    return line + QLatin1Char('\n');
}

QString Table::toText() const
{
    std::vector<int> widths;
    for (const QString &title : m_header) {
        widths.push_back(displayWidth(title));
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            int &width = widths.at(static_cast<std::size_t>(i));
            width = std::max(width, displayWidth(row.at(i)));
        }
    }
    QString text = rowText(m_header, widths);
    for (const QStringList &row : m_rows) {
        text += rowText(row, widths);
    }
    return text;
}

QString keyValues(const std::vector<std::pair<QString, QString>> &pairs)
{
    int width = 0;
    for (const auto &[key, value] : pairs) {
        width = value.isEmpty() ? width : std::max(width, displayWidth(key));
    }
    QString text;
    for (const auto &[key, value] : pairs) {
        if (!value.isEmpty()) {
            text += key + QLatin1Char(':') + blanks(width - displayWidth(key) + 1) + value + QLatin1Char('\n');
        }
    }
    return text;
}
}
