// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the desk: everything ui and cli show. Works on its own read-only connection and needs no login.
#pragma once

#include "core/base/clock.h"
#include "core/base/store_zone.h"
#include "core/desk/credit_page.h"
#include "core/desk/history_head.h"
#include "core/desk/message_view.h"
#include "core/desk/notice_view.h"
#include "core/desk/parcel_view.h"
#include "core/desk/progress_call.h"
#include "core/desk/requests.h"
#include "core/desk/views.h"
#include "core/domain/progress_view.h"
#include "core/domain/return_answer.h"
#include "core/policy/policy.h"
#include "core/reports/digest.h"
#include "core/reports/shift_sheet.h"
#include "core/storage/digest_rows.h"

#include <QMap>

#include <map>
#include <memory>

namespace rd
{
class OpenStore;
struct ArticleHit;
struct ArticlePage;
struct CustomerHit;
struct CustomerPage;
struct SignalReport;

/// A problem that verify found.
struct VerifyProblem {
    QString table;
    QString id;
    QString returnNumber; ///< when the record belongs to one
    QString code;         ///< "altered", "missing", "foreign", "old_row"…
};

struct VerifyReport {
    QJsonObject checked; ///< what was checked and how many of each
    std::vector<VerifyProblem> problems;
    [[nodiscard]] bool isOk() const { return problems.empty(); }
};

/// The rules with the store day on which they came into force.
struct PolicyInForce {
    Policy policy;
    BusinessDate since;
};

/// Belongs to the thread that opened it. No call throws StorageError: a broken world comes back as an Error.
class DeskReader final
{
public:
    /// Opens an existing store. file_missing, not_a_store, newer_version, damaged, no_permission.
    [[nodiscard]] static Result<std::unique_ptr<DeskReader>> open(const QString &path, const Clock &clock);
    ~DeskReader();

    [[nodiscard]] const StoreFacts &facts() const;
    [[nodiscard]] const StoreZone &zone() const;
    /// The policy in force.
    [[nodiscard]] Result<Policy> policy() const;
    [[nodiscard]] Result<PolicyInForce> policyInForce() const;
    /// Every version: {"versions":[{"version","at","by"}]}.
    [[nodiscard]] Result<QJsonObject> policyHistory() const;
    [[nodiscard]] BusinessDate today() const;
    [[nodiscard]] UtcTime now() const;
    /// Changes whenever another connection or process commits.
    [[nodiscard]] qint64 dataVersion() const;

    [[nodiscard]] Result<std::vector<Staff>> staff() const;
    [[nodiscard]] Result<ReturnView> showReturn(const QString &number) const;
    /// Where its history ends now; not_found.
    [[nodiscard]] Result<HistoryHead> historyHeadOf(const QString &number) const;
    /// What this person can do to the return now, and why the rest is not possible.
    [[nodiscard]] Result<std::vector<Possibility>> possibleFor(const QString &number, const Session &session) const;
    /// The return as it would stand after an action, which is not done; the refusals of the action.
    [[nodiscard]] Result<ReturnCase> tryOut(const QString &number, const Action &action, const Session &session) const;
    /// Closed, or one row for each open task that fits; sorted by due time, then id. usage for a cursor that no page gave.
    [[nodiscard]] Result<ReturnPage> listReturns(const ListQuery &query) const;
    /// All late tasks, latest first.
    [[nodiscard]] Result<std::vector<ReturnRow>> overdue() const;
    [[nodiscard]] Result<Counts> counts() const;
    /// Open returns that do not wait for the customer and about which nobody did anything for as long as the rules say, the longest
    /// untouched first; being reminded is not doing anything.
    [[nodiscard]] Result<std::vector<ReturnRow>> untouched() const;
    /// Tasks that are due from now to the end of the store day, first due first.
    [[nodiscard]] Result<std::vector<ReturnRow>> dueToday() const;
    /// What a manager should know now; in the evening with what was done today.
    [[nodiscard]] Result<Digest> digest(bool isEvening) const;
    /// What this person was told of tasks that are open and still theirs, of each the newest, and as a manager what is late with
    /// others; newest first.
    [[nodiscard]] Result<std::vector<NoticeView>> noticesOf(const Session &session) const;
    /// Names of those who can act and opened a window today, by role.
    [[nodiscard]] Result<std::map<Role, QStringList>> hereToday() const;
    [[nodiscard]] Result<std::vector<RefundRow>> refundsDue() const;
    [[nodiscard]] Result<std::vector<PayoutRow>> payoutsOn(BusinessDate day) const;
    /// What each person gave and took on a day; of one person when a login is given, not_found (`login`) when there is no such.
    [[nodiscard]] Result<ShiftSheet> shiftSheet(BusinessDate day, const std::optional<QString> &login) const;

