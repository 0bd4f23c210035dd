// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and milliseconds: what a scanner sent.
#include "ui/shell/scanner/scan_burst.h"
#include "tests/support/catch.h"

using namespace rd;

namespace
{
/// A letter every `gapMs`; the code when Enter after it ends a scan.
std::optional<QString> burst(const QString &letters, qint64 gapMs, qint64 endMs = 8, ui::ScanRules rules = {})
{
    ui::ScanBurst heard(rules);
    qint64 now = 1000;
    for (const QChar letter : letters) {
        heard.type(letter, now += gapMs);
    }
    return heard.end(now + endMs);
}
}

TEST_CASE("letters without a pause are a scan, typed ones are not", "[scanner]")
{
    CHECK(burst(QStringLiteral("R-20261122-0007"), 8) == QStringLiteral("R-20261122-0007"));
    CHECK(burst(QStringLiteral("5012"), 50, 50) == QStringLiteral("5012"));
    CHECK_FALSE(burst(QStringLiteral("5012"), 51));
    CHECK_FALSE(burst(QStringLiteral("5012"), 8, 51));
    CHECK_FALSE(burst(QStringLiteral("501"), 8));
    CHECK(burst(QString(30, QLatin1Char('7')), 50));
    CHECK_FALSE(burst(QString(32, QLatin1Char('7')), 50)); // a second and a half
    CHECK(burst(QStringLiteral("5012"), 90, 90, {100, false}));
}

TEST_CASE("after a pause another code begins", "[scanner]")
{
    ui::ScanBurst heard;
    heard.type(QLatin1Char('x'), 1000);
    CHECK(heard.beginsAnew(1051));
    for (const char letter : {'5', '0', '1', '2'}) {
        heard.type(QLatin1Char(letter), 2000);
    }
    CHECK(heard.end(2000) == QStringLiteral("5012"));
    CHECK_FALSE(heard.end(2000)); // it is taken
}

TEST_CASE("silence ends a code only for a scanner that sends no end", "[scanner]")
{
    for (const bool hasNoEnd : {false, true}) {
        ui::ScanBurst heard({50, hasNoEnd});
        for (const QChar letter : QStringLiteral("690123")) {
            heard.type(letter, 1000);
        }
        CHECK(heard.endBySilence().has_value() == hasNoEnd);
    }
    ui::ScanBurst word({50, true});
    for (const QChar letter : QStringLiteral("hello")) {
        word.type(letter, 1000);
    }
    CHECK_FALSE(word.endBySilence());
}
