// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the keys and listening to their digits.
#include "ui/common/widgets/key_group.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/key_button.h"
#include "ui/common/widgets/key_names.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr std::size_t kDigits = 9;
}

KeyGroup::KeyGroup(int columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(px(8));
}

void KeyGroup::setChoices(const std::vector<Choice> &choices)
{
    const QString before = chosen();
    for (KeyButton *button : m_buttons) {
        m_group->removeButton(button);
        delete button;
    }
    m_buttons.clear();
    m_choices = choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const int place = static_cast<int>(i);
        auto *button = new KeyButton(place + 1, choices[i].text, choices[i].hint);
        button->setObjectName(QStringLiteral("key_") + choices[i].code);
        button->setLow(m_isLow);
        m_group->addButton(button, place);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::toggled, this, [this, code = choices[i].code](bool isOn) {
            if (isOn && !m_isSetting) { // pressed, or toggled by what reads the screen
                Q_EMIT choiceMade(code);
            }
        });
        connect(button, &QAbstractButton::pressed, this, [this, button] { m_isAgain = button->isChecked(); });
        connect(button, &QAbstractButton::clicked, this, [this, code = choices[i].code] {
            if (m_isAgain) {
                Q_EMIT choiceMade(code);
            }
        });
    }
    layOut();
    setChosen(before);
}

void KeyGroup::setColumns(int columns)
{
    if (columns != m_columns) {
        m_columns = columns;
        layOut();
    }
}

void KeyGroup::layOut()
{
    int place = 0;
    for (KeyButton *button : m_buttons) {
        m_grid->addWidget(button, place / m_columns, place % m_columns); // from its place before, too
        ++place;
    }
    for (int column = 0; column < std::max(m_grid->columnCount(), m_columns); ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
}

void KeyGroup::setKeys(QWidget *scope, Qt::KeyboardModifier modifier)
{
    for (const QPointer<QShortcut> &shortcut : m_shortcuts) {
        delete shortcut;
    }
    m_shortcuts.clear();
    for (std::size_t i = 0; i < kDigits; ++i) {
        const QKeyCombination digit(modifier, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        auto *shortcut = new QShortcut(QKeySequence(digit), scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut); // fields that take text keep their digits
        shortcut->setAutoRepeat(false);
        nameKeys(*shortcut, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Choose by number"));
        connect(shortcut, &QShortcut::activated, this, [this, i] { press(i); });
        m_shortcuts.append(shortcut);
    }
    updateShortcuts();
}

void KeyGroup::press(std::size_t index)
{
    if (index < m_buttons.size() && m_buttons[index]->isEnabled()) {
        const bool isAgain = m_buttons[index]->isChecked();
        m_buttons[index]->setChecked(true);
        if (isAgain) {
            Q_EMIT choiceMade(m_choices[index].code);
        }
    }
}

void KeyGroup::setChosen(const QString &code)
{
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(!code.isEmpty() && m_choices[i].code == code);
    }
    m_group->setExclusive(true);
}

QString KeyGroup::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_choices[static_cast<std::size_t>(id)].code;
}

void KeyGroup::setHint(const QString &code, const QString &hint)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_choices[i].code == code) {
            m_buttons[i]->setHint(hint);
        }
    }
}

void KeyGroup::updateShortcuts()
{
    for (const QPointer<QShortcut> &shortcut : m_shortcuts) {
        if (shortcut) {
            shortcut->setEnabled(isVisible() && isEnabled());
        }
    }
}

void KeyGroup::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateShortcuts();
}

void KeyGroup::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateShortcuts();
}

void KeyGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) {
        updateShortcuts();
    }
}
}
