// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of HTML, escaped.
#include "ui/common/paper/html_table.h"

#include <algorithm>

namespace rd::ui
{
using namespace Qt::StringLiterals;

QString htmlCell(const QString &text, bool isFigure, const char *tag)
{
    const QString name = QString::fromLatin1(tag);
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(name, isFigure ? u"right"_s : u"left"_s, text.toHtmlEscaped());
}

QString htmlTableHead(const QStringList &names, const std::vector<int> &figures)
{
    QString row;
    for (int i = 0; i < names.size(); ++i) {
        row += htmlCell(names[i], std::find(figures.begin(), figures.end(), i) != figures.end(), "th");
    }
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">\n<tr>"_s + row + u"</tr>\n"_s;
}
}
