// SPDX-License-Identifier: GPL-3.0-or-later
// Trigrams for three letters and more, grams for one or two Chinese ones, each answer checked against the stored text.
#include "core/storage/search_index.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <unicode/translit.h>

#include <memory>

namespace rd
{
namespace
{
bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

QString latinOf(const QString &text)
{
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        if (U_FAILURE(status)) {
            throw LogicError("ICU has no Han-Latin transliterator");
        }
        return made;
    }();
    icu::UnicodeString converted(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    transliterator->transliterate(converted);
    return QString(reinterpret_cast<const QChar *>(converted.getBuffer()), converted.length());
}

/// One letter alone. Asking ICU takes some 10 microseconds, and names share their letters.
QString syllableOf(QChar letter)
{
    thread_local QHash<QChar, QString> known;
    auto syllable = known.find(letter);
    if (syllable == known.end()) {
        syllable = known.insert(letter, latinOf(letter).trimmed());
    }
    return *syllable;
}

QStringList syllablesOf(const QString &name)
{
    if (!std::all_of(name.begin(), name.end(), isHan)) {
        return latinOf(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    QStringList syllables;
    for (const QChar letter : name) {
        syllables += syllableOf(letter);
    }
    syllables.removeAll(QString());
    return syllables;
}

QString fold(const QString &text)
{
    return foldWidth(text).toLower();
}

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

Query candidates(Database &database, const QString &word)
{
    switch (wayFor(word)) {
    case Way::Trigram: {
        Query query = database.query(
            "SELECT t.rma, t.text FROM search_index AS i JOIN search_text AS t ON t.rma = i.rowid "
            "WHERE search_index MATCH ? ORDER BY i.rowid DESC");
        query.with(trigramQuery(word));
        return query;
    }
    case Way::Gram: {
        Query query = database.query(
            "SELECT t.rma, t.text FROM search_gram AS g JOIN search_text AS t ON t.rma = g.rma "
            "WHERE g.gram = ? ORDER BY g.rma DESC");
        query.with(word);
        return query;
    }
    case Way::Scan:
        break;
    }
    return database.query("SELECT rma, text FROM search_text ORDER BY rma DESC");
}

struct Contact {
    QString name;
    QString phone;
};

/// What the return says of its customer, else what the store knows.
Contact contactOf(Database &database, const Rma &rma)
{
    Contact contact{rma.contactName, rma.contactPhone};
    if (rma.customer && (contact.name.isEmpty() || contact.phone.isEmpty())) {
        Query query = database.query("SELECT name, phone FROM customer WHERE id = ?");
        if (query.with(*rma.customer).next()) {
            contact.name = contact.name.isEmpty() ? query.text(0) : contact.name;
            contact.phone = contact.phone.isEmpty() ? query.text(1) : contact.phone;
        }
    }
    return contact;
}

/// The longest word narrows best.
QString narrowest(const QStringList &words)
{
    return *std::max_element(words.begin(), words.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
}
}

QStringList pinyinOf(const QString &name)
{
    if (!std::any_of(name.begin(), name.end(), isHan)) {
        return {};
    }
    QString syllables;
    QString initials;
    for (const QString &part : syllablesOf(name)) {
        syllables += part;
        initials += part.front();
    }
    return {syllables, initials};
}

QStringList gramsOf(const QString &text)
{
    QSet<QString> grams;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHan(text.at(i))) {
            grams.insert(text.mid(i, 1));
            if (i + 1 < text.size() && isHan(text.at(i + 1))) {
                grams.insert(text.mid(i, 2));
            }
        }
    }
    return grams.values();
}

QString searchTextOf(const ReturnCase &returnCase, const QString &customerName, const QString &customerPhone)
{
    QStringList facts{returnCase.rma.number, returnCase.rma.receipt, customerName, digitsOf(customerPhone)};
    facts += pinyinOf(customerName);
    for (const ReturnLine &line : returnCase.lines) {
        facts << line.sku << line.name;
    }
    facts.removeAll(QString());
    facts.removeDuplicates();
    return fold(facts.join(QLatin1Char('\n')));
}

bool isSearchTextOf(Database &database, const ReturnCase &returnCase, const QString &stored)
{
    const Contact contact = contactOf(database, returnCase.rma);
    const QString made = searchTextOf(returnCase, contact.name, contact.phone);
    if (stored == made) {
        return true;
    }
    const QStringList pinyin = pinyinOf(contact.name);
    QStringList rest = stored.split(QLatin1Char('\n'));
    for (const QString &fact : made.split(QLatin1Char('\n'))) {
        if (rest.removeAll(fact) == 0 && !pinyin.contains(fact)) {
            return false;
        }
    }
    return rest.size() <= pinyin.size();
}

void indexReturn(Database &database, const ReturnCase &returnCase)
{
    const Rma &rma = returnCase.rma;
    const Contact contact = contactOf(database, rma);
    const QString text = searchTextOf(returnCase, contact.name, contact.phone);
    database.query("INSERT INTO search_text (rma, text) VALUES (?, ?)").with(rma.id, text).run();
    database.query("INSERT INTO search_index (rowid, text) VALUES (?, ?)").with(rma.id, text).run();
    for (const QString &gram : gramsOf(text)) {
        database.query("INSERT INTO search_gram (gram, rma) VALUES (?, ?)").with(gram, rma.id).run();
    }
}

std::vector<RmaId> searchReturns(Database &database, const QString &text, int limit,
                                 const std::function<bool(RmaId)> &isWanted)
{
    const QStringList words = fold(cleanText(text)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<RmaId> found;
    if (words.isEmpty()) {
        return found;
    }
    Query query = candidates(database, narrowest(words));
    while (static_cast<int>(found.size()) < limit && query.next()) {
        const QString stored = query.text(1);
        const auto id = query.get<RmaId>(0);
        const bool holdsAll = std::all_of(words.begin(), words.end(),
                                          [&stored](const QString &word) { return stored.contains(word); });
        if (holdsAll && (!isWanted || isWanted(id))) {
            found.push_back(id);
        }
    }
    return found;
}
}
