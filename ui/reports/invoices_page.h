// SPDX-License-Identifier: GPL-3.0-or-later
// Returns of which a red invoice is due, whatever their month, for whoever issues them.
#pragma once

#include "core/reports/report_reader.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/text_table.h"

#include <QWidget>

class QComboBox;

namespace rd::ui
{
class DeskTable;
class ReasonedAction;
class TextLabel;
class TextTableModel;

class InvoicesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InvoicesPage(AppContext &context, QWidget *parent = nullptr);
    void show(const std::vector<RedInvoiceRow> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    /// The invoices of the chosen row, of which one may be wrong.
    void choose(int row);
    void offer();
    [[nodiscard]] QString intro() const;
    [[nodiscard]] TextTable table() const;

    AppContext &m_context;
    TextLabel *m_intro;
    DeskTable *m_view;
    TextTableModel *m_model;
    QComboBox *m_number;
    ReasonedAction *m_withdraw;
    std::vector<RedInvoiceRow> m_rows;
    QStringList m_numbers; ///< that can be chosen
};
}
