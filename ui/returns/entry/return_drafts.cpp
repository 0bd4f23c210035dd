// SPDX-License-Identifier: GPL-3.0-or-later
// Some places, found by what lies in them.
#include "ui/returns/entry/return_drafts.h"

#include "ui/common/desk/draft_keeper.h"
#include "ui/returns/entry/return_entry.h"

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr std::size_t kPlaces = 9;

/// When it was typed; nothing for a free place.
qint64 momentOf(const QJsonObject &draft)
{
    return draft.value(QLatin1String("at")).toInteger();
}
}

ReturnDrafts::ReturnDrafts(AppContext &context, QObject *parent) : QObject(parent)
{
    for (std::size_t place = 0; place < kPlaces; ++place) {
        const QString name = place == 0 ? QStringLiteral("new_return") : QStringLiteral("new_return_%1").arg(place + 1);
        m_keepers.push_back(new DraftKeeper(context, name, this));
        connect(m_keepers.back(), &DraftKeeper::saved, this, [this, place](const QString &clock) {
            if (place == m_place) {
                Q_EMIT saved(clock);
            }
        });
    }
}

void ReturnDrafts::begin(SaleId sale)
{
    std::size_t oldest = 0;
    for (std::size_t place = 0; place < kPlaces; ++place) {
        const QJsonObject draft = m_keepers[place]->kept();
        if (!draft.isEmpty() && saleOfDraft(draft) == sale) {
            m_place = place;
            return;
        }
        oldest = momentOf(draft) < momentOf(m_keepers[oldest]->kept()) ? place : oldest;
    }
    m_place = oldest;
}

QJsonObject ReturnDrafts::of(SaleId sale) const
{
    for (const DraftKeeper *keeper : m_keepers) {
        if (const QJsonObject draft = keeper->kept(); !draft.isEmpty() && saleOfDraft(draft) == sale) {
            return draft;
        }
    }
    return {};
}

std::vector<QJsonObject> ReturnDrafts::besides(SaleId sale) const
{
    std::vector<QJsonObject> drafts;
    for (const DraftKeeper *keeper : m_keepers) {
        if (const QJsonObject draft = keeper->kept(); !draft.isEmpty() && saleOfDraft(draft) != sale) {
            drafts.push_back(draft);
        }
    }
    std::ranges::stable_sort(drafts, std::ranges::greater(), momentOf);
    return drafts;
}

void ReturnDrafts::discard(SaleId sale)
{
    for (DraftKeeper *keeper : m_keepers) {
        if (const QJsonObject draft = keeper->kept(); !draft.isEmpty() && saleOfDraft(draft) == sale) {
            keeper->discard();
        }
    }
}
}
