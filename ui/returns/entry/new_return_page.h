// SPDX-License-Identifier: GPL-3.0-or-later
// The new return: one screen, in the order of the talk, by keyboard alone when wanted.
#pragma once

#include "ui/common/photos/picture_intake.h"
#include "ui/returns/entry/held_photos.h"
#include "ui/returns/entry/return_entry.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QStackedWidget;

namespace rd::ui
{
class ActionButton;
class AppContext;
class ArticleBox;
class DraftKeeper;
class EntrySide;
class FieldNote;
class KeyGroup;
class MessageStack;
class OnTheSpot;
class PhotoRow;
class ReceiptBox;
class ReturnDrafts;
class SaleFinder;
class TextLabel;
class VerdictStrip;
class WarnedFrame;
class WishKeys;
struct ScannedGoods;

class NewReturnPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewReturnPage(AppContext &context, QWidget *parent = nullptr);
    /// With a sale: its lines. Without: the field for the receipt.
    void start(const std::optional<SaleView> &sale);
    /// With articles in the place of the receipt; goes on with what was typed so before.
    void startWithoutReceipt();
    [[nodiscard]] bool isDirty() const;
    /// The store has what was filled in and has not answered: nothing else begins here until it has.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// Goods that were scanned, into what is filled in; false when they do not belong there.
    [[nodiscard]] bool takeScanned(const ScannedGoods &goods);
    /// Writes the draft at once; the page may be left after it.
    void keepDraft();

Q_SIGNALS:
    /// Logged; `isPrinting` when the slip is wanted.
    void logged(const rd::Answer &answer, bool isPrinting);
    /// It was not: the form stays.
    void refused();
    void closed();
    void typeSalePressed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void fitHead();
    [[nodiscard]] QWidget *buildForm();
    void retranslate();
    void makeAnew();
    void setReasons();
    void showSale(const SaleView &sale);
    void clearForm();
    void setWithoutReceipt(bool isWithout);
    [[nodiscard]] DraftKeeper &keeper() const;
    void takeUpArticles(const QJsonObject &draft);
    void fill(const ReturnEntry &kept);
    void tellDraftOf(const QJsonObject &draft);
    void offerDraft(const std::optional<SaleView> &wanted);
    void goOn(const QJsonObject &draft);
    void takeUp(const QJsonObject &draft);
    void keepLater();
    void connectPhotos();
    void holdPhotos(const QList<QByteArray> &jpegs, const PictureTarget &target);
    /// Another return, or one that was begun before, of this operation.
    void beginOperation(const QString &operation);
    void showPhotos();
    /// Beside the title, in the language of the moment.
    void tellDraft(std::function<QString()> words);
    [[nodiscard]] ReturnEntry entry() const;
    void entryChanged();
    void chooseReason(const QString &reason);
    void chooseWish();
    void check();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString missingGoods() const;
    void showNoAmounts();
    void showWorths(const CheckView &checked, const ReturnEntry &now);
    void showAmounts(const CheckView &checked, const ReturnEntry &now);
    void focusReasons();
    void save(bool isPrinting);
    void answered(const Result<Answer> &answer, bool isPrinting);
    void focusStart();
    void close();

    AppContext &m_context;
    TextLabel *m_title;
    TextLabel *m_draftNote;
    std::function<QString()> m_draftWords = [] { return QString(); };
    ActionButton *m_back;
    ActionButton *m_noReceipt;
    ActionButton *m_typeSale;
    MessageStack *m_messages;
    QStackedWidget *m_stack;
    SaleFinder *m_finder;
    ReceiptBox *m_receipt;
    ArticleBox *m_articles;
    VerdictStrip *m_verdict;
    TextLabel *m_reasonCaption;
    TextLabel *m_required;
    TextLabel *m_wishCaption;
    TextLabel *m_wishHint;
    TextLabel *m_hereCaption;
    TextLabel *m_noteCaption;
    TextLabel *m_photosCaption;
    KeyGroup *m_reasons;
    WishKeys *m_wishes;
    OnTheSpot *m_onTheSpot;
    QLineEdit *m_note;
    FieldNote *m_noteHint;
    PhotoRow *m_photos;
    EntrySide *m_side;
    QWidget *m_formPlace = nullptr; ///< in which the form scrolls
    ReturnDrafts *m_drafts;
    DraftKeeper *m_articleDraft; ///< of a return without receipt
    WarnedFrame *m_frame = nullptr;
    HeldPhotos m_held;
    std::optional<bool> m_savesAfterReading; ///< whether the slip is wanted then
    std::optional<SaleView> m_sale;
    QString m_operation;
    bool m_isWithoutReceipt = false;
    bool m_isDenied = false; ///< by the policy, nobody may override it
    bool m_isSaving = false;
    bool m_isFilling = false;
};
}
