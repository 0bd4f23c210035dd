// SPDX-License-Identifier: GPL-3.0-or-later
// The same goods again: who carries the parcel, its number, and the numbers of units that are told apart.
#pragma once

#include "ui/returns/detail/action_form.h"

class QGridLayout;

namespace rd::ui
{
class CodeEdit;
class AppContext;
class FieldNote;
class SerialEdit;

class ShipForm final : public ActionForm
{
    Q_OBJECT

public:
    ShipForm(const ReturnView &view, const AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    /// The numbers of a line whose units are told apart.
    struct Units {
        int line = 0;
        Quantity quantity;
        SerialEdit *serials = nullptr;
        FieldNote *note = nullptr;
    };
    void addUnits(const ReturnView &view, const Settlement &due, const AppContext &context, QGridLayout *grid);

    std::vector<Units> m_units;
    std::optional<int> m_settlement;
    QLineEdit *m_carrier;
    FieldNote *m_carrierNote;
    CodeEdit *m_tracking;
    FieldNote *m_trackingNote;
};
}
