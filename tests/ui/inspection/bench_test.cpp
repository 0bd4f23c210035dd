// SPDX-License-Identifier: GPL-3.0-or-later
// The bench by keyboard, on a real store.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/inspection/inspection_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace rd;
using namespace rd::test;
using rd::ui::InspectionPage;

namespace
{
const QString kInspector = QStringLiteral("na");

QString logged(StoreFixture &store, const char *receipt, bool isReceived = true, const char *reason = "defective")
{
    const QString name = QString::fromLatin1(receipt);
    store.sell(name, {{QStringLiteral("3"), QStringLiteral("300.00")}, {QStringLiteral("1"), QStringLiteral("49.50")}});
    const QString number = store.log(StoreFixture::request(name, 1, QStringLiteral("2"), QString::fromLatin1(reason)));
    if (isReceived) {
        (void)store.writer().act(store.as(kInspector), number, Receive{});
    }
    return number;
}

bool isBlocked(PageStage<InspectionPage> &stage)
{
    return !stage.find<QAbstractButton>("inspectConfirm")->isEnabled();
}
}

TEST_CASE("number keys choose, Ctrl+Enter inspects and brings the next")
{
    StoreFixture store;
    const QString first = logged(store, "0042");
    store.clock().advanceMinutes(5);
    const QString second = logged(store, "0043");
    PageStage<InspectionPage> stage(store, kInspector);
    CHECK(stage.text().contains(first));
    CHECK(isBlocked(stage));
    stage.find("inspectionQueue")->setFocus();
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_4);
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_5, Qt::AltModifier);
    CHECK(stage.find<QLabel>("resultAmount")->text() == QStringLiteral("¥200.00"));
    stage.picture("inspection");
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return store.show(first).step == Step::Settle; }));
    const Finding finding = store.show(first).returnCase.findings.front();
    CHECK(finding.condition == QStringLiteral("defective"));
    CHECK(finding.disposition == QStringLiteral("scrap"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(second); }, 10'000));
    CHECK(isBlocked(stage));
}

TEST_CASE("a lower number leaves the rest in the queue")
{
    StoreFixture store;
    const QString number = logged(store, "0042");
    PageStage<InspectionPage> stage(store, kInspector);
    auto *queue = stage.find("inspectionQueue");
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_Minus);
    QTest::keyClick(queue, Qt::Key_2);
    QTest::keyClick(queue, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return !store.show(number).returnCase.findings.empty(); }));
    CHECK(store.show(number).returnCase.findings.front().quantity == Quantity::units(1));
    CHECK(store.show(number).returnCase.line(1)->quantities.toInspect() == Quantity::units(1));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Inspected 1")); }, 10'000));
}

TEST_CASE("a refusal keeps what was chosen and typed")
{
    StoreFixture store;
    const QString number = logged(store, "0042");
    PageStage<InspectionPage> stage(store, kInspector);
    auto *queue = stage.find("inspectionQueue");
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_2);
    auto *note = stage.find<QPlainTextEdit>("inspectNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("card 4111 1111 1111 1111"));
    CHECK(note->toPlainText().contains(QStringLiteral("1111"))); // digits in a field are no keys
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return stage.page().findChild<QFrame *>(QStringLiteral("message")) != nullptr
                   || stage.text().contains(QStringLiteral("card number"), Qt::CaseInsensitive);
        },
        10'000));
    CHECK(note->toPlainText().contains(QStringLiteral("4111")));
    CHECK(stage.find<QAbstractButton>("key_opened")->isChecked());
    CHECK(store.show(number).step == Step::Inspect);
    CHECK_FALSE(isBlocked(stage));
    stage.picture("inspection-refused");
}

TEST_CASE("somebody without the right sees why")
{
    StoreFixture store;
    (void)logged(store, "0042");
    PageStage<InspectionPage> stage(store, QStringLiteral("lei"));
    auto *button = stage.find<QAbstractButton>("inspectConfirm");
    CHECK_FALSE(button->isEnabled());
    CHECK(button->toolTip().contains(QStringLiteral("Inspector")));
    CHECK(stage.text().contains(QStringLiteral("Inspector")));
}

