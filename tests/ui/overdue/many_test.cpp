// SPDX-License-Identifier: GPL-3.0-or-later
// Several tasks at once, each with its answer; and what one task offers.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/overdue/many_actions.h"
#include "ui/overdue/overdue_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;
using rd::ui::OverduePage;

namespace
{
constexpr qint64 kHour = 60;
const TaskNamed kInspect{Step::Inspect, std::nullopt};

void addCallList(StoreFixture &store)
{
    setChannels(store, {QJsonObject{{u"code"_s, u"call"_s}, {u"kind"_s, u"phone"_s}}}, u"call"_s);
}

/// Four returns that should have been inspected yesterday, in front of a manager.
struct Late {
    StoreFixture store;
    QStringList numbers;
    std::unique_ptr<PageStage<OverduePage>> stage;

    explicit Late(const QString &login = u"hao"_s, const std::function<void(StoreFixture &)> &fill = {})
    {
        if (fill) {
            fill(store);
        }
        for (int i = 0; i < 4; ++i) {
            numbers.append(received(store, QString::number(100 + i), u"1"_s, u"9.00"_s));
        }
        store.clock().advanceMinutes(59 * kHour);
        stage = std::make_unique<PageStage<OverduePage>>(store, login);
    }
    /// By keyboard, from the first row on.
    void chooseAll()
    {
        ui::DeskTable *table = stage->page().table();
        table->setFocus();
        for (std::size_t i = 1; i < 4; ++i) {
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        }
        REQUIRE(QTest::qWaitFor([&] { return stage->page().many()->isVisible(); }, 10'000));
    }
    bool isDone(const QString &sum)
    {
        return QTest::qWaitFor([&] { return stage->find<QLabel>("manySum")->text() == sum; }, 10'000);
    }
    [[nodiscard]] std::vector<OutboxMessage> messages(int which) const
    {
        return store.reader().messagesOf(numbers.at(which))->messages;
    }
    [[nodiscard]] Task task(int which) const
    {
        return *store.show(numbers.at(which)).returnCase.openTask(Step::Inspect);
    }
};
}

TEST_CASE("several are reminded at once, and who was reminded before is named with the reason", "[ui][overdue]")
{
    Late late;
    (void)must(late.store.writer().act(late.store.as(u"hao"_s), late.numbers[2], Remind{kInspect}));
    late.stage->page().refresh();
    late.chooseAll();
    CHECK(late.stage->text().contains(u"4 tasks chosen"_s));
    CHECK(late.stage->text().contains(u"Worth ¥36.00"_s));
    CHECK_FALSE(late.stage->find<QAbstractButton>("manyWrite")->isVisible()); // the store has no channel
    late.stage->find<QAbstractButton>("manyRemind")->click();
    REQUIRE(late.isDone(u"3 done, 1 not"_s));
    auto *refused = late.stage->find<QListWidget>("manyRefused");
    REQUIRE(refused->count() == 1);
    CHECK(refused->item(0)->text().startsWith(late.numbers[2]));
    CHECK(refused->item(0)->text().contains(u"Reminded today already"_s));
    CHECK(refused->isVisible());
    late.stage->picture("overdue-many");
    CHECK(late.store.show(late.numbers[0]).events.back().action == EventAction::Reminded);
    CHECK(late.stage->page().many()->isVisible()); // until it was read
    late.stage->find<QAbstractButton>("manyClose")->click();
    CHECK_FALSE(late.stage->page().many()->isVisible());
}

TEST_CASE("several stay chosen, with what was typed for them, when the list is read again", "[ui][overdue]")
{
    Late late;
    late.chooseAll();
    auto *reason = late.stage->find<QLineEdit>("manyReason");
    reason->setFocus();
    QTest::keyClicks(reason, u"stock"_s);
    late.stage->page().refresh(); // the minute has passed
    QTest::keyClicks(reason, u"taking"_s);
    CHECK(reason->text() == u"stocktaking"_s);
    CHECK(reason->hasFocus());
    CHECK(late.stage->page().many()->isVisible());
    CHECK(late.stage->text().contains(u"4 tasks chosen"_s));
    const UtcTime later = late.store.reader().now().plusMinutes(5 * 24 * kHour);
    (void)must(late.store.writer().act(late.store.as(u"hao"_s), late.numbers[3], Extend{kInspect, later, u"part"_s}));
    late.stage->page().refresh();
    CHECK(late.stage->text().contains(u"3 tasks chosen"_s));
    late.stage->find<QAbstractButton>("manyRemind")->click();
    REQUIRE(late.isDone(u"3 done"_s));
    ui::DeskTable *table = late.stage->page().table();
    table->selectRow(table->currentRow()); // one alone, while what was done still stands there
    CHECK(late.stage->page().many()->isVisible());
    CHECK_FALSE(late.stage->find<QAbstractButton>("manyRemind")->isEnabled());
    CHECK(late.stage->find<QAbstractButton>("manyRemind")->toolTip().contains(u"chosen no more"_s));
    late.stage->find<QAbstractButton>("manyClose")->click();
    CHECK_FALSE(late.stage->page().many()->isVisible());
}

TEST_CASE("several are extended with a reason, and handed to a person or a role", "[ui][overdue]")
{
    Late late;
    late.chooseAll();
    auto *extend = late.stage->find<QAbstractButton>("manyExtend");
    CHECK_FALSE(extend->isEnabled());
    QTest::keyClicks(late.stage->find<QLineEdit>("manyReason"), u"stocktaking"_s);
    late.stage->find<QSpinBox>("manyDays")->setValue(2);
    CHECK(extend->isEnabled());
    extend->click();
    REQUIRE(late.isDone(u"4 done"_s));
    CHECK(late.task(3).dueAt == late.store.reader().now().plusMinutes(2 * 24 * kHour));
    CHECK(late.store.reader().overdue()->empty());

    Late other;
    other.chooseAll();
    auto *people = other.stage->find<QComboBox>("manyPeople");
    people->setCurrentIndex(people->findData(u"na"_s));
    other.stage->find<QAbstractButton>("manyHandOver")->click();
    REQUIRE(other.isDone(u"4 done"_s));
    CHECK(other.task(1).owner == Owner::person(other.store.session(u"na"_s).staff.id));
}

TEST_CASE("who is no manager takes several, and is told why the rest is off", "[ui][overdue]")
{
    Late late(u"na"_s);
    late.chooseAll();
    CHECK_FALSE(late.stage->find<QAbstractButton>("manyRemind")->isEnabled());
    CHECK(late.stage->text().contains(u"Only a manager reminds, hands over and extends."_s));
    late.stage->find<QAbstractButton>("manyClaim")->click();
    REQUIRE(late.isDone(u"4 done"_s));
    CHECK(late.task(0).owner == Owner::person(late.store.session(u"na"_s).staff.id));
}

TEST_CASE("the customers of several are told at once, and who asked meanwhile gets more than a template",
          "[ui][overdue]")
{
    Late late(u"hao"_s, addCallList);
    (void)must(late.store.writer().act(late.store.as(u"hao"_s), late.numbers[1], Chase{}));
    late.stage->page().refresh();
    late.chooseAll();
    auto *write = late.stage->find<QAbstractButton>("manyWrite");
    REQUIRE(write->isVisible());
    write->click();
    REQUIRE(late.isDone(u"3 done, 1 not"_s));
    const auto *refused = late.stage->find<QListWidget>("manyRefused");
    REQUIRE(refused->count() == 1);
    CHECK(refused->item(0)->text().startsWith(late.numbers[1]));
    CHECK(refused->item(0)->text().contains(u"says nothing new"_s));
    CHECK(late.messages(0).back().event == u"courtesy"_s);
    CHECK(late.messages(1).size() + 1 == late.messages(0).size());

    auto *about = late.stage->find<QComboBox>("manyAbout");
    about->setCurrentIndex(about->findData(QString(kWrittenByHand)));
    CHECK_FALSE(write->isEnabled());
    QTest::keyClicks(late.stage->find<QLineEdit>("manyWords"), u"The part comes on Tuesday."_s);
    late.stage->picture("overdue-write");
    write->click();
    REQUIRE(late.isDone(u"4 done"_s));
    CHECK(late.messages(1).back().words.text == u"The part comes on Tuesday."_s);
    CHECK(late.messages(1).back().by.login == u"hao"_s);
}

TEST_CASE("one late customer is written to where the return is", "[ui][overdue]")
{
    Late late(u"hao"_s, addCallList);
    QSignalSpy wanted(&late.stage->context(), &ui::AppContext::actionWanted);
    late.stage->find<QAbstractButton>("lateWrite")->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(0).toString() == late.numbers[0]);
    CHECK(wanted.front().at(1).value<Right>() == Right::SendMessage);
}

TEST_CASE("one late task is taken with a key, and an extended one says so", "[ui][overdue]")
{
    Late late;
    QTest::keyClick(late.stage->page().table(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return late.task(0).owner.staff.has_value(); }, 10'000));
    const UtcTime to = late.store.reader().now().plusMinutes(kHour);
    (void)must(late.store.writer().act(late.store.as(u"hao"_s), late.numbers[0], Extend{kInspect, to, u"busy"_s}));
    late.store.clock().advanceMinutes(2 * kHour);
    late.stage->context().readAgain();
    late.stage->page().refresh();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto *extended = late.stage->find<QLabel>("whyExtended");
            return extended->text().contains(u"until 2026-11-24 Tue 22:00: busy"_s);
        },
        10'000));
    CHECK(late.stage->find<QLabel>("whySum")->text().endsWith(u"= 2026-11-24 Tue 10:00"_s));
}
