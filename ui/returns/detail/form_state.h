// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and chosen in a form, to be put into the same form when it is built anew.
#pragma once

#include "core/money/quantity.h"

#include <QStringList>

#include <vector>

namespace rd::ui
{
class ActionForm;

class FormState final
{
public:
    explicit FormState(const ActionForm &form);
    void restore(ActionForm &form) const;
    /// Only the reason or note.
    void restoreWords(ActionForm &form) const;

private:
    int m_rows;
    QStringList m_texts;
    QString m_words;
    std::vector<int> m_choices;
    std::vector<bool> m_ticks;
    std::vector<Quantity> m_quantities;
    QString m_focus; ///< object name of the field that had the focus
};
}