TEST_CASE("what is received goes on to the inspection")
{
    StoreFixture store;
    const QString number = logged(store, "0042", false);
    PageStage<InspectionPage> stage(store, kInspector);
    CHECK(stage.text().contains(QStringLiteral("Nothing to inspect.")));
    stage.page().showReturn(number);
    stage.picture("inspection-receive");
    QTest::keyClick(&stage.page(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return store.show(number).step == Step::Inspect; }));
    REQUIRE(QTest::qWaitFor(
        [&] { return stage.find("key_opened") != nullptr && stage.find("key_opened")->isVisible(); }, 10'000));
}

TEST_CASE("a choice waits while another return is looked at")
{
    StoreFixture store;
    const QString first = logged(store, "0042");
    store.clock().advanceMinutes(5);
    (void)logged(store, "0043");
    PageStage<InspectionPage> stage(store, kInspector);
    auto *queue = stage.find("inspectionQueue");
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_3);
    QTest::keyClick(queue, Qt::Key_PageDown);
    CHECK_FALSE(stage.find<QAbstractButton>("key_used")->isChecked());
    QTest::keyClick(queue, Qt::Key_PageUp);
    CHECK(stage.text().contains(first));
    CHECK(stage.find<QAbstractButton>("key_used")->isChecked());
}

