// SPDX-License-Identifier: GPL-3.0-or-later
// Every value of every document has the form of the contract: money, quantities, instants, days, words.
#include "tests/cli/shop.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <functional>
#include <optional>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Form {
    QString keys; ///< parted by blanks
    QString pattern;
    bool mayBeNull = false;
};

const QString kNumber = u"-?(0|[1-9][0-9]*)"_s;

/// The form of each key, wherever it stands; `digits` are those of the currency.
std::vector<Form> forms(int digits)
{
    const QString money = digits == 0 ? kNumber : QString(kNumber + u"\\.[0-9]{%1}"_s.arg(digits));
    const QString quantity = u"(0|[1-9][0-9]*|[0-9]+\\.[0-9]{0,2}[1-9])"_s;
    const QString instant = u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z"_s;
    const QString day = u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s;
    const QString word = u"[a-z0-9_]+"_s;
    return {
        {u"fee entitled paid total granted_total paid_out_total fee_total history_total paid_total "
         "returned_total value_total auto_approve_limit second_person_limit sales"_s,
         money},
        {u"sale_line_paid amount"_s, money, true}, // a tender of a sale may have no amount of its own
        {u"requested approved declined cancelled received lost inspected accepted settled handed_back qty quantity "
         "returned returnable"_s,
         quantity},
        {u"at opened_at"_s, instant},
        {u"closed_at due_at promised_by sold_at waiting_since changed_at"_s, instant, true},
        {u"store_day"_s, day},
        {u"sale_day"_s, day, true},
        {u"month"_s, u"[0-9]{4}-[0-9]{2}"_s},
        {u"state resolution kind action condition disposition origin rule"_s, word},
        {u"reason step outcome closed_by"_s, u"[^ ].*"_s, true},
        {u"owner"_s, u"(role:(counter|inspector|cashier|manager)|staff:[a-z]+)"_s, true},
        {u"voucher"_s, u"P-[0-9]{6,}"_s},
        {u"number"_s, u"R-[0-9]{8}-[0-9]{4,}"_s},
    };
}

/// Lists share names with sums (`returns`, `sales`), a finding is `accepted` or not: only texts and numbers are looked at.
void checkValue(const QString &path, const QString &key, const QJsonValue &value, const std::vector<Form> &known)
{
    for (const Form &form : known) {
        if (!form.keys.split(' '_L1).contains(key) || value.isArray() || value.isObject() || value.isBool()) {
            continue;
        }
        INFO(path.toStdString() << " = " << value.toVariant().toString().toStdString());
        if (!(value.isNull() && form.mayBeNull)) {
            CHECK(value.isString());
            CHECK(QRegularExpression(u"^"_s + form.pattern + u"$"_s).match(value.toString()).hasMatch());
        }
    }
}

void walk(const QString &path, const QJsonValue &value, const std::vector<Form> &known)
{
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) {
            walk(path + u"[]"_s, element, known);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path + '.'_L1 + it.key();
        const bool isFree = it.key() == "facts"_L1 || it.key() == "args"_L1 || it.key() == "details"_L1;
        checkValue(here, it.key(), it.value(), known);
        if (!isFree) {
            walk(here, it.value(), known);
        }
    }
}

QStringList documents(const Shop &shop)
{
    QStringList words{u"return list"_s,
                      u"return list --open"_s,
                      u"return list --closed"_s,
                      u"overdue"_s,
                      u"sales find 100"_s,
                      u"sales show 1001"_s,
                      u"sales profiles"_s,
                      u"policy history"_s,
                      u"staff list"_s,
                      u"verify"_s,
                      u"return check --receipt 1001 --line 1=1:defective"_s,
                      u"report monthly "_s + storeMonth()};
    for (const QString &number : {shop.review, shop.outside, shop.receive, shop.inspect, shop.countersign, shop.due,
                                  shop.sent, shop.handBack, shop.closed}) {
        words.append(u"return show "_s + number);
    }
    return words;
}
}

TEST_CASE("money, quantities, instants and days have the form of the contract in every document")
{
    const Shop shop;
    for (const QString &words : documents(shop)) {
        const Run run = shop.store.read(words);
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.status == 0);
        walk(words, run.json(), forms(2));
    }
}

