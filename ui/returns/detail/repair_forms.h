// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired: who has them and until when, how they came back, and handing them over.
#pragma once

#include "ui/returns/detail/action_form.h"

class QComboBox;
class QDateEdit;

namespace rd::ui
{
class AppContext;
class FieldNote;
class Formatter;

class SendRepairForm final : public ActionForm
{
    Q_OBJECT

public:
    SendRepairForm(const ReturnView &view, AppContext &context, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    std::optional<int> m_settlement;
    QLineEdit *m_sentTo;
    FieldNote *m_sentToNote;
    QLineEdit *m_reference;
    QDateEdit *m_expected;
};

class BookRepairForm final : public ActionForm
{
    Q_OBJECT

public:
    BookRepairForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    [[nodiscard]] bool isRepaired() const;

    std::optional<int> m_settlement;
    QComboBox *m_result;
    QLineEdit *m_text;
    FieldNote *m_note;
};

/// Asks nothing; it says which goods the customer takes, and whether they are repaired.
class CollectRepairForm final : public ActionForm
{
    Q_OBJECT

public:
    CollectRepairForm(const ReturnView &view, const Formatter &format, QWidget *parent);
    [[nodiscard]] Action action() const override { return CollectRepair{m_settlement}; }

private:
    std::optional<int> m_settlement;
};
}
