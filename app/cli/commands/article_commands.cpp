// SPDX-License-Identifier: GPL-3.0-or-later
// Articles on the command line.
#include "app/cli/commands/article_commands.h"

#include "app/cli/store_access.h"
#include "app/cli/text/article_text.h"
#include "app/cli/text/import_text.h"
#include "app/cli/values.h"
#include "core/desk/article_json.h"
#include "core/desk/import_articles.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kMostFound = 200;

Result<ArticlesRequest> readRequest(const Invocation &invocation)
{
    const auto map = parseEach<std::pair<QString, QString>>(invocation.values(u"map"_s), parseMapping);
    if (!map) {
        return refuse(map.error());
    }
    ArticlesRequest request;
    request.file = invocation.argument(u"FILE"_s);
    request.columns.insert(map->begin(), map->end());
    request.skipBadRows = invocation.has(u"skip-bad-rows"_s);
    return request;
}

class ImportCommand final : public Command
{
public:
    ImportCommand()
        : Command({{u"articles"_s, u"import"_s},
                   {"bring the store's list of articles in; imported again, what changed is added to its history",
                    "导入商品资料；再次导入时，变动记入历史"},
                   {{u"FILE"_s, true}},
                   {repeated(u"map"_s, u"field=column"_s), flag(u"skip-bad-rows"_s), flag(u"dry-run"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto request = readRequest(invocation);
        if (!request) {
            return refuse(request.error());
        }
        const Language language = invocation.globals.language;
        const bool isDry = invocation.has(u"dry-run"_s);
        const auto report = isDry ? preview(*request, store) : import(*request, store);
        if (!report) {
            return refuse(withWordedRows(report.error(), language));
        }
        QJsonObject document = withWordedRows(articlesReportToJson(*report), language);
        document.insert(u"dry_run"_s, isDry);
        return Output{document, articlesImportText, 0, {}, false};
    }

private:
    static Result<ArticlesReport> preview(const ArticlesRequest &request, StoreAccess &store)
    {
        const auto desk = store.reader();
        return desk ? previewArticles(**desk, request) : refuse(desk.error());
    }

    static Result<ArticlesReport> import(const ArticlesRequest &request, StoreAccess &store)
    {
        const auto call = store.call();
        return call ? importArticles(**store.writer(), *call, request) : refuse(call.error());
    }
};

class FindCommand final : public Command
{
public:
    FindCommand()
        : Command({{u"articles"_s, u"find"_s},
                   {"articles by number, barcode or a part of the name", "按编号、条码或部分名称查找商品"},
                   {{u"TEXT"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)
            ->findArticles(invocation.argument(u"TEXT"_s), kMostFound)
            .map([&desk](const std::vector<ArticleHit> &hits) {
                return Output{articlesToJson(hits, (*desk)->facts().currency), articlesText, 0, {}, false};
            });
    }
};

using PageCall = Result<ArticlePage> (DeskReader::*)(const QString &) const;

Result<Output> pageOutput(StoreAccess &store, PageCall page, const QString &key)
{
    const auto desk = store.reader();
    if (!desk) {
        return refuse(desk.error());
    }
    const StoreZone zone = (*desk)->zone();
    return ((*desk)->*page)(key).map([&](const ArticlePage &found) {
        return Output{articleToJson(found, (*desk)->facts().currency), articleRenderer(zone), 0, {}, false};
    });
}

class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"article"_s, u"show"_s},
                   {"an article by number or barcode: what the list says, and what was sold and came back",
                    "按编号或条码查看商品：资料、售出与退回"},
                   {{u"SKU"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return pageOutput(store, &DeskReader::showArticle, invocation.argument(u"SKU"_s));
    }
};

class LifeCommand final : public Command
{
public:
    LifeCommand()
        : Command({{u"article"_s, u"life"_s},
                   {"one unit by its serial number: sold, returned, found, given again",
                    "按序列号查看单件商品：售出、退回、验货、再次交出"},
                   {{u"SERIAL"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        return pageOutput(store, &DeskReader::showSerial, invocation.argument(u"SERIAL"_s));
    }
};
}

Commands articleCommands()
{
    return makeCommands<ImportCommand, FindCommand, ShowCommand, LifeCommand>();
}
}
