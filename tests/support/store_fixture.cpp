// SPDX-License-Identifier: GPL-3.0-or-later
// Making and filling the test store.
#include "tests/support/store_fixture.h"

#include <stdexcept>

namespace rd::test
{
namespace
{
const QString kPin = QStringLiteral("246810");

template <typename Value> Value require(Result<Value> result, const char *what)
{
    if (!result) {
        throw std::runtime_error(std::string(what) + ": " + errorName(result.error().code).toStdString());
    }
    if constexpr (!std::is_void_v<Value>) {
        return *std::move(result);
    }
}

UtcTime start()
{
    return *UtcTime::parse(QStringLiteral("2026-11-22T02:00:00Z"));
}
}

StoreFixture::StoreFixture(const QString &currency) : m_clock(start())
{
    qputenv("RETURNDESK_KEY_DIR", m_folder.filePath(QStringLiteral("keys")).toUtf8());
    NewStore store;
    store.path = path();
    store.name = QStringLiteral("Test store");
    store.currency = currency;
    store.managerLogin = QStringLiteral("hao");
    store.managerName = QStringLiteral("Sun Hao");
    store.pin = kPin;
    require(DeskWriter::createStore(store, m_clock), "createStore");
    reopen();
    const auto add = [this](const char *login, const char *name, RoleSet roles) {
        NewStaff staff{QString::fromLatin1(login), QString::fromLatin1(name), roles, kPin, {}};
        require(m_writer->addStaff(as(QStringLiteral("hao")), staff), "addStaff");
    };
    add("li", "Li Wei", {Role::Counter});
    add("na", "Li Na", {Role::Inspector});
    add("lei", "Zhao Lei", {Role::Cashier});
    add("yang", "Liu Yang", {Role::Counter, Role::Inspector, Role::Cashier});
}

StoreFixture::~StoreFixture() = default;

QString StoreFixture::path() const
{
    return m_folder.filePath(QStringLiteral("store.sqlite"));
}

void StoreFixture::reopen()
{
    m_reader.reset();
    m_writer.reset();
    m_writer = require(DeskWriter::open(path(), m_clock), "open for writing");
    m_reader = require(DeskReader::open(path(), m_clock), "open for reading");
}

Session StoreFixture::session(const QString &login)
{
    const auto known = m_sessions.find(login);
    if (known != m_sessions.end()) {
        return known->second;
    }
    return m_sessions[login] = require(m_writer->login(login, kPin, LoginKind::CommandLine), "login");
}

void StoreFixture::sell(const QString &receipt, const std::vector<std::pair<QString, QString>> &lines, int daysAgo,
                        const QString &tender)
{
    Sale sale;
    sale.receipt = receipt;
    sale.soldAt = m_clock.now().plusMinutes(-qint64(daysAgo) * 24 * 60);
    sale.tenders = {{tender, std::nullopt}};
    for (const auto &[quantity, paid] : lines) {
        SaleLine line;
        line.line = static_cast<int>(sale.lines.size()) + 1;
        line.sku = QStringLiteral("SKU-%1").arg(line.line);
        line.name = QStringLiteral("Article %1").arg(line.line);
        line.quantity = *Quantity::parse(quantity);
        line.paid = money(paid);
        sale.lines.push_back(line);
    }
    require(m_writer->addSale(as(QStringLiteral("hao")), sale), "addSale");
}

LogRequest StoreFixture::request(const QString &receipt, int saleLine, const QString &quantity, const QString &reason)
{
    LogRequest request;
    request.receipt = receipt;
    request.lines = {{saleLine, *Quantity::parse(quantity), reason, Resolution::Refund}};
    return request;
}

QString StoreFixture::log(const LogRequest &request)
{
    return require(m_writer->logReturn(as(QStringLiteral("li")), request), "logReturn").number;
}

ReturnView StoreFixture::show(const QString &number) const
{
    return require(m_reader->showReturn(number), "showReturn");
}

Money StoreFixture::money(const QString &decimal) const
{
    return *Money::parse(decimal, m_reader->facts().currency);
}
}
