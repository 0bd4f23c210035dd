// SPDX-License-Identifier: GPL-3.0-or-later
// What the slips say of a real return: intake and voucher, in both languages.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/paper/paper_reader.h"
#include "tests/ui/paper/speaking.h"
#include "tests/ui/prepared_returns.h"
#include "ui/common/paper/slip_forms.h"
#include "ui/common/paper/slip_printing.h"
#include "ui/returns/slips/slip_words.h"

#include <QRegularExpression>

using namespace rd;
using namespace rd::test;
using rd::ui::Formatter;
using rd::ui::SlipWords;

namespace
{
Payout pay(StoreFixture &store, const QString &number, const char *tender)
{
    (void)must(store.writer().act(store.as(QStringLiteral("lei")), number,
                                  Pay{QString::fromLatin1(tender), {}, QStringLiteral("T-9"), {}}));
    return store.show(number).returnCase.payouts.back();
}

/// To look at and to read, when RETURNDESK_PICTURES names a folder.
void keep(const ui::SlipLayout &layout, const QString &name)
{
    const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
    if (!folder.isEmpty()) {
        ui::slipImage(layout).save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
        CHECK(ui::saveSlipPdf(layout, folder + QLatin1Char('/') + name + QStringLiteral(".pdf")));
    }
}

std::optional<QString> readBack(const ui::SlipLayout &layout)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slip.pdf"));
    REQUIRE(ui::saveSlipPdf(layout, path));
    return wordsOfPdf(path);
}

/// What the program says by itself on both slips: no names, numbers or notes.
QString ownWords(const ui::IntakeSlip &intake, const ui::VoucherSlip &voucher)
{
    QStringList words{intake.loggedAt,       intake.receipt.section(QLatin1Char(' '), 1),
                      intake.estimateNote,   intake.promisedDay,
                      intake.policySentence, voucher.paidAt,
                      voucher.tender,        voucher.state,
                      voucher.sentence,      voucher.amountInWords};
    for (const ui::SlipLine &line : intake.lines) {
        words << line.calculation << line.reason;
    }
    for (const ui::SlipStep &step : intake.path) {
        words << step.word << step.when;
    }
    return words.join(QLatin1Char(' '));
}
}

TEST_CASE("both slips speak one language at a time", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("199.00"), QStringLiteral("wechat"));
    const Payout payout = pay(store, number, "wechat");
    store.sell(QStringLiteral("0102"), {{QStringLiteral("2"), QStringLiteral("398.00")}}, 9, QStringLiteral("wechat"));
    LogRequest request = StoreFixture::request(QStringLiteral("0102"), 1, QStringLiteral("1"));
    request.areGoodsPresent = true;
    request.contactName = QStringLiteral("刘女士");
    request.contactPhone = QStringLiteral("13900002048");
    request.note = QStringLiteral("壶把松动，倒水时晃");
    const ReturnView open = store.show(store.log(request));
    const ReturnView paid = store.show(number);
    const StoreFacts facts = store.reader().facts();
    const QRegularExpression latin(QStringLiteral("[A-Za-z]{2}"));
    const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    for (const char *language : {"en", "zh_CN"}) {
        const Speaking speaking(store, QString::fromLatin1(language));
        const ui::IntakeSlip intake = SlipWords(open, facts, speaking.format()).intake();
        const ui::VoucherSlip voucher = SlipWords(paid, facts, speaking.format()).voucher(payout);
        const bool isEnglish = speaking.format().language() == QLatin1String("en");
        CHECK(intake.promisedDay == (isEnglish ? QStringLiteral("25 Nov, Wed") : QStringLiteral("11 月 25 日 周三")));
        CHECK(intake.lines.front().note.startsWith(isEnglish ? QStringLiteral("Note: ") : QStringLiteral("备注：")));
        const QString words = ownWords(intake, voucher);
        INFO(words.toStdString());
        CHECK(words.contains(isEnglish ? latin : chinese));
        CHECK_FALSE(words.contains(isEnglish ? chinese : latin));
        CHECK(intake.lines.front().note.endsWith(QStringLiteral("壶把松动，倒水时晃")));
        CHECK(voucher.lines.front().calculation.endsWith(QStringLiteral("199.00"))); // of what was paid
        for (const ui::PaperSize size : ui::kPaperSizes) {
            const QString name = QStringLiteral("%1-%2").arg(QLatin1String(language), ui::paperCode(size));
            keep(ui::layOut(intake, size), QStringLiteral("intake-") + name);
            keep(ui::layOut(voucher, size), QStringLiteral("voucher-") + name);
        }
    }
}

