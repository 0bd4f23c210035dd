// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs in, answers out.
#include "ui/common/desk/report_worker.h"

namespace rd::ui
{
namespace
{
Result<ReportData> dataOf(const ReportReader &reader, BusinessMonth month)
{
    auto totals = reader.totals(month);
    auto before = reader.totals(month.previous());
    auto summary = reader.summary(month);
    auto summaryBefore = reader.summary(month.previous());
    auto redInvoices = reader.redInvoices();
    for (const Error *error : {redInvoices ? nullptr : &redInvoices.error(), totals ? nullptr : &totals.error(),
                               before ? nullptr : &before.error(), summary ? nullptr : &summary.error(),
                               summaryBefore ? nullptr : &summaryBefore.error()}) {
        if (error != nullptr) {
            return refuse(*error);
        }
    }
    return ReportData{*std::move(totals), *std::move(before), *std::move(summary), *std::move(summaryBefore),
                      *std::move(redInvoices)};
}

Result<OnTimeData> onTimeOf(const ReportReader &reader, BusinessMonth month)
{
    const auto now = reader.summary(month);
    const auto before = reader.summary(month.previous());
    if (!now || !before) {
        return refuse(now ? before.error() : now.error());
    }
    return OnTimeData{now->total, before->total};
}
}

ReportWorker::ReportWorker(const QString &storePath, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(storePath), m_clock(clock), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("reports"));
    m_thread.start();
}

ReportWorker::~ReportWorker()
{
    m_isCancelled = true;
    QMetaObject::invokeMethod(
        m_worker, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ReportWorker::run(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job));
}

Result<ReportReader *> ReportWorker::reader()
{
    if (!m_reader) {
        auto opened = ReportReader::open(m_path, m_clock);
        if (!opened) {
            return refuse(opened.error());
        }
        m_reader = *std::move(opened);
    }
    return m_reader.get();
}

template <typename Value>
void ReportWorker::ask(std::function<Result<Value>(const ReportReader &)> work, std::function<void(Result<Value>)> done)
{
    const int request = ++m_request;
    run([this, request, work = std::move(work), done = std::move(done)] {
        const auto opened = reader();
        Result<Value> value = opened ? work(**opened) : Result<Value>(refuse(opened.error()));
        QMetaObject::invokeMethod(this, [this, request, done, value = std::move(value)] {
            if (request == m_request) {
                done(value);
            }
        });
    });
}

void ReportWorker::load(BusinessMonth month, std::function<void(Result<ReportData>)> done)
{
    ask<ReportData>([month](const ReportReader &reader) { return dataOf(reader, month); }, std::move(done));
}

void ReportWorker::loadOnTime(BusinessMonth month, std::function<void(Result<OnTimeData>)> done)
{
    ask<OnTimeData>([month](const ReportReader &reader) { return onTimeOf(reader, month); }, std::move(done));
}

void ReportWorker::exportMonth(const MonthExport &request, std::function<void(Result<ExportedMonth>)> done)
{
    m_isCancelled = false;
    run([this, request, done = std::move(done)] {
        const auto opened = reader();
        const auto progress = [this](qint64 finished, qint64 total) {
            Q_EMIT progressed(finished, total);
            return !m_isCancelled;
        };
        Result<ExportedMonth> exported = opened ? rd::exportMonth(**opened, request, progress)
                                                : Result<ExportedMonth>(refuse(opened.error()));
        QMetaObject::invokeMethod(this, [done, exported = std::move(exported)] { done(exported); });
    });
}
}
