// SPDX-License-Identifier: GPL-3.0-or-later
// The page in both themes and in the narrow window, as pictures to look at; also proves that a change of theme is harmless.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/theme/theme.h"

using namespace rd;
using namespace rd::test;

namespace
{
void fill(StoreFixture &store)
{
    const QStringList paid{QStringLiteral("99.00"), QStringLiteral("259.00"), QStringLiteral("1299.00"),
                           QStringLiteral("20.00"), QStringLiteral("450.00")};
    for (int i = 0; i < 10; ++i) {
        const QString receipt = QString::number(5001 + i);
        store.sell(receipt,
                   {{QStringLiteral("2"), paid[i % paid.size()]}, {QStringLiteral("1"), QStringLiteral("10.00")}});
        LogRequest request = StoreFixture::request(
            receipt, 1, QStringLiteral("1"), i % 2 == 0 ? QStringLiteral("defective") : QStringLiteral("changed_mind"));
        request.contactName = i % 3 == 0 ? QStringLiteral("Chen Siyuan") : QStringLiteral("Emma Wright");
        request.contactPhone = QStringLiteral("1380000662%1").arg(i);
        request.areGoodsPresent = i % 4 != 1;
        static_cast<void>(store.log(request));
        store.clock().advanceMinutes(7 * 60);
    }
}
}

TEST_CASE("light, dark and narrow", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("yang"), fill);
    window.page().showReturn(QStringLiteral("R-20261122-0001"));
    window.picture(QStringLiteral("returns-light"));
    ui::Theme::current().setMode(ui::ThemeMode::Dark);
    window.picture(QStringLiteral("returns-dark"));
    window.page().startNewReturn(window.sale(QStringLiteral("5002")));
    window.picture(QStringLiteral("new-return-dark"));
    ui::Theme::current().setMode(ui::ThemeMode::Light);
    window.page().resize(1024, 532);
    window.picture(QStringLiteral("new-return-narrow"));
    window.press(Qt::Key_N, Qt::AltModifier);
    window.picture(QStringLiteral("no-receipt-narrow"));
    window.page().showReturn(QStringLiteral("R-20261122-0001"));
    window.picture(QStringLiteral("returns-narrow"));
    CHECK(window.page().shownNumber() == QStringLiteral("R-20261122-0001"));
}