TEST_CASE("every document of the contract has its keys")
{
    const Shop shop;
    const auto check = [&](const QString &words, const QString &list, const QString &keys) {
        const QJsonObject document = shop.store.read(words).json();
        const QJsonObject object = list.isEmpty() ? document : document.value(list).toArray().at(0).toObject();
        for (const QString &key : keys.split(' '_L1)) {
            INFO(words.toStdString() << ": " << key.toStdString());
            CHECK(object.contains(key));
        }
    };
    check(u"sales find 1001"_s, u"sales"_s, u"receipt store_day sold_at source customer tenders lines"_s);
    check(u"sales show 1001"_s, {}, u"receipt store_day sold_at source customer tenders lines"_s);
    check(u"sales show 1001"_s, u"lines"_s, u"line sku name qty unit paid returned returnable"_s);
    check(u"sales show 1001"_s, u"tenders"_s, u"tender amount"_s);
    check(u"return list"_s, {}, u"returns next"_s);
    check(u"overdue"_s, {}, u"tasks"_s);
    check(u"staff list"_s, {}, u"staff"_s);
    check(u"staff list"_s, u"staff"_s, u"login name roles"_s);
    check(u"verify"_s, {}, u"ok checked problems"_s);
    check(u"report monthly "_s + storeMonth(), {},
          u"returns lines quantity granted_total paid_out_total by_tender history_returns history_total opening new "
          "closed open"_s);
    check(u"report summary "_s + storeMonth(), {},
          u"returns value by_reason by_item by_condition by_disposition by_staff steps refusals"_s);
    check(u"return check --receipt 1001 --line 1=1:defective"_s, {}, u"verdict lines total"_s);
    check(
        u"policy show"_s, {},
        u"window_days auto_approve_limit second_person_limit second_person step_limits_minutes warn_at_percent "
        "goods_expected_days goods_expire_days goods_expire_warn_days day_starts_at phone_region reasons conditions dispositions tenders tender_replacements cash_rounding "
        "fees instructions checklists opening_hours"_s);
    check(u"policy show"_s, u"reasons"_s, u"code fault needs_note window_days name"_s);
    check(u"policy show"_s, u"tenders"_s, u"code confirm name"_s);
}

TEST_CASE("a new store has the rules that the contract names as defaults")
{
    const CliRunner store;
    const QJsonObject policy = store.read(u"policy show"_s).json();
    const auto codes = [&policy](QLatin1String list) {
        QStringList all;
        for (const QJsonValue &entry : policy.value(list).toArray()) {
            all.append(entry.toObject().value("code"_L1).toString());
        }
        return all.join(' '_L1);
    };
    CHECK(policy.value("window_days"_L1).toInt() == 30);
    CHECK(policy.value("warn_at_percent"_L1).toInt() == 75);
    const QJsonObject limits = policy.value("step_limits_minutes"_L1).toObject();
    CHECK(limits.value("review"_L1).toInt() == 24 * 60);
    CHECK(limits.value("receive"_L1).toInt() == 48 * 60);
    CHECK(limits.value("inspect"_L1).toInt() == 48 * 60);
    CHECK(limits.value("settle"_L1).toInt() == 24 * 60);
    CHECK(policy.value("auto_approve_limit"_L1).toString() == u"500.00"_s);
    CHECK(codes("reasons"_L1) == u"defective wrong_item not_as_described changed_mind missing_part other"_s);
    CHECK(codes("conditions"_L1) == u"unopened opened used defective damaged incomplete wrong_item"_s);
    CHECK(codes("dispositions"_L1) == u"restock discount repair return_to_vendor scrap quarantine hand_back"_s);
    CHECK(codes("tenders"_L1) == u"cash card wechat alipay transfer gift_card unknown"_s);
}

TEST_CASE("opening plus new less closed is open, and the parts tie to the list")
{
    const Shop shop;
    const QJsonObject totals = shop.store.read(u"report monthly "_s + storeMonth()).json();
    const auto number = [&totals](QLatin1String key) { return totals.value(key).toInt(-1); };
    CHECK(number("opening"_L1) + number("new"_L1) - number("closed"_L1) == number("open"_L1));
    CHECK(number("new"_L1) == 9);
    CHECK(number("closed"_L1) == 1);
    CHECK(totals.value("paid_out_total"_L1).toString() == u"30.00"_s);
    CHECK(totals.value("by_tender"_L1).toObject() == QJsonObject{{u"cash"_s, u"10.00"_s}, {u"wechat"_s, u"20.00"_s}});
}

TEST_CASE("the month as CSV has the header of the contract, in its order, and goes to standard output on wish")
{
    const Shop shop;
    const Run run = shop.store.raw(
        {u"--db"_s, shop.store.store(), u"report"_s, u"monthly"_s, storeMonth(), u"--csv"_s, u"-"_s});
    CHECK(run.status == 0);
    CHECK(run.out.startsWith("\xef\xbb\xbfnumber,origin,store_day,receipt,sale_day,line,sku,name,quantity,unit,reason,"
                             "condition,disposition,resolution,sale_line_paid,granted,fee,paid_out,tender,step,outcome,"
                             "logged_by,approved_by,received_by,inspected_by,paid_by,review_minutes,receive_minutes,"
                             "inspect_minutes,settle_minutes,on_time"));
    CHECK(run.out.count("\r\n") == 10);
    CHECK(run.out.count('\n') == 10);
}
