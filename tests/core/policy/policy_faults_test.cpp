// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of a policy document is named with its path, all at once.
#include "core/policy/policy_json.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
QJsonObject document()
{
    return policyToJson(defaultPolicy(currency()), currency());
}

/// "path problem" of each fault.
QStringList faultsOf(const QJsonObject &policy)
{
    QStringList faults;
    if (const auto read = policyFromJson(policy, currency(), storeZone()); !read) {
        CHECK(read.error().code == ErrorCode::PolicyInvalid);
        for (const QJsonValue fault : read.error().details.value(text("faults")).toArray()) {
            faults.append(fault[QLatin1String("path")].toString() + QLatin1Char(' ')
                          + fault[QLatin1String("problem")].toString());
        }
    }
    return faults;
}

QStringList withValue(const char *key, const QJsonValue &value)
{
    QJsonObject policy = document();
    policy.insert(text(key), value);
    return faultsOf(policy);
}

/// The first element of a list, with one value changed.
QStringList withFirst(const char *list, const char *key, const QJsonValue &value)
{
    QJsonObject policy = document();
    QJsonArray items = policy.value(text(list)).toArray();
    QJsonObject first = items.at(0).toObject();
    first.insert(text(key), value); // an undefined value takes the key away
    items[0] = first;
    policy.insert(text(list), items);
    return faultsOf(policy);
}

QStringList withPart(const char *object, const char *key, const QJsonValue &value)
{
    QJsonObject part = document().value(text(object)).toObject();
    part.insert(text(key), value);
    return withValue(object, part);
}

QStringList only(const char *fault)
{
    return {text(fault)};
}
}

TEST_CASE("the default document has no fault", "[policy]")
{
    CHECK(faultsOf(document()).isEmpty());
}

TEST_CASE("kinds of compensation: codes, names, limits", "[policy]")
{
    CHECK(withFirst("compensation_kinds", "limit", text("1.001")) == only("compensation_kinds[0].limit not_an_amount"));
    CHECK(withFirst("compensation_kinds", "limit", QJsonValue::Undefined)
          == only("compensation_kinds[0].limit missing"));
    CHECK(withFirst("compensation_kinds", "code", text("Post age")) == only("compensation_kinds[0].code not_a_code"));
    CHECK(withFirst("compensation_kinds", "code", text("goodwill")) == only("compensation_kinds doubled_code"));
    CHECK(withFirst("compensation_kinds", "by", text("hao")) == only("compensation_kinds[0].by unknown_key"));
    CHECK(withValue("compensation_kinds", text("all")) == only("compensation_kinds not_a_list"));
    CHECK(withValue("compensation_limit", text("-1.00")) == only("compensation_limit not_an_amount"));
}

TEST_CASE("numbers out of range, broken or of another type", "[policy]")
{
    for (const QJsonValue &wrong : {QJsonValue(-1), QJsonValue(36501), QJsonValue(1.5), QJsonValue(text("30")),
                                    QJsonValue(), QJsonValue(1e300)}) {
        CHECK(withValue("window_days", wrong) == only("window_days not_a_whole_number_in_range"));
    }
    CHECK(withValue("warn_at_percent", 0) == only("warn_at_percent not_a_whole_number_in_range"));
    CHECK(withValue("warn_at_percent", 101) == only("warn_at_percent not_a_whole_number_in_range"));
    CHECK(withValue("goods_expected_days", 366) == only("goods_expected_days not_a_whole_number_in_range"));
    CHECK(withValue("goods_expire_days", 0).isEmpty());
    CHECK(withValue("goods_expire_days", 8).isEmpty());
    CHECK(withValue("goods_expire_days", 7) == only("goods_expire_days not_longer_than_the_warning"));
    CHECK(withValue("goods_expire_warn_days", 30) == only("goods_expire_days not_longer_than_the_warning"));
    CHECK(withValue("extend_at_most_days", 0) == only("extend_at_most_days not_a_whole_number_in_range"));
    CHECK(withValue("escalate_after_hours", -1) == only("escalate_after_hours not_a_whole_number_in_range"));
    CHECK(withValue("unclaimed_minutes", -1) == only("unclaimed_minutes not_a_whole_number_in_range"));
    CHECK(withValue("untouched_hours", 0) == only("untouched_hours not_a_whole_number_in_range"));
    CHECK(withValue("remind_at", text("25:00")) == only("remind_at not_a_time_of_day"));
    CHECK(withValue("goods_expire_warn_days", 0) == only("goods_expire_warn_days not_a_whole_number_in_range"));
    CHECK(withPart("step_limits_minutes", "inspect", 0)
          == only("step_limits_minutes.inspect not_a_whole_number_in_range"));
    CHECK(withFirst("reasons", "window_days", -1) == only("reasons[0].window_days not_a_whole_number_in_range"));
}

