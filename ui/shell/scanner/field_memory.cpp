// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of field in its own way.
#include "ui/shell/scanner/field_memory.h"

#include "ui/common/widgets/key_group.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

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
        field->setText(text);
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

PutBack choiceBack(QComboBox &box)
{
    const QPointer<QComboBox> field(&box);
    return [field, index = box.currentIndex()] {
        if (field != nullptr) {
            field->setCurrentIndex(index);
        }
    };
}

PutBack rowBack(QAbstractItemView &view)
{
    const QPointer<QAbstractItemView> field(&view);
    return [field, row = QPersistentModelIndex(view.currentIndex())] {
        if (field != nullptr && row.isValid()) {
            field->setCurrentIndex(row);
        }
    };
}

PutBack keysBack(KeyGroup &keys)
{
    const QPointer<KeyGroup> group(&keys);
    return [group, chosen = keys.chosen()] {
        if (group != nullptr && group->chosen() != chosen) {
            group->setChosen(chosen);
            Q_EMIT group->choiceMade(chosen);
        }
    };
}

PutBack backOf(QWidget &field)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        return lineBack(*line);
    }
    if (auto *plain = qobject_cast<QPlainTextEdit *>(&field)) {
        return plainBack(*plain);
    }
    if (auto *box = qobject_cast<QComboBox *>(&field)) {
        return box->lineEdit() == nullptr ? choiceBack(*box) : lineBack(*box->lineEdit());
    }
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(&field)) {
        auto *line = spin->findChild<QLineEdit *>();
        return line == nullptr ? PutBack([] {}) : lineBack(*line);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(&field)) {
        return rowBack(*view);
    }
    return [] {};
}
}

void FieldMemory::keep(QWidget &field)
{
    if (std::ranges::find(m_kept, &field, &Kept::field) != m_kept.end()) {
        return;
    }
    if (m_kept.empty()) {
        const QPointer<QWidget> focused(&field);
        m_kept.push_back({nullptr, [focused] {
                              if (focused != nullptr) {
                                  focused->setFocus(Qt::OtherFocusReason);
                              }
                          }});
        for (auto *keys : field.window()->findChildren<KeyGroup *>()) {
            if (keys->isVisible()) {
                m_kept.push_back({keys, keysBack(*keys)});
            }
        }
    }
    m_kept.push_back({&field, backOf(field)});
}

void FieldMemory::putBack()
{
    const std::vector<Kept> kept = std::exchange(m_kept, {});
    for (auto each = kept.rbegin(); each != kept.rend(); ++each) { // the focus last
        each->putBack();
    }
}

bool takesText(const QWidget &field)
{
    return qobject_cast<const QLineEdit *>(&field) != nullptr || qobject_cast<const QPlainTextEdit *>(&field) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(&field) != nullptr;
}
}
