// SPDX-License-Identifier: GPL-3.0-or-later
// Where papers go: into a folder, into a file, to a printer that is not there, and beside the window.
#include "tests/ui/page_stage.h"
#include "tests/ui/paper/paper_reader.h"
#include "ui/common/paper/print_queue.h"
#include "ui/common/paper/print_settings.h"

#include <QDir>
#include <QSemaphore>

using namespace rd;
using namespace rd::test;
using rd::ui::PrintEnd;
using rd::ui::PrintOrder;
using rd::ui::PrintOutcome;

namespace
{
PrintOrder order(const ui::PrintPlace &place)
{
    ui::IntakeSlip slip;
    slip.number = QStringLiteral("R-20261123-0004");
    return {QStringLiteral("R-20261123-0004-intake-1"), ui::Slip(slip), ui::PaperSize::Mm58, place};
}

/// A printer that takes the paper, and lets go of it when it is told.
class SlowPrinter final
{
public:
    [[nodiscard]] ui::PrintQueue::Press press()
    {
        return [this](const PrintOrder &order) {
            taken.release();
            go.acquire();
            return PrintOutcome{PrintEnd::Sent, order.name};
        };
    }
    QSemaphore taken;
    QSemaphore go;
};
}

TEST_CASE("papers in a folder take the place of no other", "[ui][paper]")
{
    dressTests();
    const QTemporaryDir folder;
    const auto first = ui::putOnPaper(order({{}, folder.path(), {}}));
    CHECK(first.end == PrintEnd::Saved);
    CHECK(first.where == folder.filePath(QStringLiteral("R-20261123-0004-intake-1.pdf")));
    const auto second = ui::putOnPaper(order({{}, folder.path(), {}}));
    CHECK(second.where == folder.filePath(QStringLiteral("R-20261123-0004-intake-1 (2).pdf")));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    if (const auto words = wordsOfPdf(second.where)) {
        CHECK(words->contains(QStringLiteral("R-20261123-0004")));
    }
}

TEST_CASE("a place that cannot be written to is named, and half a paper is none", "[ui][paper]")
{
    dressTests();
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const auto nowhere = ui::putOnPaper(order({{}, missing, {}}));
    CHECK(nowhere.end == PrintEnd::NotWritable);
    CHECK(nowhere.where == missing);
    const QString file = folder.filePath(QStringLiteral("missing/slip.pdf"));
    CHECK(ui::putOnPaper(order({file, {}, {}})).end == PrintEnd::NotWritable);
    if (QFileInfo::exists(QStringLiteral("/dev/full"))) {
        CHECK(ui::putOnPaper(order({QStringLiteral("/dev/full"), {}, {}})).end == PrintEnd::NotWritable);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a printer that is not there is never another one", "[ui][paper]")
{
    dressTests();
    const auto outcome = ui::putOnPaper(order({{}, {}, QStringLiteral("no such printer")}));
    CHECK(outcome.end == PrintEnd::UnknownPrinter);
    CHECK(outcome.where == QStringLiteral("no such printer"));
    CHECK(ui::isSurelyNowhere(outcome.end));
    CHECK_FALSE(ui::isSurelyNowhere(PrintEnd::NotAnswering));
}

TEST_CASE("nobody waits for a printer, and papers come out in their order", "[ui][paper]")
{
    dressTests();
    SlowPrinter printer;
    ui::PrintQueue queue;
    queue.setPress(printer.press());
    QStringList done;
    for (const char *name : {"a", "b"}) {
        PrintOrder paper = order({});
        paper.name = QLatin1String(name);
        queue.post(paper, [&done](const PrintOutcome &outcome) { done += outcome.where; });
    }
    printer.taken.acquire(); // it holds the first one now, and this thread goes on
    QCoreApplication::sendPostedEvents();
    CHECK(done.isEmpty());
    CHECK_FALSE(printer.taken.tryAcquire()); // the second waits for the first
    printer.go.release(2);
    REQUIRE(QTest::qWaitFor([&done] { return done.size() == 2; }, 10'000));
    CHECK(done == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("how this machine prints is kept", "[ui][paper]")
{
    dressTests();
    const ui::PrintSettings before = ui::PrintSettings::load();
    const ui::PrintSettings kept{QStringLiteral("till"), QStringLiteral("papers"), ui::PaperSize::A5, true, false};
    kept.save();
    CHECK(ui::PrintSettings::load() == kept);
    before.save();
    QSettings().setValue(QStringLiteral("print/paper"), QStringLiteral("foolscap"));
    CHECK(ui::PrintSettings::load().paper == ui::PaperSize::Mm80);
    before.save();
}
