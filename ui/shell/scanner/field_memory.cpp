// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of field in its own way.
#include "ui/shell/scanner/field_memory.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <utility>

namespace rd::ui
{
namespace
{
using PutBack = std::function<void()>;

PutBack lineBack(QLineEdit &line)
{
    const QPointer<QLineEdit> field(&line);
    return [field, text = line.text(), cursor = line.cursorPosition(), start = line.selectionStart(),
            length = line.selectedText().size()] {
        if (field == nullptr || field->text() == text) {
            return;
        }
        field->selectAll();
        field->insert(text); // unlike setText, heard by whoever follows what is typed
        field->setCursorPosition(cursor);
        if (start >= 0) {
            field->setSelection(start, static_cast<int>(length));
        }
    };
}

PutBack plainBack(QPlainTextEdit &edit)
{
    const QPointer<QPlainTextEdit> field(&edit);
    return [field, text = edit.toPlainText(), at = edit.textCursor().position(), anchor = edit.textCursor().anchor()] {
        if (field == nullptr || field->toPlainText() == text) {
            return;
        }
        field->setPlainText(text);
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(at, QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
    };
}

/// The line of a field that has one.
QLineEdit *lineOf(QWidget &field)
{
    if (auto *box = qobject_cast<QComboBox *>(&field)) {
        return box->lineEdit();
    }
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(&field)) {
        return spin->findChild<QLineEdit *>();
    }
    return qobject_cast<QLineEdit *>(&field);
}
}

void FieldMemory::keep(QWidget &field)
{
    if (m_kept != nullptr) {
        return;
    }
    auto *plain = qobject_cast<QPlainTextEdit *>(&field);
    auto *line = lineOf(field);
    m_kept = plain != nullptr ? plainBack(*plain) : line != nullptr ? lineBack(*line) : PutBack([] {});
}

void FieldMemory::putBack()
{
    if (const PutBack kept = std::exchange(m_kept, {})) {
        kept();
    }
}

bool takesText(const QWidget &field)
{
    const auto *box = qobject_cast<const QComboBox *>(&field);
    return (box != nullptr && box->isEditable()) || qobject_cast<const QLineEdit *>(&field) != nullptr
           || qobject_cast<const QPlainTextEdit *>(&field) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(&field) != nullptr;
}
}
