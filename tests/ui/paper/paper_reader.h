// SPDX-License-Identifier: GPL-3.0-or-later
// Reads papers as the programs of others do: the words of a PDF, the codes in a picture.
#pragma once

#include "tests/support/catch.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace rd::test
{
/// What a program prints; nothing, and a warning, where it is not installed.
inline std::optional<QString> printedBy(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        WARN(program.toStdString() << " is not installed: papers are not read back");
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a PDF, without white space: lines are broken where the paper ends.
inline std::optional<QString> wordsOfPdf(const QString &path)
{
    auto words = printedBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (words) {
        words->remove(QLatin1Char(' ')).remove(QLatin1Char('\n')).remove(QLatin1Char('\f'));
    }
    return words;
}

/// "CODE-128:R-…" and "QR-Code:R-…", one for each code in a picture.
inline std::optional<QStringList> codesIn(const QImage &image)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.png"));
    REQUIRE(image.save(path));
    const auto read = printedBy(QStringLiteral("zbarimg"), {QStringLiteral("-q"), path});
    return read ? std::optional(read->split(QLatin1Char('\n'), Qt::SkipEmptyParts)) : std::nullopt;
}
}
