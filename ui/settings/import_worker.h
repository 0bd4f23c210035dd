// SPDX-License-Identifier: GPL-3.0-or-later
// Previews a sales file in a thread of its own, and hands the import to the writer.
#pragma once

#include "core/desk/import_sales.h"
#include "ui/common/desk/app_context.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace rd::ui
{
class ImportWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ImportWorker(AppContext &context, QObject *parent = nullptr);
    ~ImportWorker() override;

    using Done = std::function<void(Result<ImportReport>)>;
    /// A newer preview makes the answer of an older one stay away.
    void preview(const ImportRequest &request, Done done);
    void import(const ImportRequest &request, const QString &operation, Done done);
    void cancel() { *m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    AppContext &m_context;
    QThread m_thread;
    QObject *m_worker;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    int m_request = 0;
};
}
