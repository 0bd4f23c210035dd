// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner is told from a person, wherever the focus is, and what it wrote into a field is taken out again.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/frame/scan_box.h"
#include "ui/shell/scanner/scan_listener.h"
#include "ui/shell/scanner/scanner_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;

namespace
{
void press(const QString &code)
{
    for (const QChar letter : code) { // the focus may move meanwhile
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

/// Ends of a scan that a field got to see.
class KeyCounter final : public QObject
{
public:
    explicit KeyCounter(QWidget &field) { field.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            count += key == Qt::Key_Return || key == Qt::Key_J ? 1 : 0;
        }
        return false;
    }
};

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
    scanner.setClock([now = qint64(0)]() mutable { return now += 8; });
    KeyCounter ends(*entry.note());
    QTest::keyClick(entry.note(), Qt::Key_F9);
    press(QStringLiteral("AB"));
    QTest::keyClick(entry.note(), Qt::Key_Return); // a scanner that ends with two
    CHECK(ends.count == 0);
    scanner.setClock([now = qint64(0)]() mutable { return now += 300; });
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

TEST_CASE("a scan into a number leaves the number, and one that begins with digits of choices chooses nothing",
          "[scanner]")
{
    Entry entry;
    entry.reasons()->setChosen(QStringLiteral("changed_mind"));
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    const auto *quantity = entry.desk.find<ui::QuantitySpin>("quantity_1");
    REQUIRE(quantity != nullptr);
    const Quantity before = quantity->quantity();
    quantity->findChild<QLineEdit *>()->setFocus();
    press(QStringLiteral("2300512"));
    CHECK(QTest::qWaitFor([&] { return scans.size() == 1; }, 2'000));
    CHECK(quantity->quantity() == before);
    CHECK(quantity->findChild<QLineEdit *>()->text() == QStringLiteral("1"));
    entry.reasons()->findChild<QAbstractButton *>()->setFocus();
    press(QStringLiteral("2104A7"));
    CHECK(QTest::qWaitFor([&] { return scans.size() == 2; }, 2'000));
    CHECK(scans.back().front().toString() == QStringLiteral("2104A7"));
    CHECK(entry.reasons()->chosen() == QStringLiteral("changed_mind"));
}

TEST_CASE("one key of a person still chooses, a moment later", "[scanner]")
{
    Entry entry;
    const QString before = entry.reasons()->chosen();
    QAbstractButton *first = entry.reasons()->findChild<QAbstractButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_2);
    CHECK(entry.desk.window().frame()->scanner().isHolding());
    CHECK(entry.reasons()->chosen() == before);
    CHECK(QTest::qWaitFor([&] { return entry.reasons()->chosen() != before; }, 2'000));
    CHECK_FALSE(entry.desk.window().frame()->scanner().isHolding());
}

TEST_CASE("letters that came as fast as a scan, and did not end, go where typing goes", "[scanner]")
{
    Entry entry;
    const QString before = entry.reasons()->chosen();
    QAbstractButton *first = entry.reasons()->findChild<QAbstractButton *>();
    first->setFocus();
    for (const char letter : {'2', '3', '1'}) {
        QTest::keyClick(QApplication::focusWidget(), letter);
    }
    CHECK(QTest::qWaitFor([&] { return entry.desk.find<QLineEdit>("scan")->text() == QStringLiteral("231"); }, 2'000));
    CHECK(entry.reasons()->chosen() == before);
}

TEST_CASE("a key held down is no scan", "[scanner]")
{
    Entry entry;
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    entry.note()->setFocus();
    for (int time = 0; time < 8; ++time) {
        for (const QEvent::Type type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
            QKeyEvent event(type, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), time > 0);
            QApplication::sendEvent(entry.note(), &event);
        }
    }
    QTest::keyClick(entry.note(), Qt::Key_Return);
    QTest::qWait(30);
    CHECK(scans.isEmpty());
    CHECK(entry.note()->text() == QStringLiteral("aaaaaaaa"));
}

TEST_CASE("the line feed after Enter belongs to the scan", "[scanner]")
{
    Entry entry;
    entry.note()->setFocus();
    KeyCounter ends(*entry.note());
    press(entry.open);
    QTest::keyClick(entry.note(), Qt::Key_J, Qt::ControlModifier);
    CHECK(ends.count == 0);
    press(entry.open);
    QTest::keyClick(entry.note(), Qt::Key_Return);
    CHECK(ends.count == 0);
    QTest::keyClick(entry.note(), Qt::Key_J, Qt::ControlModifier); // a person's
    CHECK(ends.count == 1);
}

TEST_CASE("a scan takes the place of what was left in the scan box", "[scanner]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.pickUpScanner();
    auto *field = desk.find<QLineEdit>("scan");
    QSignalSpy taken(desk.window().frame()->scanBox(), &ui::ScanBox::taken);
    field->setFocus();
    field->setText(QStringLiteral("box was open"));
    press(QStringLiteral("R-20261122-0001"));
    REQUIRE(taken.size() == 1);
    CHECK(taken.front().front().toString() == QStringLiteral("R-20261122-0001"));
    for (const bool isPrefixed : {false, true}) { // a person's words stay
        desk.window().frame()->scanner().setRules({}, isPrefixed ? QKeySequence(Qt::Key_F9) : QKeySequence());
        field->setText(QStringLiteral("wang"));
        QTest::keyClick(field, Qt::Key_A);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(taken.back().front().toString() == QStringLiteral("wanga"));
    }
    field->setText(QStringLiteral("box was open"));
    QTest::keyClick(field, Qt::Key_F9);
    press(QStringLiteral("6901234567892"));
    CHECK(QTest::qWaitFor([&] { return taken.back().front().toString() == QStringLiteral("6901234567892"); }));
}

TEST_CASE("with a prefix a field for a code gets its code", "[scanner]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    desk.window().frame()->pages().startTypedSale({});
    ui::ScanListener &scanner = desk.window().frame()->scanner();
    scanner.setRules({}, QKeySequence(Qt::Key_F9));
    QSignalSpy scans(&scanner, &ui::ScanListener::scanned);
    auto *sku = desk.find<QLineEdit>("typedSku");
    sku->setFocus();
    QTest::keyClick(sku, Qt::Key_F9);
    press(QStringLiteral("6901234567892"));
    CHECK(sku->text() == QStringLiteral("6901234567892"));
    CHECK(scans.isEmpty());
}

TEST_CASE("a scanner without an end is heard in the scan box, too", "[scanner]")
{
    Entry entry;
    entry.desk.window().frame()->scanner().setRules({50, true}, {});
    auto *box = entry.desk.find<QLineEdit>("scan");
    box->setFocus();
    QTest::keyClicks(box, entry.open);
    CHECK(QTest::qWaitFor([&] { return entry.desk.window().frame()->pages().shownReturn() == entry.open; }, 2'000));
}

TEST_CASE("a word that an input method composed is a person's", "[scanner]")
{
    Entry entry;
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    entry.note()->setFocus();
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8("\u76d2\u5b50\u7834\u4e86"));
    QApplication::sendEvent(entry.note(), &event);
    QTest::keyClick(entry.note(), Qt::Key_Return);
    QTest::qWait(30);
    CHECK(scans.isEmpty());
    CHECK(entry.note()->text() == QString::fromUtf8("\u76d2\u5b50\u7834\u4e86"));
}

TEST_CASE("a scanner without an end leaves its code in a field for a code, and is taken out of the note", "[scanner]")
{
    SECTION("a field for a code")
    {
        DeskWindow desk;
        REQUIRE(desk.login(QStringLiteral("li")));
        desk.window().frame()->pages().startTypedSale({});
        desk.pickUpScanner();
        ui::ScanListener &scanner = desk.window().frame()->scanner();
        scanner.setRules({50, true}, {});
        QSignalSpy scans(&scanner, &ui::ScanListener::scanned);
        auto *sku = desk.find<QLineEdit>("typedSku");
        sku->setFocus();
        KeyCounter ends(*sku);
        QTest::keyClicks(sku, QStringLiteral("6901234567892"));
        CHECK(QTest::qWaitFor([&] { return ends.count == 1; }, 2'000));
        CHECK(sku->text() == QStringLiteral("6901234567892"));
        CHECK(scans.isEmpty());
    }
    SECTION("the note")
    {
        Entry entry;
        ui::ScanListener &scanner = entry.desk.window().frame()->scanner();
        scanner.setRules({50, true}, {});
        QSignalSpy scans(&scanner, &ui::ScanListener::scanned);
        entry.note()->setFocus();
        entry.note()->setText(QStringLiteral("torn"));
        QTest::keyClicks(entry.note(), entry.open);
        CHECK(QTest::qWaitFor([&] { return scans.size() == 1; }, 2'000));
        CHECK(entry.note()->text() == QStringLiteral("torn"));
    }
}

TEST_CASE("Enter is a person's where it comes late, or after a letter", "[scanner]")
{
    qint64 now = 0;
    Entry entry;
    entry.desk.window().frame()->scanner().setClock([&now] { return now += 8; });
    entry.note()->setFocus();
    KeyCounter ends(*entry.note());
    SECTION("late")
    {
        press(entry.open);
        now += 60;
        QTest::keyClick(entry.note(), Qt::Key_Return);
        CHECK(ends.count == 1);
    }
    SECTION("after a letter")
    {
        press(entry.open);
        QTest::keyClick(entry.note(), Qt::Key_A);
        QTest::keyClick(entry.note(), Qt::Key_Return);
        CHECK(ends.count == 1);
    }
}

TEST_CASE("the end of text ends a code after a prefix, and a second prefix begins anew", "[scanner]")
{
    Entry entry;
    ui::ScanListener &scanner = entry.desk.window().frame()->scanner();
    scanner.setRules({}, QKeySequence(Qt::Key_F9));
    QSignalSpy scans(&scanner, &ui::ScanListener::scanned);
    entry.note()->setFocus();
    QTest::keyClick(entry.note(), Qt::Key_F9);
    QTest::keyClicks(entry.note(), QStringLiteral("AB"));
    QTest::keyClick(entry.note(), Qt::Key_F9);
    QTest::keyClicks(entry.note(), QStringLiteral("CD"));
    QTest::keyClick(entry.note(), Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return scans.size() == 1; }, 2'000));
    CHECK(scans.front().front().toString() == QStringLiteral("CD"));
    QTest::keyClicks(entry.note(), QStringLiteral("x")); // the code is over
    CHECK(entry.note()->text() == QStringLiteral("x"));
}

TEST_CASE("what a person presses acts in its order, each key for itself", "[scanner]")
{
    Entry entry;
    ui::ScanListener &scanner = entry.desk.window().frame()->scanner();
    entry.reasons()->setChosen(QStringLiteral("changed_mind"));
    entry.reasons()->findChild<QAbstractButton *>()->setFocus();
    const QString before = entry.reasons()->chosen();
    SECTION("three, one after the other")
    {
        scanner.setClock([now = qint64(0)]() mutable { return now += 80; });
        for (const char letter : {'3', '3', '1'}) {
            QTest::keyClick(QApplication::focusWidget(), letter);
        }
        CHECK(QTest::qWaitFor([&] { return !scanner.isHolding(); }, 2'000));
        CHECK(entry.reasons()->chosen() != before);
        CHECK(entry.desk.find<QLineEdit>("scan")->text().isEmpty());
    }
    SECTION("a key that is no letter after it")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
        CHECK_FALSE(scanner.isHolding());
        CHECK(entry.reasons()->chosen() != before);
    }
    SECTION("Enter after it")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK_FALSE(scanner.isHolding());
        CHECK(entry.reasons()->chosen() != before);
    }
    SECTION("a space presses at once")
    {
        auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        REQUIRE(focused != nullptr);
        QSignalSpy pressed(focused, &QAbstractButton::clicked);
        QTest::keyClick(focused, Qt::Key_Space);
        CHECK_FALSE(scanner.isHolding());
        CHECK(pressed.size() == 1);
    }
}

TEST_CASE("a key that is no letter ends what might have been a scan", "[scanner]")
{
    Entry entry;
    QSignalSpy scans(&entry.desk.window().frame()->scanner(), &ui::ScanListener::scanned);
    entry.note()->setFocus();
    QTest::keyClicks(entry.note(), QStringLiteral("12"));
    QTest::keyClick(entry.note(), Qt::Key_End);
    press(QStringLiteral("34"));
    QTest::qWait(30);
    CHECK(scans.isEmpty());
    CHECK(entry.note()->text() == QStringLiteral("1234"));
}

TEST_CASE("how the scanner writes is kept, with no pause that none has", "[scanner]")
{
    const DeskSettings settings;
    CHECK(ui::scannerSettings().rules.gapMs == 50);
    CHECK_FALSE(ui::scannerSettings().rules.hasNoEnd);
    CHECK(ui::scannerSettings().prefix.isEmpty());
    ui::keepScannerSettings({{90, true}, QKeySequence(Qt::Key_F9)});
    CHECK(ui::scannerSettings().rules.gapMs == 90);
    CHECK(ui::scannerSettings().rules.hasNoEnd);
    CHECK(ui::scannerSettings().prefix == QKeySequence(Qt::Key_F9));
    ui::keepScannerSettings({{0, false}, {}});
    CHECK(ui::scannerSettings().rules.gapMs == ui::kLeastGapMs);
    ui::keepScannerSettings({{1000, false}, {}});
    CHECK(ui::scannerSettings().rules.gapMs == ui::kMostGapMs);
}
