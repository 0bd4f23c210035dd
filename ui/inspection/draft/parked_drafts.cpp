// SPDX-License-Identifier: GPL-3.0-or-later
// One document with the drafts of all returns, by number.
#include "ui/inspection/draft/parked_drafts.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/inspection/draft/inspection_draft_json.h"

namespace rd::ui
{
ParkedDrafts::ParkedDrafts(AppContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_keeper(new DraftKeeper(context, QStringLiteral("inspection"), this))
{
}

void ParkedDrafts::load()
{
    m_keeper->keepNow(); // of who was there before
    m_drafts.clear();
    const QJsonObject kept = m_keeper->kept();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const auto view = m_context.desk().showReturn(each.key());
        if (view && view->returnCase.openTask(Step::Inspect) != nullptr) {
            m_drafts[each.key()] = inspectionDraftFrom(each.key(), each.value().toObject());
        }
    }
}

InspectionDraft ParkedDrafts::of(const QString &number) const
{
    const auto found = m_drafts.find(number);
    return found == m_drafts.end() ? InspectionDraft() : found->second;
}

void ParkedDrafts::keep(const QString &number, const InspectionDraft &draft)
{
    if (draft.isUntouched()) {
        forget(number);
        return;
    }
    m_drafts[number] = draft;
    write();
}

void ParkedDrafts::forget(const QString &number)
{
    if (m_drafts.erase(number) > 0) {
        write();
    }
}

void ParkedDrafts::write()
{
    if (m_drafts.empty()) {
        m_keeper->discard();
        return;
    }
    QJsonObject all;
    for (const auto &[number, draft] : m_drafts) {
        all.insert(number, inspectionDraftToJson(draft));
    }
    m_keeper->keep(all);
}
}
