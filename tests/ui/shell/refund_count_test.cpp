// SPDX-License-Identifier: GPL-3.0-or-later
// The Refunds tab, its list and the strip tell one story on the demonstration store, before and after a payment.
#include "core/desk/views.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/refund_choice.h"
#include "tests/ui/shell/tour.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/refunds/due/due_model.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QAbstractButton>
#include <QTableView>

using namespace rd;
using namespace rd::test;

namespace
{
constexpr int kRefundsTab = 2;

struct Story {
    explicit Story(TourWindow &tour)
    {
        const auto counts = tour.desk().desk().counts().value();
        for (const StepCount &count : counts.steps) {
            settle = count.step == Step::Settle ? count.open : settle;
            countersign = count.step == Step::Countersign ? count.open : countersign;
        }
        const auto *bar = tour.window().findChild<ui::CountTabs *>()->counts();
        tab = bar->accessibleTabName(kRefundsTab);
        const auto *model = dynamic_cast<ui::DueModel *>(tour.find<QTableView>("refundsDue")->model());
        rows = model->rowCount();
        for (const RefundRow &row : model->rows()) {
            unsignedRows += row.state == SettlementState::ToCountersign ? 1 : 0;
        }
        head = tour.find("dueTitle")->accessibleName();
        more = tour.shown("toCountersign") == nullptr
                   ? QString()
                   : qobject_cast<QAbstractButton *>(tour.shown("toCountersign"))->text();
    }
    int settle = 0;
    int countersign = 0;
    QString tab;
    int rows = 0;
    int unsignedRows = 0;
    QString head;
    QString more;
};

void checkOneStory(const Story &told)
{
    CHECK(told.tab == QStringLiteral("Refunds: %1").arg(told.settle));
    CHECK(told.rows == told.settle);
    CHECK(told.unsignedRows == 0);
    CHECK(told.head == QStringLiteral("To pay: %1").arg(told.settle));
    CHECK(told.more.startsWith(QStringLiteral("%1 more to countersign: ¥").arg(told.countersign)));
}
}

TEST_CASE("tab, list and strip count the same refunds, and what waits for a second person is told beside", "[refunds]")
{
    TourWindow tour;
    tour.window().frame()->pages().go(ui::Place::Refunds);
    tour.settle();
    const Story before(tour);
    REQUIRE(before.settle > 1);
    REQUIRE(before.countersign > 0);
    checkOneStory(before);

    Keyboard keys(tour.window());
    REQUIRE(choosePayable(tour, keys));
    keys.press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(QTest::qWaitFor([&] { return tour.shown("payoutConfirm") != nullptr; }, 10'000));
    tour.settle();
    checkOneStory(Story(tour)); // sent is not paid yet
    qobject_cast<QAbstractButton *>(tour.shown("payoutConfirm"))->click();
    REQUIRE(QTest::qWaitFor([&] { return Story(tour).rows == before.rows - 1; }, 10'000));
    tour.settle();
    checkOneStory(Story(tour));

    qobject_cast<QAbstractButton *>(tour.shown("toCountersign"))->click();
    tour.settle();
    CHECK(tour.find<QTableView>("returnsTable")->model()->rowCount() == before.countersign);
    CHECK(qobject_cast<QAbstractButton *>(tour.shown("step_countersign"))->isChecked());
}
