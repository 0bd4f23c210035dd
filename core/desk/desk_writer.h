// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of the desk: the use cases. One call = load, decide, write, in one transaction under the store's lock.
#pragma once

#include "core/base/clock.h"
#include "core/desk/message_requests.h"
#include "core/desk/requests.h"
#include "core/desk/till_requests.h"
#include "core/desk/views.h"
#include "core/domain/channel_secrets.h"
#include "core/domain/notice.h"
#include "core/domain/parcel.h"
#include "core/domain/printed_paper.h"

#include <memory>

namespace rd
{
class WriteFrame;

/// What to remember of a login.
enum class LoginKind { Window, CommandLine };

/// Belongs to the thread that opened it; a window runs it in its WriteQueue. No call throws StorageError or
/// LogicError: a defect comes back as `defect`.
///
/// Every writing call: looks the person up again, checks the right in core, finds a repeated operation and gives its
/// first answer, refuses an operation id used with other arguments (operation_conflict), counts refusals by code.
class DeskWriter final
{
public:
    /// Makes the file, its key and the first manager. file_exists; missing_field for a PIN that is not 6 to 12 digits.
    [[nodiscard]] static Result<void> createStore(const NewStore &store, const Clock &clock);
    /// Opens an existing store for writing; an older one is brought up to date. As DeskReader::open, and key_missing.
    [[nodiscard]] static Result<std::unique_ptr<DeskWriter>> open(const QString &path, const Clock &clock);
    ~DeskWriter();

    [[nodiscard]] const StoreFacts &facts() const;

    /// wrong_pin with `left` tries, or locked_out with `until`; the same for a name that does not exist. The only manager
    /// who can act is never locked, only made to wait.
    [[nodiscard]] Result<Session> login(const QString &login, const QString &pin, LoginKind kind);
    void logout(const Session &session);

    /// The document may have `warnings`: `logged_again` with the `sale_line` and the open `returns` of it; `photo_refused` with the
    /// number of the `file` from 1 and its `error`, while the return stands.
    [[nodiscard]] Result<Answer> logReturn(const Call &call, const LogRequest &request);
    /// Every action but logging and assigning. An approver named in the call decides an approval, a refusal of it, a
    /// countersignature, goods waived, a compensation or something undone in place of the person who is logged in; the history names both.
    [[nodiscard]] Result<Answer> act(const Call &call, const QString &number, const Action &action);
    /// Approved goods that do not come: enters whom to tell that they expire soon, and gives up those whose last day is over, as the
    /// rules say. While parcels wait for their return nothing is given up: its goods may be in one of them. Goods that nobody collects for
    /// so long as the rules say become an exception. At most a hundred returns in one call; the answer is
    /// {"warned":[…],"expired":[…],"uncollected":[…],"open_parcels","more"}, and with `more` it is asked again. Once everything is done it finds nothing on the same day.
    [[nodiscard]] Result<Answer> letExpire(const Call &call);
    /// To a person by their login, or back to a role as "role:cashier". Of following up the task of the exception that is named, or of
    /// the only one that is open. not_found (`staff`; `no_staff` with the `role` that nobody has), not_allowed for who may not do it.
    [[nodiscard]] Result<Answer> assign(const Call &call, const QString &number, Step step, const QString &login,
                                        std::optional<int> exception = {});
    /// Whoever is logged in, or the approver named in the call, takes goods over for the stockroom, counted without knowing how many
    /// should be there; what is counted is recorded, and a difference becomes an exception. They come from the person with this
    /// login; without one from who is logged in when an approver takes them, else from who logged the return. not_found (`staff`,
    /// `line`), not_outstanding (`nothing_at_counter`), needs_second_person (`take_over`) for oneself, bad_quantity.
    [[nodiscard]] Result<Answer> takeOver(const Call &call, const QString &number,
                                          const std::vector<LineQuantity> &counted, const QString &from = {});

    /// All open tasks of a person go to another one, or back to a role as "role:cashier", as far as that one may do them; due times
    /// stay. As assign; missing_field `to` (`same_person`), not_outstanding (`no_work`) when there are none. The answer is
    /// {"moved":[{"number","tasks"}],"kept":[{"number","step"}]}.
    [[nodiscard]] Result<Answer> handOver(const Call &call, const QString &from, const QString &to);
    /// Tells people what is due to be told of open tasks, as noticesDue says, at most 500 notices in one call; the answer is
    /// {"told":[{"number","step","exception","kind","to","due_at"}],"more"}, and with `more` it is asked again. Each is told once, in
    /// whichever program; when nothing is to be told, nothing is written.
    [[nodiscard]] Result<Answer> tellWhatIsDue(const Call &call);
    /// The person who is logged in has read their notices up to this one.
    [[nodiscard]] Result<void> markNoticesRead(const Session &session, NoticeId upTo);

