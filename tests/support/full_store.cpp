// SPDX-License-Identifier: GPL-3.0-or-later
// One return for each place where one can stand.
#include "tests/support/full_store.h"

#include "tests/support/pictures.h"

#include "core/desk/customer_page.h"
#include "core/desk/import_articles.h"
#include "core/desk/import_sales.h"
#include "core/policy/policy_json.h"

#include <QFile>

#include <stdexcept>

namespace rd::test
{
namespace
{
template <typename Value> Value done(Result<Value> result)
{
    if (!result) {
        throw std::runtime_error("the store cannot be filled: " + errorName(result.error().code).toStdString());
    }
    return *std::move(result);
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}
}

FullStore::FullStore()
{
    const std::pair one{s("1"), s("20.00")};
    store.sell(s("1001"), {{s("3"), s("7.01")}, one});
    store.sell(s("1002"), {{s("2"), s("30.00")}}, 3, s("wechat"));
    store.sell(s("1003"), {{s("2"), s("6000.00")}});
    store.sell(s("1004"), {{s("2"), s("20.00")}}, 40);
    store.sell(s("1005"), {{s("4"), s("80.00")}});
    done(store.writer().addStaff(store.as(s("hao")), {s("gone"), s("Gone"), {Role::Counter}, s("135791"), {}}));
    done(store.writer().disableStaff(store.as(s("hao")), s("gone")));
    done(store.writer().setPolicy(store.as(s("hao")),
                                  policyToJson(*store.reader().policy(), store.reader().facts().currency)));
    store.writer().logout(done(store.writer().login(s("li"), s("246810"), LoginKind::Window)));
    makeReturns();
    importSales();
}

QString FullStore::act(const QString &login, const QString &number, const Action &action)
{
    return done(store.writer().act(store.as(login), number, action)).number;
}

Inspect FullStore::inspection(const QString &quantity, const QString &condition, const QString &disposition) const
{
    Inspect inspect;
    inspect.units = {{1, *Quantity::parse(quantity), condition, disposition}};
    return inspect;
}

void FullStore::makeReturns()
{
    const auto log = [this](const char *receipt, int line, const char *quantity, bool isHere) {
        LogRequest request = StoreFixture::request(s(receipt), line, s(quantity));
        request.areGoodsPresent = isHere;
        request.contactName = s("Wang Fang");
        request.contactPhone = s("13800138000");
        request.note = s("in the box");
        return store.log(request);
    };
    paid = log("1001", 1, "2", true);
    act(s("na"), paid, inspection(s("2"), s("opened"), s("restock")));
    act(s("lei"), paid, Pay{s("cash"), {}, s("till 2"), {}});
    logged = log("1001", 2, "1", false);
    sent = log("1002", 1, "1", true);
    act(s("na"), sent, inspection(s("1"), s("used"), s("discount")));
    act(s("lei"), sent, Pay{s("wechat"), {}, s("W1"), {}});
    act(s("lei"), sent, FailPayout{1, s("account closed")});
    act(s("lei"), sent, Pay{s("wechat"), {}, s("W2"), {}});
    due = log("1005", 1, "2", true);
    act(s("na"), due, inspection(s("2"), s("unopened"), s("restock")));
    countersign = log("1003", 1, "1", true);
    act(s("hao"), countersign, Approve{});
    act(s("na"), countersign, inspection(s("1"), s("defective"), s("return_to_vendor")));
    review = log("1004", 1, "1", false);
    act(s("li"), review, Chase{});
    act(s("li"), review, AddNote{s("calls every day")});
    done(store.writer().assign(store.as(s("hao")), review, Step::Review, s("hao")));
    act(s("li"), review, HoldReturn{s("customer travels")});
    handedBack = log("1005", 1, "1", true);
    act(s("na"), handedBack, inspection(s("1"), s("damaged"), s("hand_back")));
    act(s("li"), handedBack, HandBack{});
    declined = log("1004", 1, "1", false);
    act(s("hao"), declined, Decline{{}, s("used for years")});
}

/// One message that was done, and one that waits.
void FullStore::tellCustomer()
{
    done(store.writer().setContact(store.as(s("li")), compensated, {s("fang@example.com"), s("en"), {}, false, {}}));
    MessageRequest request;
    request.event = s("courtesy");
    request.channel = s("call");
    const Answer written = done(store.writer().writeMessage(store.as(s("li")), logged, request));
    const MessageId id(written.document.value(QLatin1String("message")).toInteger());
    done(store.writer().markMessage(store.as(s("li")), id, {MessageMark::Done, {}, {}}));
    request.extra = s("bring the box");
    done(store.writer().writeMessage(store.as(s("li")), logged, request));
}

/// One photo of a line, and one that was removed.
void FullStore::takePhotos()
{
    done(store.writer().addPhotos(
        store.as(s("li")), logged,
        {{jpegNumber(1), 1, PhotoStep::Log, s("dented")}, {jpegNumber(2), {}, PhotoStep::Other, {}}}));
    done(store.writer().removePhoto(store.as(s("li")), logged, 2, s("a face is on it")));
}

void FullStore::addOtherWays()
{
    Policy policy = *store.reader().policy();
    policy.isStoreCreditOffered = true;
    policy.storeCreditDays = 30;
    MessageChannel call;
    call.code = s("call");
    call.kind = ChannelKind::Phone;
    policy.messages.channels = {call};
    policy.tenders.push_back({s("platform_subsidy"), false, {s("Platform subsidy"), s("Subsidy")}, true});
    done(store.writer().setPolicy(store.as(s("hao")), policyToJson(policy, store.reader().facts().currency)));
    store.sell(s("1006"), {{s("3"), s("30.00")}, {s("1"), s("10.00")}, {s("1"), s("10.00")}});
    const auto log = [this](int line, Resolution wanted, bool isHere) {
        LogRequest request = StoreFixture::request(s("1006"), line, s("1"));
        request.lines.front().resolution = wanted;
        request.areGoodsPresent = isHere;
        return store.log(request);
    };
    exchanged = log(1, Resolution::Exchange, true);
    act(s("na"), exchanged, inspection(s("1"), s("opened"), s("restock")));
    act(s("lei"), exchanged, Exchange{{{s("HAT"), Quantity::units(1), store.money(s("13.00"))}}, s("cash"), {}, {}});
    sentAgain = log(2, Resolution::Reship, false);
    act(s("hao"), sentAgain, WaiveGoods{{}, s("the box was empty")});
    act(s("lei"), sentAgain, Ship{s("SF"), s("SF1"), {}, {{1, s("SU-1")}}});
    act(s("lei"), sentAgain, FailPayout{1, s("lost again")});
    act(s("lei"), sentAgain, Ship{s("SF"), s("SF2"), {}, {{1, s("SU-1")}}});
    act(s("lei"), sentAgain, ConfirmPayout{2});
    credited = log(3, Resolution::StoreCredit, true);
    Inspect inspect = inspection(s("1"), s("used"), s("discount"));
    inspect.deductions = {{1, store.money(s("1.00")), s("box is torn")}};
    act(s("na"), credited, inspect);
    act(s("lei"), credited, IssueCredit{});
    creditCode = store.show(credited).returnCase.settlements.front().credit->code;
    done(store.writer().redeemCredit(store.as(s("lei")), creditCode, store.money(s("4.00")), s("T-77")));
    done(store.writer().voidCredit(store.as(s("hao")), creditCode, s("lost by the customer")));
    converted = log(1, Resolution::Exchange, true);
    act(s("na"), converted, inspection(s("1"), s("opened"), s("restock")));
    act(s("lei"), converted, ConvertSettlement{Resolution::Refund, s("nothing fits"), {}});
    act(s("lei"), converted, Pay{s("cash"), {}, {}, {}});
    compensated = log(1, Resolution::Refund, true);
    act(s("na"), compensated, inspection(s("1"), s("opened"), s("restock")));
    act(s("lei"), compensated, Pay{s("cash"), {}, {}, {}});
    act(s("hao"), compensated, Compensate{s("freight"), store.money(s("50.00")), s("a slip of the finger")});
    act(s("hao"), compensated, WithdrawCompensation{s("one nought too many"), {}});
    act(s("hao"), compensated, Compensate{s("freight"), store.money(s("5.00")), s("sent at their cost")});
    act(s("lei"), compensated, Pay{s("cash"), store.money(s("2.00")), {}, {}});
    tellCustomer();
    makeRepairs();
    splitReturn();
    bookInTill();
    flagCustomer();
    groupCustomer();
    receiveParcels();
    takePhotos();
    issueRedInvoices();
    takePointsBack();
    mergeCustomers();
    undoSteps();
    openExceptions();
    keepSerials();
    takeBackWays();
    tellOfWork();
}

/// Work given to a person, extended and reminded of.
void FullStore::tellOfWork()
{
    const TaskNamed settle{Step::Settle, {}};
    done(store.writer().assign(store.as(s("hao")), due, Step::Settle, s("lei")));
    const UtcTime dueAt = store.show(due).returnCase.openTask(Step::Settle)->dueAt;
    act(s("hao"), due, Extend{settle, dueAt.plusMinutes(60), s("the bank is closed")});
    act(s("hao"), due, Remind{settle});
}

/// A request that was changed twice, and a parcel that was matched with it by mistake and went back.
void FullStore::takeBackWays()
{
    store.sell(s("1021"), {{s("3"), s("30.00")}});
    edited = store.log(StoreFixture::request(s("1021"), 1, s("2")));
    done(store.writer().receiveParcel(store.as(s("na")), {s("SF"), s("SF4")}, {}));
    done(store.writer().matchParcel(store.as(s("na")), ParcelId(4), edited, {{1, Quantity::units(1)}}));
    act(s("na"), edited, Undo{Undoable::Receipt, {}, s("of somebody else")});
    done(store.writer().unmatchParcel(store.as(s("na")), ParcelId(4), s("of somebody else")));
    done(store.writer().sendParcelBack(store.as(s("li")), ParcelId(4), {s("YTO"), s("Y4")}, s("of another shop")));
    act(s("li"), edited, EditRequest{{{1, Quantity::units(3), s("changed_mind"), Resolution::Exchange}}, {}});
    store.sell(s("1022"), {{s("1"), s("10.00")}});
    LogRequest broken = StoreFixture::request(s("1022"), 1, s("1"));
    broken.areGoodsPresent = true;
    worthless = store.log(broken);
    Inspect nothing = inspection(s("1"), s("damaged"), s("scrap"));
    nothing.deductions = {{1, store.money(s("10.00")), s("in pieces")}};
    act(s("na"), worthless, nothing);
    act(s("li"), edited, EditRequest{{{2, Quantity::units(2), s("changed_mind"), Resolution::Refund}}, s("after all")});
}

void FullStore::undoSteps()
{
    store.sell(s("1019"), {{s("3"), s("30.00")}});
    LogRequest request = StoreFixture::request(s("1019"), 1, s("3"));
    request.areGoodsPresent = true;
    undone = store.log(request);
    act(s("na"), undone, inspection(s("2"), s("opened"), s("restock")));
    act(s("na"), undone, Undo{Undoable::Inspection, {}, s("another box")});
    act(s("li"), undone, Undo{Undoable::Receipt, {{1, Quantity::units(1)}}, s("miscounted")});
    act(s("na"), undone, inspection(s("1"), s("opened"), s("restock")));
}

void FullStore::openExceptions()
{
    store.sell(s("1010"), {{s("3"), s("30.00")}});
    LogRequest request = StoreFixture::request(s("1010"), 1, s("3"));
    request.areGoodsPresent = true;
    followedUp = store.log(request);
    act(s("na"), followedUp,
        OpenException{ExceptionKind::DamagedInStore, LineQuantity{1, Quantity::units(1)}, s("fell off the shelf")});
    act(s("na"), followedUp, TickException{1, s("photograph"), s("two pictures")});
    act(s("na"), followedUp, inspection(s("1"), s("used"), s("discount")));
    act(s("hao"), followedUp, CloseException{1, s("written off")});
    done(store.writer().takeOver(store.as(s("na")), followedUp, {{1, Quantity::units(1)}}));
}

void FullStore::keepSerials()
{
    for (const char *price : {"1999.00", "1899.00"}) {
        const QString path = store.folder() + s("/articles.csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            throw std::runtime_error("no place for a file");
        }
        file.write(QByteArray("sku,barcode,name,price,serial_kept,batch_kept,returnable\nPHONE,690001,Phone,") + price
                   + ",yes,no,yes\nFOOD,690002,Food,9.90,no,yes,no\n");
        file.close();
        done(importArticles(store.writer(), store.as(s("hao")), {path, {}, false}));
    }
    importFile("receipt,date,sku,name,qty,total,tender,serial,batch\n"
               "3021,2026-11-20 09:30:00,PHONE,Phone,2,200.00,cash,\"IM-1, IM-2\",L7\n"
               "3021,2026-11-20 09:30:00,PHONE,Phone,1,100.00,cash,IM-9,L8\n");
    LogRequest request = StoreFixture::request(s("3021"), 1, s("1"));
    request.lines.front().serials = {s("IM-1")};
    request.lines.push_back(request.lines.front());
    request.lines.back().saleLine = 2;
    request.lines.back().serials = {s("IM-9")};
    request.areGoodsPresent = true;
    byNumber = store.log(request);
    Inspect inspect;
    inspect.units = {{2, Quantity::units(1), s("wrong_item"), s("hand_back"), s("Z-9"), s("L9")}};
    act(s("na"), byNumber, inspect);
}

void FullStore::takePointsBack()
{
    Sale sale;
    sale.receipt = s("3031");
    sale.storeDay = store.reader().today();
    sale.tenders = {{s("wechat"), store.money(s("80.00"))}, {s("platform_subsidy"), store.money(s("20.00"))}};
    SaleLine line;
    line.name = s("Lamp");
    line.quantity = Quantity::units(2);
    line.paid = store.money(s("100.00"));
    sale.lines = {line};
    sale.benefits = {120, 30, s("SPRING10")};
    done(store.writer().addSale(store.as(s("li")), sale));
    LogRequest request = StoreFixture::request(s("3031"), 1, s("1"));
    request.areGoodsPresent = true;
    subsidised = store.log(request);
    act(s("na"), subsidised, inspection(s("1"), s("opened"), s("restock")));
    act(s("lei"), subsidised, Pay{s("wechat"), {}, {}, {}, {s("points")}});
    act(s("lei"), subsidised, ConfirmPayout{1});
}

void FullStore::issueRedInvoices()
{
    importFile("receipt,date,sku,name,qty,total,tax,tender,fapiao,fapiao type\n"
               "3011,2026-11-21 09:30:00,B1,Bag,2,60.00,6.90,cash,04412345,special\n");
    LogRequest request = StoreFixture::request(s("3011"), 1, s("1"));
    request.areGoodsPresent = true;
    invoiced = store.log(request);
    act(s("na"), invoiced, inspection(s("1"), s("opened"), s("restock")));
    act(s("lei"), invoiced, Pay{s("cash"), {}, {}, {}});
    act(s("lei"), invoiced, NoteRedInvoice{s("R-1"), {}});
    act(s("lei"), invoiced, WithdrawRedInvoice{s("one digit is wrong"), {}});
    act(s("lei"), invoiced, NoteRedInvoice{s("R-2"), store.money(s("20.00"))});
}

void FullStore::flagCustomer()
{
    const CustomerId zhang = done(store.reader().findCustomers(s("Zhang Wei"), 1)).front().customer.id;
    done(store.writer().flagCustomer(store.as(s("hao")), zhang, s("swapped labels"), {}));
    done(
        store.writer().flagCustomer(store.as(s("hao")), zhang, s("worn clothes"), store.reader().today().plusDays(30)));
    done(store.writer().withdrawFlag(store.as(s("hao")), zhang, CustomerFlagId(2), s("it was another one")));
}

void FullStore::groupCustomer()
{
    const CustomerId zhang = done(store.reader().findCustomers(s("Zhang Wei"), 1)).front().customer.id;
    done(store.writer().groupCustomer(store.as(s("hao")), zhang, kNoGroup, s("whatever the till says")));
}

void FullStore::receiveParcels()
{
    for (const QString &tracking : {s("SF1"), s("SF2"), s("SF3")}) {
        done(store.writer().receiveParcel(store.as(s("na")), {s("SF"), tracking}, s("no slip")));
    }
    store.sell(s("1009"), {{s("1"), s("10.00")}});
    const QString awaited = store.log(StoreFixture::request(s("1009"), 1, s("1")));
    done(store.writer().matchParcel(store.as(s("na")), ParcelId(2), awaited, {}));
    done(store.writer().sendParcelBack(store.as(s("li")), ParcelId(3), {s("YTO"), s("Y1")}, s("of another shop")));
}

void FullStore::mergeCustomers()
{
    const auto find = [this](const char *text) {
        return done(store.reader().findCustomers(s(text), 1)).front().customer.id;
    };
    const Call hao = store.as(s("hao"));
    done(store.writer().mergeCustomers(hao, find("Zhang Wei"), find("Wang Fang"), s("same address")));
    done(store.writer().unmergeCustomers(hao, find("Zhang Wei"), {}, s("only neighbours")));
    importFile("receipt,date,sku,name,qty,total,tender,customer_id,customer\n"
               "3001,2026-11-20 09:30:00,A1,Kettle,1,25.00,cash,78,Li Lei\n"
               "3002,2026-11-21 09:30:00,A1,Kettle,1,25.00,cash,79,Li Lay\n");
    done(store.writer().mergeCustomers(hao, find("Li Lei"), find("Li Lay"), s("same card")));
}

void FullStore::makeRepairs()
{
    store.sell(s("1007"), {{s("3"), s("30.00")}});
    for (QString *number : {&repaired, &back, &away}) {
        LogRequest request = StoreFixture::request(s("1007"), 1, s("1"));
        request.lines.front().resolution = Resolution::Repair;
        request.areGoodsPresent = true;
        *number = store.log(request);
        act(s("na"), *number, inspection(s("1"), s("defective"), s("repair")));
        act(s("na"), *number, SendForRepair{s("Workshop"), s("W-7"), store.reader().today().plusDays(10), {}});
    }
    act(s("na"), repaired, BookRepair{true, s("new plug"), {}});
    act(s("li"), repaired, CollectRepair{});
    act(s("na"), back, BookRepair{false, s("no spare part"), {}});
}

void FullStore::splitReturn()
{
    store.sell(s("1008"), {{s("3"), s("30.00")}});
    LogRequest request = StoreFixture::request(s("1008"), 1, s("3"));
    request.areGoodsPresent = true;
    split = store.log(request);
    act(s("li"), split, SplitReturn{{{1, Quantity::units(2), Step::Inspect}}, s("one goes to the maker")});
    splitOff = store.show(split).returnCase.moves.front().number;
    act(s("na"), splitOff, inspection(s("1"), s("defective"), s("return_to_vendor")));
}

void FullStore::bookInTill()
{
    importFile("receipt,date,sku,name,qty,total,tender,original receipt\n"
               "T1,2026-11-22 18:00:00,SKU-1,Article 1,-2,-4.67,cash,1001\n"
               "T2,2026-11-22 18:05:00,SKU-1,Article 1,-2,-40.00,cash,1005\n"
               "T3,2026-11-22 18:10:00,SKU-1,Article 1,-1,-9.00,cash,1006\n");
    for (const OpenBooking &open :
         done(store.reader().tillDifferences(store.reader().today(), store.reader().today())).open) {
        if (open.booking.receipt == s("T3")) {
            done(store.writer().keepTill(store.as(s("hao")), open.booking.id));
        }
    }
    // The new hat of the exchange, and one more that was bought.
    importFile("receipt,date,sku,name,qty,total,tender\nX9,2026-11-22 18:15:00,HAT,Hat,2,26.00,cash\n");
    const QString voucher = store.show(exchanged).returnCase.settlements.front().given->receipt;
    done(store.writer().matchGiven(store.as(s("hao")), voucher, s("X9"), {}));
    done(store.writer().undoGoods(store.as(s("hao")), {voucher, s("X9"), {}}, s("to be sure")));
    done(store.writer().matchGiven(store.as(s("hao")), voucher, s("X9"), {}));
    for (const OpenBooking &open :
         done(store.reader().tillDifferences(store.reader().today(), store.reader().today())).open) {
        done(store.writer().tellApart(store.as(s("hao")), BookingPair{open.booking.id, declined}, s("another one")));
    }
}

ImportReport FullStore::importFile(const QByteArray &content)
{
    const QString path = store.folder() + s("/sales.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("no place for a file");
    }
    file.write(content);
    file.close();
    ImportRequest request;
    request.file = path;
    return done(rd::importSales(store.writer(), store.as(s("hao")), request));
}

void FullStore::importSales()
{
    const ImportReport report = importFile(
        "receipt,date,sku,name,qty,total,tender,customer_id,customer,serial,category\n"
        "2001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash,77,Zhang Wei,SN-1,kitchen\n"
        "C2001,2026-11-12 10:00:00,A1,Kettle,-1,-25.00,cash,77,Zhang Wei,SN-1,kitchen\n");
    if (report.pastReturns != 1 || report.unmatchedReturns != 0) {
        throw std::runtime_error("the past return did not come in");
    }
}
}
