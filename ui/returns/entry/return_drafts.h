// SPDX-License-Identifier: GPL-3.0-or-later
// Half-filled returns of receipts, each in a draft of its own: the one that is typed, and those that were left for another one.
#pragma once

#include "core/base/strong_id.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace rd::ui
{
class AppContext;
class DraftKeeper;

class ReturnDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit ReturnDrafts(AppContext &context, QObject *parent = nullptr);
    /// What is typed from now on is of this sale: it goes where its draft lies, else to a free place, else to that of the oldest.
    void begin(SaleId sale);
    /// Of the sale that was begun last.
    [[nodiscard]] DraftKeeper &current() const { return *m_keepers.at(m_place); }
    /// An empty object when there is none.
    [[nodiscard]] QJsonObject of(SaleId sale) const;
    /// Those of other sales, the newest first.
    [[nodiscard]] std::vector<QJsonObject> besides(SaleId sale) const;
    void discard(SaleId sale);

Q_SIGNALS:
    /// That of the sale that was begun last; empty when it is gone.
    void saved(const QString &clock);

private:
    std::vector<DraftKeeper *> m_keepers;
    std::size_t m_place = 0;
};
}