    [[nodiscard]] Result<Answer> addStaff(const Call &call, const NewStaff &staff);
    /// needs_manager when no other manager could act. Open tasks of the person go back to their roles, and those of a role that nobody
    /// has any more to the managers. The answer has `given_back`, how many, and `warnings` with `no_staff` and the `role`.
    [[nodiscard]] Result<Answer> disableStaff(const Call &call, const QString &login);
    /// A person may change their own PIN, a manager anybody's; a password is set beside it when one is given.
    [[nodiscard]] Result<Answer> setPin(const Call &call, const QString &login, const QString &newPin,
                                        const QString &newPassword = {});
    [[nodiscard]] Result<Answer> unlockStaff(const Call &call, const QString &login);
    /// The answer has the new `version` and the `warnings` of lawWarnings; they stop nothing. What waits for a channel that is not there
    /// any more is cancelled. stale (`rules`, `expected_rules`) when the call expects another version of the rules.
    [[nodiscard]] Result<Answer> setPolicy(const Call &call, const QJsonObject &document);
    /// The rules in force with the public holidays of a year, as withHolidays reads them; also refused with policy_invalid where
    /// limits count day and night (opening_hours: every_hour_counts).
    [[nodiscard]] Result<Answer> addHolidays(const Call &call, const QJsonObject &table);
    /// A sale typed from the paper receipt. missing_field `receipt` when its receipt is here already, of that day
    /// (`already_here`) or with the same goods within a week of it (`other_day`, with the `sale_day`).
    [[nodiscard]] Result<Answer> addSale(const Call &call, const Sale &sale);

    /// A number that was typed or imported wrongly is no invoice of the sale any more, nor of goods given that stand under it; no file
    /// brings it back. not_found (`no_sale_invoice` for the number), ambiguous_receipt, missing_field `reason`; not_outstanding
    /// (`red_invoices_stand`, with `numbers` and `red_done`) when it is the last one and red invoices were noted against it. The
    /// answer is the document of the sale.
    [[nodiscard]] Result<Answer> withdrawInvoice(const Call &call, const InvoiceNamed &named, const QString &reason);

    /// A number that was withdrawn by mistake is an invoice of the sale again, and of the goods given that stood under it. not_found
    /// (`no_withdrawn_invoice` for the number), ambiguous_receipt, missing_field `reason`; not_outstanding (`invoice_stands`) when it
    /// is one already. The answer is the document of the sale.
    [[nodiscard]] Result<Answer> restoreInvoice(const Call &call, const InvoiceNamed &named, const QString &reason);

    /// Takes from a store credit for goods sold at the till: not_found, bad_amount, over_settlement, outside_window. The
    /// answer is the document of the credit.
    [[nodiscard]] Result<Answer> redeemCredit(const Call &call, const QString &code, Money amount,
                                              const QString &reference);
    /// Takes all that is left of it: missing_field without a reason. An approver named in the call does it in place of the person who
    /// is logged in.
    [[nodiscard]] Result<Answer> voidCredit(const Call &call, const QString &code, const QString &reason);
    /// What was voided last counts again, to the same last day: not_found, missing_field `reason`, not_outstanding
    /// (`nothing_voided`) when nothing is void, outside_window with `expires_on` once it ended. An approver as above.
    [[nodiscard]] Result<Answer> restoreCredit(const Call &call, const QString &code, const QString &reason);

    /// A booking of the till is this return: as many units as both have are posted, of `line` when one is named, else of the
    /// only line with the article. not_found; not_outstanding (`state`) once decided, or (`problem` `not_in_return`) when the
    /// return has no paid units of the article that the till has not booked, or (`other_sale`) when the booking names a sale that is
    /// here and the return is of another one; missing_field `line` when several have. The
    /// answer is the document of the booking, here and below.
    [[nodiscard]] Result<Answer> matchTill(const Call &call, TillBookingId booking, const QString &number,
                                           std::optional<int> line);
    /// Goods given by this voucher are on this receipt of the till, too: article by article as many units as both have. not_found;
    /// ambiguous_receipt unless only one is of about that day; not_outstanding (`problem` `not_on_receipt`) when the receipt has none of them that is left, or
    /// (`given_posted`) when a receipt stands for all of them already. The answer is {"given":[…]}, what was posted.
    [[nodiscard]] Result<Answer> matchGiven(const Call &call, const QString &voucher, const QString &receipt,
                                            std::optional<BusinessDate> saleDay);
    /// What is left of a booking is a return of the till's own: it becomes a past return. not_outstanding (`unpaid_return`, with the
    /// `returns`) while returns of ours hold the last units of the sale that it names and are not paid: nobody pays both.
    [[nodiscard]] Result<Answer> keepTill(const Call &call, TillBookingId booking);

