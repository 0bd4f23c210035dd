// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out among the returns of a month, for a manager to look at; it decides nothing.
#pragma once

#include "core/desk/signal_report.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/text_table.h"

#include <QWidget>

namespace rd::ui
{
class DeskTable;
class TextLabel;
class TextTableModel;

class SignalsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignalsPage(AppContext &context, QWidget *parent = nullptr);
    /// Reads when the page is in front, else when it comes there.
    void setMonth(BusinessMonth month);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void fill();
    /// The customer it is about, else its first return.
    void openRow(int row);
    [[nodiscard]] TextTable table() const;
    [[nodiscard]] static QString nameOf(SignalKind kind);
    [[nodiscard]] QString subjectOf(const Signal &signal) const;

    AppContext &m_context;
    TextLabel *m_intro;
    DeskTable *m_view;
    TextTableModel *m_model;
    BusinessMonth m_month;
    std::optional<SignalReport> m_report;
    bool m_isStale = true;
};
}