TEST_CASE("amounts are decimal strings of the currency and not negative", "[policy]")
{
    for (const QJsonValue &wrong : {QJsonValue(500), QJsonValue(text("500.001")), QJsonValue(text("-1.00")),
                                    QJsonValue(text("")), QJsonValue()}) {
        CHECK(withValue("auto_approve_limit", wrong) == only("auto_approve_limit not_an_amount"));
    }
    CHECK(withValue("second_person_limit", text("lots")) == only("second_person_limit not_an_amount"));
}

TEST_CASE("words that are none of those offered", "[policy]")
{
    CHECK(withValue("second_person", text("four")) == only("second_person not_two_three_or_record_and_report"));
    CHECK(withValue("day_starts_at", text("24:00")) == only("day_starts_at not_a_time_of_day"));
    CHECK(withFirst("reasons", "fault", text("weather")) == only("reasons[0].fault not_store_customer_or_nobody"));
    CHECK(withFirst("tenders", "confirm", text("soon")) == only("tenders[0].confirm not_now_or_later"));
    CHECK(withFirst("reasons", "needs_note", 1) == only("reasons[0].needs_note not_true_or_false"));
    CHECK(withValue("phone_region", text(" ")) == only("phone_region not_a_text"));
    const QString turned = QString(QStringLiteral("C") + QChar(0x202e) + QStringLiteral("N"));
    CHECK(withValue("phone_region", turned).contains(text("phone_region unsafe_text")));
    // Letters with marks of their own and lines of an editor are no harm.
    const QJsonObject harmless{
        {text("en"), QString(QStringLiteral("e") + QChar(0x0301) + QStringLiteral("\r\nnext\tcolumn"))},
        {text("zh_CN"), text("x")}};
    CHECK(withFirst("reasons", "name", harmless).isEmpty());
    CHECK(withValue("phone_region", text("ZZZZ")) == only("phone_region not_a_region"));
    CHECK(withValue("phone_region", text("de")).isEmpty());
}

TEST_CASE("codes are lower case words, each once", "[policy]")
{
    for (const char *wrong : {"Defective", "a b", "a-b", "质量", "a\n"}) {
        INFO(wrong);
        CHECK(withFirst("reasons", "code", text(wrong)) == only("reasons[0].code not_a_code"));
    }
    for (const char *list : {"reasons", "conditions", "dispositions", "tenders"}) {
        INFO(list);
        const QString again = document().value(text(list)).toArray().at(1).toObject().value(text("code")).toString();
        CHECK(withFirst(list, "code", again).contains(QString(text(list) + text(" doubled_code"))));
    }
    const QJsonObject name{{text("en"), text("A")}, {text("zh_CN"), text("甲")}};
    const QJsonObject item{{text("code"), text("a")}, {text("required"), true}, {text("text"), name}};
    CHECK(withPart("checklists", "review", QJsonArray{item}).isEmpty());
    CHECK(withPart("checklists", "review", QJsonArray{item, item}) == only("checklists.review doubled_code"));
}

TEST_CASE("codes that nothing defines", "[policy]")
{
    CHECK(withFirst("conditions", "suggests", text("burn")) == only("conditions undefined_disposition"));
    CHECK(withValue("tender_replacements", QJsonObject{{text("card"), QJsonArray{text("gold")}}})
          == only("tender_replacements.card undefined_tender"));
    CHECK(withValue("tender_replacements", QJsonObject{{text("gold"), QJsonArray{text("cash")}}})
          == only("tender_replacements.gold undefined_tender"));
    const auto withFee = [](const char *key, const char *value) {
        return withValue("fees", QJsonArray{QJsonObject{{text(key), text(value)}, {text("basis_points"), 1000}}});
    };
    CHECK(withFee("reason", "boredom") == only("fees[0].reason undefined_reason"));
    CHECK(withFee("condition", "melted") == only("fees[0].condition undefined_condition"));
}