    /// Takes back all that was decided about a booking, by a person or by an import: what was posted stays in the history and counts no
    /// more, the past return that was kept of it leaves every sale and list, and the booking is open again; from now on only a
    /// person decides it. not_found; missing_field `reason`; not_outstanding (`till_open`) when nothing was decided, or
    /// (`goods_joined`, with `voucher`, `receipt`, `quantity`) while goods given are joined with the receipt of this booking.
    [[nodiscard]] Result<Answer> undoTill(const Call &call, TillBookingId booking, const QString &reason);
    /// Goods given and a receipt of the till that were joined are two again, and only a person joins them anew. not_found,
    /// ambiguous_receipt; missing_field `reason`; not_outstanding (`goods_not_joined`), or (`given_came_back`, with `quantity` and
    /// `returns`) when some came back by the voucher: by the till's receipt they could come back once more; or
    /// (`red_invoices_stand`) when red invoices were noted against the till's invoice, which goes with its receipt. The answer is
    /// {"given":[…]}, what was parted.
    [[nodiscard]] Result<Answer> undoGoods(const Call &call, const GoodsPair &pair, const QString &reason);
    /// They are not the same: goods given and a sale of the till, which then come back each by its own receipt without a review; or a
    /// booking and a return of ours, which then neither wait for each other nor are matched. not_found, ambiguous_receipt;
    /// missing_field `reason`; not_outstanding (`already_apart`; `goods_are_joined`, `booking_is_posted` until that is undone;
    /// `not_of_desk` for a past return). The answer is the document of the booking, or {"voucher","receipt","told_apart"}.
    [[nodiscard]] Result<Answer> tellApart(const Call &call, const TillPair &pair, const QString &reason);
    /// Takes that back: as above, and not_outstanding (`not_apart`).
    [[nodiscard]] Result<Answer> withdrawApart(const Call &call, const TillPair &pair, const QString &reason);

    /// A parcel that came, and nobody knows yet which return it is: missing_field; not_outstanding (`parcel_here`) when it came before.
    /// The answer is the document of the parcel, here and below.
    [[nodiscard]] Result<Answer> receiveParcel(const Call &call, const Waybill &came, const QString &note);
    /// It is this return: its goods are received there, all that are awaited or those named, in the same step. not_found;
    /// not_outstanding (`parcel_matched`, `parcel_sent_back`) once it was decided; the refusals of receiving.
    [[nodiscard]] Result<Answer> matchParcel(const Call &call, ParcelId parcel, const QString &number,
                                             const std::vector<LineQuantity> &lines);
    /// It was another return's: it waits again, due anew. missing_field `reason`; not_outstanding (`parcel_open`, `parcel_sent_back`)
    /// unless it is matched, or (`receipt_stands`, with the `return`, and `lines` of `line`, `received` and `undone`) until the receipt of
    /// its goods there is undone.
    [[nodiscard]] Result<Answer> unmatchParcel(const Call &call, ParcelId parcel, const QString &reason);
    /// It is nobody's return and goes back: not_found, not_outstanding, missing_field.
    [[nodiscard]] Result<Answer> sendParcelBack(const Call &call, ParcelId parcel, const Waybill &back,
                                                const QString &reason);

    /// Stores pictures of a return, all of them or none, without what a camera writes into them (position, device, comments). not_found
    /// (`return`, `line`); missing_field `photo` (`not_a_jpeg`, `photo_too_large`), `caption`; not_outstanding (`too_many_photos`,
    /// `photo_here`); already_closed for a past return. A refusal says which `file` of the call it means, from 1. The answer is the
    /// document of the return.
    [[nodiscard]] Result<Answer> addPhotos(const Call &call, const QString &number,
                                           const std::vector<NewPhoto> &photos);
    /// Drops the picture for ever; that there was one stays, with its digest. A manager, or an approver named in the call, removes any;
    /// who took it does on the same store day while the return is open. not_found (`return`, `photo`), not_outstanding
    /// (`photo_removed`), missing_field `reason`, not_allowed (`photo_of_other`, `photo_of_other_day`, `photo_of_closed`). The answer is
    /// the document of the return.
    [[nodiscard]] Result<Answer> removePhoto(const Call &call, const QString &number, int photo, const QString &reason);

