// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program reads and writes; tests give strings.
#pragma once

#include <QString>

#include <iostream>
#include <string>

namespace rd::cli
{
struct Streams {
    std::istream &in;
    std::ostream &out; ///< data
    std::ostream &err; ///< messages
};

/// UTF-8, whatever the locale.
inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return stream.write(bytes.constData(), bytes.size());
}
}
