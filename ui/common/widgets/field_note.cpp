// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings and refusals under a field.
#include "ui/common/widgets/field_note.h"

#include "ui/common/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace rd::ui
{
FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new IconLabel(QStringLiteral("triangle-alert"))), m_text(captionLabel())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    hide();
}

void FieldNote::warn(const QString &text)
{
    m_icon->setIcon(QStringLiteral("triangle-alert"), Ink::Warning);
    m_text->setInk(Ink::Warning);
    setState("warning", text);
}

void FieldNote::refuse(const QString &text)
{
    m_icon->setIcon(QStringLiteral("circle-x"), Ink::Danger);
    m_text->setInk(Ink::Danger);
    setState("error", text);
    m_field->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_field)) {
        line->selectAll();
    }
}

void FieldNote::clear()
{
    setState("", {});
}

void FieldNote::setState(const char *state, const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    m_field->setProperty("state", QLatin1String(state));
    m_field->setAccessibleDescription(text);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}
}
