// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the returns, two comparisons of sets for the rest.
#include "core/storage/verify_search.h"

#include "core/storage/search_index.h"
#include "core/storage/search_text.h"

namespace rd
{
namespace
{
constexpr char kReturns[] =
    "SELECT r.id, r.number, r.receipt, coalesce(c.name, ''), coalesce(c.phone, ''), t.text, r.customer "
    "FROM rma AS r JOIN search_text AS t ON t.rma = r.id LEFT JOIN rma_contact AS c ON c.rma = r.id ORDER BY r.id";

constexpr char kArticles[] =
    "SELECT sku, name FROM (SELECT * FROM (SELECT sku, name FROM sale_line EXCEPT SELECT sku, name FROM article) "
    "UNION ALL SELECT * FROM (SELECT sku, name FROM article EXCEPT SELECT sku, name FROM sale_line))";

void addLines(Database &database, ReturnCase &returnCase)
{
    Query query = database.query("SELECT sku, name, serial, batch FROM return_line WHERE rma = ? ORDER BY line");
    query.with(returnCase.rma.id);
    while (query.next()) {
        ReturnLine line;
        query.into(line.sku, line.name, line.serial, line.batch);
        returnCase.lines.push_back(std::move(line));
    }
}

bool hasGram(Database &database, const QString &gram, RmaId rma)
{
    Query query = database.query("SELECT 1 FROM search_gram WHERE gram = ? AND rma = ?");
    return query.with(gram, rma).next();
}

/// The grams of a text are there; gives how many they are.
qint64 verifyGrams(Database &database, const Rma &rma, const QString &text, std::vector<StoreProblem> &problems)
{
    const QStringList grams = gramsOf(text);
    for (const QString &gram : grams) {
        if (!hasGram(database, gram, rma.id)) {
            problems.push_back({QStringLiteral("search_gram"), QString::number(rma.id.value()), rma.number,
                                QStringLiteral("out_of_step")});
            break;
        }
    }
    return grams.size();
}
}

void verifySearch(Database &database, std::vector<StoreProblem> &problems)
{
    const qint64 entered = searchEnteredUpTo(database);
    qint64 newest = 0;
    qint64 grams = 0;
    Query query = database.query(kReturns);
    while (query.next()) {
        ReturnCase returnCase;
        Rma &rma = returnCase.rma;
        QString text;
        query.into(rma.id, rma.number, rma.receipt, rma.contactName, rma.contactPhone, text, rma.customer);
        addLines(database, returnCase);
        if (!isSearchTextOf(database, returnCase, text)) {
            problems.push_back({QStringLiteral("search_text"), QString::number(rma.id.value()), rma.number,
                                QStringLiteral("out_of_step")});
        }
        newest = rma.id.value();
        grams += newest <= entered ? verifyGrams(database, rma, text, problems) : 0;
    }
    if (newest - entered >= kSearchBatch || (entered > 0 && !isInIndex(database, RmaId(entered)))) {
        problems.push_back(
            {QStringLiteral("search_index"), QString::number(entered), {}, QStringLiteral("out_of_step")});
    }
    if (grams != database.number("SELECT count(*) FROM search_gram")) {
        problems.push_back({QStringLiteral("search_gram"), QStringLiteral("0"), {}, QStringLiteral("out_of_step")});
    }
    Query articles = database.query(kArticles);
    while (articles.next()) {
        problems.push_back({QStringLiteral("article"), articles.text(0), {}, QStringLiteral("out_of_step")});
    }
}
}
