// SPDX-License-Identifier: GPL-3.0-or-later
// What a file holds, or what an import did: figures, first rows, problems.
#pragma once

#include "core/desk/import_sales.h"
#include "ui/common/desk/formatter.h"

#include <QWidget>

namespace rd::ui
{
class CountTabs;
class DeskTable;
class FigureStrip;
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
    /// While there is no report yet.
    void showOnly(QWidget *page);
    void setPageTitle(QWidget *page, const QString &title);

private:
    [[nodiscard]] DeskTable *makeTable(const QString &name, TextTableModel *&model);
    void showRows(const ImportReport &report);
    void showProblems(const ImportReport &report, const Formatter &format);

    FigureStrip *m_figures;
    TextLabel *m_readAs;
    TextLabel *m_more;
    CountTabs *m_tabs;
    TextTableModel *m_rowModel;
    TextTableModel *m_errorModel;
    DeskTable *m_rows;
    DeskTable *m_errors;
};
}
