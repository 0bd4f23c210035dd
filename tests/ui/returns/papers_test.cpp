// SPDX-License-Identifier: GPL-3.0-or-later
// Printing beside the window: after the save, counted, into a folder, and what is said when nothing comes out.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_reader.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/paper/print_settings.h"
#include "ui/common/widgets/message_bar.h"
#include "ui/returns/detail/detail_pane.h"
#include "ui/returns/slips/slip_desk.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace rd;
using namespace rd::test;
using rd::ui::PrintEnd;
using rd::ui::PrintOrder;
using rd::ui::PrintOutcome;
using rd::ui::PrintSettings;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

/// The settings of a test, and those before once it is over.
class Printing final
{
public:
    explicit Printing(const PrintSettings &settings) { settings.save(); }
    ~Printing() { m_before.save(); }
    Printing(const Printing &) = delete;
    Printing &operator=(const Printing &) = delete;

private:
    PrintSettings m_before = PrintSettings::load();
};

void logOne(StoreFixture &store)
{
    (void)received(store, QStringLiteral("0101"), QStringLiteral("1"), QStringLiteral("199.00"));
}

ui::SlipDesk *slipsOf(ReturnsFixture &window)
{
    return window.find<ui::DetailPane>("detailPane")->slips();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// The button of a message bar; nullptr while there is none.
QPushButton *barButton(ReturnsFixture &window, const QString &text)
{
    const auto bars = window.page().findChildren<ui::MessageBar *>();
    for (const ui::MessageBar *bar : bars) {
        const auto buttons = bar->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                return button;
            }
        }
    }
    return nullptr;
}

bool says(ReturnsFixture &window, const QString &text)
{
    const auto bars = window.page().findChildren<ui::MessageBar *>();
    return std::ranges::any_of(bars, [&](const ui::MessageBar *bar) { return bar->spokenText().contains(text); });
}
}

TEST_CASE("the second copy of a slip says so, with who printed it", "[ui][returns][papers]")
{
    const QTemporaryDir folder;
    ReturnsFixture window(QStringLiteral("li"), logOne);
    const Printing printing({{}, folder.path(), ui::PaperSize::Mm58, false, false});
    window.page().showReturn(kNumber);
    for (int copy = 1; copy <= 2; ++copy) {
        slipsOf(window)->print(window.store().show(kNumber), {PaperKind::Intake});
        REQUIRE(waitFor([&] { return filesIn(folder.path()).size() == copy; }));
    }
    CHECK(filesIn(folder.path())
          == QStringList{kNumber + QStringLiteral("-intake-1.pdf"), kNumber + QStringLiteral("-intake-2.pdf")});
    QString first;
    CHECK(waitFor([&] {
        first = wordsOfPdf(folder.filePath(kNumber + QStringLiteral("-intake-1.pdf"))).value_or(QString());
        return first.isEmpty() || first.contains(kNumber);
    }));
    if (const auto second = wordsOfPdf(folder.filePath(kNumber + QStringLiteral("-intake-2.pdf")))) {
        CHECK_FALSE(first.contains(QStringLiteral("Reprint")));
        CHECK(second->contains(QStringLiteral("Reprintno.2")));
        CHECK(second->contains(QStringLiteral("LiWei")));
    }
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.events.back().action == EventAction::Printed);
}

TEST_CASE("a return is saved and shown while the printer holds everything up", "[ui][returns][papers]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        store.sell(QStringLiteral("3001"), {{QStringLiteral("1"), QStringLiteral("199.00")}});
        store.sell(QStringLiteral("3002"), {{QStringLiteral("1"), QStringLiteral("30.00")}});
    });
    QSemaphore taken;
    QSemaphore go;
    std::atomic_int saved = -1;
    slipsOf(window)->queue().setPress([&](const PrintOrder &order) {
        saved = order.name.startsWith(kNumber) ? 1 : 0;
        taken.release();
        go.acquire();
        return PrintOutcome{PrintEnd::Sent, order.name};
    });
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier); // save and print
    CHECK(waitFor([&] { return window.page().shownNumber() == kNumber; }));
    CHECK(waitFor([&] { return taken.tryAcquire(); }));
    CHECK(saved == 1); // it had its number before anything was printed
    window.page().startNewReturn(window.sale(QStringLiteral("3002")));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return window.page().shownNumber() == QStringLiteral("R-20261122-0002"); }));
    CHECK(window.returns() == 2);
    CHECK_FALSE(taken.tryAcquire());
    go.release(2);
    CHECK(waitFor([&] { return taken.tryAcquire(); }));
}

