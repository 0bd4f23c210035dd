// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing a store credit asks nothing; it says how much it is and until when it counts.
#pragma once

#include "ui/returns/detail/action_form.h"

namespace rd::ui
{
class BenefitBoxes;

class CreditForm final : public ActionForm
{
    Q_OBJECT

public:
    CreditForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QString verb() const override { return m_verb; }

private:
    std::optional<int> m_settlement;
    QString m_verb;
    BenefitBoxes *m_benefits;
};
}
