// SPDX-License-Identifier: GPL-3.0-or-later
// Trigrams for three letters and more, grams for one or two Chinese ones, each answer checked against the stored text.
#include "core/storage/search_index.h"

#include "core/base/text.h"
#include "core/storage/search_text.h"

#include <algorithm>

namespace rd
{
namespace
{
/// "abc" AND "bcd": without positions the index cannot match phrases, so trigrams are asked for and the text rechecked. Of
/// long words two from the end do: reading more lists costs more than rechecking, and numbers differ at their ends.
QString trigramQuery(const QString &word)
{
    constexpr qsizetype kLong = 6;
    constexpr qsizetype kEnough = 2;
    const qsizetype step = word.size() < kLong ? 1 : 3;
    QStringList terms;
    for (qsizetype at = word.size() - 3; at >= 0 && terms.size() < kEnough; at -= step) {
        QString term = word.mid(at, 3);
        term.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        terms.append(QString(QLatin1Char('"') + term + QLatin1Char('"')));
    }
    terms.removeDuplicates();
    return terms.join(QStringLiteral(" AND "));
}

bool isHanWord(const QString &word)
{
    return word.size() <= 2 && std::all_of(word.begin(), word.end(), isHan);
}

enum class Way { Trigram, Gram, Scan };

Way wayFor(const QString &word)
{
    return word.size() >= 3 ? Way::Trigram : isHanWord(word) ? Way::Gram : Way::Scan;
}

void enterText(Database &database, qint64 rma, const QString &text)
{
    database.query("INSERT INTO search_index (rowid, text) VALUES (?, ?)").with(rma, text).run();
    for (const QString &gram : gramsOf(text)) {
        database.query("INSERT INTO search_gram (gram, rma) VALUES (?, ?) ON CONFLICT (gram, rma) DO NOTHING")
            .with(gram, rma)
            .run();
    }
}

void removeText(Database &database, qint64 rma, const QString &text)
{
    database.query("INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)")
        .with(rma, text)
        .run();
    for (const QString &gram : gramsOf(text)) {
        database.query("DELETE FROM search_gram WHERE gram = ? AND rma = ?").with(gram, rma).run();
    }
}

/// Enters the texts of the returns that wait.
void enterTexts(Database &database, qint64 entered)
{
    Query waiting = database.query("SELECT rma, text FROM search_text WHERE rma > ? ORDER BY rma");
    waiting.with(entered);
    while (waiting.next()) {
        entered = waiting.integer(0);
        enterText(database, entered, waiting.text(1));
    }
    database
        .query(
            "INSERT INTO meta (key, value) VALUES ('search_entered', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .with(QString::number(entered))
        .run();
}

/// Texts that may hold the word, newest first, of the returns that have been entered.
Query candidates(Database &database, const QString &word, qint64 entered)
{
    switch (wayFor(word)) {
    case Way::Trigram: {
        Query query = database.query(
            "SELECT t.rma, t.text FROM search_index AS i JOIN search_text AS t ON t.rma = i.rowid "
            "WHERE search_index MATCH ? AND i.rowid <= ? ORDER BY i.rowid DESC");
        query.with(trigramQuery(word), entered);
        return query;
    }
    case Way::Gram: {
        Query query = database.query(
            "SELECT t.rma, t.text FROM search_gram AS g JOIN search_text AS t ON t.rma = g.rma "
            "WHERE g.gram = ? AND g.rma <= ? ORDER BY g.rma DESC");
        query.with(word, entered);
        return query;
    }
    case Way::Scan:
        break;
    }
    Query query = database.query("SELECT rma, text FROM search_text WHERE rma <= ? ORDER BY rma DESC");
    query.with(entered);
    return query;
}

/// The texts of those that wait, newest first.
Query waitingTexts(Database &database, qint64 entered)
{
    Query query = database.query("SELECT rma, text FROM search_text WHERE rma > ? ORDER BY rma DESC");
    query.with(entered);
    return query;
}

/// The longest word narrows best.
QString narrowest(const QStringList &words)
{
    return *std::max_element(words.begin(), words.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}
}

qint64 searchEnteredUpTo(Database &database)
{
    return database.number(
        "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'search_entered'), 0)");
}

bool isInIndex(Database &database, RmaId id)
{
    Query number = database.query("SELECT number FROM rma WHERE id = ?");
    if (!number.with(id).next()) {
        return false;
    }
    Query entry = database.query("SELECT 1 FROM search_index WHERE search_index MATCH ? AND rowid = ?");
    return entry.with(trigramQuery(number.text(0).toLower()), id).next();
}

void indexReturn(Database &database, const ReturnCase &returnCase)
{
    const RmaId id = returnCase.rma.id;
    database.query("INSERT INTO search_text (rma, text) VALUES (?, ?)")
        .with(id, searchTextOf(database, returnCase))
        .run();
    if (const qint64 entered = searchEnteredUpTo(database); id.value() - entered >= kSearchBatch) {
        enterTexts(database, entered);
    }
}

void reindexReturn(Database &database, const ReturnCase &returnCase)
{
    const RmaId id = returnCase.rma.id;
    Query query = database.query("SELECT text FROM search_text WHERE rma = ?");
    const QString before = query.with(id).next() ? query.text(0) : QString();
    const QString text = searchTextOf(database, returnCase);
    if (text == before) {
        return;
    }
    const bool isEntered = id.value() <= searchEnteredUpTo(database);
    if (isEntered) {
        removeText(database, id.value(), before);
    }
    database.query("UPDATE search_text SET text = ? WHERE rma = ?").with(text, id).run();
    if (isEntered) {
        enterText(database, id.value(), text);
    }
}

std::vector<RmaId> searchReturns(Database &database, const QString &text, int limit,
                                 const std::function<bool(RmaId)> &isWanted)
{
    const QStringList words = foldForSearch(cleanText(text)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<RmaId> found;
    if (words.isEmpty()) {
        return found;
    }
    const auto take = [&](Query query) {
        while (static_cast<int>(found.size()) < limit && query.next()) {
            const QString stored = query.text(1);
            const auto id = query.get<RmaId>(0);
            const bool holdsAll = std::all_of(words.begin(), words.end(),
                                              [&stored](const QString &word) { return stored.contains(word); });
            if (holdsAll && (!isWanted || isWanted(id))) {
                found.push_back(id);
            }
        }
    };
    const qint64 entered = searchEnteredUpTo(database);
    take(waitingTexts(database, entered));
    take(candidates(database, narrowest(words), entered));
    return found;
}
}