TEST_CASE("a fee is either a share or fixed", "[policy]")
{
    const auto withFee = [](const QJsonObject &fee) { return withValue("fees", QJsonArray{fee}); };
    CHECK(withFee({{text("basis_points"), 1000}}).isEmpty());
    CHECK(withFee({{text("fixed"), text("5.00")}}).isEmpty());
    CHECK(withFee({}) == only("fees[0].basis_points exactly_one_of_basis_points_and_fixed"));
    CHECK(withFee({{text("basis_points"), 1000}, {text("fixed"), text("5.00")}})
          == only("fees[0].basis_points exactly_one_of_basis_points_and_fixed"));
    CHECK(withFee({{text("basis_points"), 10001}}) == only("fees[0].basis_points not_a_whole_number_in_range"));
}

TEST_CASE("lists must not be empty, and handing back must stay possible", "[policy]")
{
    CHECK(withValue("reasons", QJsonArray()) == only("reasons empty_list"));
    CHECK(withValue("tenders", text("cash")).contains(text("tenders not_a_list")));
    CHECK(withValue("conditions", 7).contains(text("conditions not_a_list")));
    CHECK(withValue("dispositions", QJsonArray()).contains(text("dispositions hand_back_is_missing")));
    CHECK(withValue("instructions", QJsonArray()) == only("instructions not_an_object"));
}

TEST_CASE("what somebody else pays is never cash, and neither replaced nor a replacement", "[policy][subsidy]")
{
    CHECK(withFirst("tenders", "subsidy", false).isEmpty());
    CHECK(withFirst("tenders", "subsidy", true) == only("tenders[0].subsidy subsidy_paid_at_once"));
    CHECK(withFirst("tenders", "subsidy", text("yes")) == only("tenders[0].subsidy not_true_or_false"));
    QJsonArray tenders = document().value(text("tenders")).toArray();
    QJsonObject platform = tenders.at(1).toObject();
    platform.insert(text("code"), text("platform"));
    platform.insert(text("subsidy"), true);
    tenders.append(platform);
    CHECK(withValue("tenders", tenders).isEmpty());
    const auto replacing = [&tenders](const char *tender, const char *other) {
        QJsonObject policy = document();
        policy.insert(text("tenders"), tenders);
        policy.insert(text("tender_replacements"), QJsonObject{{text(tender), QJsonArray{text(other)}}});
        return faultsOf(policy);
    };
    CHECK(replacing("card", "cash").isEmpty());
    CHECK(replacing("platform", "cash") == only("tender_replacements.platform subsidy_replaced"));
    CHECK(replacing("card", "platform") == only("tender_replacements.card replaced_by_subsidy"));
    QJsonObject unknown = tenders.at(6).toObject();
    CHECK(unknown.value(text("code")).toString() == text("unknown"));
    unknown.insert(text("subsidy"), true);
    tenders.replace(6, unknown);
    CHECK(withValue("tenders", tenders) == only("tenders[6].subsidy subsidy_unknown_tender"));
}

TEST_CASE("a style is found by a group, and no tender is called as what stands in place of money", "[policy]")
{
    CHECK(withValue("style_pattern", text("[A-Z]+")) == only("style_pattern not_a_pattern_with_a_group"));
    CHECK(withValue("style_pattern", text("([A-Z]+")) == only("style_pattern not_a_pattern_with_a_group"));
    CHECK(withValue("cash_rounding", text("0.00")) == only("cash_rounding not_positive"));
    CHECK(withValue("cash_rounding", text("1.00")).isEmpty());
    CHECK(withValue("cash_rounding", text("1.01")) == only("cash_rounding too_large"));
    CHECK(withValue("store_credit_days", -1) == only("store_credit_days not_a_whole_number_in_range"));
    for (const char *reserved : {"exchange", "reship", "store_credit"}) {
        CHECK(withFirst("tenders", "code", text(reserved)).contains(text("tenders[0].code reserved")));
    }
}

