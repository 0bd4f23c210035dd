// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the goods are here, and, for a walk-in, how they were found and how the money goes back at once.
#pragma once

#include "core/workflow/walk_in.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QBoxLayout;
class QVBoxLayout;

namespace rd::ui
{
class AppContext;
class CodeEdit;
class KeyGroup;
class ReasonHint;
class TextLabel;

class OnTheSpot final : public QWidget
{
    Q_OBJECT

public:
    explicit OnTheSpot(AppContext &context, QWidget *parent = nullptr);
    /// Tenders the refund may go back to, preferred first.
    void setTenders(const QStringList &tenders);
    void setGoodsHere(bool areHere);
    /// One below the other.
    void setNarrow(bool isNarrow);
    /// What is not settled with money cannot be paid here: it stops after the inspection, and says so.
    void setForMoney(bool isForMoney);
    /// Without a receipt a manager looks at it first: nothing is inspected or paid now.
    void setMayInspectNow(bool mayInspect);
    void clear();
    [[nodiscard]] bool areGoodsHere() const;
    /// Nothing while "inspect now" is not ticked, no condition is chosen or the checklist is not done.
    [[nodiscard]] std::optional<AcceptAtCounter> accept() const;
    /// Ticked, but no condition is chosen yet.
    [[nodiscard]] bool lacksCondition() const;
    /// Ticked, but the checklist asks for more.
    [[nodiscard]] bool lacksTick() const;
    void focusCondition();
    /// What Save will do: "Save" or "Save and pay".
    [[nodiscard]] bool willPay() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void updateRights();
    void suggest(const QString &condition);
    void buildChecklist();

    AppContext &m_context;
    QCheckBox *m_here;
    QCheckBox *m_now;
    TextLabel *m_hereHint;
    ReasonHint *m_why;
    QWidget *m_details;
    TextLabel *m_conditionCaption;
    KeyGroup *m_conditions;
    TextLabel *m_goesOn;
    TextLabel *m_dispositionCaption;
    QComboBox *m_disposition;
    QComboBox *m_tender;
    CodeEdit *m_reference;
    QVBoxLayout *m_checklist;
    QBoxLayout *m_tickRow;
    QBoxLayout *m_fieldRow;
    std::vector<std::pair<QString, QCheckBox *>> m_ticks; ///< what the rules make compulsory
    QStringList m_tenders;
    bool m_isForMoney = true;
    bool m_mayInspectNow = true;
};
}
