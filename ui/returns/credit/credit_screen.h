// SPDX-License-Identifier: GPL-3.0-or-later
// One store credit: what is left of it, what took from it, and taking from it for goods sold at the till.
#pragma once

#include "core/desk/credit_page.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class CreditPanel;
class DeskTable;
class FigureStrip;
class MessageStack;
class TextLabel;
class TextTableModel;

class CreditScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit CreditScreen(AppContext &context, QWidget *parent = nullptr);
    void showCredit(const QString &code);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildEntries();
    [[nodiscard]] QWidget *buildFoot();
    void fill();
    void updateButtons();
    /// Why nothing can be taken; empty when something can.
    [[nodiscard]] QString whyNot() const;
    void retranslate();

    AppContext &m_context;
    TextLabel *m_code;
    TextLabel *m_stand;
    MessageStack *m_messages;
    FigureStrip *m_figures;
    DeskTable *m_entries;
    TextTableModel *m_rows;
    ActionButton *m_redeem;
    ActionButton *m_void;
    ActionButton *m_restore; ///< in its place once something is void
    ActionButton *m_return;
    ActionButton *m_close;
    QWidget *m_foot;
    CreditPanel *m_panel;
    std::optional<CreditPage> m_page;
};
}