TEST_CASE("the intake slip says what was handed in and what is promised", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0101"), QStringLiteral("2"), QStringLiteral("199.00"));
    const ReturnView view = store.show(number);
    const StoreFacts facts = store.reader().facts();
    const Speaking english(store, QStringLiteral("en"));
    const ui::IntakeSlip slip = SlipWords(view, facts, english.format()).intake();
    CHECK(slip.shop.name == QStringLiteral("Test store"));
    CHECK(slip.number == number);
    CHECK(slip.loggedBy == QStringLiteral("Li Wei"));
    CHECK(slip.customer == QStringLiteral("Wang Fang 138****8000"));
    CHECK(slip.estimate == QStringLiteral("¥199.00"));
    REQUIRE(slip.lines.size() == 1);
    CHECK(slip.lines.front().name == QStringLiteral("Article 1"));
    CHECK(slip.lines.front().amount == QStringLiteral("199.00"));
    CHECK(slip.promisedDay == english.format().promisedDay(view.returnCase.rma.promisedBy));
    CHECK(slip.policySentence.startsWith(QStringLiteral("The goods are here.")));
    REQUIRE(slip.path.size() == 5); // log, review, receive, inspect, refund
    CHECK(slip.path[2].isDone);
    CHECK_FALSE(slip.path[3].isDone);
}

TEST_CASE("what a PDF says can be searched and copied, on every paper and in both languages", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("199.00"), QStringLiteral("wechat"));
    const Payout payout = pay(store, number, "wechat");
    const ReturnView view = store.show(number);
    const StoreFacts facts = store.reader().facts();
    for (const char *language : {"en", "zh_CN"}) {
        const Speaking speaking(store, QString::fromLatin1(language));
        const bool isEnglish = speaking.format().language() == QLatin1String("en");
        const SlipWords words(view, facts, speaking.format());
        ui::IntakeSlip intake = words.intake();
        intake.reprint = {2, speaking.format().dateTime(payout.at), QStringLiteral("Li Wei")};
        for (const ui::PaperSize size : ui::kPaperSizes) {
            CAPTURE(language, ui::paperCode(size).toStdString());
            const auto slip = readBack(ui::layOut(intake, size));
            const auto voucher = readBack(ui::layOut(words.voucher(payout), size));
            const auto label = readBack(ui::layOut(words.label(view.returnCase.findings.front()), size));
            if (!slip || !voucher || !label) {
                return;
            }
            for (const QString &paper : {*slip, *voucher, *label}) {
                CHECK(paper.contains(number));
                CHECK(paper.contains(QStringLiteral("Article1")));
            }
            CHECK(slip->contains(QStringLiteral("WangFang138****8000")));
            CHECK(slip->contains(isEnglish ? QStringLiteral("Reprintno.2") : QStringLiteral("补打第2次")));
            CHECK(voucher->contains(QStringLiteral("¥199.00")));
            CHECK(voucher->contains(payout.voucher));
            CHECK(voucher->contains(QStringLiteral("壹佰玖拾玖元整")) == !isEnglish);
            CHECK(label->contains(isEnglish ? QStringLiteral("Line1of1") : QStringLiteral("第1行")));
            CHECK(label->contains(isEnglish ? QStringLiteral("Shelf") : QStringLiteral("货架")));
        }
    }
}

