// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper on every size: nothing is cut, nothing is left out, and its codes can be read.
#include "tests/ui/page_stage.h"
#include "tests/ui/paper/paper_reader.h"
#include "ui/common/paper/slip_forms.h"
#include "ui/common/paper/slip_printing.h"

#include <QPainter>

using namespace rd;
using namespace rd::test;
using rd::ui::kPaperSizes;
using rd::ui::layOut;
using rd::ui::PaperSize;
using rd::ui::SlipLayout;

namespace
{
const QString kNumber = QStringLiteral("R-20261123-0004");
const QString kCredit = QStringLiteral("C-000001-7K3MQ2");

std::vector<QString> longTexts()
{
    return {QStringLiteral("Stainless steel electric kettle with temperature control ").repeated(5).trimmed(),
            QStringLiteral("4200001234202611239876543210").repeated(4), // one word
            QStringLiteral("加厚不锈钢保温电热水壶带温度控制").repeated(9)};
}

ui::IntakeSlip intake(const QString &text)
{
    ui::IntakeSlip slip;
    slip.shop = {text, text};
    slip.number = kNumber;
    slip.loggedAt = slip.loggedBy = slip.receipt = slip.customer = text;
    slip.lines = {{text, text, QStringLiteral("199.00"), text, text}};
    slip.estimate = QStringLiteral("¥1,234,567.00");
    slip.estimateNote = slip.promisedDay = slip.policySentence = text;
    slip.path = {{text.left(9), {}, true}, {text.left(12), text.left(20), false}, {text.left(7), text.left(8), false}};
    slip.reprint = {2, text, text};
    return slip;
}

ui::VoucherSlip voucher(const QString &text)
{
    ui::VoucherSlip slip;
    slip.shop = {text, text};
    slip.voucher = QStringLiteral("P-000001");
    slip.number = kNumber;
    slip.paidAt = slip.paidBy = slip.receipt = slip.customer = text;
    slip.lines = {{text, text, QStringLiteral("199.00"), text, text}};
    slip.amount = QStringLiteral("¥1,234,567.00");
    slip.amountInWords = slip.tender = slip.reference = slip.state = slip.sentence = text;
    slip.reprint = {3, text, text};
    return slip;
}

ui::VoucherSlip credit(const QString &text)
{
    ui::VoucherSlip slip = voucher(text);
    slip.credit = {kCredit, slip.amount, text, text};
    return slip;
}

ui::GoodsLabel label(const QString &text)
{
    return {kNumber, QStringLiteral("Line 1 of 2"), text, text, text, text, text, {2, text, text}};
}

std::vector<ui::Slip> papers(const QString &text)
{
    return {intake(text), voucher(text), credit(text), label(text)};
}

bool isInside(const SlipLayout &layout, int page)
{
    const ui::PaperMeasures &paper = layout.measures();
    for (const ui::SlipBlock &block : layout.blocksOn(page)) {
        for (const ui::PaperLine &line : block.lines()) {
            const bool fits = line.place.left() >= paper.margin && line.place.right() < paper.width - paper.margin
                              && (!paper.isSheet() || line.place.bottom() < paper.height - paper.margin);
            if (!fits) {
                UNSCOPED_INFO(line.text.toStdString());
                return false;
            }
        }
    }
    return true;
}

/// Dark pixels at the very edges: only bars may come nearer to them than words.
int strayIn(const QImage &image)
{
    constexpr int kEdge = 2;
    int stray = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < kEdge; ++x) {
            stray += qGray(image.pixel(x, y)) < 128 || qGray(image.pixel(image.width() - 1 - x, y)) < 128 ? 1 : 0;
        }
    }
    return stray;
}

