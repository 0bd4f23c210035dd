// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in words, rows in tables.
#include "ui/settings/import_report_view.h"

#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/settings/text_table_model.h"

#include <QCoreApplication>
#include <QTabWidget>
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
        {QStringLiteral("bad_date"), QT_TRANSLATE_NOOP("ImportProblem", "is not a date")},
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
    : QWidget(parent), m_counts(new TextLabel(TextUse::BodyBold, Ink::Text, {}, this)), m_sums(captionLabel({}, this)),
      m_tabs(new QTabWidget(this)), m_rows(makeTable(QStringLiteral("import-rows"), m_rowModel)),
      m_errors(makeTable(QStringLiteral("import-errors"), m_errorModel))
{
    m_counts->setWordWrap(true);
    m_sums->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rows, {});
    m_tabs->addTab(m_errors, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(m_sums);
    layout->addWidget(m_tabs, 1);
    retranslate();
}

DeskTable *ImportReportView::makeTable(const QString &name, TextTableModel *&model)
{
    auto *table = new DeskTable(name, this);
    model = new TextTableModel(table);
    table->setModel(model);
    return table;
}

void ImportReportView::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void ImportReportView::setPageTitle(QWidget *page, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(page), title);
}

void ImportReportView::retranslate()
{
    m_tabs->setTabText(0, tr("First rows"));
    m_tabs->setTabText(1, tr("Problems"));
}

void ImportReportView::clear()
{
    m_counts->clear();
    m_sums->clear();
    m_rowModel->setContent({}, {});
    m_errorModel->setContent({}, {});
}

void ImportReportView::setReport(const ImportReport &report, const Formatter &format)
{
    m_counts->setText(tr("%1 rows: %2 lines sold, %3 returned, %4 neither, %5 skipped, %6 with a problem")
                          .arg(number(report.rows), number(report.lines), number(report.returns),
                               number(report.adjustments), number(report.skipped), number(report.faultyRows)));
    m_sums->setText(tr("%1 new receipts, %2 past returns, %3 already here · sold %4, returned %5 · layout %6, %7")
                        .arg(number(report.sales), number(report.pastReturns), number(report.alreadyHere),
                             format.money(report.paidTotal), format.money(report.returnedTotal), report.profile,
                             report.encoding));
    const QStringList header = report.preview.empty() ? QStringList() : report.preview.front();
    m_rowModel->setContent(header, report.preview.size() > 1
                                       ? std::vector<QStringList>(report.preview.begin() + 1, report.preview.end())
                                       : std::vector<QStringList>());
    std::vector<TableColumn> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        columns.push_back({QString::number(i), QStringLiteral("2026-11-22 10:12"), false, i == header.size() - 1});
    }
    m_rows->setColumns(columns);
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
    const bool hasProblems = !problems.empty();
    m_errorModel->setContent({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")}, std::move(problems));
    m_errors->setColumns({{QStringLiteral("row"), QStringLiteral("888,888")},
                          {QStringLiteral("column"), QStringLiteral("InvoiceNumber")},
                          {QStringLiteral("value"), QStringLiteral("2026-11-22 10:12")},
                          {QStringLiteral("problem"), {}, false, true}});
    m_tabs->setTabText(1, hasProblems ? tr("Problems (%1)").arg(number(report.faultyRows + report.conflictCount))
                                      : tr("Problems"));
    if (hasProblems) {
        m_tabs->setCurrentIndex(1);
    }
}
}
