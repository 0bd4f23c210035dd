// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a return: well-formed, complete in both languages, without a script and without a request to anywhere.
#include "ui/words/progress_page.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
ProgressView view(const QString &language)
{
    ProgressView view;
    view.number = u"R-20261122-0007"_s;
    view.language = language;
    view.store = u"Müller & Söhne <1>"_s;
    view.steps = {{std::nullopt, ProgressState::Done, day("2026-11-22")},
                  {Step::Review, ProgressState::Done, day("2026-11-22")},
                  {Step::Receive, ProgressState::Done, day("2026-11-23")},
                  {Step::Inspect, ProgressState::Now, std::nullopt},
                  {Step::Settle, ProgressState::Next, std::nullopt}};
    view.now = language == u"en"_s ? u"the goods are being inspected"_s : u"正在验货"_s;
    view.promised = day("2026-11-26");
    view.asOf = day("2026-11-24");
    view.contact = u"Call 021-5555 6666"_s;
    return view;
}

struct Parsed {
    QStringList texts; ///< in their order, without the style sheet
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList states; ///< of the steps
    QString language;
};

/// The test fails when the page is no well-formed XML.
Parsed parsed(const QString &html)
{
    QXmlStreamReader reader(html);
    Parsed page;
    QString element;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            element = reader.name().toString();
            page.elements.insert(element);
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                page.attributes.insert(attribute.name().toString());
            }
            if (element == u"html"_s) {
                page.language = reader.attributes().value("lang"_L1).toString();
            } else if (element == u"li"_s) {
                page.states.append(reader.attributes().value("class"_L1).toString());
            }
        } else if (reader.isCharacters() && element != u"style"_s && !reader.isWhitespace()) {
            page.texts.append(reader.text().toString().trimmed());
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return page;
}
}

TEST_CASE("a page says where it stands, what is done, and by when", "[words]")
{
    const Parsed page = parsed(progressPage(view(u"en"_s)));
    CHECK(page.language == u"en"_s);
    CHECK(page.states == QStringList{u"done"_s, u"done"_s, u"done"_s, u"now"_s, u"next"_s});
    CHECK(page.texts
          == QStringList{u"R-20261122-0007 · Müller & Söhne <1>"_s,
                         u"Müller & Söhne <1>"_s,
                         u"Your return"_s,
                         u"R-20261122-0007"_s,
                         u"The goods are being inspected."_s,
                         u"We expect to be done by Thursday, 26 November."_s,
                         u"✓"_s,
                         u"Request taken in"_s,
                         u"Sun 22 Nov"_s,
                         u"✓"_s,
                         u"Request checked"_s,
                         u"Sun 22 Nov"_s,
                         u"✓"_s,
                         u"Goods with us"_s,
                         u"Mon 23 Nov"_s,
                         u"●"_s,
                         u"Goods inspected"_s,
                         u"now"_s,
                         u"○"_s,
                         u"Settled"_s,
                         u"to come"_s,
                         u"Call 021-5555 6666"_s,
                         u"As of Tuesday, 24 November."_s});
    const Parsed chinese = parsed(progressPage(view(u"zh_CN"_s)));
    CHECK(chinese.language == u"zh-CN"_s);
    CHECK(chinese.texts.contains(u"您的退货单"_s));
    CHECK(chinese.texts.contains(u"正在验货。"_s));
    CHECK(chinese.texts.contains(u"预计11月26日（星期四）前办结。"_s));
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    for (const QString &text : chinese.texts) {
        const bool isOurs = !text.contains(u"Müller"_s) && text != u"Call 021-5555 6666"_s;
        CAPTURE(text.toStdString());
        CHECK((!isOurs || !latin.match(text).hasMatch()));
    }
}

TEST_CASE("a page that is late, waits for the customer or has ended says that instead", "[words]")
{
    ProgressView late = view(u"en"_s);
    late.isLate = true;
    CHECK(parsed(progressPage(late))
              .texts.contains(u"We had promised Thursday, 26 November. We are sorry that it takes longer."_s));
    late.isWaitingForCustomer = true;
    CHECK(parsed(progressPage(late))
              .texts.contains(u"We are waiting for your answer and go on as soon as we have it."_s));
    ProgressView ended = view(u"zh_CN"_s);
    ended.now.clear();
    ended.outcome = Outcome::Settled;
    ended.closedOn = day("2026-11-25");
    const Parsed page = parsed(progressPage(ended));
    CHECK(page.texts.contains(u"您的退货单已于11月25日（星期三）办结。"_s));
    CHECK_FALSE(page.texts.join(QString()).contains(u"预计"_s));
}

TEST_CASE("a page needs no script and asks for nothing", "[words]")
{
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const QString html = progressPage(view(language));
        const Parsed page = parsed(html);
        for (const QString &element : page.elements) {
            CAPTURE(element.toStdString());
            CHECK(QStringList{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"main"_s, u"p"_s,
                              u"h1"_s, u"div"_s, u"ol"_s, u"li"_s, u"span"_s, u"footer"_s}
                      .contains(element));
        }
        for (const QString &attribute : page.attributes) {
            CAPTURE(attribute.toStdString());
            CHECK(QStringList{u"lang"_s, u"charset"_s, u"name"_s, u"content"_s, u"http-equiv"_s, u"class"_s,
                              u"aria-current"_s, u"aria-hidden"_s}
                      .contains(attribute));
        }
        CHECK_FALSE(html.contains(u"url("_s));
        CHECK_FALSE(html.contains(u"@import"_s));
        CHECK_FALSE(html.contains(u"://"_s));
        CHECK(html.contains(u"default-src 'none'"_s));
        CHECK(html.contains(u"prefers-color-scheme: dark"_s));
        CHECK(html.contains(u"width=device-width"_s));
    }
}
