// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are usually called.
#include "core/transfer/article_columns.h"

#include "core/transfer/import_fault.h"
#include "core/transfer/profile.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
constexpr std::array<const char *, kArticleFieldCount> kNames = {
    "sku", "barcode", "name", "category", "price", "supplier", "serial_kept", "batch_kept", "returnable"};

/// As plainHeader writes them, the first that occurs wins.
constexpr std::array<const char *, kArticleFieldCount> kHeaders = {
    "sku productid productsku productkey stockcode itemcode itemno articleno articlenumber article 商品id 商品编码 商品编号 "
    "货号 产品id 产品编码 款号 编码 编号",
    "barcode ean upc gtin 条码 条形码 商品条码 国际条码",
    "name product productname item itemname articlename description 商品名称 品名 产品名称 名称 商品",
    "category department productcategory group 类别 分类 品类 商品分类",
    "price unitprice listprice retailprice sellingprice 价格 单价 售价 零售价 标价",
    "supplier vendor supplierid suppliername 供应商 供货商 供应商名称",
    "serialkept serials keepsserials hasserial serialnumbers serialno serial 序列号管理 记序列号 有序列号 管理序列号 序列号",
    "batchkept batches keepsbatches hasbatch batchnumbers batchno batch lotno lot 批号管理 记批号 有批号 管理批号 批次管理 批号 批次",
    "returnable isreturnable canbereturned 可退 可退货 可否退货 是否可退 是否可退货 允许退货"};

ArticleField fieldAt(std::size_t index)
{
    return static_cast<ArticleField>(index);
}

std::optional<std::size_t> indexOf(const QString &name)
{
    const auto found = std::ranges::find_if(kNames, [&name](const char *each) { return name == QLatin1String(each); });
    return found == kNames.end() ? std::nullopt : std::optional<std::size_t>(found - kNames.begin());
}

int columnCalled(const QStringList &headers, const QString &wanted)
{
    const auto found = std::ranges::find_if(headers,
                                            [&wanted](const QString &header) { return plainHeader(header) == wanted; });
    return found == headers.end() ? -1 : static_cast<int>(found - headers.begin());
}

int usualColumn(const QStringList &headers, std::size_t field)
{
    for (const QString &name : QString::fromUtf8(kHeaders.at(field)).split(QLatin1Char(' '))) {
        if (const int column = columnCalled(headers, name); column >= 0) {
            return column;
        }
    }
    return -1;
}
}

QString articleFieldName(ArticleField field)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(field)));
}

Result<ArticleColumns> ArticleColumns::make(const QStringList &header, qint64 headerRow,
                                            const std::vector<FieldOverride> &map)
{
    ArticleColumns columns(header);
    for (std::size_t i = 0; i < kArticleFieldCount; ++i) {
        columns.m_columns.at(i) = usualColumn(header, i);
    }
    for (const FieldOverride &given : map) {
        const auto field = indexOf(given.field);
        if (!field) {
            return refuse(importFault(QStringLiteral("unknown_field"), {0, given.field, {}}));
        }
        columns.m_columns.at(*field) = static_cast<int>(header.indexOf(given.column.trimmed()));
        if (columns.m_columns.at(*field) < 0) {
            return refuse(importFault(QStringLiteral("unknown_column"), {headerRow, given.column, {}}));
        }
    }
    if (!columns.has(ArticleField::Sku)) {
        return refuse(importFault(QStringLiteral("missing_columns"), {headerRow, {}, {}},
                                  {{QStringLiteral("missing"), QJsonArray{QStringLiteral("sku")}},
                                   {QStringLiteral("found"), QJsonArray::fromStringList(header.mid(0, 100))}}));
    }
    return columns;
}

std::vector<std::pair<QString, QString>> ArticleColumns::pairs() const
{
    std::vector<std::pair<QString, QString>> pairs;
    for (std::size_t i = 0; i < kArticleFieldCount; ++i) {
        if (has(fieldAt(i))) {
            pairs.emplace_back(articleFieldName(fieldAt(i)), headerOf(fieldAt(i)));
        }
    }
    return pairs;
}
}