TEST_CASE("what was chosen at the bench is there again after the program died")
{
    StoreFixture store;
    const QString first = logged(store, "0042");
    const auto keptDraft = [&] {
        return store.reader().draft(QStringLiteral("inspection/na")).value_or(QJsonObject());
    };
    {
        PageStage<InspectionPage> stage(store, kInspector);
        auto *queue = stage.find("inspectionQueue");
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_3);
        QTest::keyClicks(stage.find("inspectNote"), QStringLiteral("scratched at the back"));
        REQUIRE(QTest::qWaitFor([&] { return keptDraft().contains(first); }, 10'000));
    } // no farewell: nothing is written on the way out
    {
        PageStage<InspectionPage> other(store, QStringLiteral("hao"));
        CHECK_FALSE(other.find<QAbstractButton>("key_used")->isChecked());
    }
    PageStage<InspectionPage> again(store, kInspector);
    CHECK(again.find<QAbstractButton>("key_used")->isChecked());
    CHECK(again.find<QPlainTextEdit>("inspectNote")->toPlainText() == QStringLiteral("scratched at the back"));
    again.find("inspectionQueue")->setFocus();
    QTest::keyClick(again.find("inspectionQueue"), Qt::Key_5, Qt::AltModifier);
    QTest::keyClick(again.find("inspectionQueue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(again.waitFor([&] { return store.show(first).step == Step::Settle; }));
    CHECK(QTest::qWaitFor([&] { return keptDraft().isEmpty(); }, 10'000));
}

TEST_CASE("who comes next does not find what the one before chose, who finds it again")
{
    StoreFixture store;
    (void)logged(store, "0042");
    PageStage<InspectionPage> stage(store, kInspector);
    const auto comes = [&stage](const QString &login) {
        bool isThere = false;
        stage.context().login(login, QStringLiteral("246810"), &stage.page(),
                              [&isThere](const Result<Session> &) { isThere = true; });
        return QTest::qWaitFor([&isThere] { return isThere; }, 10'000);
    };
    stage.find("inspectionQueue")->setFocus();
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_3);
    REQUIRE(stage.find<QAbstractButton>("key_used")->isChecked());
    REQUIRE(comes(QStringLiteral("hao")));
    CHECK_FALSE(stage.find<QAbstractButton>("key_used")->isChecked());
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_2); // at once
    REQUIRE(QTest::qWaitFor(
        [&] { return !store.reader().draft(QStringLiteral("inspection/na")).value_or(QJsonObject()).isEmpty(); },
        10'000));
    REQUIRE(comes(kInspector));
    CHECK(stage.find<QAbstractButton>("key_used")->isChecked());
}

TEST_CASE("the unit on the bench is scanned; another one is the wrong item and goes back")
{
    StoreFixture store;
    Sale sale;
    sale.receipt = QStringLiteral("0050");
    sale.storeDay = store.reader().today();
    sale.tenders = {{QStringLiteral("cash"), {}}};
    SaleLine line;
    line.line = 1;
    line.sku = QStringLiteral("PHONE");
    line.name = QStringLiteral("Phone");
    line.quantity = Quantity::units(1);
    line.paid = store.money(QStringLiteral("100.00"));
    line.serial = QStringLiteral("IM-1");
    sale.lines = {line};
    REQUIRE(store.writer().addSale(store.as(QStringLiteral("hao")), sale));
    const QString number = store.log(StoreFixture::request(QStringLiteral("0050"), 1, QStringLiteral("1")));
    REQUIRE(store.writer().act(store.as(kInspector), number, Receive{}));
    PageStage<InspectionPage> stage(store, kInspector);
    auto *scanned = stage.find<QLineEdit>("inspectSerial");
    REQUIRE(scanned->isVisible());
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_2); // opened
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(isBlocked(stage)); // nobody has to scan
    scanned->setText(QStringLiteral("im-1"));
    CHECK(stage.text().contains(QStringLiteral("The right unit")));
    CHECK_FALSE(isBlocked(stage));
    scanned->setText(QStringLiteral("Z-9"));
    CHECK(stage.text().contains(QStringLiteral("Not IM-1: wrong item, hand back")));
    CHECK(isBlocked(stage));
    stage.picture("inspection-swapped");
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_7); // wrong item
    const auto &dispositions = stage.context().policy().dispositions;
    const auto back = std::ranges::find(dispositions, kHandBackDisposition, &NamedCode::code);
    QTest::keyClick(stage.find("inspectionQueue"), static_cast<Qt::Key>(Qt::Key_1 + (back - dispositions.begin())),
                    Qt::AltModifier);
    CHECK_FALSE(isBlocked(stage));
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return store.show(number).step == Step::HandBack; }));
    CHECK(store.show(number).returnCase.findings.front().serial == QStringLiteral("Z-9"));
}

TEST_CASE("the batch on the goods is compared with that of the return")
{
    StoreFixture store;
    Sale sale;
    sale.receipt = QStringLiteral("0051");
    sale.storeDay = store.reader().today();
    sale.tenders = {{QStringLiteral("cash"), {}}};
    SaleLine line;
    line.line = 1;
    line.sku = QStringLiteral("MILK");
    line.name = QStringLiteral("Milk");
    line.quantity = Quantity::units(2);
    line.paid = store.money(QStringLiteral("20.00"));
    line.batch = QStringLiteral("L7");
    sale.lines = {line};
    REQUIRE(store.writer().addSale(store.as(QStringLiteral("hao")), sale));
    const QString number = store.log(StoreFixture::request(QStringLiteral("0051"), 1, QStringLiteral("2")));
    REQUIRE(store.writer().act(store.as(kInspector), number, Receive{}));
    PageStage<InspectionPage> stage(store, kInspector);
    auto *scanned = stage.find<QLineEdit>("inspectBatch");
    REQUIRE(scanned->isVisible());
    CHECK_FALSE(stage.find<QLineEdit>("inspectSerial")->isVisible());
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_2); // opened
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_1, Qt::AltModifier);
    scanned->setText(QStringLiteral("L9"));
    CHECK(stage.text().contains(QStringLiteral("Not L7: wrong item, hand back")));
    CHECK(isBlocked(stage));
    stage.picture("inspection-other-batch");
    scanned->setText(QStringLiteral("l7"));
    CHECK(stage.text().contains(QStringLiteral("The right batch")));
    CHECK_FALSE(isBlocked(stage));
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return !store.show(number).returnCase.findings.empty(); }));
    CHECK(store.show(number).returnCase.findings.front().batch == QStringLiteral("l7"));
}
