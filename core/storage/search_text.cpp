// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a return, folded, and Chinese names as they are typed in Latin letters.
#include "core/storage/search_text.h"

#include "core/base/text.h"
#include "core/storage/customer_identity.h"

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

/// What the return says of its customer, else what the store knows; of one who is known by several rows all of them.
std::vector<Contact> contactsOf(Database &database, const Rma &rma)
{
    std::vector<Contact> contacts{contactOf(database, rma.customer, {rma.contactName, rma.contactPhone})};
    const std::vector<Customer> rows = rma.customer ? customerRows(database, *rma.customer) : std::vector<Customer>();
    if (rows.size() > 1) {
        for (const Customer &row : rows) {
            contacts.push_back({row.name, row.phone.raw});
        }
    }
    return contacts;
}

QString textOf(const ReturnCase &returnCase, const std::vector<Contact> &contacts)
{
    QStringList facts{returnCase.rma.number, returnCase.rma.receipt};
    for (const Contact &contact : contacts) {
        facts << contact.name << digitsOf(contact.phone) << pinyinOf(contact.name);
    }
    for (const ReturnLine &line : returnCase.lines) {
        facts << line.sku << line.name << line.serial << line.batch;
    }
    facts.removeAll(QString());
    facts.removeDuplicates();
    return foldForSearch(facts.join(QLatin1Char('\n')));
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
    return textOf(returnCase, {{customerName, customerPhone}});
}

bool isSearchTextOf(Database &database, const ReturnCase &returnCase, const QString &stored)
{
    const std::vector<Contact> contacts = contactsOf(database, returnCase.rma);
    const QString made = textOf(returnCase, contacts);
    if (stored == made) {
        return true;
    }
    QStringList pinyin;
    for (const Contact &contact : contacts) {
        pinyin += pinyinOf(contact.name);
    }
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
    return textOf(returnCase, contactsOf(database, returnCase.rma));
}
}
