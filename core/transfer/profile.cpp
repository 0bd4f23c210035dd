// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a profile by the header of a file.
#include "core/transfer/profile.h"

#include <algorithm>

namespace rd
{
namespace
{
bool fulfils(const Profile &profile, const QStringList &header, char delimiter)
{
    if (profile.signature.isEmpty() || (profile.delimiter != '\0' && profile.delimiter != delimiter)) {
        return false;
    }
    return std::all_of(profile.signature.begin(), profile.signature.end(),
                       [&header](const QString &name) { return header.contains(name); });
}
}

const QStringList &Profile::headersOf(Field field) const
{
    static const QStringList none;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const FieldColumns &column) { return column.field == field; });
    return found == columns.end() ? none : found->headers;
}

const Profile *profileByName(const QString &name)
{
    const auto &all = salesProfiles();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Profile &profile) { return profile.name == name; });
    return found == all.end() ? nullptr : &*found;
}

const Profile &profileFor(const QStringList &header, char delimiter)
{
    const Profile *best = &salesProfiles().back();
    for (const Profile &profile : salesProfiles()) {
        if (fulfils(profile, header, delimiter) && profile.signature.size() > best->signature.size()) {
            best = &profile;
        }
    }
    return *best;
}

QString plainHeader(const QString &header)
{
    QString plain;
    for (const QChar c : header) {
        if (c.isLetterOrNumber()) {
            plain += c.toLower();
        }
    }
    return plain;
}
}
