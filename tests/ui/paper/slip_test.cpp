// SPDX-License-Identifier: GPL-3.0-or-later
// The paper itself: its width, a bar code that can be read from it, and the PDF.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/paper/bar_reader.h"
#include "ui/common/paper/slip_forms.h"
#include "ui/common/paper/slip_printing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace rd;
using namespace rd::test;
using rd::ui::layOut;
using rd::ui::PaperSize;

namespace
{
ui::IntakeSlip intake()
{
    ui::IntakeSlip slip;
    slip.shop.name = QStringLiteral("青禾家居");
    slip.number = QStringLiteral("R-20261123-0004");
    slip.loggedAt = QStringLiteral("2026-11-23 周一 10:12");
    slip.loggedBy = QStringLiteral("王芳");
    slip.receipt = QStringLiteral("2611130104 · 2026-11-13");
    slip.customer = QStringLiteral("刘女士 139****2048");
    slip.lines = {{QStringLiteral("手冲咖啡壶套装"), QStringLiteral("退 1 / 购 1　实付 199.00"),
                   QStringLiteral("199.00"), QStringLiteral("原因：质量问题　希望：退款"),
                   QStringLiteral("壶把松动，倒水时晃")}};
    slip.estimate = QStringLiteral("¥199.00");
    slip.estimateNote = QStringLiteral("原路退回微信支付。以验货结果为准。");
    slip.promisedDay = QStringLiteral("11 月 26 日 周四");
    slip.path = {{QStringLiteral("登记"), {}, true}, {QStringLiteral("验货"), QStringLiteral("2 天"), false}};
    slip.policySentence = QStringLiteral("商品已收到。");
    return slip;
}

/// To look at, when RETURNDESK_PICTURES names a folder.
void keep(const QImage &image)
{
    const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
    if (!folder.isEmpty()) {
        image.save(folder + QStringLiteral("/slip-%1.png").arg(image.width()));
    }
}

void checkBars(PaperSize width, int module)
{
    const QImage image = ui::slipImage(layOut(intake(), width));
    keep(image);
    const auto bars = readBars(image);
    REQUIRE(bars);
    CHECK(bars->text == QStringLiteral("R-20261123-0004"));
    CHECK(bars->module == module);
    CHECK(bars->quietZone >= 10);
    CHECK(bars->height == 11 * 8); // 11 mm
}
}

TEST_CASE("the bar code can be read from the paper", "[ui][paper]")
{
    dressTests();
    checkBars(PaperSize::Mm80, 3);
    checkBars(PaperSize::Mm58, 2);
}

TEST_CASE("a slip is as wide as the printer and as long as its content", "[ui][paper]")
{
    dressTests();
    CHECK(ui::slipImage(layOut(intake(), PaperSize::Mm80)).width() == 576);
    CHECK(ui::slipImage(layOut(intake(), PaperSize::Mm58)).width() == 384);
    ui::IntakeSlip longer = intake();
    longer.lines.push_back(longer.lines.front());
    CHECK(layOut(longer, PaperSize::Mm80).heightDots() > layOut(intake(), PaperSize::Mm80).heightDots());
    ui::IntakeSlip bare = intake();
    bare.customer.clear();
    CHECK(layOut(bare, PaperSize::Mm80).heightDots() < layOut(intake(), PaperSize::Mm80).heightDots());
}

TEST_CASE("only black and white, and nothing beyond the margin", "[ui][paper]")
{
    dressTests();
    for (const PaperSize width : {PaperSize::Mm80, PaperSize::Mm58}) {
        const QImage image = ui::slipImage(layOut(intake(), width));
        constexpr int kLeastMargin = 8;
        int stray = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < kLeastMargin; ++x) {
                stray += qGray(image.pixel(x, y)) < 128 || qGray(image.pixel(image.width() - 1 - x, y)) < 128 ? 1 : 0;
            }
        }
        CHECK(stray == 0);
    }
}

TEST_CASE("a slip is saved as PDF, or the failure is known", "[ui][paper]")
{
    dressTests();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.pdf"));
    REQUIRE(ui::saveSlipPdf(layOut(intake(), PaperSize::Mm80), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK_FALSE(
        ui::saveSlipPdf(layOut(intake(), PaperSize::Mm80), folder.filePath(QStringLiteral("nowhere/slip.pdf"))));
}

TEST_CASE("the QR code of a slip leads to its page", "[ui][paper]")
{
    dressTests();
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (reader.isEmpty()) {
        WARN("zbarimg is not installed: the code is not read back");
        return;
    }
    const QString folder = QStringLiteral("https://shop.example/returns/");
    for (const PaperSize width : {PaperSize::Mm80, PaperSize::Mm58}) {
        for (const QString &address : {folder, QString(folder + QString(150, QLatin1Char('a')))}) {
            ui::IntakeSlip slip = intake();
            slip.progressAddress = address + QStringLiteral("0123456789abcdef0123456789abcdef.html");
            const QTemporaryDir place;
            const QString path = place.filePath(QStringLiteral("slip.png"));
            REQUIRE(ui::slipImage(layOut(slip, width)).save(path));
            QProcess reading;
            reading.start(reader, {QStringLiteral("-q"), QStringLiteral("--raw"), path});
            REQUIRE(reading.waitForFinished());
            const QString read = QString::fromLatin1(reading.readAllStandardOutput());
            CAPTURE(read.toStdString());
            CHECK(read.split(QLatin1Char('\n')).contains(slip.progressAddress));
            CHECK(read.split(QLatin1Char('\n')).contains(slip.number)); // the bar code stays as it was
        }
    }
}

TEST_CASE("without an address, or with one that no code can hold, a slip is as it was", "[ui][paper]")
{
    dressTests();
    const int height = layOut(intake(), PaperSize::Mm58).heightDots();
    ui::IntakeSlip slip = intake();
    slip.progressAddress = QStringLiteral("https://shop.example/退货/0a.html");
    CHECK(layOut(slip, PaperSize::Mm58).heightDots() == height);
    slip.progressAddress = QString(5000, QLatin1Char('a'));
    CHECK(layOut(slip, PaperSize::Mm58).heightDots() == height);
    slip.progressAddress = QStringLiteral("https://shop.example/0a.html");
    CHECK(layOut(slip, PaperSize::Mm58).heightDots() > height);
}
