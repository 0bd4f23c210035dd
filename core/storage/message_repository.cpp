// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of contact_choice, message, message_text, message_end and message_queue.
#include "core/storage/message_repository.h"

#include "core/storage/actor_number.h"
#include "core/storage/customer_identity.h"
#include "core/storage/keyed_hash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rd
{
namespace
{
/// Of those that wait on channel ?1, each return's first.
const QByteArray kFirstOfEach =
    "FROM message_queue AS q WHERE q.channel = ?1 AND NOT EXISTS "
    "(SELECT 1 FROM message_queue AS o WHERE o.rma = q.rma AND o.channel = q.channel AND o.message < q.message) ";

const QByteArray kMessages =
    "SELECT m.id, m.rma, r.number, m.event, m.about, m.channel, m.kind, m.language, m.key, m.queued_at, m.by, "
    "coalesce(b.login, ''), coalesce(t.address, ''), coalesce(t.subject, ''), coalesce(t.text, ''), coalesce(t.variables, '{}'), "
    "q.next_at, q.tries, q.code, q.answer, e.state, e.at, e.by, coalesce(c.login, ''), e.code, e.reference FROM message AS m "
    "JOIN rma AS r ON r.id = m.rma LEFT JOIN message_text AS t ON t.message = m.id LEFT JOIN message_queue AS q ON q.message = m.id "
    "LEFT JOIN message_end AS e ON e.message = m.id LEFT JOIN staff AS b ON b.id = m.by LEFT JOIN staff AS c ON c.id = e.by ";

QMap<QString, QString> variablesOf(const QString &json)
{
    QMap<QString, QString> variables;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        variables.insert(each.key(), each.value().toString());
    }
    return variables;
}

QString jsonOf(const QMap<QString, QString> &variables)
{
    QJsonObject object;
    for (auto each = variables.begin(); each != variables.end(); ++each) {
        object.insert(each.key(), each.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OutboxMessage messageFrom(const Query &query)
{
    OutboxMessage m;
    query.into(m.id, m.rma, m.number, m.event, m.about, m.channel, m.kind, m.language, m.key, m.queuedAt);
    m.by = actorOfNumber(query.integer(10), query.text(11));
    m.words = {query.text(12), query.text(13), query.text(14), variablesOf(query.text(15))};
    if (!query.isNull(16)) {
        m.wait = MessageWait{query.get<UtcTime>(16), query.get<int>(17), query.text(18), query.text(19)};
    }
    if (!query.isNull(20)) {
        m.end = MessageEnd{query.get<MessageState>(20), query.get<UtcTime>(21),
                           actorOfNumber(query.integer(22), query.text(23)), query.text(24), query.text(25)};
    }
    return m;
}

std::vector<OutboxMessage> messagesFrom(Query &query)
{
    std::vector<OutboxMessage> all;
    while (query.next()) {
        all.push_back(messageFrom(query));
    }
    return all;
}

ContactChoice choiceFrom(Query &query)
{
    ContactChoice choice;
    if (query.next()) {
        query.into(choice.email, choice.language, choice.channel, choice.isRefused, choice.agreedAt);
    }
    return choice;
}

QString wordsDigest(const QByteArray &salt, const MessageWords &words, const QString &variables)
{
    return textDigest(salt, QStringList{words.address, words.subject, words.text, variables}.join(QChar(0x1f)));
}
}

ContactChoice contactChoiceOf(Database &database, RmaId rma)
{
    Query query = database.query(
        "SELECT email, language, channel, refused, agreed_at FROM contact_choice WHERE rma = ?");
    return choiceFrom(query.with(rma));
}

ContactChoice contactChoiceOf(Database &database, CustomerId customer)
{
    Query query = database.query("SELECT o.email, o.language, o.channel, o.refused, o.agreed_at FROM rma AS r "
                                 "JOIN contact_choice AS o ON o.rma = r.id WHERE r.customer IN "
                                 + sameCustomers("SELECT ?") + " ORDER BY r.id DESC LIMIT 1");
    return choiceFrom(query.with(customer));
}

void saveContactChoice(Database &database, RmaId rma, const ContactChoice &choice)
{
    database
        .query(
            "INSERT INTO contact_choice (rma, email, language, channel, refused, agreed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
            "ON CONFLICT (rma) DO UPDATE SET email = ?2, language = ?3, channel = ?4, refused = ?5, agreed_at = ?6")
        .with(rma, choice.email, choice.language, choice.channel, choice.isRefused, choice.agreedAt)
        .run();
}

std::optional<OutboxMessage> findMessage(Database &database, MessageId id)
{
    Query query = database.query(kMessages + "WHERE m.id = ?");
    query.with(id);
    return query.next() ? std::optional(messageFrom(query)) : std::nullopt;
}

std::vector<OutboxMessage> messagesOf(Database &database, RmaId rma)
{
    Query query = database.query(kMessages + "WHERE m.rma = ? ORDER BY m.id");
    return messagesFrom(query.with(rma));
}

std::vector<OutboxMessage> messages(Database &database, std::optional<MessageState> state, int limit)
{
    if (state == MessageState::Waiting) {
        Query waiting = database.query(kMessages + "WHERE q.message IS NOT NULL ORDER BY q.next_at, m.id LIMIT ?");
        return messagesFrom(waiting.with(limit));
    }
    if (state) {
        Query ended = database.query(kMessages + "WHERE e.state = ? ORDER BY e.id DESC LIMIT ?");
        return messagesFrom(ended.with(*state, limit));
    }
    Query all = database.query(kMessages + "ORDER BY m.id DESC LIMIT ?");
    return messagesFrom(all.with(limit));
}

int countWaiting(Database &database)
{
    Query query = database.query("SELECT count(*) FROM message_queue");
    return query.next() ? query.get<int>(0) : 0;
}

std::map<QString, int> waitingByChannel(Database &database)
{
    Query query = database.query("SELECT channel, count(*) FROM message_queue GROUP BY channel");
    std::map<QString, int> counts;
    while (query.next()) {
        counts[query.text(0)] = query.get<int>(1);
    }
    return counts;
}

std::vector<RmaId> returnsUntoldSince(Database &database, UtcTime since)
{
    Query query = database.query(
        "SELECT r.id FROM rma AS r WHERE r.origin = 'desk' AND r.closed_at IS NULL AND r.held_since IS NULL AND r.opened_at <= ?1 "
        "AND NOT EXISTS (SELECT 1 FROM message WHERE rma = r.id AND queued_at > ?1) AND NOT EXISTS (SELECT 1 FROM event AS e JOIN "
        "code_action AS a ON a.id = e.action WHERE e.rma = r.id AND e.at > ?1 AND a.code NOT IN ('reminded', 'escalated', 'asked', "
        "'printed', 'message_sent', 'message_ended', 'message_tried')) ORDER BY r.id");
    query.with(since);
    std::vector<RmaId> ids;
    while (query.next()) {
        ids.push_back(query.get<RmaId>(0));
    }
    return ids;
}

void insertMessage(WriteTransaction &transaction, OutboxMessage &message)
{
    const QByteArray salt = randomBytes(16);
    const QString variables = jsonOf(message.words.variables);
    message.key = QString::fromLatin1(randomBytes(16).toHex());
    message.id = MessageId(transaction.rows().insert(
        tables::message,
        cellsOf(message.rma, message.event, message.about, message.channel, message.kind, message.language, message.key,
                message.queuedAt, actorNumber(message.by), wordsDigest(salt, message.words, variables))));
    transaction.database()
        .query("INSERT INTO message_text (message, salt, address, subject, text, variables) VALUES (?, ?, ?, ?, ?, ?)")
        .with(message.id, salt, message.words.address, message.words.subject, message.words.text, variables)
        .run();
}

void endMessage(WriteTransaction &transaction, MessageId message, const MessageEnd &end)
{
    (void)transaction.rows().insert(tables::messageEnd,
                                    cellsOf(message, end.state, end.at, actorNumber(end.by), end.code, end.reference));
}

std::optional<OutboxMessage> nextToSend(Database &database, const QString &channel, UtcTime now)
{
    Query query = database.query("SELECT q.message " + kFirstOfEach
                                 + "AND q.next_at <= ?2 ORDER BY q.next_at, q.message LIMIT 1");
    query.with(channel, now);
    return query.next() ? findMessage(database, query.get<MessageId>(0)) : std::nullopt;
}

std::vector<MessageId> waitingOn(Database &database, const QString &channel)
{
    Query query = database.query("SELECT message FROM message_queue WHERE channel = ? ORDER BY message");
    query.with(channel);
    std::vector<MessageId> ids;
    while (query.next()) {
        ids.push_back(query.get<MessageId>(0));
    }
    return ids;
}

void restChannel(Database &database, const QString &channel, UtcTime until)
{
    database.query("UPDATE message_queue SET next_at = max(next_at, ?2) WHERE channel = ?1").with(channel, until).run();
}

void postpone(Database &database, MessageId message, const MessageWait &wait)
{
    database.query("UPDATE message_queue SET next_at = ?2, tries = ?3, code = ?4, answer = ?5 WHERE message = ?1")
        .with(message, wait.nextAt, wait.tries, wait.code, wait.answer)
        .run();
}

void retryChannel(Database &database, const QString &channel, UtcTime now)
{
    database.query("UPDATE message_queue SET next_at = min(next_at, ?2) WHERE channel = ?1").with(channel, now).run();
}

std::optional<UtcTime> nextTryAt(Database &database, const QString &channel)
{
    Query query = database.query("SELECT min(q.next_at) " + kFirstOfEach);
    query.with(channel);
    return query.next() && !query.isNull(0) ? std::optional(query.get<UtcTime>(0)) : std::nullopt;
}

std::vector<UtcTime> sentSince(Database &database, const QString &channel, UtcTime since)
{
    Query query = database.query("SELECT e.at FROM message_end AS e JOIN message AS m ON m.id = e.message "
                                 "WHERE e.at >= ? AND e.state = 'sent' AND m.channel = ? ORDER BY e.at");
    query.with(since, channel);
    std::vector<UtcTime> times;
    while (query.next()) {
        times.push_back(query.get<UtcTime>(0));
    }
    return times;
}

std::vector<StoppedChannel> stoppedChannels(Database &database)
{
    Query query = database.query("SELECT channel, code, answer, at FROM channel_stop ORDER BY channel");
    std::vector<StoppedChannel> all;
    while (query.next()) {
        StoppedChannel &stopped = all.emplace_back();
        query.into(stopped.channel, stopped.code, stopped.answer, stopped.at);
    }
    return all;
}

bool isChannelStopped(Database &database, const QString &channel)
{
    return database.query("SELECT 1 FROM channel_stop WHERE channel = ?").with(channel).next();
}

void stopChannel(Database &database, const StoppedChannel &stopped)
{
    database
        .query("INSERT INTO channel_stop (channel, code, answer, at) VALUES (?1, ?2, ?3, ?4) "
               "ON CONFLICT (channel) DO UPDATE SET code = ?2, answer = ?3, at = ?4")
        .with(stopped.channel, stopped.code, stopped.answer, stopped.at)
        .run();
}

void clearChannel(Database &database, const QString &channel)
{
    database.query("DELETE FROM channel_stop WHERE channel = ?").with(channel).run();
}
}
