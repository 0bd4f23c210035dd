// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a customer in which a manager, who may step up here, says something with a reason.
#pragma once

#include "core/workflow/rights.h"
#include "ui/returns/detail/foot_panel.h"

#include <functional>

class QLineEdit;

namespace rd::ui
{
class FieldNote;
class TextLabel;

/// What is asked, in words, and the write that follows.
struct Decision {
    Right right;
    QString key; ///< tells it from other decisions
    QString icon;
    QString question;
    QString consequence;
    QString verb;
    QString reasonMissing; ///< said where there is none
    QString done;          ///< said once it is written
    std::function<AppContext::Work(const QString &reason)> work;
};

class DecisionPanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit DecisionPanel(AppContext &context, QWidget *parent = nullptr);
    /// Where more fields go, under the reason.
    [[nodiscard]] QGridLayout *form() const { return grid(); }
    /// False marks what else is missing.
    void setCheck(std::function<bool()> check) { m_check = std::move(check); }

    void ask(const Decision &decision);
    /// The same in other words; what was typed stays.
    void reword(const Decision &decision);
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override { return m_decision.key; }
    [[nodiscard]] QString doneSentence() const override { return m_decision.done; }

private:
    QLineEdit *m_reason;
    FieldNote *m_reasonNote;
    TextLabel *m_reasonCaption = nullptr;
    std::function<bool()> m_check;
    Decision m_decision{};
};
}
