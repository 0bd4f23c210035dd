// SPDX-License-Identifier: GPL-3.0-or-later
// What goods that leave in place of money are worth.
#include "tests/model/figures.h"

#include <algorithm>

namespace rd::model
{
namespace
{
QString skuOf(const World &world, const Return &of, const Share &share)
{
    return soldLine(world, of, of.lines[static_cast<std::size_t>(share.line) - 1].sold)->sku;
}

/// The tax inside what is left after fee and deduction.
qint64 taxInside(const Share &share)
{
    return share.gross == 0 ? 0 : portion(share.tax, share.net(), share.gross);
}

/// The part of an amount that falls to the next units of a share.
qint64 nextPart(const Share &share, qint64 amount, qint64 done, qint64 units)
{
    return portion(amount, done + units, share.units) - portion(amount, done, share.units);
}
}

namespace
{
/// The rest of the tax inside what moves over is shared by what counts its price.
void moveTax(const Debt &debt, std::vector<Article> &articles, const std::vector<qint64> &priced)
{
    qint64 tax = 0;
    for (const Share &share : debt.shares) {
        tax += taxInside(share);
    }
    qint64 left = debt.amount == 0 ? 0 : portion(tax, std::min(worthOf(articles), debt.amount), debt.amount);
    qint64 whole = 0;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        left -= articles[i].tax;
        whole += priced[i];
    }
    qint64 part = 0;
    qint64 given = 0;
    for (std::size_t i = 0; i < articles.size() && whole > 0 && left > 0; ++i) {
        part += priced[i];
        articles[i].tax += portion(left, part, whole) - given;
        given = portion(left, part, whole);
    }
}
}

bool isSameStyle(const Policy &policy, const QString &one, const QString &other)
{
    const qsizetype dash = one.indexOf(QLatin1Char('-'));
    return !policy.stylePattern.isEmpty() && dash > 0 && other.left(dash + 1) == one.left(dash + 1);
}

bool isPointless(const World &world, const Return &of, const Share &share, const QString &sku)
{
    const QString &reason = of.lines[static_cast<std::size_t>(share.line) - 1].reason;
    return skuOf(world, of, share) == sku && world.policy.reason(reason)->fault != Fault::Store;
}

std::vector<Article> valueArticles(const World &world, const Return &of, const Debt &debt,
                                   const std::vector<ExchangeItem> &items)
{
    std::vector<Article> articles;
    std::map<int, qint64> replaced;
    std::vector<qint64> priced;
    for (const ExchangeItem &item : items) {
        Article article{item.sku, item.quantity.thousandths(), 0, 0, 0};
        qint64 rest = std::max<qint64>(article.units, 0);
        for (const Share &share : debt.shares) {
            const QString old = skuOf(world, of, share);
            if ((old == item.sku || isSameStyle(world.policy, old, item.sku))
                && !isPointless(world, of, share, item.sku)) {
                qint64 &done = replaced[share.line];
                const qint64 units = std::min(rest, share.units - done);
                article.worth += nextPart(share, share.net(), done, units);
                article.tax += nextPart(share, taxInside(share), done, units);
                done += units;
                rest -= units;
            }
        }
        article.worth += portion(item.price.minor(), rest, 1000);
        article.beyond = rest;
        priced.push_back(portion(item.price.minor(), rest, 1000));
        articles.push_back(article);
    }
    moveTax(debt, articles, priced);
    return articles;
}

qint64 worthOf(const std::vector<Article> &articles)
{
    qint64 sum = 0;
    for (const Article &article : articles) {
        sum += article.worth;
    }
    return sum;
}

std::vector<Article> sameArticles(const World &world, const Return &of, const Debt &debt)
{
    std::vector<Article> articles;
    for (const Share &share : debt.shares) {
        articles.push_back({skuOf(world, of, share), share.units, share.net(), taxInside(share), 0});
    }
    return articles;
}
}