    /// Sales by receipt, payment reference, phone, name, article, serial, batch; newest first.
    [[nodiscard]] Result<std::vector<SaleView>> findSales(const QString &text, int limit) const;
    /// not_found, or ambiguous_receipt with the candidates.
    [[nodiscard]] Result<SaleView> showSale(const QString &receipt, std::optional<BusinessDate> saleDay,
                                            const QString &source = {}) const;
    [[nodiscard]] Result<SaleView> showSale(SaleId sale) const;
    /// Earlier returns of a customer, newest first.
    [[nodiscard]] Result<std::vector<ReturnRow>> returnsOfCustomer(const Customer &customer, int limit) const;
    /// Customers by their number here, by phone in any spelling or a part of it, by the till's number or by a part of the
    /// name; those who came back most first.
    [[nodiscard]] Result<std::vector<CustomerHit>> findCustomers(const QString &text, int limit) const;
    /// Who may be the same person as this one, the stronger sign first.
    [[nodiscard]] Result<std::vector<CustomerHit>> customersLike(CustomerId id) const;
    /// Everything the store knows of a customer, whichever number of that person is given; not_found.
    [[nodiscard]] Result<CustomerPage> showCustomer(CustomerId id) const;
    /// Articles of the list and those sold, by number, barcode or a part of the name, in the order of their numbers.
    [[nodiscard]] Result<std::vector<ArticleHit>> findArticles(const QString &text, int limit) const;
    /// The life of an article by its number or barcode; not_found.
    [[nodiscard]] Result<ArticlePage> showArticle(const QString &text) const;
    /// The life of one unit by its serial number; not_found.
    [[nodiscard]] Result<ArticlePage> showSerial(const QString &serial) const;
    /// What the list says of the article with this number or barcode; nothing when it does not have it.
    [[nodiscard]] Result<std::optional<Article>> articleListed(const QString &text) const;
    /// What stands out among the returns of these store days, both included; without days the last ones that the policy names.
    [[nodiscard]] Result<SignalReport> signalReport(std::optional<BusinessDate> from,
                                                    std::optional<BusinessDate> to) const;
    /// A store credit by its whole code, in capitals or not; not_found.
    [[nodiscard]] Result<CreditPage> showCredit(const QString &code) const;
    /// Newest first; those with a balance only when asked.
    [[nodiscard]] Result<std::vector<CreditPage>> listCredits(bool withBalanceOnly) const;
    /// What was told or is to be told about a return, oldest first, and how its customer wants to be told; not_found.
    [[nodiscard]] Result<ReturnMessages> messagesOf(const QString &number) const;
    /// In this state, waiting ones in the order in which they are due; else all, newest first.
    [[nodiscard]] Result<Outbox> outbox(std::optional<MessageState> state, int limit) const;
    /// The digest that was tried last, to one of its readers; nothing before the first.
    [[nodiscard]] Result<std::optional<DigestSending>> lastDigest() const;
    /// When the program has something to send next, a message or a digest; nothing while nothing waits for it.
    [[nodiscard]] Result<std::optional<UtcTime>> nextSendAt() const;
    /// What stands in the messages about a return, by the names of their placeholders; not_found.
    [[nodiscard]] Result<QMap<QString, QString>> messageValuesOf(const QString &number, const QString &language) const;
    /// A message as it would go out now. not_found (`channel`, `exception`, `event`); missing_field `channel` (`no_channel` when no
    /// channel reaches the customer, `no_address` with the channel, `for_staff`, `refused` when the customer wants to be told
    /// nothing), `text`; not_outstanding (`not_paid`) for money that did not arrive.
    [[nodiscard]] Result<MessagePreview> previewMessage(const QString &number, const MessageRequest &request) const;
    /// Pictures of a return, removed ones too, in the order of their numbers; not_found.
    [[nodiscard]] Result<std::vector<Photo>> photosOf(const QString &number) const;
    /// The JPEG of a photo. not_found (`photo`); not_outstanding (`photo_removed`); tampered when they are not the bytes that were stored.
    [[nodiscard]] Result<QByteArray> photoBytes(PhotoId photo) const;
    /// What is answered when the customer asks where a return is, in "en" or "zh_CN"; an empty language is the customer's. not_found.
    [[nodiscard]] Result<ReturnAnswer> answerFor(const QString &number, const QString &language) const;
    /// What the page of its customer shows now; not_found.
    [[nodiscard]] Result<ProgressView> progressOf(const QString &number) const;
    /// Whether a ProgressPublisher would write or remove a page.
    [[nodiscard]] Result<bool> areProgressPagesDue() const;
    /// Parcels that wait for their return, oldest first; else all, newest first.
    [[nodiscard]] Result<std::vector<ParcelView>> parcels(bool openOnly) const;
    /// Our returns beside the till's, for payouts and bookings of these store days. usage when they are the wrong way round.
    [[nodiscard]] Result<TillDifferences> tillDifferences(BusinessDate from, BusinessDate to) const;
    /// What the one search field finds: exact keys first, then text.
    [[nodiscard]] Result<Lookup> lookUp(const QString &text) const;
    /// What the policy would say; writes nothing. The same refusals as logging.
    [[nodiscard]] Result<CheckView> check(const LogRequest &request) const;

    [[nodiscard]] Result<QJsonObject> draft(const QString &name) const;

    /// Checks file, keys, rules and chain.
    [[nodiscard]] Result<VerifyReport> verify(const ProgressCall &progress = {}) const;
    /// Live copy, verified after writing. file_exists when the target exists.
    [[nodiscard]] Result<void> backup(const QString &target, const ProgressCall &progress = {}) const;
    /// Past imports that were cut off: [{file, done, rows}].
    [[nodiscard]] Result<QJsonObject> interruptedImports() const;

    /// For the other use cases of this room.
    [[nodiscard]] const OpenStore &store() const { return *m_store; }

private:
    explicit DeskReader(std::unique_ptr<OpenStore> store);
    std::unique_ptr<OpenStore> m_store;
};
}
