// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in words, rows in tables.
#include "ui/settings/import_report_view.h"

#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/settings/import_figures.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// What is wrong with a cell, in words.
QString problemText(const QString &code)
{
    static const std::map<QString, const char *> words = {
        {QStringLiteral("missing_value"), QT_TRANSLATE_NOOP("ImportProblem", "is missing")},
        {QStringLiteral("bad_number"), QT_TRANSLATE_NOOP("ImportProblem", "is not a number")},
        {QStringLiteral("bad_quantity"), QT_TRANSLATE_NOOP("ImportProblem", "is not a quantity")},
        {QStringLiteral("too_many_decimals"), QT_TRANSLATE_NOOP("ImportProblem", "has too many decimals")},
        {QStringLiteral("too_large"), QT_TRANSLATE_NOOP("ImportProblem", "is too large")},
        {QStringLiteral("sum_too_large"), QT_TRANSLATE_NOOP("ImportProblem", "makes the sum of the file too large")},
        {QStringLiteral("bad_invoice_kind"), QT_TRANSLATE_NOOP("ImportProblem", "is no kind of invoice")},
        {QStringLiteral("bad_date"), QT_TRANSLATE_NOOP("ImportProblem", "is not a date")},
        {QStringLiteral("future_date"), QT_TRANSLATE_NOOP("ImportProblem", "is after today")},
        {QStringLiteral("wrong_currency"), QT_TRANSLATE_NOOP("ImportProblem", "is not the store's currency")},
        {QStringLiteral("column_count"),
         QT_TRANSLATE_NOOP("ImportProblem", "the row has another number of columns than the header")},
        {QStringLiteral("customer_differs"), QT_TRANSLATE_NOOP("ImportProblem", "one receipt, two customers")},
        {QStringLiteral("bad_line"), QT_TRANSLATE_NOOP("ImportProblem", "is not a line number")},
        {QStringLiteral("no_article"), QT_TRANSLATE_NOOP("ImportProblem", "the row names no article")},
        {QStringLiteral("mixed_numbers"), QT_TRANSLATE_NOOP("ImportProblem", "numbers are written in two ways")},
        {QStringLiteral("mixed_dates"), QT_TRANSLATE_NOOP("ImportProblem", "dates are written in two ways")},
    };
    const auto found = words.find(code);
    return found == words.end() ? code : QCoreApplication::translate("ImportProblem", found->second);
}
}

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent), m_figures(new FigureStrip), m_readAs(captionLabel()), m_more(captionLabel()),
      m_tabs(new CountTabs), m_rows(makeTable(QStringLiteral("import-rows"), m_rowModel)),
      m_errors(makeTable(QStringLiteral("import-errors"), m_errorModel))
{
    m_readAs->setObjectName(QStringLiteral("readAs"));
    m_tabs->counts()->setSmall(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // some tills write 79 columns
    m_tabs->addTab(m_rows, {});
    m_tabs->addTab(m_errors, {});
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->setSpacing(px(4));
    box->body()->addWidget(m_tabs, 1);
    m_more->setContentsMargins(px(12), 0, px(12), px(4));
    box->body()->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_figures);
    layout->addWidget(m_readAs);
    layout->addWidget(box, 1);
    retranslate();
}

DeskTable *ImportReportView::makeTable(const QString &name, TextTableModel *&model)
{
    auto *table = new DeskTable(name, this);
    table->setObjectName(name);
    model = new TextTableModel(table);
    table->setModel(model);
    return table;
}

void ImportReportView::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void ImportReportView::showOnly(QWidget *page)
{
    clear();
    m_tabs->setCurrentWidget(page);
}

void ImportReportView::setPageTitle(QWidget *page, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(page), title);
}

void ImportReportView::retranslate()
{
    m_tabs->setTabText(0, tr("First rows"));
    m_tabs->setTabText(1, tr("Problems"));
    m_rows->setAccessibleName(tr("First rows"));
    m_errors->setAccessibleName(tr("Problems"));
}

void ImportReportView::clear()
{
    m_figures->hide();
    m_readAs->clear();
    m_more->hide();
    m_rowModel->setContent({}, {});
    m_errorModel->setContent({}, {});
    m_tabs->counts()->setCount(1, -1);
}

void ImportReportView::setReport(const ImportReport &report, const Formatter &format)
{
    m_figures->show();
    m_figures->setFigures(importFigures(report, format));
    m_readAs->setText(readAs(report));
    showRows(report);
    showProblems(report, format);
}

void ImportReportView::showRows(const ImportReport &report)
{
    const QStringList header = report.preview.empty() ? QStringList() : report.preview.front();
    m_rowModel->setContent(header, report.preview.size() > 1
                                       ? std::vector<QStringList>(report.preview.begin() + 1, report.preview.end())
                                       : std::vector<QStringList>());
    std::vector<TableColumn> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        columns.push_back({QString::number(i), QStringLiteral("2026-11-22 10:12"), false, i == header.size() - 1});
    }
    m_rows->setColumns(columns);
}

void ImportReportView::showProblems(const ImportReport &report, const Formatter &format)
{
    std::vector<QStringList> problems;
    for (const ImportRowError &error : report.errors) {
        problems.push_back({number(error.row), error.column, error.value, problemText(error.problem)});
    }
    for (const ImportConflict &conflict : report.conflicts) {
        problems.push_back({{},
                            conflict.receipt,
                            conflict.storeDay ? format.day(*conflict.storeDay) : QString(),
                            tr("is here already with other content")});
    }
    const qint64 all = report.faultyRows + report.conflictCount;
    const auto shown = static_cast<qint64>(problems.size());
    m_errorModel->setContent({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, std::move(problems));
    m_errors->setColumns({{QStringLiteral("row"), QStringLiteral("888,888")},
                          {QStringLiteral("column"), QStringLiteral("InvoiceNumber")},
                          {QStringLiteral("value"), QStringLiteral("2026-11-22 10:12 10:12")},
                          {QStringLiteral("problem"), {}, false, true}});
    m_tabs->counts()->setCount(1, static_cast<int>(all), all > 0);
    m_more->setText(tr("%1 of %2 problems are shown.").arg(number(shown), number(all)));
    m_more->setVisible(all > shown);
    m_tabs->setCurrentIndex(all > 0 ? 1 : 0);
}
}
