// SPDX-License-Identifier: GPL-3.0-or-later
// One return: what its buttons do, why one cannot be pressed, and that refusals keep what was typed.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"
#include "ui/returns/messages/messaging.h"
#include "ui/returns/slips/slip_desk.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <stdexcept>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

void logOne(StoreFixture &store)
{
    store.sell(QStringLiteral("4001"), {{QStringLiteral("2"), QStringLiteral("398.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("2"));
    request.contactName = QStringLiteral("Chen Siyuan");
    request.contactPhone = QStringLiteral("13800006620");
    static_cast<void>(store.log(request));
}

void logForReview(StoreFixture &store)
{
    store.sell(QStringLiteral("4002"), {{QStringLiteral("1"), QStringLiteral("900.00")}});
    static_cast<void>(store.log(StoreFixture::request(QStringLiteral("4002"), 1, QStringLiteral("1"))));
}
}

TEST_CASE("the pane shows customer, step and goods, the phone masked", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), logOne);
    window.page().showReturn(kNumber);
    CHECK(window.words().contains(QStringLiteral("Chen Siyuan 138****6620")));
    CHECK_FALSE(window.words().contains(QStringLiteral("13800006620")));
    CHECK(window.words().contains(QStringLiteral("Now: receive")));
    CHECK(window.words().contains(QStringLiteral("Logged")));
    window.picture(QStringLiteral("detail"));
}

TEST_CASE("a button that cannot be pressed says why", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("lei"), logOne); // a cashier may not receive
    window.page().showReturn(kNumber);
    const auto *primary = window.find<QPushButton>("primaryAction");
    CHECK_FALSE(primary->isEnabled());
    CHECK(primary->toolTip().contains(QStringLiteral("Counter")));
    CHECK(window.words().contains(QStringLiteral("Receive: ")));
    window.picture(QStringLiteral("blocked"));
}

TEST_CASE("the main path is walked by the primary button", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("yang"), logOne);
    window.page().showReturn(kNumber);
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.picture(QStringLiteral("receive-panel"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).step == Step::Inspect; }));
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Now: inspect")); }));
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.find<QComboBox>("condition_1")->setCurrentIndex(1);
    window.picture(QStringLiteral("inspect-panel"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).step == Step::Settle; }));
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Pay ¥398.00")); }));
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.picture(QStringLiteral("pay-panel"));
    auto *verb = window.find<QPushButton>("confirmVerb");
    QTest::mouseClick(verb, Qt::LeftButton);
    QTest::mouseClick(verb, Qt::LeftButton);
    REQUIRE(waitFor([&] { return !window.store().show(kNumber).step.has_value(); }));
    QTest::qWait(100);
    CHECK(window.store().show(kNumber).returnCase.payouts.size() == 1);
    window.picture(QStringLiteral("closed"));
}

TEST_CASE("declining needs a reason; the refusal keeps the panel", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("hao"), logForReview);
    window.page().showReturn(kNumber);
    auto *pane = window.find<ui::DetailPane>("detailPane");
    pane->start(Right::Decline);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Something is missing")); }));
    CHECK(window.store().show(kNumber).step == Step::Review);
    window.picture(QStringLiteral("decline-refused"));
    window.find<QLineEdit>("actionText")->setText(QStringLiteral("not our article"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.rma.outcome == Outcome::Declined; }));
}

namespace
{
/// A manager has typed a note; then a colleague's approval arrives.
class TypedNote final
{
public:
    TypedNote() : m_window(QStringLiteral("hao"), logForReview)
    {
        m_window.page().showReturn(kNumber);
        m_window.find<ui::DetailPane>("detailPane")->start(Right::AddNote);
        m_field = m_window.find<QLineEdit>("actionText");
        m_field->setText(kNote);
        const auto approved = m_window.store().writer().act(m_window.store().as(QStringLiteral("hao")), kNumber,
                                                            Approve{});
        if (!approved) {
            throw std::runtime_error("not approved");
        }
    }
    [[nodiscard]] ReturnsFixture &window() { return m_window; }
    /// Sooner than the window can notice: nothing runs between the colleague's work and the keys.
    void saveAtOnce() { QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier); }
    /// The colleague's work is told and shown, and the note still stands there.
    [[nodiscard]] bool isTold()
    {
        return waitFor([this] { return m_window.words().contains(QStringLiteral("Somebody else has just changed")); })
               && m_window.words().contains(QStringLiteral("To receive"))
               && m_window.find<QLineEdit>("actionText")->text() == kNote;
    }
    [[nodiscard]] bool isSaved()
    {
        return waitFor([this] { return m_window.store().show(kNumber).events.back().text == kNote; });
    }

private:
    const QString kNote = QStringLiteral("ask for the box");
    ReturnsFixture m_window;
    QLineEdit *m_field = nullptr;
};
}

