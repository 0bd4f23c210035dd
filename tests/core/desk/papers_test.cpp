// SPDX-License-Identifier: GPL-3.0-or-later
// Papers are counted in the store: which copy is printed, by whom, and what proves it.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Papers {
    StoreFixture store;
    QString number;

    Papers()
    {
        store.sell(u"0101"_s, {{u"2"_s, u"398.00"_s}});
        LogRequest request = StoreFixture::request(u"0101"_s, 1, u"2"_s);
        request.areGoodsPresent = true;
        number = store.log(request);
    }
    void inspect()
    {
        Inspect inspect;
        inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
        REQUIRE(store.writer().act(store.as(u"na"_s), number, inspect));
    }
    [[nodiscard]] Result<Answer> print(const PrintedPaper &paper, const QString &login = u"li"_s)
    {
        return store.writer().notePrinted(store.as(login), number, paper);
    }
    [[nodiscard]] int copyOf(const PrintedPaper &paper)
    {
        const auto answer = print(paper);
        REQUIRE(answer);
        return answer->document.value("copy"_L1).toInt();
    }
};
}

TEST_CASE("every print of a paper is a copy with its number, and other papers have numbers of their own")
{
    Papers papers;
    CHECK(papers.copyOf({PaperKind::Intake}) == 1);
    CHECK(papers.copyOf({PaperKind::CaseFile}) == 1);
    papers.store.clock().advanceMinutes(5);
    const auto second = papers.print({PaperKind::Intake}, u"lei"_s); // whoever is logged in
    REQUIRE(second);
    CHECK(second->document.value("copy"_L1).toInt() == 2);
    CHECK(second->document.value("paper"_L1).toString() == u"intake"_s);
    CHECK(second->document.value("by"_L1).toString() == u"Zhao Lei"_s);
    CHECK(second->document.value("at"_L1).toString() == papers.store.reader().now().toIso());
    const EventView event = papers.store.show(papers.number).events.back();
    CHECK(event.action == EventAction::Printed);
    CHECK(event.login == u"lei"_s);
    CHECK(event.facts.value("copy"_L1).toInt() == 2);
    papers.store.reopen();
    CHECK(papers.copyOf({PaperKind::Intake}) == 3);
    CHECK(papers.store.reader().verify()->isOk());
}

TEST_CASE("printing is no work on a return")
{
    Papers papers;
    papers.store.clock().advanceMinutes(49 * 60);
    const auto before = papers.store.reader().untouched();
    REQUIRE(before);
    REQUIRE(before->size() == 1);
    CHECK(papers.copyOf({PaperKind::Intake}) == 1);
    const auto after = papers.store.reader().untouched();
    REQUIRE(after);
    CHECK(after->size() == 1);
}

TEST_CASE("vouchers and labels are counted one by one")
{
    Papers papers;
    papers.inspect();
    papers.inspect();
    for (int settlement = 1; settlement <= 2; ++settlement) {
        REQUIRE(
            papers.store.writer().act(papers.store.as(u"lei"_s), papers.number, Pay{u"cash"_s, {}, {}, settlement}));
    }
    const ReturnCase found = papers.store.show(papers.number).returnCase;
    const PrintedPaper first{PaperKind::Label, {}, found.findings.at(0).id};
    const PrintedPaper second{PaperKind::Label, {}, found.findings.at(1).id};
    CHECK(papers.copyOf(first) == 1);
    CHECK(papers.copyOf(first) == 2);
    CHECK(papers.copyOf(second) == 1);
    CHECK(papers.copyOf({PaperKind::Voucher, found.payouts.at(0).voucher}) == 1);
    CHECK(papers.copyOf({PaperKind::Voucher, found.payouts.at(1).voucher}) == 1);
    CHECK(papers.copyOf({PaperKind::Voucher, found.payouts.at(1).voucher}) == 2);
}

TEST_CASE("a repeated print is one copy; a paper that is not there is none")
{
    Papers papers;
    Call call = papers.store.as(u"li"_s);
    call.operation = u"print-1"_s;
    DeskWriter &writer = papers.store.writer();
    CHECK(writer.notePrinted(call, papers.number, {PaperKind::Intake})->document.value("copy"_L1).toInt() == 1);
    const auto again = writer.notePrinted(call, papers.number, {PaperKind::Intake});
    CHECK(again->isRepeat);
    CHECK(again->document.value("copy"_L1).toInt() == 1);
    CHECK(errorOf(writer.notePrinted(call, papers.number, {PaperKind::CaseFile})).code == ErrorCode::OperationConflict);
    const std::size_t events = papers.store.show(papers.number).events.size();
    CHECK(errorOf(papers.print({PaperKind::Voucher, u"P-000009"_s})).details.value("voucher"_L1) == u"P-000009"_s);
    CHECK(errorOf(papers.print({PaperKind::Voucher})).code == ErrorCode::MissingField);
    CHECK(errorOf(papers.print({PaperKind::Label})).code == ErrorCode::MissingField);
    CHECK(errorOf(papers.print({PaperKind::Label, {}, FindingId(99)})).code == ErrorCode::NotFound);
    CHECK(errorOf(writer.notePrinted(papers.store.as(u"li"_s), u"R-1"_s, {PaperKind::Intake})).code
          == ErrorCode::NotFound);
    CHECK(papers.store.show(papers.number).events.size() == events);
}

TEST_CASE("a finding that was undone has no label any more")
{
    Papers papers;
    papers.inspect();
    const FindingId finding = papers.store.show(papers.number).returnCase.findings.front().id;
    REQUIRE(papers.store.writer().act(papers.store.as(u"na"_s), papers.number,
                                      Undo{Undoable::Inspection, {}, u"the wrong box"_s}));
    CHECK(errorOf(papers.print({PaperKind::Label, {}, finding})).code == ErrorCode::NotFound);
}

TEST_CASE("the head of a history moves with every entry, and only with those of its return")
{
    Papers papers;
    const HistoryHead before = papers.store.reader().historyHeadOf(papers.number).value();
    CHECK(before.code.size() == 8);
    papers.store.sell(u"0102"_s, {{u"1"_s, u"9.00"_s}});
    (void)papers.store.log(StoreFixture::request(u"0102"_s, 1, u"1"_s));
    const HistoryHead same = papers.store.reader().historyHeadOf(papers.number).value();
    CHECK(same.entry == before.entry);
    CHECK(same.code == before.code);
    CHECK(papers.copyOf({PaperKind::CaseFile}) == 1);
    const HistoryHead after = papers.store.reader().historyHeadOf(papers.number).value();
    CHECK(after.entry > before.entry);
    CHECK(after.code != before.code);
    CHECK(errorOf(papers.store.reader().historyHeadOf(u"R-1"_s)).code == ErrorCode::NotFound);
}
