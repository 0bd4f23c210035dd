// SPDX-License-Identifier: GPL-3.0-or-later
// Words, keys, and why one cannot be pressed.
#include "ui/returns/detail/now_buttons.h"

#include "ui/common/widgets/action_button.h"
#include "ui/returns/detail/now_words.h"
#include "ui/returns/detail/verb.h"

namespace rd::ui
{
namespace
{
ActionButton *secondary(const char *name, const QString &icon, const QString &word)
{
    auto *button = new ActionButton(ButtonKind::Secondary, icon, word);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}
}

NowButtons::NowButtons(const ReturnView &view, const std::vector<Possibility> &possible, std::optional<Right> next,
                       const Formatter &format)
    : note(secondary("noteAction", QStringLiteral("sticky-note"), tr("Note"))),
      print(secondary("printAction", QStringLiteral("printer"), tr("Print"))),
      more(secondary("moreActions", QStringLiteral("chevron-down"), tr("More")))
{
    if (next) {
        primary = new ActionButton(ButtonKind::Primary, Verbs::iconOf(*next),
                                   NowWords(view, format).primaryWord(*next));
        primary->setObjectName(QStringLiteral("primaryAction"));
        primary->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
        const bool isForApprover = Verbs::isForApprover(*next, view, possible);
        primary->setBlocked(isForApprover ? QString() : Verbs::reason(*next, possible, format));
    }
    const QKeySequence noteKeys(Qt::CTRL | Qt::Key_M);
    note->listenTo(noteKeys);
    note->setBlocked(Verbs::reason(Right::AddNote, possible, format));
    if (note->isEnabled()) {
        note->setToolTip(keysText(noteKeys));
    }
    const QKeySequence printKeys(Qt::CTRL | Qt::Key_P);
    print->listenTo(printKeys);
    print->setToolTip(keysText(printKeys));
}

QList<ActionButton *> NowButtons::all() const
{
    QList<ActionButton *> all{note, print, more};
    if (primary != nullptr) {
        all.prepend(primary);
    }
    return all;
}
}
