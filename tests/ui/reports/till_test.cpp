// SPDX-License-Identifier: GPL-3.0-or-later
// Our returns beside the till's on the screen: the lists, and the decision by keyboard.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "ui/reports/till_page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

using namespace rd;
using namespace rd::test;
using rd::ui::TillPage;

namespace
{
QAbstractItemView *table(PageStage<TillPage> &stage, const char *name)
{
    return stage.find<QAbstractItemView>(name);
}

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

void showMonth(PageStage<TillPage> &stage, const StoreFixture &store)
{
    stage.page().setMonth(BusinessMonth::of(store.reader().today()));
}
}

TEST_CASE("what only one of them has stands in its list, with its sum", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    REQUIRE(table(stage, "till-open")->model()->rowCount() == 1);
    CHECK(cell(table(stage, "till-open"), 0, 0) == QStringLiteral("T2"));
    CHECK(cell(table(stage, "till-open"), 0, 5).contains(full.due));
    REQUIRE(table(stage, "till-posted")->model()->rowCount() == 1);
    CHECK(cell(table(stage, "till-posted"), 0, 0) == full.paid);
    CHECK(table(stage, "till-foreign")->model()->rowCount() == 2); // T3 and the one that was imported before
    CHECK(stage.text().contains(QStringLiteral("To decide\n¥40.00\n")));
    stage.picture("till");
}

TEST_CASE("a manager says which return it is; what was refused stays as it was", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    auto *candidates = stage.find<QComboBox>("tillCandidates");
    auto *match = stage.find<QAbstractButton>("tillMatch");
    candidates->setEditText(full.due); // not paid yet
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("not paid yet")); }, 10'000));
    CHECK(candidates->currentText() == full.due);
    full.act(QStringLiteral("lei"), full.due, Pay{QStringLiteral("cash"), {}, QStringLiteral("T2"), {}});
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return full.store.show(full.due).till.size() == 1; }, 10'000));
    showMonth(stage, full.store);
    CHECK(table(stage, "till-open")->model()->rowCount() == 0);
    CHECK(table(stage, "till-posted")->model()->rowCount() == 2);
    CHECK_FALSE(match->isEnabled());
}

TEST_CASE("what is not ours is kept; who may not decide is told", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    {
        PageStage<TillPage> stage(full.store, QStringLiteral("li"));
        showMonth(stage, full.store);
        CHECK_FALSE(stage.find<QAbstractButton>("tillKeep")->isEnabled());
        CHECK(stage.text().contains(QStringLiteral("Only a manager decides this.")));
    }
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    QTest::keyClick(stage.find<QAbstractButton>("tillKeep"), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] {
            showMonth(stage, full.store);
            return table(stage, "till-foreign")->model()->rowCount() == 3;
        },
        10'000));
    CHECK(table(stage, "till-open")->model()->rowCount() == 0);
}

TEST_CASE("goods given wait for the till's receipt, which a manager names", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    full.importFile("receipt,date,sku,name,qty,total,tender\n81,2026-11-22 18:30:00,SKU-2,Article 2,1,10.00,cash\n");
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    auto *given = table(stage, "till-given");
    REQUIRE(given->model()->rowCount() == 2);
    CHECK(cell(given, 0, 0) == full.sentAgain);
    CHECK(cell(given, 0, 5) == QStringLiteral("perhaps 81"));
    CHECK(cell(given, 1, 0) == full.exchanged);
    CHECK(cell(given, 1, 5) == QStringLiteral("X9"));
    stage.find<QTabWidget>("tillTabs")->setCurrentIndex(4);
    auto *receipts = stage.find<QComboBox>("givenCandidates");
    auto *match = stage.find<QAbstractButton>("givenMatch");
    CHECK(receipts->currentText() == QStringLiteral("81"));
    given->setCurrentIndex(given->model()->index(1, 0));
    CHECK_FALSE(match->isEnabled()); // it has its receipt
    given->setCurrentIndex(given->model()->index(0, 0));
    receipts->setEditText(QStringLiteral("X9"));
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("none of the goods given")); }, 10'000));
    receipts->setEditText(QStringLiteral("81"));
    QTest::keyClick(match, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] {
            showMonth(stage, full.store);
            return cell(given, 0, 5) == QStringLiteral("X9");
        },
        10'000));
    CHECK(cell(given, 1, 5) == QStringLiteral("81"));
    stage.picture("till-given");
}

