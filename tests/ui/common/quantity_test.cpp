// SPDX-License-Identifier: GPL-3.0-or-later
// A quantity is what stands in its field, while it is typed too.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Spin {
    ui::QuantitySpin spin;
    QLineEdit *field = nullptr;

    Spin()
    {
        dressTests();
        spin.setRange(Quantity::units(1), Quantity::units(5));
        spin.setQuantity(Quantity::units(4));
        spin.show();
        spin.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&spin));
        field = spin.findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
    }
};
}

TEST_CASE("what is typed counts at once and is told", "[ui][common]")
{
    Spin made;
    QSignalSpy told(&made.spin, &ui::QuantitySpin::quantityChanged);
    QTest::keyClicks(made.field, u"2"_s);
    CHECK(made.spin.quantity() == Quantity::units(2));
    CHECK(told.size() == 1);
}

TEST_CASE("more than there is becomes the most, less than the least is nothing until the field is left", "[ui][common]")
{
    Spin made;
    SECTION("more")
    {
        QTest::keyClicks(made.field, u"9"_s);
        CHECK(made.spin.quantity() == Quantity::units(5));
        CHECK(made.field->text() == u"5"_s);
    }
    SECTION("less")
    {
        QTest::keyClicks(made.field, u"0"_s);
        CHECK(made.spin.quantity().isZero());
        CHECK(made.field->text() == u"0"_s); // a point may follow
        made.field->clearFocus();
        CHECK(made.field->text() == u"1"_s);
    }
    SECTION("less, and not nothing")
    {
        made.spin.setRange(Quantity::units(3), Quantity::units(5));
        made.field->selectAll();
        QTest::keyClicks(made.field, u"2"_s);
        CHECK(made.spin.quantity().isZero());
        made.field->clearFocus();
        CHECK(made.field->text() == u"3"_s);
    }
    SECTION("no number")
    {
        QSignalSpy told(&made.spin, &ui::QuantitySpin::quantityChanged);
        QTest::keyClicks(made.field, u"x"_s);
        CHECK(made.spin.quantity().isZero());
        CHECK(told.size() == 1); // a form must not go on with what stood there
        made.field->clearFocus();
        CHECK(made.field->text() == u"4"_s);
    }
    SECTION("a step after no number")
    {
        QTest::keyClicks(made.field, u"x"_s);
        QTest::keyClick(made.field, Qt::Key_Minus);
        CHECK(made.spin.quantity() == Quantity::units(3));
    }
    SECTION("a space before")
    {
        QTest::keyClicks(made.field, u" 2"_s);
        CHECK(made.spin.quantity() == Quantity::units(2));
    }
    SECTION("parts of pieces")
    {
        QTest::keyClicks(made.field, u"1.5"_s);
        CHECK(made.spin.quantity().isZero());
        made.spin.setFractional(true);
        made.field->selectAll();
        QTest::keyClicks(made.field, u"1.5"_s);
        CHECK(made.spin.quantity() == Quantity::fromThousandths(1500));
    }
}
