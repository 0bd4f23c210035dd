// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner is told from a person, wherever the focus is, and what it wrote into a field is taken out again.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/key_group.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/scanner/scan_listener.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;

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

void press(const QString &code)
{
    for (const QChar letter : code) { // the focus may move meanwhile
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

/// A return is being logged from a receipt with two articles.
struct Entry {
    DeskWindow desk;
    QString open; ///< another return

    Entry()
    {
        desk.store().sell(QStringLiteral("40001"), {{QStringLiteral("2"), QStringLiteral("40.00")}});
        open = desk.store().log(StoreFixture::request(QStringLiteral("40001"), 1, QStringLiteral("1")));
        desk.store().sell(QStringLiteral("50001"), {{QStringLiteral("3"), QStringLiteral("90.00")},
                                                    {QStringLiteral("1"), QStringLiteral("15.00")}});
        REQUIRE(desk.login(QStringLiteral("li")));
        desk.scan(QStringLiteral("50001"));
        desk.pickUpScanner();
    }
    [[nodiscard]] QLineEdit *note() { return desk.find<QLineEdit>("entryNote"); }
    [[nodiscard]] ui::KeyGroup *reasons() { return desk.find<ui::KeyGroup>("reasons"); }
};
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

TEST_CASE("a scan that arrives in the note leaves the note as it was, and asks first", "[scanner]")
{
    Entry entry;
    REQUIRE(entry.note() != nullptr);
    entry.note()->setFocus();
    entry.note()->setText(QStringLiteral("box is torn"));
    entry.note()->setCursorPosition(3);
    press(entry.open);
    CHECK(entry.note()->text() == QStringLiteral("box is torn"));
    CHECK(entry.note()->cursorPosition() == 3);
    CHECK(entry.note()->hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return entry.desk.visibleText().contains(QStringLiteral("Scanned: ") + entry.open); },
                            2'000));
    CHECK(entry.note()->isVisible());
    for (auto *button : entry.desk.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Open it")) {
            button->click();
            break;
        }
    }
    CHECK(QTest::qWaitFor([&] { return entry.desk.window().frame()->pages().shownReturn() == entry.open; }, 2'000));
}

TEST_CASE("the same letters typed by a person stay in the note", "[scanner]")
{
    Entry entry;
    entry.desk.window().frame()->scanner().setClock([now = qint64(0)]() mutable { return now += 80; });
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    entry.note()->setFocus();
    press(entry.open);
    CHECK(entry.note()->text() == entry.open);
    QTest::qWait(30);
    CHECK(scans.isEmpty());
}

TEST_CASE("scanned goods of the receipt are ticked, whatever had the focus, and no reason is pressed by their digits",
          "[scanner]")
{
    Entry entry;
    REQUIRE(entry.reasons() != nullptr);
    entry.reasons()->setChosen(QStringLiteral("changed_mind"));
    entry.reasons()->findChild<QAbstractButton *>()->setFocus();
    const QString before = entry.reasons()->chosen();
    press(QStringLiteral("12345678")); // nobody knows it
    CHECK(entry.reasons()->chosen() == before);
    press(QStringLiteral("SKU-2"));
    CHECK(QTest::qWaitFor([&] { return entry.desk.visibleText().contains(QStringLiteral("SKU-2 added")); }, 2'000));
    CHECK(entry.reasons()->chosen() == before);
    press(QStringLiteral("SKU-1"));
    press(QStringLiteral("SKU-1"));
    QTest::qWait(30);
    int ticked = 0;
    for (const auto *tick : entry.desk.window().findChildren<QCheckBox *>()) {
        ticked += tick->isVisible() && tick->isChecked() && tick->objectName().startsWith(QStringLiteral("tick_")) ? 1
                                                                                                                   : 0;
    }
    CHECK(ticked == 2);
}

TEST_CASE("with a prefix the scanner may be slow", "[scanner]")
{
    Entry entry;
    ui::ScanListener &scanner = entry.desk.window().frame()->scanner();
    scanner.setClock([now = qint64(0)]() mutable { return now += 300; });
    scanner.setRules({}, QKeySequence(Qt::Key_F9));
    QSignalSpy scans(&scanner, &ui::ScanListener::scanned);
    entry.note()->setFocus();
    QTest::keyClick(entry.note(), Qt::Key_F9);
    press(QStringLiteral("AB"));
    CHECK(entry.note()->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return scans.size() == 1; }, 2'000));
    CHECK(scans.front().front().toString() == QStringLiteral("AB"));
    press(QStringLiteral("words")); // without the prefix
    CHECK(entry.note()->text() == QStringLiteral("words"));
}

TEST_CASE("what an input method hands on counts as written", "[scanner]")
{
    Entry entry;
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    entry.note()->setFocus();
    entry.note()->setText(QString::fromUtf8("\u76d2\u5b50"));
    for (const QChar letter : QStringLiteral("40001")) {
        QInputMethodEvent event;
        event.setCommitString(letter);
        QApplication::sendEvent(entry.note(), &event);
    }
    QTest::keyClick(entry.note(), Qt::Key_Return);
    CHECK(entry.note()->text() == QString::fromUtf8("\u76d2\u5b50"));
    CHECK(QTest::qWaitFor([&] { return scans.size() == 1; }, 2'000));
}

TEST_CASE("a field for a code keeps what is scanned into it", "[scanner]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.window().frame()->pages().startTypedSale({});
    desk.pickUpScanner();
    QSignalSpy scans(&desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    auto *sku = desk.find<QLineEdit>("typedSku");
    REQUIRE(sku != nullptr);
    sku->setFocus();
    press(QStringLiteral("6901234567892"));
    QTest::qWait(30);
    CHECK(sku->text() == QStringLiteral("6901234567892"));
    CHECK(scans.isEmpty());
}
