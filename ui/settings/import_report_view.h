// SPDX-License-Identifier: GPL-3.0-or-later
// What a file holds, or what an import did: counts, first rows, problems.
#pragma once

#include "core/desk/import_sales.h"
#include "ui/common/desk/formatter.h"

#include <QWidget>

class QTabWidget;

namespace rd::ui
{
class DeskTable;
class TextLabel;
class TextTableModel;

class ImportReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent = nullptr);
    void setReport(const ImportReport &report, const Formatter &format);
    void clear();
    void retranslate();
    /// Where the columns form stands.
    void addPage(QWidget *page, const QString &title);
    void setPageTitle(QWidget *page, const QString &title);

private:
    [[nodiscard]] DeskTable *makeTable(const QString &name, TextTableModel *&model);

    TextLabel *m_counts;
    TextLabel *m_sums;
    QTabWidget *m_tabs;
    TextTableModel *m_rowModel;
    TextTableModel *m_errorModel;
    DeskTable *m_rows;
    DeskTable *m_errors;
};
}
