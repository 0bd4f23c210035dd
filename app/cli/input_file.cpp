// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of small files.
#include "app/cli/input_file.h"

#include "app/cli/usage.h"

#include <QFile>
#include <QJsonDocument>

#include <istream>
#include <vector>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kMost = 16 * 1024 * 1024;

QByteArray readStream(std::istream &in)
{
    QByteArray bytes;
    std::vector<char> chunk(64 * 1024);
    while (in && bytes.size() <= kMost) {
        in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        bytes.append(chunk.data(), in.gcount());
    }
    return bytes;
}
}

Result<QByteArray> readInput(const QString &file, std::istream &in)
{
    QByteArray bytes;
    if (file == "-"_L1) {
        bytes = readStream(in);
    } else {
        QFile source(file);
        if (!source.exists()) {
            return refuse(ErrorCode::FileMissing, {{u"file"_s, file}, {u"problem"_s, u"input"_s}});
        }
        if (!source.open(QIODevice::ReadOnly)) {
            return refuse(ErrorCode::NoPermission, {{u"file"_s, file}});
        }
        bytes = source.read(kMost + 1);
    }
    if (bytes.size() > kMost) {
        return refuseUsage(u"bad_shape"_s, {{u"value"_s, file}, {u"shape"_s, u"at most 16 MB"_s}});
    }
    return bytes;
}

Result<QJsonObject> readJsonInput(const QString &file, std::istream &in)
{
    const auto bytes = readInput(file, in);
    if (!bytes) {
        return refuse(bytes.error());
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &fault);
    if (!document.isObject()) {
        return refuseUsage(u"not_json"_s, {{u"file"_s, file}, {u"offset"_s, fault.offset}});
    }
    return document.object();
}
}
