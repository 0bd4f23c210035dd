// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen needs of the running program: the store to read, the queue to write, who is logged in, and the words.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/write_queue.h"
#include "ui/common/desk/formatter.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace rd::ui
{
/// Who steps up for one action.
struct Approver {
    QString login;
    QString pin;
};

/// Lives in the GUI thread. Screens hold a reference; nothing else is shared between them.
class AppContext final : public QObject
{
    Q_OBJECT

public:
    /// Opens the reader at once; the writer opens in its own thread (writerFailed tells when it cannot).
    [[nodiscard]] static Result<std::unique_ptr<AppContext>> open(const QString &storePath, const Clock &clock);
    ~AppContext() override;

    [[nodiscard]] const DeskReader &desk() const { return *m_reader; }
    [[nodiscard]] WriteQueue &writer() { return *m_writer; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }
    [[nodiscard]] const QString &storePath() const { return m_storePath; }
    [[nodiscard]] const Formatter &format() const { return *m_format; }
    [[nodiscard]] const Policy &policy() const { return m_format->policy(); }
    [[nodiscard]] const StoreFacts &facts() const { return m_reader->facts(); }

    [[nodiscard]] bool isLoggedIn() const { return m_session.has_value(); }
    /// Only while somebody is logged in.
    [[nodiscard]] const Session &session() const { return *m_session; }
    void login(const QString &login, const QString &pin, QObject *context, std::function<void(Result<Session>)> done);
    void lock();
    /// Lets somebody look at a store that cannot be written: a session without name and roles.
    void enterReadOnly();

    /// "en" or "zh_CN"; installs translators, sets the locale, remembers it, and sends LanguageChange to every widget.
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

    /// Looks for news at once, instead of within half a second.
    void readAgain() { poll(); }

    /// A new operation id: made when a form or a confirm panel opens, renewed only after success.
    [[nodiscard]] static QString newOperation();

    /// Posts a writing call of the logged-in person. `done` runs in the GUI thread, after dataChanged when it succeeded.
    void write(std::function<Result<Answer>(DeskWriter &, const Call &)> work, const QString &operation,
               std::optional<qint64> expectVersion, QObject *context, std::function<void(Result<Answer>)> done);
    using Work = std::function<Result<Answer>(DeskWriter &, const Call &)>;
    /// The same for what somebody else at the counter decides, who proves it by PIN: the person who is logged in stays, and the
    /// history names both.
    void writeApproved(const Approver &approver, Work work, const QString &operation,
                       std::optional<qint64> expectVersion, QObject *context, std::function<void(Result<Answer>)> done);
    /// The usual case of write: one action on one return.
    void act(const QString &number, const Action &action, const QString &operation, std::optional<qint64> expectVersion,
             QObject *context, std::function<void(Result<Answer>)> done);
    /// The usual case of writeApproved.
    void actApproved(const Approver &approver, const QString &number, const Action &action, const QString &operation,
                     std::optional<qint64> expectVersion, QObject *context, std::function<void(Result<Answer>)> done);

Q_SIGNALS:
    /// Something in the store changed, by this program or another: read again.
    void dataChanged();
    void sessionChanged();
    void languageChanged();
    void policyChanged();
    void writerFailed(const rd::Error &error);
    /// The last result, for the status line.
    void statusMessage(const QString &text);
    /// A check that the page in front has made of its figures, for the status line; empty when it leaves.
    void checkMessage(const QString &text, bool isRight);
    /// An action on a return was done by act or actApproved.
    void acted(const QString &number, const rd::Action &action);
    /// Wishes of one screen that another fulfils; the shell listens.
    /// A paper of a return, on the printer of this machine.
    void paperWanted(const QString &number, const rd::PrintedPaper &paper);
    void openReturnWanted(const QString &number);
    /// The page of a customer.
    void openCustomerWanted(rd::CustomerId customer);
    /// The page of a store credit.
    void openCreditWanted(const QString &code);
    /// The life of an article, by its number.
    void openArticleWanted(const QString &sku);
    /// The life of one unit, by its serial number.
    void openSerialWanted(const QString &serial);
    /// The return, with this action begun.
    void actionWanted(const QString &number, rd::Right right);
    void newReturnWanted(const rd::SaleView &sale);
    void typeSaleWanted(const QString &receipt);
    void searchWanted(const QString &text);
    void stepWanted(rd::Step step);
    void importWanted();
    void overdueWanted();
    /// A minute has passed: relative times change.
    void minutePassed();

private:
    AppContext(std::unique_ptr<DeskReader> reader, const QString &storePath, const Clock &clock);
    void poll();
    void refreshPolicy();
    /// `done`, and then `acted` when it was.
    [[nodiscard]] std::function<void(Result<Answer>)> telling(const QString &number, const Action &action,
                                                              std::function<void(Result<Answer>)> done);

    // The writer closes last: only the last one to close empties the log into the file.
    std::unique_ptr<WriteQueue> m_writer;
    std::unique_ptr<DeskReader> m_reader;
    QString m_storePath;
    const Clock &m_clock;
    std::unique_ptr<Formatter> m_format;
    std::optional<Session> m_session;
    QString m_language;
    QTimer m_poll;
    QTimer m_minute;
    qint64 m_dataVersion = 0;
};
}