TEST_CASE("pages need a whole path, and an address that is a folder on the web", "[policy]")
{
    CHECK(withPart("progress", "folder", text("pages")) == only("progress.folder not_an_absolute_path"));
    CHECK(withPart("progress", "folder", text("/srv/pages")).isEmpty());
    for (const char *wrong : {"shop.example", "ftp://shop.example/", "https://", "https://shop.example/?p=",
                              "https://shop.example/#a", "https://me:secret@shop.example/"}) {
        INFO(wrong);
        CHECK(withPart("progress", "address", text(wrong)) == only("progress.address not_a_web_address"));
    }
    CHECK(withPart("progress", "address", text("https://shop.example/returns/"))
          == only("progress.address no_folder_to_publish"));
    QJsonObject both{{text("folder"), text("/srv/pages")}, {text("address"), text("https://shop.example/returns/")}};
    CHECK(withValue("progress", both).isEmpty());
    CHECK(withPart("progress", "contact", text("call us")) == only("progress.contact not_an_object"));
    CHECK(withPart("progress", "colour", text("red")) == only("progress.colour unknown_key"));
}

TEST_CASE("missing and unknown keys are named, at every depth", "[policy]")
{
    const QStringList later =
        text(
            "cash_rounding customer_groups limit_rules article_rules promotions warranty_days late_days style_pattern repair_offered store_credit_offered store_credit_days "
            "without_receipt without_receipt_price_days without_receipt_yearly_limit compensation_kinds compensation_limit exceptions not_collected_days handover_required extend_at_most_days escalate_after_hours unclaimed_minutes untouched_hours remind_at flagged_customer signals goods_expire_days goods_expire_warn_days messages progress digest low_rating scale_labels")
            .split(QLatin1Char(' ')); // older documents do not have them
    for (const QString &key : document().keys()) {
        if (later.contains(key)) {
            continue;
        }
        INFO(key.toStdString());
        QJsonObject policy = document();
        policy.remove(key);
        CHECK(faultsOf(policy).contains(QString(key + text(" missing"))));
    }
    CHECK(withValue("window", 3) == only("window unknown_key"));
    CHECK(withFirst("reasons", "colour", text("red")) == only("reasons[0].colour unknown_key"));
    CHECK(withFirst("tenders", "name", QJsonValue(QJsonValue::Undefined)) == only("tenders[0].name missing"));
    CHECK(withFirst("reasons", "name", QJsonObject{{text("en"), text("Broken")}})
          == only("reasons[0].name.zh_CN missing"));
    CHECK(withPart("checklists", "teatime", QJsonArray()) == only("checklists.teatime unknown_key"));
}

TEST_CASE("all faults are named at once", "[policy]")
{
    QJsonObject policy = document();
    policy.insert(text("window_days"), -1);
    policy.insert(text("surprise"), true);
    policy.remove(text("warn_at_percent"));
    const QStringList faults = faultsOf(policy);
    CHECK(faults.size() == 3);
    CHECK(faults.contains(text("window_days not_a_whole_number_in_range")));
    CHECK(faults.contains(text("surprise unknown_key")));
    CHECK(faults.contains(text("warn_at_percent missing")));
}

