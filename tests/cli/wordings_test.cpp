// SPDX-License-Identifier: GPL-3.0-or-later
// Every code has words in both languages and its exit status; tables stay straight with wide letters.
#include "app/cli/exit_status.h"
#include "app/cli/text/error_text.h"
#include "app/cli/text/error_wordings.h"
#include "app/cli/text/table.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace rd;
using namespace rd::cli;
using namespace Qt::StringLiterals;

namespace
{
struct StatusRow {
    int status;
    QString codes;
};

/// As the contract lists them.
std::vector<StatusRow> contract()
{
    return {
        {2, u"usage"_s},
        {3,
         u"over_return over_settlement not_received not_approved not_accepted not_outstanding already_closed "
         "outside_window not_returnable tender_not_allowed needs_manager needs_second_person bad_amount bad_quantity "
         "unknown_reason missing_field ambiguous_receipt operation_conflict policy_invalid import_invalid"_s},
        {4, u"not_allowed wrong_pin locked_out login_required"_s},
        {5, u"not_found"_s},
        {6, u"stale busy"_s},
        {7, u"damaged tampered not_a_store newer_version"_s},
        {8, u"disk_full no_permission file_missing file_exists key_missing result_unknown"_s}};
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    QSet<QString> keys;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        keys.insert(matches.next().captured(1));
    }
    return keys;
}
}

TEST_CASE("each code has the exit status of the contract, and words even without details")
{
    for (const StatusRow &row : contract()) {
        for (const QString &name : row.codes.split(' '_L1)) {
            INFO(name.toStdString());
            const auto code = errorFromName(name);
            REQUIRE(code);
            CHECK(exitStatusOf(*code) == row.status);
            for (const Language language : {Language::English, Language::Chinese}) {
                const QString text = errorText(Error::of(*code), language);
                CHECK_FALSE(text.isEmpty());
                CHECK(text != name);
                CHECK_FALSE(text.contains('{'_L1));
            }
        }
    }
}

TEST_CASE("both languages of a wording use the same facts")
{
    for (const auto &table : {ruleWordings(), worldWordings(), inputWordings()}) {
        for (const ErrorWording &wording : table) {
            INFO(wording.text.en);
            CHECK(placeholders(wording.text.in(Language::English)) == placeholders(wording.text.in(Language::Chinese)));
        }
    }
}

TEST_CASE("the numbers of a refusal stand in its words")
{
    const Error over = Error::of(ErrorCode::OverReturn, {{u"sale_line"_s, 2},
                                                         {u"sold"_s, u"3"_s},
                                                         {u"returned"_s, u"2"_s},
                                                         {u"left"_s, u"1"_s},
                                                         {u"asked"_s, u"2"_s},
                                                         {u"returns"_s, QJsonArray{u"R-20261122-0001"_s}}});
    const QString text = errorText(over, Language::English);
    CHECK(text.contains(u"At most 1 more"_s));
    CHECK(text.contains(u"R-20261122-0001"_s));
    CHECK(errorText(over, Language::Chinese).contains(u"第 2 行"_s));
}

TEST_CASE("faults are listed with their place")
{
    const Error error = Error::of(
        ErrorCode::PolicyInvalid,
        {{u"faults"_s, QJsonArray{QJsonObject{{u"path"_s, u"reasons[0].code"_s}, {u"problem"_s, u"missing"_s}}}}});
    CHECK(faultLines(error, Language::English) == QStringList{u"reasons[0].code: is missing"_s});
}

TEST_CASE("columns stay straight with letters that take two places")
{
    Table table({u"名称"_s, u"n"_s});
    table.alignRight({1});
    table.add({u"a"_s, u"10"_s});
    table.add({u"中文字"_s, u"2"_s});
    CHECK(table.toText() == u"名称     n\na       10\n中文字   2\n"_s);
    CHECK(displayWidth(u"中a"_s) == 3);
    CHECK(keyValues({{u"a"_s, u"1"_s}, {u"bbb"_s, u"2"_s}, {u"c"_s, {}}}) == u"a:   1\nbbb: 2\n"_s);
}