TEST_CASE("somebody else was faster: the refusal shows the new state and keeps the note", "[ui][returns]")
{
    TypedNote note;
    note.saveAtOnce();
    REQUIRE(note.isTold());
    note.window().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(note.isSaved());
}

TEST_CASE("pressing twice saves the note and does not take the next step", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("hao"), logForReview);
    window.page().showReturn(kNumber);
    const auto noted = [&] { return window.store().show(kNumber).events.back().text == QStringLiteral("ask"); };
    window.find<ui::DetailPane>("detailPane")->start(Right::AddNote);
    window.type(QStringLiteral("ask"));
    QApplication::setDoubleClickInterval(10'000);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return noted() && window.find<QAbstractButton>("primaryAction") != nullptr; }));
    window.press(Qt::Key_Return, Qt::ControlModifier); // meant for the note
    QTest::qWait(50);
    CHECK(noted());
    QApplication::setDoubleClickInterval(0);
    window.press(Qt::Key_Return, Qt::ControlModifier); // meant for the return
    CHECK(waitFor([&] { return window.store().show(kNumber).step != Step::Review; }));
}

TEST_CASE("one form at a time: writing to the customer closes the form that was open", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("hao"), logForReview);
    window.page().showReturn(kNumber);
    auto *pane = window.find<ui::DetailPane>("detailPane");
    pane->start(Right::AddNote);
    CHECK(window.find<QWidget>("actionPanel")->isVisible());
    pane->findChild<ui::Messaging *>()->beginContact();
    CHECK_FALSE(pane->findChild<QWidget *>(QStringLiteral("actionPanel"))->isVisible());
}

TEST_CASE("a colleague's change is told while the note is being typed", "[ui][returns]")
{
    TypedNote note;
    REQUIRE(note.isTold());
    note.window().press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(note.isSaved());
}

TEST_CASE("holding, resuming, assigning, chasing", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("hao"), logForReview);
    window.page().showReturn(kNumber);
    auto *pane = window.find<ui::DetailPane>("detailPane");
    pane->start(Right::Hold);
    window.type(QStringLiteral("asks her husband"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.rma.hold.has_value(); }));
    REQUIRE(waitFor([&] { return window.words().contains(QStringLiteral("Waiting")); }));
    window.picture(QStringLiteral("waiting"));
    pane->start(Right::Resume);
    REQUIRE(waitFor([&] { return !window.store().show(kNumber).returnCase.rma.hold.has_value(); }));
    QTest::qWait(50);
    pane->start(Right::Chase);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.rma.chasers == 1; }));
    QTest::qWait(50);
    pane->start(Right::Assign);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.tasks.front().owner.staff.has_value(); }));
}

TEST_CASE("one press shows how the due time was reckoned, by mouse and by keys", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        QJsonObject rules = policyToJson(*store.reader().policy(), store.reader().facts().currency);
        rules.insert(QStringLiteral("opening_hours"), QJsonObject());
        REQUIRE(store.writer().setPolicy(store.as(QStringLiteral("hao")), rules));
        logForReview(store);
    });
    window.page().showReturn(kNumber);
    const auto popup = [&window] { return window.page().findChild<QFrame *>(QStringLiteral("duePopup")); };
    const auto says = [&popup](const char *text) {
        const QList<QLabel *> labels = popup()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [text](const QLabel *label) { return label->text().contains(QString::fromUtf8(text)); });
    };
    CHECK(popup() == nullptr);
    window.press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(waitFor([&] { return popup() != nullptr; }));
    QTest::keyClick(popup(), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return popup() == nullptr; }));
    window.find<QToolButton>("dueHow")->click();
    REQUIRE(popup() != nullptr);
    CHECK(popup()->isVisible());
    CHECK(says("24 h of opening hours"));
    CHECK(says("Sun 22 Nov 10:00–21:00"));
    CHECK(says("night, 12 h not counted"));
    CHECK(says("counted, 1 h"));
    if (const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES"); !folder.isEmpty()) {
        popup()->grab().save(folder + QStringLiteral("/due_popup.png"));
        window.picture(QStringLiteral("due_question"));
    }
    popup()->close();
}

TEST_CASE("the slip is saved as PDF", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), logOne);
    window.page().showReturn(kNumber);
    auto *slips = window.find<ui::DetailPane>("detailPane")->slips();
    const QString path = window.store().folder() + QStringLiteral("/slip.pdf");
    slips->setFileChoice([&path](const QString &) { return path; });
    slips->save(window.store().show(kNumber), {PaperKind::Intake});
    CHECK(waitFor([&path] { return QFileInfo(path).size() > 1000; }));
}
