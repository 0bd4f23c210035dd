// SPDX-License-Identifier: GPL-3.0-or-later
// One look at the prices for their notation, and one for the rows.
#include "core/transfer/article_reader.h"

#include "core/base/text.h"
#include "core/transfer/cell_text.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/currency_sign.h"
#include "core/transfer/import_fault.h"
#include "core/transfer/number_format.h"

#include <QHash>
#include <QRegularExpression>

namespace rd
{
namespace
{
constexpr qint64 kMostArticles = 200'000;

QStringList headerOf(const CsvRow &row)
{
    QStringList texts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        texts += QString::fromUtf8(row.at(i)).trimmed().left(200);
    }
    return texts;
}

std::optional<bool> choiceOf(const QString &word)
{
    static const QStringList yes = QStringLiteral("yes y true 1 x 是 有 可 可退 需要 对").split(QLatin1Char(' '));
    static const QStringList no = QStringLiteral("no n false 0 - 否 无 不 不可 不可退 不需要").split(QLatin1Char(' '));
    return yes.contains(word, Qt::CaseInsensitive)  ? std::optional(true)
           : no.contains(word, Qt::CaseInsensitive) ? std::optional(false)
                                                    : std::nullopt;
}

/// Cell by cell; the first wrong one ends the row.
class ArticleRowReader final
{
public:
    ArticleRowReader(const ArticleColumns &columns, DecimalMark mark, const Currency &currency)
        : m_columns(columns), m_mark(mark), m_currency(currency)
    {
    }

    [[nodiscard]] const RowError &error() const { return m_error; }

    bool read(const CsvRow &row, Article &out)
    {
        out = Article();
        if (row.size() != m_columns.columnCount()) {
            m_error = {row.line(), {}, {}, QStringLiteral("column_count"), {}, false};
            m_error.args = {{QStringLiteral("expected"), m_columns.columnCount()},
                            {QStringLiteral("found"), row.size()}};
            return false;
        }
        out.name = text(row, ArticleField::Name);
        out.category = text(row, ArticleField::Category);
        out.supplier = text(row, ArticleField::Supplier);
        return readNumber(row, ArticleField::Sku, out.sku) && readNumber(row, ArticleField::Barcode, out.barcode)
               && (!out.sku.isEmpty() || fail(row, ArticleField::Sku, "missing_value")) && readPrice(row, out)
               && readChoice(row, ArticleField::SerialKept, out.keepsSerials)
               && readChoice(row, ArticleField::BatchKept, out.keepsBatches)
               && readChoice(row, ArticleField::Returnable, out.isReturnable) && isNew(row, out);
    }

private:
    [[nodiscard]] QByteArrayView cell(const CsvRow &row, ArticleField field) const
    {
        return m_columns.has(field) ? row.at(m_columns.columnOf(field)) : QByteArrayView();
    }
    [[nodiscard]] QString text(const CsvRow &row, ArticleField field) const
    {
        return cleanText(QString::fromUtf8(cell(row, field)));
    }

    bool fail(const CsvRow &row, ArticleField field, const char *code, const QJsonObject &args = {})
    {
        m_error = {row.line(), m_columns.headerOf(field), text(row, field).left(200), QString::fromLatin1(code), args,
                   false};
        return false;
    }

    bool readNumber(const CsvRow &row, ArticleField field, QString &number)
    {
        static const QRegularExpression damaged(QStringLiteral("^[0-9][.,]?[0-9]*[eE]\\+[0-9]{1,3}$"));
        number = cleanText(QString::fromUtf8(unguarded(cell(row, field))));
        return !damaged.match(number).hasMatch() || fail(row, field, "spreadsheet_number");
    }

    bool readPrice(const CsvRow &row, Article &out)
    {
        const QByteArrayView written = cell(row, ArticleField::Price);
        if (written.isEmpty()) {
            return true;
        }
        const DecimalMark other = m_mark == DecimalMark::Point ? DecimalMark::Comma : DecimalMark::Point;
        const auto number = rd::readNumber(written, m_mark);
        if (!number || number->isNegative()) {
            const bool isMixed = !number && rd::readNumber(written, other);
            return fail(row, ArticleField::Price, isMixed ? "mixed_numbers" : "bad_number");
        }
        if (hasForeignSign(written, m_currency)) {
            return fail(row, ArticleField::Price, "wrong_currency");
        }
        const auto rounded = scaledRounded(*number, m_currency.digits());
        if (!rounded || *rounded > Money::kLargest) {
            return fail(row, ArticleField::Price, "too_large");
        }
        const auto minor = scaledExactly(*number, m_currency.digits());
        if (!minor) {
            return fail(row, ArticleField::Price, "too_many_decimals");
        }
        out.price = Money::fromMinor(*minor);
        return true;
    }

