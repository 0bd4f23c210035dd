// SPDX-License-Identifier: GPL-3.0-or-later
// The contestant of the import: the same parsed file by prepared inserts in one transaction.
#pragma once

#include "tests/bench/bare.h"

#include "core/transfer/sales_file.h"

#include <map>
#include <set>

namespace rd::bench
{
/// Writes rows of sale, sale_line, customer and article with all their indexes; looks nothing up, hashes nothing, keeps no
/// history and no figures. New customers and articles are told from memory.
class BareImport final
{
public:
    explicit BareImport(const QString &path);
    void write(const SalesFile &file);

private:
    [[nodiscard]] qint64 customerOf(const Customer &customer);
    void writeSale(const Sale &sale);
    void writeArticle(const SaleLine &line);

    BareFile m_file;
    BareStatement m_customer;
    BareStatement m_sale;
    BareStatement m_line;
    BareStatement m_article;
    qint64 m_lastCustomer;
    qint64 m_lastSale;
    qint64 m_lastLine;
    std::map<QString, qint64> m_customers;
    std::set<std::pair<QString, QString>> m_articles;
};
}
