// SPDX-License-Identifier: GPL-3.0-or-later
// From the receipt to the logged return.
#include "ui/returns/entry/new_return_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/photos/photo_row.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/entry/article_box.h"
#include "ui/returns/entry/entry_side.h"
#include "ui/returns/entry/on_the_spot.h"
#include "ui/returns/entry/receipt_box.h"
#include "ui/returns/entry/return_drafts.h"
#include "ui/returns/entry/sale_finder.h"
#include "ui/returns/entry/scanned_goods.h"
#include "ui/returns/entry/verdict_strip.h"
#include "ui/returns/entry/warned_frame.h"
#include "ui/returns/entry/wish_keys.h"

#include <QAbstractButton>
#include <QHideEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace rd::ui
{
namespace
{
/// What the rules grant without a receipt, before something else is chosen.
Resolution usualWish(const Policy &policy)
{
    const std::vector<Resolution> offered = policy.offeredResolutions();
    for (const Resolution wish : {Resolution::Exchange, Resolution::StoreCredit}) {
        if (policy.withoutReceipt != WithoutReceipt::Money && std::ranges::find(offered, wish) != offered.end()) {
            return wish;
        }
    }
    return Resolution::Refund;
}
}

void NewReturnPage::start(const std::optional<SaleView> &sale)
{
    keepDraft();
    m_messages->clear();
    setWithoutReceipt(false);
    clearForm();
    beginOperation(AppContext::newOperation());
    if (sale) {
        showSale(*sale);
        focusStart();
    } else {
        m_stack->setCurrentIndex(0);
        m_finder->start();
    }
    offerDraft(sale);
    check();
}

void NewReturnPage::startWithoutReceipt()
{
    if (m_isSaving) {
        return;
    }
    const ReturnEntry now = entry();
    const QJsonObject typed = now.isWithoutReceipt && !now.isEmpty() ? draftOf(now, m_context.now()) : QJsonObject();
    keepDraft();
    m_messages->clear();
    setWithoutReceipt(true);
    const QJsonObject draft = typed.isEmpty() ? keeper().kept() : typed;
    clearForm();
    beginOperation(AppContext::newOperation());
    m_wishes->setChosen(usualWish(m_context.policy()));
    m_onTheSpot->setForMoney(m_wishes->chosen() == Resolution::Refund);
    m_stack->setCurrentIndex(1);
    if (!draft.isEmpty()) {
        takeUpArticles(draft);
    }
    m_articles->focusFirst();
    check();
}

/// What was begun for the return before, pictures that are read and a wish to save, is not for this one.
void NewReturnPage::beginOperation(const QString &operation)
{
    m_operation = operation;
    m_savesAfterReading.reset();
    m_photos->intake().setTarget({m_operation});
}

void NewReturnPage::setWithoutReceipt(bool isWithout)
{
    m_isWithoutReceipt = isWithout;
    m_frame->setWarned(isWithout);
    m_receipt->setVisible(!isWithout);
    m_articles->setVisible(isWithout);
    m_noReceipt->setVisible(!isWithout);
    m_onTheSpot->setMayInspectNow(!isWithout);
    m_title->setText(isWithout ? tr("New return without a receipt") : tr("New return"));
}

void NewReturnPage::clearForm()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_sale.reset();
    m_receipt->setGift(false);
    m_articles->setTyped({});
    m_reasons->setChosen({});
    m_wishes->setChosen(Resolution::Refund);
    m_note->clear();
    m_noteHint->clear();
    m_held.clear();
    showPhotos();
    m_onTheSpot->clear();
    m_onTheSpot->setForMoney(true);
    m_side->showCustomer({});
    m_side->showNothing();
    m_side->setWillPay(false, {});
    tellDraft([] { return QString(); });
}

void NewReturnPage::showSale(const SaleView &sale)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_sale = sale;
    m_drafts->begin(sale.sale.id);
    m_receipt->show(sale);
    m_side->showCustomer(sale.sale.customer);
    m_stack->setCurrentIndex(1);
}

/// One line: it is ticked already, the reason is next.
void NewReturnPage::focusStart()
{
    if (m_receipt->returnableLines() != 1) {
        m_receipt->focusFirst();
        return;
    }
    focusReasons();
}

void NewReturnPage::focusReasons()
{
    if (auto *first = m_reasons->findChild<QAbstractButton *>()) {
        first->setFocus(Qt::ShortcutFocusReason);
    }
}

