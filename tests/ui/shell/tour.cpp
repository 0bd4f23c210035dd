// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration store of the tour, and its stations.
#include "tests/ui/shell/tour.h"

#include "core/desk/demo_store.h"
#include "core/workflow/rights.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/language.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>

#include <stdexcept>

namespace rd::test
{
namespace
{
constexpr int kReturns = 80;

UtcTime tourTime()
{
    return UtcTime::parse(QStringLiteral("2026-11-23T02:09:00Z")).value();
}

/// Made once for all tests of the program.
const DemoStore &demo()
{
    static QTemporaryDir folder;
    static FrozenClock clock(tourTime());
    qputenv("RETURNDESK_KEY_DIR", folder.filePath(QStringLiteral("keys")).toUtf8());
    static const DemoStore made = makeDemoStore({folder.filePath(QStringLiteral("demo.sqlite")), kReturns, 1,
                                                 QStringLiteral("en")},
                                                clock)
                                      .value();
    return made;
}

void press(TourWindow &tour, const char *name)
{
    auto *button = qobject_cast<QAbstractButton *>(tour.shown(name));
    if (button == nullptr) {
        throw std::runtime_error(std::string("no visible button ") + name);
    }
    button->click();
    tour.settle();
}

std::function<void(TourWindow &)> tab(ui::Place place)
{
    return [place](TourWindow &tour) {
        tour.window().frame()->pages().go(place);
        tour.settle();
    };
}

std::function<void(TourWindow &)> detail(Step step)
{
    return [step](TourWindow &tour) {
        tour.window().frame()->pages().showReturn(tour.at(step));
        tour.settle();
    };
}

/// Opens the panel of an action from the menu of the detail pane.
std::function<void(TourWindow &)> panel(Step step, Right right)
{
    return [step, right](TourWindow &tour) {
        detail(step)(tour);
        if (tour.shown("confirmBack") != nullptr) { // the panel of the station before, on the same return
            press(tour, "confirmBack");
        }
        press(tour, "moreActions");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        auto *action = menu == nullptr ? nullptr : menu->findChild<QAction *>(QString(codeOf(right)));
        if (action == nullptr || !action->isEnabled()) {
            throw std::runtime_error(std::string("not possible: ") + codeOf(right).latin1());
        }
        action->trigger();
        menu->close();
        tour.settle();
    };
}

void newReturn(TourWindow &tour, bool isWholeReceipt)
{
    const ReturnPage page = tour.desk().desk().listReturns({}).value();
    for (const ReturnRow &row : page.rows) {
        const auto view = tour.desk().desk().showReturn(row.number);
        if (view && view->sale && (view->sale->lines.size() > 1) == isWholeReceipt) {
            tour.window().frame()->take(view->sale->receipt);
            tour.settle();
            return;
        }
    }
    throw std::runtime_error("no such receipt");
}

void addDetails(std::vector<Station> &list)
{
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (entry.code != Step::FollowUp) {
            list.push_back({QStringLiteral("detail-") + entry.name, detail(entry.code)});
        }
    }
    const std::vector<std::pair<Step, Right>> panels = {
        {Step::Review, Right::Override},   {Step::Review, Right::Decline},    {Step::Receive, Right::ReportLost},
        {Step::Receive, Right::CancelAny}, {Step::Inspect, Right::Inspect},   {Step::Countersign, Right::Countersign},
        {Step::Settle, Right::Pay},        {Step::HandBack, Right::HandBack}, {Step::Settle, Right::Hold},
        {Step::Settle, Right::Assign},
    };
    for (const auto &[step, right] : panels) {
        list.push_back({QStringLiteral("panel-") + codeOf(right), panel(step, right)});
    }
}

void addEntry(std::vector<Station> &list)
{
    list.push_back({QStringLiteral("new-return-finder"), [](TourWindow &tour) {
                        tour.window().frame()->pages().startNewReturn(std::nullopt);
                        tour.settle();
                    }});
    list.push_back({QStringLiteral("new-return-lines"), [](TourWindow &tour) { newReturn(tour, true); }});
    list.push_back({QStringLiteral("new-return-one-line"), [](TourWindow &tour) { newReturn(tour, false); }});
    list.push_back({QStringLiteral("typed-sale"), [](TourWindow &tour) {
                        tour.window().frame()->pages().startTypedSale(QStringLiteral("778899"));
                        tour.settle();
                    }});
}
}

TourWindow::TourWindow(const QString &language)
{
    const QString path = m_folder.filePath(QStringLiteral("store.sqlite"));
    QFile::copy(demo().path, path);
    ui::rememberLanguage(language);
    ui::installLanguage(language);
    m_clock = std::make_unique<FrozenClock>(tourTime());
    m_window = std::make_unique<ui::MainWindow>(*m_clock);
    m_window->openStore(path);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(m_window.get()));
    shown("person_hao")->setFocus();
    qobject_cast<QAbstractButton *>(shown("person_hao"))->click();
    QTest::keyClicks(find("pin"), demo().pin);
    QTest::keyClick(find("pin"), Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return m_window->frame() != nullptr && m_window->frame()->isVisible(); }, 10'000)) {
        throw std::runtime_error("no login");
    }
    settle();
}

TourWindow::~TourWindow()
{
    m_window.reset();
    ui::installLanguage(QStringLiteral("en"));
}

QWidget *TourWindow::shown(const char *name)
{
    const auto found = m_window->findChildren<QWidget *>(QString::fromLatin1(name));
    const auto visible = std::find_if(found.begin(), found.end(),
                                      [](const QWidget *each) { return each->isVisible(); });
    return visible == found.end() ? nullptr : *visible;
}

QString TourWindow::at(Step step)
{
    ListQuery query;
    query.step = step;
    const auto rows = desk().desk().listReturns(query)->rows;
    if (rows.empty()) {
        throw std::runtime_error(std::string("no return at ") + codeOf(step).latin1());
    }
    return rows.front().number;
}

void TourWindow::settle()
{
    QTest::qWait(20);
}

std::vector<Station> stations()
{
    std::vector<Station> list;
    list.push_back({QStringLiteral("returns"), tab(ui::Place::Returns)});
    addDetails(list);
    addEntry(list);
    list.push_back({QStringLiteral("inspection"), tab(ui::Place::Inspection)});
    list.push_back({QStringLiteral("inspection-receive"), [](TourWindow &tour) {
                        press(tour, tour.shown("filter_receive") != nullptr ? "filter_receive" : "folded_receive");
                    }});
    list.push_back({QStringLiteral("refunds"), tab(ui::Place::Refunds)});
    list.push_back({QStringLiteral("overdue"), tab(ui::Place::Overdue)});
    list.push_back({QStringLiteral("reports"), tab(ui::Place::Reports)});
    list.push_back({QStringLiteral("import"), [](TourWindow &tour) {
                        tour.window().frame()->showImport();
                        tour.settle();
                    }});
    list.push_back({QStringLiteral("found"), [](TourWindow &tour) {
                        tour.window().frame()->take(QStringLiteral("Daniel"));
                        tour.settle();
                    }});
    list.push_back({QStringLiteral("login"), [](TourWindow &tour) {
                        tour.window().lock();
                        tour.settle();
                    }});
    return list;
}
}
