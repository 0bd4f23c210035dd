// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a return, folded, and Chinese names as they are typed in Latin letters.
#include "core/storage/search_text.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <unicode/translit.h>

#include <memory>

namespace rd
{
namespace
{
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
}

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

QString foldForSearch(const QString &text)
{
    return foldWidth(text).toLower();
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
    return foldForSearch(facts.join(QLatin1Char('\n')));
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

QString searchTextOf(Database &database, const ReturnCase &returnCase)
{
    const Contact contact = contactOf(database, returnCase.rma);
    return searchTextOf(returnCase, contact.name, contact.phone);
}
}
