// SPDX-License-Identifier: GPL-3.0-or-later
// One hash look-up per cell.
#include "core/transfer/string_pool.h"

#include "core/base/text.h"

namespace rd
{
QString StringPool::text(QByteArrayView utf8)
{
    if (utf8.isEmpty()) {
        return {};
    }
    const std::string_view key(utf8.data(), static_cast<size_t>(utf8.size()));
    const auto found = m_texts.find(key);
    if (found != m_texts.end()) {
        return found->second;
    }
    return m_texts.emplace(std::string(key), cleanText(QString::fromUtf8(utf8))).first->second;
}
}