ReturnEntry NewReturnPage::entry() const
{
    ReturnEntry entry;
    entry.sale = m_sale;
    entry.chosen = m_sale ? m_receipt->chosen() : std::map<int, Quantity>();
    entry.serials = m_sale ? m_receipt->serials() : std::map<int, QStringList>();
    entry.batches = m_sale ? m_receipt->batches() : std::map<int, QString>();
    entry.isGift = m_sale && m_receipt->isGift();
    entry.isWithoutReceipt = m_isWithoutReceipt;
    entry.articles = m_isWithoutReceipt ? m_articles->typed() : std::vector<TypedArticle>();
    entry.reason = m_reasons->chosen();
    entry.wish = m_wishes->chosen();
    entry.note = m_note->text().trimmed();
    entry.contactName = m_side->contactName();
    entry.contactPhone = m_side->contactPhone();
    entry.contact = m_side->choice();
    entry.areGoodsHere = m_onTheSpot->areGoodsHere();
    entry.accept = m_onTheSpot->accept();
    entry.operation = m_operation;
    entry.photos = m_held.photos();
    entry.photoDrafts = m_held.names();
    return entry;
}

bool NewReturnPage::isDirty() const
{
    return (m_sale || m_isWithoutReceipt) && !entry().isEmpty();
}

bool NewReturnPage::takeScanned(const ScannedGoods &goods)
{
    if (m_isSaving || m_stack->currentIndex() == 0) {
        return false;
    }
    if (!m_isWithoutReceipt) {
        return m_sale && m_receipt->takeScanned(goods);
    }
    if (!goods.sku.isEmpty()) {
        m_articles->takeScanned(goods);
    }
    return !goods.sku.isEmpty();
}

void NewReturnPage::entryChanged()
{
    if (!m_isFilling && !m_isSaving) {
        keepLater();
        check();
    }
}

void NewReturnPage::chooseReason(const QString &reason)
{
    const ReasonRule *rule = m_context.policy().reason(reason);
    const bool needsNote = rule != nullptr && rule->needsNote;
    if (needsNote && m_note->text().trimmed().isEmpty()) {
        m_note->setFocus(Qt::OtherFocusReason);
        m_noteHint->warn(tr("This reason needs a note."));
    } else {
        m_noteHint->clear();
        if (m_isWithoutReceipt && m_side->contactPhone().isEmpty()) {
            m_side->focusPhone();
        }
    }
    entryChanged();
}

/// Only money can be given on the spot; for anything else the goods are inspected, and the return goes on from there.
void NewReturnPage::chooseWish()
{
    m_onTheSpot->setForMoney(m_wishes->chosen() == Resolution::Refund);
    entryChanged();
}

/// What still has to be filled in, in the order of the screen.
QString NewReturnPage::missing() const
{
    if (const QString goods = missingGoods(); !goods.isEmpty()) {
        return goods;
    }
    if (m_reasons->chosen().isEmpty()) {
        return tr("Choose the reason.");
    }
    if (m_isWithoutReceipt && m_side->contactPhone().isEmpty()) {
        return tr("Type the customer's phone: without a receipt it is needed.");
    }
    if (m_onTheSpot->lacksCondition()) {
        return tr("Choose the condition and where the goods go.");
    }
    return m_onTheSpot->lacksTick() ? tr("Tick what was checked.") : QString();
}

QString NewReturnPage::missingGoods() const
{
    if (m_isWithoutReceipt) {
        return m_articles->lacking();
    }
    if (!m_sale) {
        return tr("Find the sale first.");
    }
    if (m_receipt->chosen().empty()) {
        return m_receipt->returnableLines() == 0 ? tr("Nothing of this receipt is left to return.")
                                                 : tr("Tick what comes back.");
    }
    return m_receipt->lackingNumbers();
}

void NewReturnPage::showNoAmounts()
{
    m_side->showNothing();
    m_receipt->setRefunds({});
    m_articles->setWorths({});
}

