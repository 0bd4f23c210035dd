// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is there is written over, but never the store, and not by the next one.
#include "core/desk/month_targets.h"

#include "core/desk/guarded.h"
#include "core/desk/target_error.h"
#include "core/desk/target_place.h"

#include <QFile>

#include <cstdio>

namespace rd
{
namespace
{
Result<void> checkNames(const MonthExport &request, const QString &store)
{
    QStringList places;
    for (const QString &name : {request.lines, request.payouts, request.open}) {
        if (name.isEmpty()) {
            continue;
        }
        const QString place = placeOf(name);
        const char *const problem = belongsToStore(name, store) ? "belongs_to_store"
                                    : places.contains(place)    ? "named_twice"
                                                                : nullptr;
        if (problem != nullptr) {
            return refuse(ErrorCode::FileExists,
                          {{QStringLiteral("file"), name}, {QStringLiteral("problem"), QLatin1String(problem)}});
        }
        places.append(place);
    }
    return {};
}

Result<std::unique_ptr<MonthTarget>> targetFor(const QString &name)
{
    try {
        return name.isEmpty() ? nullptr : std::make_unique<MonthTarget>(name);
    } catch (const StorageError &error) {
        logStorageError(error);
        return refuse(aboutTarget(error.toError(), name));
    }
}
}

MonthTarget::MonthTarget(const QString &name)
{
    if (name == QLatin1String("-")) {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly)) {
            throw StorageError(ErrorCode::NoPermission, QStringLiteral("standard output cannot be written"));
        }
        m_device = std::move(output);
    } else {
        auto file = std::make_unique<DurableDevice>(name);
        m_file = file.get();
        m_device = std::move(file);
    }
    m_csv.emplace(*m_device);
}

void MonthTarget::finish()
{
    m_csv->finish();
    if (m_file != nullptr) {
        m_file->commit();
    }
}

Result<MonthTargets> MonthTargets::open(const MonthExport &request, const QString &store)
{
    if (auto named = checkNames(request, store); !named) {
        return refuse(named.error());
    }
    MonthTargets targets;
    for (const auto &[place, name] :
         {std::pair(&targets.lines, request.lines), std::pair(&targets.payouts, request.payouts),
          std::pair(&targets.openReturns, request.open)}) {
        auto target = targetFor(name);
        if (!target) {
            return refuse(target.error());
        }
        *place = *std::move(target);
    }
    return targets;
}
}
