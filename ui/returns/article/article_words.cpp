// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the sentences together.
#include "ui/returns/article/article_words.h"

namespace rd::ui
{
namespace
{
const QString kDot = QStringLiteral(" · ");
}

QString ArticleWords::title(const ArticlePage &page) const
{
    QStringList parts{page.name.isEmpty() ? page.sku : page.name};
    if (!page.serial.isEmpty()) {
        parts.append(tr("serial number %1").arg(page.serial));
    } else if (!page.sku.isEmpty() && page.sku != parts.front()) {
        parts.append(page.sku);
    }
    return parts.join(kDot);
}

QString ArticleWords::listed(const ArticlePage &page) const
{
    if (!page.listed) {
        return tr("Not in the list of articles.");
    }
    const Article &article = *page.listed;
    QStringList parts;
    const auto add = [&parts](const QString &words, const QString &value) {
        if (!value.isEmpty()) {
            parts.append(words.arg(value));
        }
    };
    if (!article.isReturnable) {
        parts.append(tr("not returnable"));
    }
    if (article.keepsSerials) {
        parts.append(tr("kept by serial numbers"));
    }
    if (article.keepsBatches) {
        parts.append(tr("kept by batches"));
    }
    add(tr("barcode %1"), article.barcode);
    add(QStringLiteral("%1"), article.category);
    add(tr("price %1"), article.price ? m_format.money(*article.price) : QString());
    add(tr("from %1"), article.supplier);
    const ArticleVersion &newest = page.versions.back();
    parts.append(page.versions.size() > 1
                     ? tr("list of %1, changed %n time(s)", "", static_cast<int>(page.versions.size()) - 1)
                           .arg(m_format.dateTime(newest.at))
                     : tr("list of %1").arg(m_format.dateTime(newest.at)));
    return parts.join(kDot);
}

QString ArticleWords::kind(LifeKind kind) const
{
    switch (kind) {
    case LifeKind::Sold:
        return tr("Sold");
    case LifeKind::Given:
        return tr("Given for a return");
    case LifeKind::Returned:
        return tr("Asked to come back");
    case LifeKind::Inspected:
        return tr("Inspected");
    case LifeKind::SentAgain:
        return tr("Sent again");
    }
    return {};
}

QString ArticleWords::moment(const LifeEntry &entry) const
{
    return entry.at ? m_format.dateTime(*entry.at) : entry.day ? m_format.day(*entry.day) : tr("day unknown");
}

QString ArticleWords::story(const LifeEntry &entry) const
{
    QStringList parts;
    if (!entry.reason.isEmpty()) {
        parts.append(m_format.reason(entry.reason));
    }
    if (!entry.condition.isEmpty()) {
        parts.append(m_format.condition(entry.condition));
    }
    if (!entry.disposition.isEmpty()) {
        parts.append(m_format.disposition(entry.disposition));
    }
    if (!entry.serial.isEmpty()) {
        parts.append(tr("serial number %1").arg(entry.serial));
    }
    if (!entry.batch.isEmpty()) {
        parts.append(tr("batch %1").arg(entry.batch));
    }
    return parts.join(kDot);
}
}
