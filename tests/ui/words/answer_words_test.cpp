// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?": one sentence, whatever it waits for, that names a role and never a person.
#include "ui/words/answer_words.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"
#include "ui/words/day_words.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
ReturnAnswer answer(AnswerCause cause, const QString &language)
{
    ReturnAnswer answer;
    answer.number = u"R-20261122-0007"_s;
    answer.language = language;
    answer.cause = cause;
    answer.step = Step::Inspect;
    answer.where = language == u"en"_s ? u"the goods are being inspected"_s : u"正在验货"_s;
    answer.with = cause == AnswerCause::Work ? std::optional(Role::Inspector) : std::nullopt;
    answer.promised = day("2026-11-26");
    return answer;
}

ReturnAnswer closed(Outcome outcome, const QString &language)
{
    ReturnAnswer done = answer(AnswerCause::Closed, language);
    done.step.reset();
    done.where.clear();
    done.outcome = outcome;
    done.closedOn = day("2026-11-25");
    return done;
}
}

TEST_CASE("work of the store: where, with whom, by when", "[words]")
{
    CHECK(
        answerSentence(answer(AnswerCause::Work, u"en"_s))
        == u"Return R-20261122-0007: the goods are being inspected, the stockroom has it now, and we expect to be done by Thursday, 26 November."_s);
    CHECK(answerSentence(answer(AnswerCause::Work, u"zh_CN"_s))
          == u"退货单 R-20261122-0007：正在验货，目前由仓库处理，预计11月26日（星期四）前办结。"_s);
}

TEST_CASE("what is late says so, with the new day when there is one", "[words]")
{
    ReturnAnswer late = answer(AnswerCause::Work, u"en"_s);
    late.isLate = true;
    CHECK(answerSentence(late).contains(u"we are sorry that it takes longer than Thursday, 26 November as promised"_s));
    CHECK(answerSentence(late).endsWith(u"and it comes first now."_s));
    late.expected = day("2026-11-28");
    CHECK(answerSentence(late).endsWith(u"and it is due by Saturday, 28 November."_s));
    late.language = u"zh_CN"_s;
    CHECK(answerSentence(late).endsWith(u"很抱歉已超过承诺的11月26日（星期四），现定于11月28日（星期六）前完成。"_s));
}

TEST_CASE("every cause and every end is one whole sentence in both languages", "[words]")
{
    std::vector<ReturnAnswer> all;
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const auto &cause : CodeTable<AnswerCause>::kNames) {
            ReturnAnswer each = cause.code == AnswerCause::Closed ? closed(Outcome::Settled, language)
                                                                  : answer(cause.code, language);
            all.push_back(each);
            each.expected = day("2026-12-01");
            each.isLate = true;
            all.push_back(each);
        }
        for (const auto &outcome : CodeTable<Outcome>::kNames) {
            all.push_back(closed(outcome.code, language));
        }
    }
    for (const ReturnAnswer &each : all) {
        const QString sentence = answerSentence(each);
        CAPTURE(sentence.toStdString());
        CHECK(sentence.contains(each.number));
        CHECK_FALSE(sentence.contains('{'_L1));
        CHECK_FALSE(sentence.contains('%'_L1));
        CHECK_FALSE(sentence.contains(u"  "_s));
        CHECK(sentence.endsWith(each.language == u"en"_s ? u'.' : u'。'));
        CHECK(sentence.count(u"。"_s) + sentence.count(u". "_s) == (each.language == u"en"_s ? 0 : 1));
    }
}

TEST_CASE("days are said in the language asked for", "[words]")
{
    CHECK(dayWords(day("2026-11-26").toDate(), Language::English) == u"Thu 26 Nov"_s);
    CHECK(dayWords(day("2026-11-26").toDate(), Language::Chinese) == u"11月26日 周四"_s);
}
