// SPDX-License-Identifier: GPL-3.0-or-later
// Every code has words in both languages and its exit status; tables stay straight with wide letters.
#include "app/cli/exit_status.h"
#include "app/cli/text/error_text.h"
#include "app/cli/text/error_wordings.h"
#include "app/cli/text/table.h"
#include "tests/cli/contract_codes.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace rd;
using namespace rd::cli;
using namespace Qt::StringLiterals;

namespace
{
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
    const QMap<QString, int> codes = rd::test::contractCodes();
    for (auto row = codes.begin(); row != codes.end(); ++row) {
        INFO(row.key().toStdString());
        const auto code = errorFromName(row.key());
        REQUIRE(code);
        CHECK(exitStatusOf(*code) == row.value());
        for (const Language language : {Language::English, Language::Chinese}) {
            const QString text = errorText(Error::of(*code), language);
            CHECK_FALSE(text.isEmpty());
            CHECK(text != row.key());
            CHECK_FALSE(text.contains('{'_L1));
        }
    }
    CHECK(codes.size() == static_cast<int>(ErrorCode::ResultUnknown) + 1);
}

TEST_CASE("every wording says what happened and what to do next, in both languages")
{
    static const QRegularExpression stop(u"[.;:?](?= |$)|[。；：？]"_s);
    for (const auto &table : {workWordings(), exceptionWordings(), tillWordings(), articleWordings(), backWordings(),
                              wayWordings(), ruleWordings(), worldWordings(), inputWordings()}) {
        for (const ErrorWording &wording : table) {
            INFO(wording.text.en);
            for (const Language language : {Language::English, Language::Chinese}) {
                CHECK(wording.text.in(language).count(stop) >= 2);
            }
        }
    }
}

TEST_CASE("both languages of a wording use the same facts")
{
    for (const auto &table : {workWordings(), exceptionWordings(), tillWordings(), articleWordings(), backWordings(),
                              wayWordings(), ruleWordings(), worldWordings(), inputWordings()}) {
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
    Error more = over; // more than was sold, and nothing came back yet
    more.details.insert(u"returned"_s, u"0"_s);
    more.details.insert(u"returns"_s, QJsonArray());
    CHECK_FALSE(errorText(more, Language::English).contains(u"()"_s));
    CHECK_FALSE(errorText(more, Language::Chinese).contains(u"（）"_s));
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
