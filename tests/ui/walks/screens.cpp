// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the walk, and what is opened on top of the tour's stations.
#include "tests/ui/walks/screens.h"

#include "tests/ui/shell/desk_window.h"
#include "tests/ui/walks/settle.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/language.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <stdexcept>

namespace rd::test
{
namespace
{
constexpr int kWaitMs = 20'000;

QAbstractButton *shownButton(QWidget &window, const char *name)
{
    const auto buttons = window.findChildren<QAbstractButton *>(QString::fromLatin1(name));
    const auto shown = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QWidget *button) { return button->isVisible(); });
    return shown == buttons.end() ? nullptr : *shown;
}

void press(QWidget &window, const char *name)
{
    if (!QTest::qWaitFor([&] { return shownButton(window, name) != nullptr; }, kWaitMs)) {
        throw std::runtime_error(std::string("no visible button ") + name);
    }
    shownButton(window, name)->click();
    settle();
}

void bringUp(QWidget &window)
{
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    settle();
}

void write(QWidget &window, const char *name, const QString &text)
{
    window.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
}

void closeWhatIsOver()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    if (QWidget *box = QApplication::activeModalWidget()) {
        box->close();
    }
    const QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && focused->objectName() == QLatin1String("paletteField")) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    settle();
}

/// An empty folder of one name in every walk, since paths are shown.
QDir freshFolder()
{
    static const QTemporaryDir root;
    QDir folder(root.filePath(QStringLiteral("walk")));
    folder.removeRecursively();
    static_cast<void>(folder.mkpath(QStringLiteral(".")));
    return folder;
}

void walkFirstDay(const QString &language, const Look &look)
{
    const DeskSettings settings;
    const QDir folder = freshFolder();
    qputenv("RETURNDESK_KEY_DIR", folder.filePath(QStringLiteral("keys")).toUtf8());
    ui::rememberLanguage(language);
    ui::installLanguage(language);
    const SystemClock clock;
    ui::MainWindow window(clock);
    window.openStore(folder.filePath(QStringLiteral("store.sqlite")));
    bringUp(window);
    look(QStringLiteral("first-run-language"));
    press(window, "next");
    look(QStringLiteral("first-run-store"));
    press(window, "next");
    look(QStringLiteral("first-run-refused"));
    write(window, "storeName", QStringLiteral("Corner Shop"));
    write(window, "managerName", QStringLiteral("Sun Hao"));
    write(window, "managerLogin", QStringLiteral("sunhao"));
    write(window, "pin", QStringLiteral("271828"));
    write(window, "pinAgain", QStringLiteral("271828"));
    press(window, "next");
    static_cast<void>(QTest::qWaitFor([&window] { return shownButton(window, "saveKey") != nullptr; }, kWaitMs));
    settle();
    look(QStringLiteral("first-run-key"));
    press(window, "next");
    look(QStringLiteral("first-run-start"));
}

void walkFaults(const QString &language, const Look &look)
{
    const DeskSettings settings;
    ui::rememberLanguage(language);
    ui::installLanguage(language);
    StoreFixture store;
    const QDir folder = freshFolder();
    QFile letter(folder.filePath(QStringLiteral("store.sqlite")));
    static_cast<void>(letter.open(QIODevice::WriteOnly));
    letter.write("a letter to the landlord\n");
    letter.close();
    ui::MainWindow window(store.clock());
    window.openStore(letter.fileName());
    bringUp(window);
    look(QStringLiteral("fault"));
    qputenv("RETURNDESK_KEY_DIR", folder.filePath(QStringLiteral("elsewhere")).toUtf8());
    window.openStore(store.path());
    static_cast<void>(QTest::qWaitFor([&window] { return shownButton(window, "look") != nullptr; }, kWaitMs));
    settle();
    look(QStringLiteral("login-without-key"));
    press(window, "look");
    look(QStringLiteral("read-only"));
}