/// Units told apart are lines of their own, and one on the screen.
void NewReturnPage::showWorths(const CheckView &checked, const ReturnEntry &now)
{
    const Formatter &format = m_context.format();
    std::map<int, Money> sums;
    for (std::size_t i = 0; i < checked.lines.size(); ++i) {
        sums[checked.lines[i].saleLineNumber] += checked.amounts[i];
    }
    std::map<int, QString> refunds;
    for (const auto &[line, sum] : sums) {
        refunds[line] = format.amount(sum);
    }
    m_receipt->setRefunds(refunds);
    QStringList worths;
    std::size_t next = 0;
    for (const TypedArticle &article : now.articles) {
        Money worth;
        const auto count = std::max<qsizetype>(1, article.serials.size());
        for (qsizetype unit = 0; unit < count && next < checked.amounts.size(); ++unit) {
            worth += checked.amounts[next++];
        }
        worths.append(format.amount(worth));
    }
    m_articles->setWorths(worths);
}

void NewReturnPage::showAmounts(const CheckView &checked, const ReturnEntry &now)
{
    m_onTheSpot->setTenders(checked.tenders);
    const QString tender = checked.tenders.isEmpty() || now.isWithoutReceipt ? QString() : checked.tenders.front();
    m_side->showCheck(checked, now.wish, tender, now.areGoodsHere);
    m_side->setWillPay(m_onTheSpot->willPay(), m_context.format().money(checked.total));
    showWorths(checked, now);
}

void NewReturnPage::check()
{
    if (m_isSaving) {
        return;
    }
    const ReturnEntry now = entry();
    const QString lacking = missing();
    m_isDenied = false;
    m_side->setBlocked(lacking);
    if (!missingGoods().isEmpty() || m_context.policy().reasons.empty()) {
        showNoAmounts();
        m_verdict->showMissing(lacking);
        return;
    }
    const QString reason = now.reason.isEmpty() ? m_context.policy().reasons.front().code : now.reason;
    LogRequest request = now.requestWithReason(reason);
    if (now.isWithoutReceipt && request.contactPhone.isEmpty()) {
        request.contactPhone = QStringLiteral("0"); // stands in: amounts are known before the phone is typed
    }
    const auto checked = m_context.desk().check(request);
    if (!checked) {
        m_verdict->showRefusal(checked.error());
        if (checked.error().code != ErrorCode::MissingField) {
            showNoAmounts();
        }
        return;
    }
    showAmounts(*checked, now);
    if (lacking.isEmpty()) {
        m_verdict->showVerdict(*checked);
        m_isDenied = checked->verdict.result == VerdictResult::Denied;
        if (m_isDenied) {
            m_side->setBlocked(m_context.format().verdict(VerdictResult::Denied));
            showNoAmounts();
        }
    } else {
        m_verdict->showMissing(lacking);
    }
}

void NewReturnPage::save(bool isPrinting)
{
    if (m_isSaving || m_isDenied || !missing().isEmpty()) {
        return;
    }
    if (m_photos->intake().isReading()) { // they belong to this return
        m_savesAfterReading = isPrinting;
        m_side->setBlocked(tr("Reading photos..."));
        return;
    }
    const ReturnEntry now = entry();
    m_isSaving = true;
    m_photos->intake().setEnabled(false); // what comes now would be of no return
    m_side->setBlocked(tr("Saving..."));
    const auto work = [request = now.request()](DeskWriter &desk, const Call &call) {
        return desk.logReturn(call, request);
    };
    m_context.write(work, m_operation, std::nullopt, this,
                    [this, isPrinting](const Result<Answer> &answer) { answered(answer, isPrinting); });
}

void NewReturnPage::answered(const Result<Answer> &answer, bool isPrinting)
{
    m_isSaving = false;
    m_photos->intake().setEnabled(true);
    if (!answer) {
        m_messages->tell(refusalMessage(answer.error(), m_context.format()));
        check();
        Q_EMIT refused();
        return;
    }
    keeper().discard();
    m_held.discard();
    m_messages->clear();
    clearForm();
    beginOperation(AppContext::newOperation());
    Q_EMIT logged(*answer, isPrinting);
}

void NewReturnPage::close()
{
    if (m_isSaving) {
        return;
    }
    m_savesAfterReading.reset(); // who leaves does not save
    if (isDirty()) {
        keepLater();
        keepDraft();
        Q_EMIT m_context.statusMessage(tr("The draft is kept."));
    }
    Q_EMIT closed();
}

/// The page was left: by the lock, say.
void NewReturnPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_savesAfterReading.reset();
    }
}

void NewReturnPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}
}