TEST_CASE("a store credit is a voucher of its own: code, what is left of it, last day and conditions", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    Policy policy = store.reader().policy().value();
    policy.isStoreCreditOffered = true;
    policy.storeCreditDays = 10;
    (void)must(store.writer().setPolicy(store.as(QStringLiteral("hao")),
                                        policyToJson(policy, store.reader().facts().currency)));
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("30.00"));
    (void)must(store.writer().act(store.as(QStringLiteral("lei")), number,
                                  ConvertSettlement{Resolution::StoreCredit, QStringLiteral("asked"), {}}));
    (void)must(store.writer().act(store.as(QStringLiteral("lei")), number, IssueCredit{}));
    const QString code = store.show(number).returnCase.settlements.back().credit.value().code;
    (void)must(store.writer().redeemCredit(store.as(QStringLiteral("lei")), code, store.money(QStringLiteral("10.00")),
                                           QStringLiteral("0200")));
    const ReturnView view = store.show(number);
    const StoreFacts facts = store.reader().facts();
    const Speaking chinese(store, QStringLiteral("zh_CN"));
    const ui::VoucherSlip slip = SlipWords(view, facts, chinese.format()).voucher(view.returnCase.payouts.front());
    REQUIRE(slip.credit);
    CHECK(slip.credit->code == code);
    CHECK(slip.credit->balance == QStringLiteral("¥20.00"));
    CHECK(slip.amountInWords == QStringLiteral("贰拾元整"));
    CHECK_FALSE(slip.credit->validUntil.isEmpty());
    CHECK_FALSE(slip.credit->conditions.isEmpty());
    for (const ui::PaperSize size : ui::kPaperSizes) {
        keep(ui::layOut(slip, size), QStringLiteral("credit-zh_CN-%1").arg(ui::paperCode(size)));
        const auto words = readBack(ui::layOut(slip, size));
        if (words) {
            CHECK(words->contains(code));
            CHECK(words->contains(QStringLiteral("¥20.00")));
        }
    }
}

TEST_CASE("goods that are still to come are not said to be here", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    store.sell(QStringLiteral("0101"), {{QStringLiteral("1"), QStringLiteral("9.00")}});
    const QString number = store.log(StoreFixture::request(QStringLiteral("0101"), 1, QStringLiteral("1")));
    const Speaking english(store, QStringLiteral("en"));
    const ReturnView view = store.show(number);
    const StoreFacts facts = store.reader().facts();
    CHECK(SlipWords(view, facts, english.format())
              .intake()
              .policySentence.startsWith(QStringLiteral("The goods are still to come.")));
}

TEST_CASE("vouchers are numbered without a gap and say the amount in capital figures", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    const StoreFacts facts = store.reader().facts();
    const Speaking chinese(store, QStringLiteral("zh_CN"));
    for (int i = 1; i <= 3; ++i) {
        const QString number = accepted(store, QString::number(100 + i), QStringLiteral("199.00"));
        const Payout payout = pay(store, number, "cash");
        const ReturnView view = store.show(number);
        const ui::VoucherSlip slip = SlipWords(view, facts, chinese.format()).voucher(payout);
        CHECK(slip.voucher == QStringLiteral("P-00000%1").arg(i));
        CHECK(slip.number == number);
        CHECK(slip.amount == QStringLiteral("¥199.00"));
        CHECK(slip.amountInWords == QStringLiteral("壹佰玖拾玖元整"));
        CHECK(slip.tender == QStringLiteral("现金"));
        CHECK(slip.reference == QStringLiteral("T-9"));
        CHECK(slip.paidBy == QStringLiteral("Zhao Lei"));
        CHECK(slip.state == QStringLiteral("已确认"));
    }
}

TEST_CASE("an English voucher has no capital figures, and a failed payout says so", "[ui][paper]")
{
    dressTests();
    StoreFixture store;
    const StoreFacts facts = store.reader().facts();
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("30.00"), QStringLiteral("wechat"));
    (void)pay(store, number, "wechat");
    (void)must(
        store.writer().act(store.as(QStringLiteral("lei")), number, FailPayout{1, QStringLiteral("account closed")}));
    const Speaking english(store, QStringLiteral("en"));
    const ReturnView view = store.show(number);
    const ui::VoucherSlip slip = SlipWords(view, facts, english.format()).voucher(view.returnCase.payouts.front());
    CHECK(slip.amountInWords.isEmpty());
    CHECK(slip.state == QStringLiteral("Failed"));
}