/// A return that a colleague changes while its panel is open, and an action that is refused.
void walkRefusals(DeskWindow &desk, const Look &look)
{
    desk.store().sell(QStringLiteral("3001"), {{QStringLiteral("2"), QStringLiteral("199.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("3001"), 1, QStringLiteral("1"));
    request.contactName = QStringLiteral("Emma Wright");
    const QString number = desk.store().log(request);
    desk.desk().readAgain();
    desk.window().frame()->pages().showReturn(number);
    settle();
    press(desk.window(), "noteAction");
    write(desk.window(), "actionText", QStringLiteral("ask for the box"));
    const auto received = desk.store().writer().act(desk.store().as(QStringLiteral("na")), number, Receive{});
    static_cast<void>(received.value());
    press(desk.window(), "confirmVerb");
    const auto *pane = desk.find("detailPane");
    static_cast<void>(
        QTest::qWaitFor([pane] { return pane->findChild<QWidget *>(QStringLiteral("closeMessage")); }, kWaitMs));
    desk.desk().readAgain(); // sooner than the window looks by itself
    settle();
    look(QStringLiteral("message-stale"));
}

void walkEmpty(const QString &language, const Look &look)
{
    DeskWindow empty;
    empty.window().resize(1280, 800);
    changeLanguage(language);
    look(QStringLiteral("login-three-people"));
    if (!empty.login(QStringLiteral("hao"))) {
        throw std::runtime_error("no login");
    }
    settle();
    for (int tab = 0; tab < 5; ++tab) {
        empty.window().frame()->pages().goToTab(tab);
        settle();
        look(QStringLiteral("empty-%1").arg(tab));
    }
    empty.window().frame()->take(QStringLiteral("4711"));
    settle();
    look(QStringLiteral("message-unknown"));
    QTest::keyClick(empty.window().frame(), Qt::Key_Escape); // it was read
    settle();
    walkRefusals(empty, look);
}

/// The first receipt of which two lines can come back, both ticked.
void tickTwoLines(TourWindow &tour)
{
    const ReturnPage page = tour.desk().desk().listReturns({}).value();
    for (const ReturnRow &row : page.rows) {
        const auto view = tour.desk().desk().showReturn(row.number);
        if (!view || !view->sale) {
            continue;
        }
        const auto found = tour.desk().desk().lookUp(view->sale->receipt);
        if (!found || found->sales.empty()) {
            continue;
        }
        tour.window().frame()->pages().startNewReturn(found->sales.front());
        settle();
        int ticked = 0;
        const auto ticks = tour.window().findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^tick_")));
        for (QAbstractButton *tick : ticks) {
            tick->setChecked(tick->isVisible() && tick->isEnabled());
            ticked += tick->isChecked() ? 1 : 0;
        }
        if (ticked > 1) {
            const auto *kept = tour.window().findChild<QLabel *>(QStringLiteral("draftNote"));
            static_cast<void>(QTest::qWaitFor([kept] { return !kept->text().isEmpty(); }, kWaitMs));
            return;
        }
    }
    throw std::runtime_error("no receipt with two lines");
}

std::vector<Station> onTop()
{
    const auto command = [](ui::Command wanted) {
        return [wanted](TourWindow &tour) {
            tour.window().frame()->actions().at(wanted)->trigger();
            settle();
        };
    };
    const auto reports = [](const char *page) {
        return [page](TourWindow &tour) {
            tour.window().frame()->pages().go(ui::Place::Reports);
            settle();
            press(tour.window(), page);
        };
    };
    const auto rules = [](ui::Command screen, const char *page) {
        return [screen, page](TourWindow &tour) {
            tour.window().frame()->actions().at(screen)->trigger();
            settle();
            press(tour.window(), page);
            settle();
        };
    };
    const auto toReturns = [](TourWindow &tour) {
        tour.window().frame()->pages().showReturn(tour.at(Step::Inspect));
        settle();
    };
    return {
        {QStringLiteral("new-return-two-lines"), tickTwoLines},
        {QStringLiteral("reports-people"), reports("segment_people")},
        {QStringLiteral("reports-goods"), reports("segment_goods")},
        {QStringLiteral("reports-stopped"), reports("segment_stopped")},
        {QStringLiteral("settings-printing"), command(ui::Command::PrintSettings)},
        {QStringLiteral("settings-limits"), rules(ui::Command::TimeSettings, "segment_limits")},
        {QStringLiteral("settings-hours"), rules(ui::Command::TimeSettings, "segment_hours")},
        {QStringLiteral("settings-groups"), rules(ui::Command::TimeSettings, "segment_groups")},
        {QStringLiteral("settings-channels"), rules(ui::Command::MessageSettings, "segment_channels")},
        {QStringLiteral("over-menu"), command(ui::Command::OpenMenu)},
        {QStringLiteral("over-about"), command(ui::Command::About)},
        {QStringLiteral("over-palette"), command(ui::Command::AllCommands)},
        {QStringLiteral("over-menu-more"),
         [toReturns](TourWindow &tour) {
             toReturns(tour);
             press(tour.window(), "moreActions");
         }},
        {QStringLiteral("over-menu-print"),
         [toReturns](TourWindow &tour) {
             toReturns(tour);
             press(tour.window(), "printAction");
         }},
        {QStringLiteral("over-menu-columns"),
         [toReturns](TourWindow &tour) {
             toReturns(tour);
             press(tour.window(), "columns");
         }},
    };
}

void walkFull(const QString &language, const Look &look)
{
    TourWindow tour(language);
    std::vector<Station> all = stations();
    const std::vector<Station> more = onTop();
    all.insert(all.end() - 1, more.begin(), more.end()); // the last one is the lock
    for (const Station &station : all) {
        station.go(tour);
        settle();
        look(station.name);
        closeWhatIsOver();
    }
}
}

void walk(const QString &language, const Look &look)
{
    walkFirstDay(language, look);
    walkFaults(language, look);
    walkEmpty(language, look);
    walkFull(language, look);
    ui::installLanguage(QStringLiteral("en"));
}

void changeLanguage(const QString &language)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<ui::MainWindow *>(each);
        if (window == nullptr || !window->isVisible()) {
            continue;
        }
        if (window->desk() != nullptr) {
            window->desk()->setLanguage(language);
        } else {
            ui::rememberLanguage(language);
            ui::installLanguage(language);
        }
    }
    settle();
}
}
