// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a language in a test.
#pragma once

#include "tests/support/store_fixture.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/desk/language.h"

namespace rd::test
{
/// The words of a language, for as long as it lives.
class Speaking final
{
public:
    Speaking(StoreFixture &store, const QString &language)
        : m_format((ui::installLanguage(language), store.reader().facts().currency), store.reader().zone(),
                   store.reader().policy().value(), language)
    {
    }
    ~Speaking() { ui::installLanguage(QStringLiteral("en")); }
    [[nodiscard]] const ui::Formatter &format() const { return m_format; }

private:
    ui::Formatter m_format;
};
}
