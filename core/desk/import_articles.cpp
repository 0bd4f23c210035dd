// SPDX-License-Identifier: GPL-3.0-or-later
// Read, compare, refuse or write.
#include "core/desk/import_articles.h"

#include "core/desk/import_json.h"
#include "core/desk/json_list.h"
#include "core/desk/open_store.h"
#include "core/desk/write_frame.h"

#include "core/storage/article_repository.h"
#include "core/transfer/article_reader.h"
#include "core/transfer/import_fault.h"
#include "core/transfer/limits.h"
#include "core/transfer/sales_reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rd
{
namespace
{
struct Prepared {
    ArticlesReport report;
    std::vector<Article> toWrite; ///< that the list does not say already
};

/// What the file does not tell of stays as it was said before.
Article completed(const Article &told, const std::set<ArticleField> &fields, const std::optional<Article> &before)
{
    Article article = told;
    const auto keep = [&](ArticleField field, auto Article::*part) {
        if (before && !fields.contains(field)) {
            article.*part = (*before).*part;
        }
    };
    keep(ArticleField::Barcode, &Article::barcode);
    keep(ArticleField::Name, &Article::name);
    keep(ArticleField::Category, &Article::category);
    keep(ArticleField::Price, &Article::price);
    keep(ArticleField::Supplier, &Article::supplier);
    keep(ArticleField::SerialKept, &Article::keepsSerials);
    keep(ArticleField::BatchKept, &Article::keepsBatches);
    keep(ArticleField::Returnable, &Article::isReturnable);
    return article;
}

/// Another article that has this barcode, and keeps it after this import.
QString whoseBarcode(Database &database, const ArticlesFile &file, const Article &article)
{
    const auto other = file.told.contains(ArticleField::Barcode) ? skuOfBarcode(database, article.barcode)
                                                                 : std::nullopt;
    const bool isRedefined = other && std::ranges::any_of(file.articles, [&other](const ArticleRow &each) {
                                 return each.article.sku == *other;
                             });
    return !other || *other == article.sku || isRedefined ? QString() : *other;
}

void addFaults(const std::vector<RowError> &errors, ArticlesReport &report)
{
    report.faultyRows = static_cast<qint64>(errors.size());
    for (const RowError &error : errors) {
        if (report.errors.size() < static_cast<std::size_t>(kKeptRowErrors)) {
            report.errors.push_back({error.row, error.column, error.value, error.code});
        }
    }
}

RowError barcodeTaken(const ArticlesFile &file, const ArticleRow &row)
{
    const auto column = std::ranges::find(file.mapping, articleFieldName(ArticleField::Barcode),
                                          &std::pair<QString, QString>::first);
    return {row.row,
            column == file.mapping.end() ? QString() : column->second,
            row.article.barcode,
            QStringLiteral("barcode_taken"),
            {},
            false};
}

Prepared compare(Database &database, const ArticlesFile &file)
{
    Prepared prepared;
    std::vector<RowError> errors = file.errors;
    for (const ArticleRow &row : file.articles) {
        if (!whoseBarcode(database, file, row.article).isEmpty()) {
            errors.push_back(barcodeTaken(file, row));
            continue;
        }
        const auto before = listedArticle(database, row.article.sku);
        const Article article = completed(row.article, file.told, before);
        ++(!before ? prepared.report.added : article == *before ? prepared.report.unchanged : prepared.report.changed);
        if (!before || article != *before) {
            prepared.toWrite.push_back(article);
        }
    }
    std::ranges::stable_sort(errors, {}, &RowError::row);
    prepared.report.rows = file.rows;
    prepared.report.encoding = encodingName(file.encoding);
    prepared.report.mapping = file.mapping;
    addFaults(errors, prepared.report);
    return prepared;
}

Result<ArticlesFile> readFile(const ArticlesRequest &request, const QByteArray &bytes, const Currency &currency)
{
    std::vector<FieldOverride> map;
    for (const auto &[field, column] : request.columns) {
        map.push_back({field, column});
    }
    return readArticles(bytes, map, currency);
}

Error refusalOf(const ArticlesReport &report)
{
    const ImportRowError &first = report.errors.front();
    return importFault(QStringLiteral("rows"), {first.row, first.column, first.value},
                       {{QStringLiteral("faulty_rows"), report.faultyRows},
                        {QStringLiteral("errors"), importErrorsToJson(report.errors)}});
}

/// Who may not import learns nothing of the file.
Result<void> checkRight(const WriteFrame &frame, const Call &call)
{
    return guarded([&]() -> Result<void> {
        const auto person = frame.personOf(call.session);
        if (!person) {
            return refuse(person.error());
        }
        auto allowed = requireRight(Actor::person(person->staff), Right::ImportArticles);
        if (!allowed) {
            frame.countRefusal(allowed.error());
        }
        return allowed;
    });
}

QJsonObject argumentsOf(const ArticlesRequest &request, const QByteArray &bytes)
{
    QJsonObject columns;
    for (const auto &[field, column] : request.columns) {
        columns.insert(field, column);
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("sha256"), QString::fromLatin1(digest)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("skip_bad_rows"), request.skipBadRows}};
}
}

Result<ArticlesReport> previewArticles(const DeskReader &desk, const ArticlesRequest &request)
{
    return guarded([&]() -> Result<ArticlesReport> {
        const auto bytes = loadSalesFile(request.file);
        if (!bytes) {
            return refuse(bytes.error());
        }
        const auto file = readFile(request, *bytes, desk.facts().currency);
        if (!file) {
            return refuse(file.error());
        }
        const ReadTransaction moment(desk.store().database());
        return compare(desk.store().database(), *file).report;
    });
}

Result<ArticlesReport> importArticles(DeskWriter &desk, const Call &call, const ArticlesRequest &request)
{
    if (auto allowed = checkRight(desk.frame(), call); !allowed) {
        return refuse(allowed.error());
    }
    const auto bytes = loadSalesFile(request.file);
    if (!bytes) {
        return refuse(bytes.error());
    }
    const auto file = readFile(request, *bytes, desk.facts().currency); // before the store is locked
    ArticlesReport report;
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        if (!file) {
            return refuse(file.error());
        }
        const Prepared prepared = compare(transaction.database(), *file);
        report = prepared.report;
        if (report.faultyRows > 0 && !request.skipBadRows) {
            return refuse(refusalOf(report));
        }
        for (const Article &article : prepared.toWrite) {
            (void)saveArticle(transaction, article, actor.staff);
        }
        transaction.record({EventAction::ArticlesImported,
                            actor,
                            {{QStringLiteral("added"), report.added}, {QStringLiteral("changed"), report.changed}},
                            {}});
        return Written{{}, [&report] { return articlesReportToJson(report); }, std::nullopt};
    };
    const auto answer = desk.frame().write(
        call, {QStringLiteral("articles import"), argumentsOf(request, *bytes), Right::ImportArticles}, body);
    if (!answer) {
        return refuse(answer.error());
    }
    if (answer->isRepeat) {
        report.firstAnswer = answer->document;
    }
    return report;
}

QJsonObject articlesReportToJson(const ArticlesReport &report)
{
    if (report.firstAnswer) {
        return *report.firstAnswer;
    }
    QJsonObject mapping;
    for (const auto &[field, column] : report.mapping) {
        mapping.insert(field, column);
    }
    return {{QStringLiteral("rows"), report.rows},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("faulty_rows"), report.faultyRows},
            {QStringLiteral("errors"), importErrorsToJson(report.errors)},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("mapping"), mapping}};
}
}