/// From edge to edge: a printer does not reach the edges of a roll.
QImage onPaper(const SlipLayout &layout)
{
    const QImage slip = ui::slipImage(layout);
    QImage paper(layout.measures().paper, slip.height(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage((paper.width() - slip.width()) / 2, 0, slip);
    return paper;
}

QString lettersOn(const SlipLayout &layout)
{
    QString letters;
    for (int page = 0; page < layout.pages(); ++page) {
        for (const ui::SlipBlock &block : layout.blocksOn(page)) {
            for (const ui::PaperLine &line : block.lines()) {
                letters += line.text;
            }
        }
    }
    return letters.remove(QLatin1Char(' '));
}

/// To look at, when RETURNDESK_PICTURES names a folder.
void keep(const SlipLayout &layout, const QString &name)
{
    const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
    for (int page = 0; !folder.isEmpty() && page < layout.pages(); ++page) {
        ui::slipImage(layout, page)
            .save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, paperCode(layout.size())).arg(page + 1));
    }
}
}

TEST_CASE("nothing is cut on any paper, however long the words are", "[ui][paper]")
{
    dressTests();
    int kind = 0;
    for (const QString &text : longTexts()) {
        QString whole = text;
        whole.remove(QLatin1Char(' '));
        for (const ui::Slip &slip : papers(text)) {
            ++kind;
            for (const PaperSize size : kPaperSizes) {
                const SlipLayout layout = layOut(slip, size);
                CAPTURE(kind, ui::paperCode(size).toStdString(), layout.pages());
                keep(layout, QStringLiteral("long-%1").arg(kind));
                for (int page = 0; page < layout.pages(); ++page) {
                    CHECK(isInside(layout, page));
                    CHECK(strayIn(ui::slipImage(layout, page)) == 0);
                }
                CHECK(lettersOn(layout).count(whole) >= 3);
            }
        }
    }
}

TEST_CASE("both codes are read from every slip on every paper", "[ui][paper]")
{
    dressTests();
    const QString text = QStringLiteral("Kettle 水壶");
    const std::vector<std::pair<ui::Slip, QString>> slips{
        {intake(text), kNumber}, {credit(text), kCredit}, {voucher(text), kNumber}, {label(text), kNumber}};
    for (std::size_t i = 0; i < slips.size(); ++i) {
        for (const PaperSize size : kPaperSizes) {
            CAPTURE(i, ui::paperCode(size).toStdString());
            const auto codes = codesIn(onPaper(layOut(slips[i].first, size)));
            if (!codes) {
                return;
            }
            CHECK(codes->contains(QStringLiteral("CODE-128:") + slips[i].second));
            if (i < 2) { // for whom a phone is at hand
                CHECK(codes->contains(QStringLiteral("QR-Code:") + slips[i].second));
            }
        }
    }
}

TEST_CASE("a roll is as long as its content, a sheet has pages with their number", "[ui][paper]")
{
    dressTests();
    ui::IntakeSlip slip = intake(QStringLiteral("Kettle"));
    CHECK(layOut(slip, PaperSize::A5).pages() == 1);
    const int roll = layOut(slip, PaperSize::Mm80).heightDots();
    slip.lines.insert(slip.lines.end(), 40, slip.lines.front());
    CHECK(layOut(slip, PaperSize::Mm80).pages() == 1);
    CHECK(layOut(slip, PaperSize::Mm80).heightDots() > roll);
    const SlipLayout sheets = layOut(slip, PaperSize::A5);
    REQUIRE(sheets.pages() > 1);
    CHECK(sheets.heightDots() == 210 * ui::kDotsPerMm);
    CHECK(lettersOn(sheets).contains(QStringLiteral("R-20261123-0004·1/%1").arg(sheets.pages())));
    CHECK(isInside(sheets, sheets.pages() - 1));
}

TEST_CASE("a goods label is about 40 mm high on a roll", "[ui][paper]")
{
    dressTests();
    const ui::GoodsLabel goods{kNumber,
                               QStringLiteral("Line 1 of 2"),
                               QStringLiteral("Hand drip coffee set"),
                               QStringLiteral("1"),
                               QStringLiteral("Opened"),
                               QStringLiteral("Restock"),
                               QStringLiteral("2026-11-23 Mon 10:12 · Na Li"),
                               {}};
    for (const PaperSize size : {PaperSize::Mm58, PaperSize::Mm80}) {
        const SlipLayout layout = layOut(goods, size);
        keep(layout, QStringLiteral("label"));
        CHECK(layout.heightDots() >= 35 * ui::kDotsPerMm);
        CHECK(layout.heightDots() <= 48 * ui::kDotsPerMm);
    }
}