    bool readChoice(const CsvRow &row, ArticleField field, bool &choice)
    {
        const QString word = text(row, field);
        if (word.isEmpty()) {
            return true;
        }
        const auto known = choiceOf(word);
        choice = known.value_or(choice);
        return known || fail(row, field, "bad_choice");
    }

    /// Two articles of one number, or of one barcode: nobody can tell which is meant.
    bool isNew(const CsvRow &row, const Article &article)
    {
        const auto seen = [&](QHash<QString, qint64> &known, ArticleField field, const QString &key, const char *code) {
            if (key.isEmpty()) {
                return true;
            }
            if (const auto first = known.constFind(key); first != known.constEnd()) {
                return fail(row, field, code, {{QStringLiteral("first_row"), *first}});
            }
            known.insert(key, row.line());
            return true;
        };
        return seen(m_skus, ArticleField::Sku, article.sku, "article_twice")
               && seen(m_barcodes, ArticleField::Barcode, article.barcode, "barcode_twice");
    }

    const ArticleColumns &m_columns;
    DecimalMark m_mark;
    const Currency &m_currency;
    QHash<QString, qint64> m_skus;
    QHash<QString, qint64> m_barcodes;
    RowError m_error;
};

/// The first price that tells how the file writes decimals.
Result<DecimalMark> markOf(QByteArrayView text, char delimiter, const ArticleColumns &columns)
{
    CsvReader reader(text, delimiter);
    CsvRow row;
    auto more = reader.next(row); // the header
    while (more && *more) {
        more = reader.next(row);
        const bool hasPrice = more && *more && columns.has(ArticleField::Price)
                              && columns.columnOf(ArticleField::Price) < row.size();
        const MarkEvidence evidence = hasPrice ? evidenceOf(row.at(columns.columnOf(ArticleField::Price)))
                                               : MarkEvidence::None;
        if (evidence == MarkEvidence::Point || evidence == MarkEvidence::Comma) {
            return evidence == MarkEvidence::Point ? DecimalMark::Point : DecimalMark::Comma;
        }
    }
    return more ? Result<DecimalMark>(DecimalMark::Point) : refuse(more.error());
}

Result<void> readRows(CsvReader &reader, ArticleRowReader &rows, ArticlesFile &file)
{
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            return refuse(more.error());
        }
        if (!*more) {
            return {};
        }
        if (++file.rows > kMostArticles) {
            return refuse(importFault(QStringLiteral("too_many_rows"), {row.line(), {}, {}}));
        }
        Article article;
        if (rows.read(row, article)) {
            file.articles.push_back({row.line(), std::move(article)});
        } else {
            file.errors.push_back(rows.error());
        }
    }
}

std::set<ArticleField> toldBy(const ArticleColumns &columns)
{
    std::set<ArticleField> told;
    for (std::size_t i = 0; i < kArticleFieldCount; ++i) {
        if (columns.has(static_cast<ArticleField>(i))) {
            told.insert(static_cast<ArticleField>(i));
        }
    }
    return told;
}
}

Result<ArticlesFile> readArticles(QByteArray bytes, const std::vector<FieldOverride> &map, const Currency &currency)
{
    ArticlesFile file;
    file.encoding = detectEncoding(bytes);
    const auto text = toUtf8(std::move(bytes), file.encoding);
    if (!text) {
        return refuse(text.error());
    }
    const char delimiter = detectDelimiter(*text);
    CsvReader reader(*text, delimiter);
    CsvRow header;
    const auto found = reader.next(header);
    if (!found || !*found) {
        return refuse(found ? importFault(QStringLiteral("empty_file")) : found.error());
    }
    const auto columns = ArticleColumns::make(headerOf(header), header.line(), map);
    if (!columns) {
        return refuse(columns.error());
    }
    const auto mark = markOf(*text, delimiter, *columns);
    if (!mark) {
        return refuse(mark.error());
    }
    ArticleRowReader rows(*columns, *mark, currency);
    if (auto read = readRows(reader, rows, file); !read) {
        return refuse(read.error());
    }
    file.told = toldBy(*columns);
    file.mapping = columns->pairs();
    return file;
}
}