TEST_CASE("a copy that came out nowhere goes elsewhere as what it is", "[ui][returns][papers]")
{
    const QTemporaryDir folder;
    ReturnsFixture window(QStringLiteral("li"), logOne);
    const Printing printing({{}, folder.filePath(QStringLiteral("gone")), ui::PaperSize::Mm80, false, false});
    window.page().showReturn(kNumber);
    ui::SlipDesk *slips = slipsOf(window);
    slips->print(window.store().show(kNumber), {PaperKind::Intake});
    REQUIRE(waitFor([&] { return barButton(window, QStringLiteral("Always into a folder...")) != nullptr; }));
    CHECK(says(window, folder.filePath(QStringLiteral("gone"))));
    CHECK(says(window, QStringLiteral("R-20261122-0001 is saved.")));
    window.inBothLanguages(QStringLiteral("print-folder-gone"));
    slips->print(window.store().show(kNumber), {PaperKind::Intake}); // the bars left with the language
    REQUIRE(waitFor([&] { return barButton(window, QStringLiteral("Always into a folder...")) != nullptr; }));
    slips->setFolderChoice([&folder] { return folder.path(); });
    barButton(window, QStringLiteral("Always into a folder..."))->click();
    REQUIRE(waitFor([&] { return filesIn(folder.path()).size() == 1; }));
    CHECK(filesIn(folder.path()).front() == kNumber + QStringLiteral("-intake-2.pdf")); // still the second try
    CHECK(PrintSettings::load().folder == folder.path());
}

TEST_CASE("where some of it may have come out, the next one is another copy", "[ui][returns][papers]")
{
    ReturnsFixture window(QStringLiteral("li"), logOne);
    window.page().showReturn(kNumber);
    ui::SlipDesk *slips = slipsOf(window);
    QStringList names;
    slips->queue().setPress([](const PrintOrder &order) {
        return PrintOutcome{order.name.endsWith(QLatin1String("-1")) ? PrintEnd::NotAnswering : PrintEnd::Sent,
                            order.name};
    });
    QObject::connect(&window.context(), &ui::AppContext::statusMessage, &window.page(),
                     [&names](const QString &text) { names += text; });
    slips->print(window.store().show(kNumber), {PaperKind::Intake});
    REQUIRE(waitFor([&] { return barButton(window, QStringLiteral("Print again")) != nullptr; }));
    barButton(window, QStringLiteral("Print again"))->click();
    REQUIRE(waitFor([&] { return !names.isEmpty(); }));
    CHECK(names.back().startsWith(kNumber + QStringLiteral("-intake-2")));
}

TEST_CASE("the menu has every paper of the return, and the case file is all of it", "[ui][returns][papers]")
{
    ReturnsFixture window(QStringLiteral("yang"), [](StoreFixture &store) {
        const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("199.00"));
        (void)must(
            store.writer().act(store.as(QStringLiteral("lei")), number, Pay{QStringLiteral("cash"), {}, {}, {}}));
    });
    window.page().showReturn(kNumber);
    ui::SlipDesk *slips = slipsOf(window);
    const QString path = window.store().folder() + QStringLiteral("/case.pdf");
    QString proposed;
    slips->setFileChoice([&](const QString &name) {
        proposed = name;
        return path;
    });
    auto *button = window.find<QPushButton>("printAction");
    slips->openMenu(window.store().show(kNumber), button);
    auto *menu = button->findChild<QMenu *>(QStringLiteral("printMenu"));
    REQUIRE(menu != nullptr);
    QStringList entries;
    for (const QAction *action : menu->actions()) {
        entries += action->isSeparator() ? QString() : action->text();
    }
    entries.removeAll(QString());
    CHECK(entries
          == QStringList{QStringLiteral("Print the intake slip"), QStringLiteral("Intake slip as PDF..."),
                         QStringLiteral("Print the voucher P-000001"), QStringLiteral("Voucher P-000001 as PDF..."),
                         QStringLiteral("Print goods label 1: Opened, as new, Restock"),
                         QStringLiteral("Goods label 1: Opened, as new, Restock as PDF..."),
                         QStringLiteral("Case file as PDF...")});
    menu->actions().back()->trigger();
    menu->close();
    CHECK(proposed == kNumber + QStringLiteral("-case.pdf"));
    REQUIRE(waitFor([&] { return QFileInfo(path).size() > 10'000; }));
    CHECK(waitFor([&] {
        const auto words = wordsOfPdf(path);
        return !words
               || (words->contains(QStringLiteral("P-000001"))
                   && words->contains(QStringLiteral("Printed·Casefile,copy1")));
    }));
}