TEST_CASE("a rule for articles names some and says something", "[policy]")
{
    const auto withRule = [](const QJsonObject &rule) { return withValue("article_rules", QJsonArray{rule}); };
    const QJsonObject good{{text("article"), text("LAMP*")}, {text("window_days"), 7}};
    CHECK(withRule(good).isEmpty());
    const auto changed = [&](const char *key, const QJsonValue &value) {
        QJsonObject rule = good;
        rule.insert(text(key), value);
        return withRule(rule);
    };
    CHECK(changed("article", QJsonValue()) == only("article_rules[0].article neither_article_nor_category"));
    CHECK(changed("article", text(" ")).contains(text("article_rules[0].article not_a_text")));
    CHECK(changed("window_days", QJsonValue()) == only("article_rules[0].window_days rule_says_nothing"));
    CHECK(changed("window_days", -1) == only("article_rules[0].window_days not_a_whole_number_in_range"));
    CHECK(changed("final_sale", text("maybe"))
          == only("article_rules[0].final_sale not_no_unless_overridden_or_never"));
    CHECK(changed("final_sale", true).contains(text("article_rules[0].final_sale not_a_text")));
    CHECK(changed("needs_review", 1) == only("article_rules[0].needs_review not_true_or_false"));
    CHECK(changed("reason", text("boredom")) == only("article_rules[0].reason undefined_reason"));
    CHECK(changed("color", text("red")) == only("article_rules[0].color unknown_key"));
    CHECK(withValue("article_rules", 7) == only("article_rules not_a_list"));
    CHECK(withValue("warranty_days", -1) == only("warranty_days not_a_whole_number_in_range"));
}

TEST_CASE("what a flag does is one of two, and signals have numbers in their range", "[policy]")
{
    CHECK(withValue("flagged_customer", text("denied_unless_overridden")).isEmpty());
    for (const char *wrong : {"approved", "denied", "watch"}) {
        CHECK(withValue("flagged_customer", text(wrong))
              == only("flagged_customer not_needs_review_or_denied_unless_overridden"));
    }
    for (const char *percent : {"share_percent", "without_receipt_percent", "pair_percent", "near_limit_percent"}) {
        INFO(percent);
        CHECK(withPart("signals", percent, 100).isEmpty());
        CHECK(withPart("signals", percent, 101)
              == QStringList{QString(text("signals.") + text(percent) + text(" not_a_whole_number_in_range"))});
    }
    CHECK(withPart("signals", "days", 0) == only("signals.days not_a_whole_number_in_range"));
    CHECK(withPart("signals", "closes_at", text("25:00")).contains(text("signals.closes_at not_a_time_of_day")));
    CHECK(withPart("signals", "closes_at", text("21:00")) == only("signals.opens_at missing"));
    CHECK(withPart("signals", "colour", text("red")) == only("signals.colour unknown_key"));
}

TEST_CASE("a promotion is a gift with what brings it, or a bundle", "[policy]")
{
    const auto faults = [](QJsonObject changes) {
        QJsonObject rule{{text("code"), text("tote")},
                         {text("name"), QJsonObject{{text("en"), text("Tote")}, {text("zh_CN"), text("Tote")}}},
                         {text("main"), text("JACKET*")},
                         {text("gift"), text("TOTE")},
                         {text("value"), text("19.90")}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            rule.insert(change.key(), change.value());
        }
        return withValue("promotions", QJsonArray{rule});
    };
    CHECK(faults({}).isEmpty());
    CHECK(faults({{text("gift"), QJsonValue()}})
          == QStringList{text("promotions[0].gift exactly_one_of_gift_and_bundle"),
                         text("promotions[0].main gift_and_main_go_together")});
    CHECK(faults({{text("main"), QJsonValue()}}) == QStringList{text("promotions[0].main gift_and_main_go_together")});
    CHECK(faults({{text("every"), 0}}) == QStringList{text("promotions[0].every not_a_whole_number_in_range")});
    CHECK(faults({{text("value"), text("0.00")}}) == QStringList{text("promotions[0].value not_positive")});
    CHECK(faults({{text("bundle"), QJsonArray{text("A"), text("B")}}})
          == QStringList{text("promotions[0].gift exactly_one_of_gift_and_bundle")});
    const QJsonObject bundle{{text("main"), QJsonValue()}, {text("gift"), QJsonValue()}};
    const auto parts = [&](const QJsonArray &list) {
        QJsonObject changes = bundle;
        changes.insert(text("bundle"), list);
        return faults(changes);
    };
    CHECK(parts({text("A"), text("B")}).isEmpty());
    CHECK(parts({text("A")}) == QStringList{text("promotions[0].bundle not_2_to_20_articles")});
    CHECK(parts({text("A"), 2}) == QStringList{text("promotions[0].bundle not_a_list_of_patterns")});
    CHECK(withValue("promotions", QJsonArray{1}).contains(text("promotions[0].code missing")));
}
