// SPDX-License-Identifier: GPL-3.0-or-later
// The same goods again: who carries the parcel, and its number.
#pragma once

#include "ui/returns/detail/action_form.h"

namespace rd::ui
{
class CodeEdit;
class FieldNote;
class Formatter;

class ShipForm final : public ActionForm
{
    Q_OBJECT

public:
    ShipForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    std::optional<int> m_settlement;
    QLineEdit *m_carrier;
    FieldNote *m_carrierNote;
    CodeEdit *m_tracking;
    FieldNote *m_trackingNote;
};
}
