// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the sale of a new return: by receipt, else by phone, name or article.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QListWidget;

namespace rd::ui
{
class ActionButton;
class AppContext;
class CodeEdit;
class MessageStack;
class TextLabel;

class SaleFinder final : public QWidget
{
    Q_OBJECT

public:
    explicit SaleFinder(AppContext &context, QWidget *parent = nullptr);
    /// Empties the field and takes the focus.
    void start();
    void find(const QString &text);

Q_SIGNALS:
    void chosen(const rd::SaleView &sale);
    void withoutReceiptPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void offer(std::vector<SaleView> sales);
    void tellUnknown(const QString &text);

    AppContext &m_context;
    TextLabel *m_caption;
    CodeEdit *m_field;
    MessageStack *m_messages;
    QListWidget *m_list;
    std::vector<SaleView> m_sales;
};
}