    /// How the customer of a return wants to be told, from now on; what waits goes the new way, or is cancelled. not_found (`channel`);
    /// missing_field `email` (`not_an_address`), `channel` (`for_staff`, `no_address`).
    [[nodiscard]] Result<Answer> setContact(const Call &call, const QString &number, const ContactChoice &choice);
    /// Writes a message to the customer; it waits to be sent, or to be done by hand. The refusals of DeskReader::previewMessage. The
    /// answer is the document of the message, here and below.
    [[nodiscard]] Result<Answer> writeMessage(const Call &call, const QString &number, const MessageRequest &request);
    /// not_found; not_outstanding (`state` when it does not wait; `sent_by_program`, `not_by_phone`); missing_field `reason`.
    [[nodiscard]] Result<Answer> markMessage(const Call &call, MessageId id, const MessageMarking &marking);
    /// What a channel keeps secret, in the user's own folder and not in the store; empty takes it away. Needs the right to set the
    /// policy. not_found (`channel`). The answer is {"channel"}; nothing of the secret is stored with the operation.
    [[nodiscard]] Result<Answer> setChannelSecrets(const Call &call, const QString &channel,
                                                   const ChannelSecrets &secrets);
    /// A channel that stopped may send again, and what waits on it is tried at once; not_found. The answer is {"channel"}.
    [[nodiscard]] Result<Answer> retryChannel(const Call &call, const QString &channel);

    /// Counts that the customer asked where a return is, at most once a minute; not_found. The answer is {"counted"} with what
    /// answerToJson says.
    [[nodiscard]] Result<Answer> countQuestion(const Call &call, const QString &number);

    /// Enters that a paper of a return is about to be printed, by whoever is logged in, and which copy of it that is: every try counts,
    /// for nobody knows whether the paper of one that failed came out after all. not_found for the return, its `voucher` or its
    /// `finding`; missing_field for one that the paper needs. The answer is {"return","paper","voucher","finding","copy","at","by"}.
    [[nodiscard]] Result<Answer> notePrinted(const Call &call, const QString &number, const PrintedPaper &paper);

    /// A manager warns about a customer, until a store day or until it is withdrawn: not_found; missing_field `reason`, or `until`
    /// (`in_the_past`). An approver named in the call does it in place of the person who is logged in, here and below. The
    /// answer is the document of the customer.
    [[nodiscard]] Result<Answer> flagCustomer(const Call &call, CustomerId customer, const QString &reason,
                                              std::optional<BusinessDate> until);
    /// Takes a flag back, the only one that stands when none is named: missing_field `flag` when several do, not_found,
    /// not_outstanding when it was withdrawn before.
    [[nodiscard]] Result<Answer> withdrawFlag(const Call &call, CustomerId customer, std::optional<CustomerFlagId> flag,
                                              const QString &reason);

    /// Two customers are one person, of whom `keep` has the name and the number: from now on each reads as both. One that was
    /// merged before stands for its person. not_found; missing_field `reason`; not_outstanding for a customer and itself, or for
    /// two who are one person already. The answer is the document of the one kept.
    [[nodiscard]] Result<Answer> mergeCustomers(const Call &call, CustomerId keep, CustomerId other,
                                                const QString &reason);
    /// They are two again, each with what was written to it: the merge that is named, else that of this customer into another
    /// one, else the only one of this person. missing_field `merge` when there are several, not_found, not_outstanding when it
    /// was undone before or there is none. The answer is the document of `customer`.
    [[nodiscard]] Result<Answer> unmergeCustomers(const Call &call, CustomerId customer,
                                                  std::optional<CustomerMergeId> merge, const QString &reason);

    /// To which group of the rules a customer belongs: its code, kNoGroup or kGroupOfTill. Tasks that are
    /// open keep the limit they were opened with. not_found; missing_field `reason`; unknown_reason; not_outstanding (`same_group`).
    [[nodiscard]] Result<Answer> groupCustomer(const Call &call, CustomerId customer, const QString &group,
                                               const QString &reason);

    /// A manager says that the computer's clock is right although the history contradicts it (needs_manager, `problem`
    /// clock_behind or clock_ahead, for every other write); not_outstanding when nothing does. missing_field `reason`.
    [[nodiscard]] Result<Answer> acceptClock(const Call &call, const QString &reason);

    /// Half-filled forms; no number, no event, they reserve nothing. An empty object removes the draft.
    [[nodiscard]] Result<void> saveDraft(const QString &name, const QJsonObject &content);

    /// The store's key into a file of mode 0600.
    [[nodiscard]] Result<Answer> exportKey(const Call &call, const QString &file);

    /// For the other use cases of this room.
    [[nodiscard]] WriteFrame &frame() const { return *m_frame; }

private:
    explicit DeskWriter(std::unique_ptr<WriteFrame> frame);
    std::unique_ptr<WriteFrame> m_frame;
};

/// Puts a key file in its place for the store it belongs to; needs no login, it opens the door.
[[nodiscard]] Result<void> importKey(const QString &storePath, const QString &keyFile);
}
