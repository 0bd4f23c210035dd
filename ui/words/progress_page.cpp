// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the page.
#include "ui/words/progress_page.h"

#include "ui/words/answer_words.h"
#include "ui/words/day_words.h"
#include "ui/words/language.h"
#include "ui/words/progress_style.h"

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
QString element(const QString &name, const QString &attributes, const QString &content)
{
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + content + u"</"_s + name
           + u">\n"_s;
}

QString paragraph(const QString &text, const QString &kind = {})
{
    return text.isEmpty()
               ? QString()
               : element(u"p"_s, kind.isEmpty() ? QString() : u"class=\"%1\""_s.arg(kind), text.toHtmlEscaped());
}

Text stepWords(const std::optional<Step> &step)
{
    if (!step) {
        return {"Request taken in", "已登记"};
    }
    switch (*step) {
    case Step::Review:
        return {"Request checked", "审核"};
    case Step::Receive:
        return {"Goods with us", "收到商品"};
    case Step::Inspect:
        return {"Goods inspected", "验货"};
    case Step::Countersign:
    case Step::Settle:
        return {"Settled", "办结"};
    case Step::HandBack:
        return {"Goods given back to you", "商品交还"};
    case Step::FollowUp:
        return {"Followed up", "跟进"};
    }
    return {};
}

/// Colour never stands alone: a sign and a word say the same.
QString stepItem(const ProgressStep &step, Language language)
{
    const bool isDone = step.state == ProgressState::Done;
    const bool isNow = step.state == ProgressState::Now;
    const QString kind = isDone ? u"done"_s : isNow ? u"now"_s : u"next"_s;
    const QString sign = isDone ? u"✓"_s : isNow ? u"●"_s : u"○"_s;
    const QString when = isDone && step.day ? dayWords(step.day->toDate(), language)
                         : isDone           ? Text{"done", "已完成"}.in(language)
                         : isNow            ? Text{"now", "进行中"}.in(language)
                                            : Text{"to come", "待进行"}.in(language);
    return element(u"li"_s, u"class=\"%1\""_s.arg(kind) + (isNow ? u" aria-current=\"step\""_s : QString()),
                   u"<span class=\"mark\" aria-hidden=\"true\">%1</span><span class=\"what\">%2</span>"
                   "<span class=\"when\">%3</span>"_s.arg(sign, stepWords(step.step).in(language), when));
}

QString leadOf(const ProgressView &view, Language language)
{
    if (view.outcome && view.closedOn) {
        return Text{"Your return %1.", "您的退货单%1。"}.in(language).arg(
            endWords(*view.outcome, *view.closedOn, language));
    }
    const QString now = view.now.left(1).toUpper() + view.now.mid(1);
    return Text{"%1.", "%1。"}.in(language).arg(now);
}

QString promiseOf(const ProgressView &view, Language language)
{
    const QString day = wholeDayWords(view.promised, language);
    if (view.outcome) {
        return {};
    }
    if (view.isWaitingForCustomer) {
        return Text{"We are waiting for your answer and go on as soon as we have it.",
                    "我们正在等待您的答复，收到后立即继续处理。"}
            .in(language);
    }
    return view.isLate ? Text{"We had promised %1. We are sorry that it takes longer.",
                              "我们曾承诺%1前办结，很抱歉处理时间超过了承诺的期限。"}
                             .in(language)
                             .arg(day)
                       : Text{"We expect to be done by %1.", "预计%1前办结。"}.in(language).arg(day);
}

QString headOf(const ProgressView &view, Language language)
{
    const QString title = view.number.toHtmlEscaped() + u" · "_s + view.store.toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"robots\" content=\"noindex, nofollow\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s
               .arg(language == Language::Chinese ? u"zh-CN"_s : u"en"_s)
           + element(u"title"_s, {}, title) + element(u"style"_s, {}, u"\n"_s + progressStyle()) + u"</head>\n"_s;
}
}

QString progressPage(const ProgressView &view)
{
    const Language language = languageFromName(view.language).value_or(Language::Chinese);
    QString steps;
    for (const ProgressStep &step : view.steps) {
        steps += stepItem(step, language);
    }
    const QString title = Text{"Your return", "您的退货单"}.in(language) + u" <span>"_s + view.number.toHtmlEscaped()
                          + u"</span>"_s;
    const QString asOf = Text{"As of %1.", "截至%1。"}.in(language).arg(wholeDayWords(view.asOf, language));
    const QString box = paragraph(leadOf(view, language), u"lead"_s) + paragraph(promiseOf(view, language));
    const QString content = paragraph(view.store, u"store"_s) + element(u"h1"_s, {}, title)
                            + element(u"div"_s, u"class=\"box\""_s, u"\n"_s + box)
                            + element(u"ol"_s, {}, u"\n"_s + steps)
                            + element(u"footer"_s, {}, u"\n"_s + paragraph(view.contact) + paragraph(asOf));
    return headOf(view, language) + u"<body>\n"_s + element(u"main"_s, {}, u"\n"_s + content) + u"</body>\n</html>\n"_s;
}
}
