// SPDX-License-Identifier: GPL-3.0-or-later
// What is half filled in: kept while it is typed, offered again, taken up.
#include "ui/returns/entry/new_return_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/entry/article_box.h"
#include "ui/returns/entry/entry_side.h"
#include "ui/returns/entry/on_the_spot.h"
#include "ui/returns/entry/receipt_box.h"
#include "ui/returns/entry/return_drafts.h"
#include "ui/returns/entry/wish_keys.h"

#include <QLineEdit>
#include <QScopedValueRollback>

namespace rd::ui
{
DraftKeeper &NewReturnPage::keeper() const
{
    return m_isWithoutReceipt ? *m_articleDraft : m_drafts->current();
}

void NewReturnPage::keepDraft()
{
    keeper().keepNow();
}

void NewReturnPage::keepLater()
{
    if (const ReturnEntry now = entry(); (now.sale || now.isWithoutReceipt) && !now.isEmpty()) {
        keeper().keep(draftOf(now, m_context.now()));
    }
}

void NewReturnPage::offerDraft(const std::optional<SaleView> &wanted)
{
    const SaleId sale = wanted ? wanted->sale.id : SaleId();
    if (const QJsonObject own = wanted ? m_drafts->of(sale) : QJsonObject(); !own.isEmpty()) {
        takeUp(own);
        return;
    }
    const std::vector<QJsonObject> others = m_drafts->besides(sale);
    if (others.empty()) {
        return;
    }
    const QJsonObject &draft = others.front();
    const QString receipt = draft.value(QStringLiteral("receipt")).toString();
    const UtcTime at = UtcTime::fromMs(draft.value(QStringLiteral("at")).toInteger());
    const int more = static_cast<int>(others.size()) - 1;
    const QString newest = tr("Receipt %1, %2").arg(receipt, m_context.format().when(at, m_context.now()));
    m_messages->tell({MessageKind::Info,
                      tr("A draft is kept"),
                      more == 0 ? newest : tr("%1; %n more", nullptr, more).arg(newest),
                      {{tr("Go on with it"), [this, draft] { goOn(draft); }},
                       {tr("Discard"),
                        [this, draft, wanted] {
                            m_held.discardNamed(entryOf(draft).photoDrafts);
                            m_drafts->discard(saleOfDraft(draft));
                            m_messages->clear(MessageKind::Info);
                            offerDraft(wanted);
                        }}},
                      0});
}

/// What is typed meanwhile is kept as well.
void NewReturnPage::goOn(const QJsonObject &draft)
{
    if (m_isSaving) {
        return;
    }
    keepLater();
    keepDraft();
    m_held.clear();
    takeUp(draft);
}

void NewReturnPage::takeUp(const QJsonObject &draft)
{
    if (m_isSaving) { // what stands here is not over
        return;
    }
    const auto sale = m_context.desk().showSale(saleOfDraft(draft));
    if (!sale) {
        m_messages->tell(refusalMessage(sale.error(), m_context.format()));
        return;
    }
    m_messages->clear(MessageKind::Info);
    const ReturnEntry kept = entryOf(draft);
    showSale(*sale);
    fill(kept);
    beginOperation(kept.operation.isEmpty() ? m_operation : kept.operation);
    tellDraftOf(draft);
    focusStart();
    check();
}

void NewReturnPage::takeUpArticles(const QJsonObject &draft)
{
    const ReturnEntry kept = entryOf(draft);
    beginOperation(kept.operation.isEmpty() ? m_operation : kept.operation);
    fill(kept);
    tellDraftOf(draft);
}

void NewReturnPage::fill(const ReturnEntry &kept)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_receipt->setChosen(kept.chosen);
    m_receipt->setSerials(kept.serials);
    m_receipt->setBatches(kept.batches);
    m_receipt->setGift(kept.isGift);
    m_articles->setTyped(kept.articles);
    m_reasons->setChosen(kept.reason);
    m_wishes->setChosen(kept.wish);
    m_onTheSpot->setForMoney(kept.wish == Resolution::Refund);
    m_note->setText(kept.note);
    m_onTheSpot->setGoodsHere(kept.areGoodsHere);
    m_side->setContact(kept.contactName, kept.contactPhone);
    m_side->setChoice(kept.contact);
    m_held.takeUp(kept.photoDrafts);
    showPhotos();
}

void NewReturnPage::tellDraftOf(const QJsonObject &draft)
{
    tellDraft([this, at = UtcTime::fromMs(draft.value(QStringLiteral("at")).toInteger())] {
        return tr("Draft of %1").arg(m_context.format().when(at, m_context.now()));
    });
}

void NewReturnPage::tellDraft(std::function<QString()> words)
{
    m_draftWords = std::move(words);
    m_draftNote->setText(m_draftWords());
    fitHead();
}
}
