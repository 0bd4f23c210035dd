// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else at the counter decides one action: who, and their PIN. The person who is logged in stays.
#pragma once

#include "core/workflow/rights.h"
#include "ui/common/desk/app_context.h"

#include <QWidget>

#include <set>

class QComboBox;

namespace rd::ui
{
class CodeEdit;
class FieldNote;
class TextLabel;

class ApproverFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ApproverFields(AppContext &context, QWidget *parent = nullptr);
    /// Shows the people who have this right, without those who stand behind it already.
    void offer(Right right, const std::set<StaffId> &without = {});
    void withdraw();
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    /// False marks what is missing, and takes the focus there.
    [[nodiscard]] bool isComplete();
    /// Nothing while nobody is asked for.
    [[nodiscard]] std::optional<Approver> approver() const;
    /// For a form that has nothing else to fill in.
    void takeFocus();
    void forgetPin();
    /// After a refusal: the PIN again.
    void askAgain();
    void retranslate();

private:
    void fill(Right right, const std::set<StaffId> &without);

    AppContext &m_context;
    bool m_isTaking = false; ///< goods are taken over, nothing is decided
    bool m_isOffered = false;
    TextLabel *m_caption;
    QComboBox *m_person;
    CodeEdit *m_pin;
    FieldNote *m_note;
};
}
