// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a file cleaned once each and shared, because half a million rows repeat a few thousand of them.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace rd
{
class StringPool final
{
public:
    /// The clean text (see `cleanText`) of UTF-8 bytes; equal bytes share one QString.
    [[nodiscard]] QString text(QByteArrayView utf8);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};
}
