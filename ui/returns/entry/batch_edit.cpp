// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the batch.
#include "ui/returns/entry/batch_edit.h"

#include "ui/common/desk/formatter.h"

#include <QKeyEvent>

namespace rd::ui
{
BatchEdit::BatchEdit(QWidget *parent) : CodeEdit(parent)
{
    setTakesScans();
}

QString BatchEdit::batch() const
{
    return halfWidth(text()).trimmed();
}

void BatchEdit::setSubject(const QString &goods, const QStringList &sold)
{
    setPlaceholderText(sold.isEmpty() ? tr("Scan the batch")
                                      : tr("Scan the batch, sold was %1").arg(Formatter::list(sold)));
    setAccessibleName(tr("Batch of %1").arg(goods));
}

void BatchEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !batch().isEmpty()) {
        focusNextChild();
        event->accept();
        return;
    }
    CodeEdit::keyPressEvent(event);
}
}