namespace
{
/// A reason is typed and the button pressed, by keyboard.
void say(PageStage<TillPage> &stage, const char *name, const QString &reason)
{
    auto *field = stage.find<QLineEdit>((std::string(name) + "Reason").c_str());
    auto *button = stage.find<QAbstractButton>((std::string(name) + "Button").c_str());
    REQUIRE(QTest::qWaitFor([field] { return field->isEnabled(); }, 10'000)); // what was said before is done
    field->setText({});
    CHECK_FALSE(button->isEnabled()); // not without a reason
    QTest::keyClicks(field, reason);
    REQUIRE(button->isEnabled());
    QTest::keyClick(button, Qt::Key_Space);
}

template <typename Done> void waitFor(PageStage<TillPage> &stage, const FullStore &full, const Done &done)
{
    REQUIRE(QTest::qWaitFor(
        [&] {
            showMonth(stage, full.store);
            return done();
        },
        10'000));
}

void openTab(PageStage<TillPage> &stage, int index)
{
    stage.find<QTabWidget>("tillTabs")->setCurrentIndex(index);
}
}

TEST_CASE("what was decided is taken back from its row, with a reason", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    openTab(stage, 3);
    table(stage, "till-posted")->setCurrentIndex(table(stage, "till-posted")->model()->index(0, 0));
    say(stage, "tillPostedUndo", QStringLiteral("another one"));
    waitFor(stage, full, [&] { return table(stage, "till-open")->model()->rowCount() == 2; });
    CHECK(table(stage, "till-posted")->model()->rowCount() == 0);
    stage.picture("till-undone");
    openTab(stage, 2);
    auto *foreign = table(stage, "till-foreign");
    foreign->setCurrentIndex(foreign->model()->index(0, 0)); // imported before: nobody decided it
    const int kept = cell(foreign, 0, 1) == QStringLiteral("T3") ? 0 : 1;
    foreign->setCurrentIndex(foreign->model()->index(1 - kept, 0));
    CHECK_FALSE(stage.find<QLineEdit>("tillForeignUndoReason")->isEnabled());
    foreign->setCurrentIndex(foreign->model()->index(kept, 0));
    say(stage, "tillForeignUndo", QStringLiteral("it is ours"));
    waitFor(stage, full, [&] { return table(stage, "till-open")->model()->rowCount() == 3; });
    CHECK(foreign->model()->rowCount() == 1);
}

TEST_CASE("a booking that is not a return of ours is told apart from it, and that is taken back", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    auto *open = table(stage, "till-open");
    auto *candidates = stage.find<QComboBox>("tillCandidates");
    candidates->setEditText(full.due);
    CHECK(stage.find<QAbstractButton>("tillNotButton")->text() == QStringLiteral("It is not this return"));
    say(stage, "tillNot", QStringLiteral("another customer"));
    waitFor(stage, full, [&] { return cell(open, 0, 6).contains(full.due); });
    CHECK_FALSE(cell(open, 0, 5).contains(full.due));
    stage.picture("till-apart");
    candidates->setEditText(full.due);
    CHECK(stage.find<QAbstractButton>("tillNotButton")->text() == QStringLiteral("It may be this return"));
    say(stage, "tillNot", QStringLiteral("mistaken"));
    waitFor(stage, full, [&] { return !cell(open, 0, 6).contains(full.due); });
}

TEST_CASE("goods are parted and told apart from their row, in both languages", "[ui][reports]")
{
    FullStore full;
    full.addOtherWays();
    PageStage<TillPage> stage(full.store, QStringLiteral("hao"));
    showMonth(stage, full.store);
    openTab(stage, 4);
    auto *given = table(stage, "till-given");
    given->setCurrentIndex(given->model()->index(1, 0)); // it has its receipt X9
    CHECK(stage.find<QAbstractButton>("givenUndoButton")->text() == QStringLiteral("Take back"));
    say(stage, "givenUndo", QStringLiteral("two hats"));
    waitFor(stage, full, [&] {
        return cell(given, 0, 5).contains(QStringLiteral("X9")) && cell(given, 0, 5) != QStringLiteral("X9");
    });
    const int row = cell(given, 0, 0) == full.exchanged ? 0 : 1;
    given->setCurrentIndex(given->model()->index(row, 0));
    stage.find<QComboBox>("givenCandidates")->setEditText(QStringLiteral("X9"));
    CHECK(stage.find<QAbstractButton>("givenUndoButton")->text() == QStringLiteral("Two different sales"));
    say(stage, "givenUndo", QStringLiteral("seen both"));
    waitFor(stage, full, [&] { return cell(given, row, 5) == QStringLiteral("not X9"); });
    stage.picture("till-given-apart");
    stage.context().setLanguage(QStringLiteral("zh_CN"));
    CHECK(stage.text().contains(QStringLiteral("收银机已登记，非本店退货"))); // once it has come to rest
    CHECK(cell(given, row, 5) == QStringLiteral("不是 X9"));
    stage.picture("till-given-apart-zh");
    stage.context().setLanguage(QStringLiteral("en"));
}
