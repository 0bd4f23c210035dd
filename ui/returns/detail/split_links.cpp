// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as links that the keyboard reaches, too.
#include "ui/returns/detail/split_links.h"

#include "ui/common/desk/formatter.h"

namespace rd::ui
{
namespace
{
QString linkTo(const QString &number)
{
    return QStringLiteral("<a style=\"text-decoration:none\" href=\"%1\">%1</a>").arg(number.toHtmlEscaped());
}
}

SplitLinks::SplitLinks(QWidget *parent) : TextLabel(TextUse::Body, Ink::Muted, {}, parent)
{
    setObjectName(QStringLiteral("splitLinks"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, &SplitLinks::pressed);
    hide();
}

void SplitLinks::show(const ReturnView &view)
{
    QStringList parts;
    if (const auto &from = view.returnCase.rma.splitFrom) {
        parts.append(tr("Split from %1").arg(linkTo(from->number)));
    }
    QStringList into;
    for (const QString &number : splitInto(view.returnCase)) {
        into.append(linkTo(number));
    }
    if (!into.isEmpty()) {
        //: Numbers of the returns in which a part of the goods goes on
        parts.append(tr("Goes on in part in %1").arg(Formatter::list(into)));
    }
    setText(parts.join(QStringLiteral(" · ")));
    setFocusPolicy(parts.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setVisible(!parts.isEmpty());
}
}
