// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of one kind stand in the same order in both forms.
#include "ui/returns/detail/form_state.h"

#include "ui/common/widgets/quantity_spin.h"
#include "ui/returns/detail/action_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace rd::ui
{
namespace
{
const QString kWords = QStringLiteral("actionText");

/// The field of a quantity is its own affair.
QList<QLineEdit *> textsOf(const QWidget &form)
{
    QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
    fields.removeIf([](const QLineEdit *field) { return qobject_cast<QuantitySpin *>(field->parent()) != nullptr; });
    return fields;
}

template <typename Field, typename Value, typename Put>
void putAll(const QList<Field *> &fields, const std::vector<Value> &values, const Put &put)
{
    const auto count = std::min(static_cast<std::size_t>(fields.size()), values.size());
    for (std::size_t i = 0; i < count; ++i) {
        put(fields[static_cast<qsizetype>(i)], values[i]);
    }
}
}

FormState::FormState(const ActionForm &form) : m_rows(form.rows())
{
    const auto *words = form.findChild<QLineEdit *>(kWords);
    m_words = words == nullptr ? QString() : words->text();
    for (const QLineEdit *field : textsOf(form)) {
        m_texts.append(field->text());
    }
    for (const QComboBox *field : form.findChildren<QComboBox *>()) {
        m_choices.push_back(field->currentIndex());
    }
    for (const QCheckBox *field : form.findChildren<QCheckBox *>()) {
        m_ticks.push_back(field->isChecked());
    }
    for (const QuantitySpin *field : form.findChildren<QuantitySpin *>()) {
        m_quantities.push_back(field->quantity());
    }
    const QWidget *focused = form.focusWidget();
    m_focus = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
}

void FormState::restoreWords(ActionForm &form) const
{
    if (auto *words = form.findChild<QLineEdit *>(kWords)) {
        words->setText(m_words);
    }
}

void FormState::restore(ActionForm &form) const
{
    form.setRows(m_rows);
    putAll(form.findChildren<QComboBox *>(), m_choices, [](QComboBox *field, int at) { field->setCurrentIndex(at); });
    putAll(form.findChildren<QCheckBox *>(), m_ticks, [](QCheckBox *field, bool isOn) { field->setChecked(isOn); });
    putAll(form.findChildren<QuantitySpin *>(), m_quantities,
           [](QuantitySpin *field, Quantity quantity) { field->setQuantity(quantity); });
    const QList<QLineEdit *> fields = textsOf(form);
    for (qsizetype i = 0; i < std::min(fields.size(), m_texts.size()); ++i) {
        fields[i]->setText(m_texts[i]);
    }
    form.refilled();
    if (auto *focused = m_focus.isEmpty() ? nullptr : form.findChild<QWidget *>(m_focus)) {
        focused->setFocus(Qt::OtherFocusReason);
    }
}
}
