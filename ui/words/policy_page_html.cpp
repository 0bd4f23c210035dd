// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the page as HTML.
#include "ui/words/policy_page_html.h"

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
QString styles()
{
    return u"@page { size: A4; margin: 18mm; }\n"
           "body { font-family: sans-serif; font-size: 11pt; line-height: 1.45; max-width: 174mm; margin: 0 auto; }\n"
           "h1 { font-size: 20pt; margin: 0 0 6mm; }\n"
           "h2 { font-size: 13pt; margin: 5mm 0 1mm; break-after: avoid; }\n"
           "ul { margin: 0; padding-left: 5mm; }\n"
           "li { break-inside: avoid; }\n"
           "p { margin: 0; }\n"
           "footer { margin-top: 8mm; font-size: 9pt; }\n"_s;
}

QString sectionHtml(const PolicyPageSection &section)
{
    QString html = u"<h2>"_s + section.title.toHtmlEscaped() + u"</h2>\n<ul>\n"_s;
    for (const QString &sentence : section.sentences) {
        html += u"<li>"_s + sentence.toHtmlEscaped() + u"</li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}
}

QString policyPageHtml(const PolicyPage &page)
{
    const QString title = page.title.toHtmlEscaped();
    const QString store = page.store.toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + page.languageTag
                   + u"\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + store + u": "_s + title
                   + u"</title>\n<style>\n"_s + styles() + u"</style>\n</head>\n<body>\n<p>"_s + store + u"</p>\n<h1>"_s
                   + title + u"</h1>\n"_s;
    for (const PolicyPageSection &section : page.sections) {
        html += sectionHtml(section);
    }
    return html + u"<footer>"_s + page.version.toHtmlEscaped() + u"</footer>\n</body>\n</html>\n"_s;
}
}
