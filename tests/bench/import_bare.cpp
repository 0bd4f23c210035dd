// SPDX-License-Identifier: GPL-3.0-or-later
// Column by column, as the product's rows stand.
#include "tests/bench/import_bare.h"

#include <array>

namespace rd::bench
{
namespace
{
const QByteArray kMac(16, 'm');

/// Binds one value after the other and runs.
class Row final
{
public:
    explicit Row(BareStatement &statement) : m_statement(statement) {}
    Row &operator<<(qint64 number)
    {
        m_statement.bind(++m_at, number);
        return *this;
    }
    /// Kept until the statement has run.
    Row &operator<<(const QString &text)
    {
        QByteArray &bytes = m_texts.at(m_used++);
        bytes = text.toUtf8();
        m_statement.bind(++m_at, bytes);
        return *this;
    }
    Row &operator<<(const Cell &cell)
    {
        m_statement.bind(++m_at, cell);
        return *this;
    }
    void run() { m_statement.run(); }

private:
    BareStatement &m_statement;
    int m_at = 0;
    size_t m_used = 0;
    std::array<QByteArray, 8> m_texts;
};

QString tendersOf(const Sale &sale)
{
    return sale.tenders.empty()
               ? QStringLiteral("[]")
               : QString(QStringLiteral("[{\"tender\":\"") + sale.tenders.front().tender + QStringLiteral("\"}]"));
}
}

BareImport::BareImport(const QString &path)
    : m_file(path),
      m_customer(
          m_file,
          "INSERT INTO customer (id, source, external_id, name, phone, phone_e164, phone_digits) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_sale(
          m_file,
          "INSERT INTO sale (id, version, source, receipt, store_day, sold_at, payment_reference, typed, customer, tenders, content, mac) "
          "VALUES (?, 1, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)"),
      m_line(
          m_file,
          "INSERT INTO sale_line (id, sale, line, kind, sku, name, quantity, unit, paid, tax, serial, category, batch, mac) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_article(m_file, "INSERT INTO article (sku, name) VALUES (?, ?) ON CONFLICT DO NOTHING"),
      m_lastCustomer(m_file.number("SELECT coalesce(max(id), 0) FROM customer")),
      m_lastSale(m_file.number("SELECT coalesce(max(id), 0) FROM sale")),
      m_lastLine(m_file.number("SELECT coalesce(max(id), 0) FROM sale_line"))
{
}

qint64 BareImport::customerOf(const Customer &customer)
{
    const auto [known, isNew] = m_customers.try_emplace(customer.externalId, m_lastCustomer + 1);
    if (isNew) {
        const Phone &phone = customer.phone;
        (Row(m_customer) << ++m_lastCustomer << customer.source << customer.externalId << customer.name << phone.raw
                         << phone.e164 << phone.digits)
            .run();
    }
    return known->second;
}

void BareImport::writeArticle(const SaleLine &line)
{
    if (m_articles.emplace(line.sku, line.name).second) {
        (Row(m_article) << line.sku << line.name).run();
    }
}

void BareImport::writeSale(const Sale &sale)
{
    const qint64 customer = customerOf(sale.customer);
    (Row(m_sale) << ++m_lastSale << sale.source << sale.receipt << cellOf(sale.storeDay) << cellOf(sale.soldAt)
                 << sale.paymentReference << customer << tendersOf(sale) << cellOf(kMac) << cellOf(kMac))
        .run();
    for (const SaleLine &line : sale.lines) {
        (Row(m_line) << ++m_lastLine << m_lastSale << qint64(line.line) << cellOf(line.kind) << line.sku << line.name
                     << line.quantity.thousandths() << line.unit << line.paid.minor() << line.tax.minor() << line.serial
                     << line.category << line.batch << cellOf(kMac))
            .run();
        writeArticle(line);
    }
}

void BareImport::write(const SalesFile &file)
{
    m_file.execute("BEGIN IMMEDIATE");
    for (const Sale &sale : file.sales) {
        writeSale(sale);
    }
    m_file.execute("COMMIT");
}
}
