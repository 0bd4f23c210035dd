// SPDX-License-Identifier: GPL-3.0-or-later
// Parting the numbers.
#include "ui/returns/entry/serial_edit.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace rd::ui
{
namespace
{
const QString kBetween = QStringLiteral(", ");
}

SerialEdit::SerialEdit(QWidget *parent) : CodeEdit(parent)
{
    setTakesScans();
}

QStringList SerialEdit::serials() const
{
    static const QRegularExpression between(QStringLiteral("[,;，；、\\s]+"));
    return halfWidth(text()).split(between, Qt::SkipEmptyParts);
}

void SerialEdit::setSerials(const QStringList &serials)
{
    setText(serials.join(kBetween));
}

void SerialEdit::setSubject(const QString &goods)
{
    setPlaceholderText(tr("Scan the serial numbers"));
    setAccessibleName(tr("Serial numbers of %1").arg(goods));
    setToolTip(tr("One for each unit; Enter parts them"));
}

void SerialEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !serials().isEmpty()) {
        setSerials(serials());
        setText(text() + kBetween);
        event->accept();
        return;
    }
    CodeEdit::keyPressEvent(event);
}
}
