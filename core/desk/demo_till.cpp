// SPDX-License-Identifier: GPL-3.0-or-later
// Rolling sales and writing them down as a till does.
#include "core/desk/demo_till.h"

#include <QFile>

#include <algorithm>

namespace rd
{
namespace
{
constexpr std::size_t kRemembered = 400;
constexpr int kOpeningMinutes = 9 * 60;

/// Every third sale has a digital invoice.
QString invoiceOf(const QString &receipt)
{
    return receipt.toLongLong() % 3 == 0 ? QString(QStringLiteral("2631200000") + receipt) : QString();
}

QString money(int hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}
}

bool DemoTill::writeDay(const QString &path, int day, const QDateTime &noon, int sales,
                        const std::vector<const DemoScene *> &scenes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write("receipt,sold_at,sku,name,qty,unit,total,tender,customer,phone,invoice\n");
    m_number = 0;
    const int all = sales + static_cast<int>(scenes.size());
    for (int i = 0; i < all; ++i) {
        const QDateTime at = noon.addSecs(60LL * (kOpeningMinutes * i / all - kOpeningMinutes / 2 + m_dice.roll(20)));
        if (i < sales) {
            writeSale(file, day, at);
        } else {
            writeScene(file, at, *scenes[static_cast<std::size_t>(i - sales)]);
        }
    }
    return file.flush();
}

QString DemoTill::nextReceipt(const QDateTime &at)
{
    return QStringLiteral("%1%2").arg(at.toString(QStringLiteral("yyMMdd"))).arg(++m_number, 4, 10, QLatin1Char('0'));
}

QString DemoTill::rollPhone()
{
    static const std::vector<const char *> kFirst = {"138", "139", "136", "150", "186", "133", "177"};
    return QLatin1String(m_dice.pick(kFirst))
           + QStringLiteral("%1").arg(m_dice.roll(100'000'000), 8, 10, QLatin1Char('0'));
}

void DemoTill::writeSale(QFile &file, int day, const QDateTime &at)
{
    static const std::vector<const char *> kTenders = {"cash", "wechat", "wechat", "alipay", "card"};
    const QString receipt = nextReceipt(at);
    const Buyer buyer{m_dice.pick(demoCustomers()).in(m_language), rollPhone(), QLatin1String(m_dice.pick(kTenders))};
    const int lines = 1 + m_dice.roll(3);
    DemoSold sold{receipt, day, lines, {}};
    for (int line = 1; line <= lines; ++line) {
        const DemoArticle &article = m_dice.pick(demoArticles());
        const int quantity = m_dice.chance(20) ? 2 : 1;
        const int discount = m_dice.chance(15) ? article.price / 10 : 0;
        writeRow(file, receipt, at, buyer,
                 {QLatin1String(article.sku),
                  article.name.in(m_language),
                  QString::number(quantity),
                  {},
                  money((article.price - discount) * quantity)});
        if (line == 1) {
            sold.quantity = Quantity::units(quantity);
        }
    }
    m_sold.push_back(sold);
    if (m_sold.size() > kRemembered) {
        m_sold.pop_front();
    }
}

void DemoTill::writeScene(QFile &file, const QDateTime &at, const DemoScene &scene)
{
    const QString receipt = nextReceipt(at);
    const Buyer buyer{scene.customer.in(m_language), rollPhone(), QLatin1String(scene.tender)};
    for (const DemoGoods &goods : scene.goods) {
        writeRow(file, receipt, at, buyer,
                 {QLatin1String(goods.sku), goods.name.in(m_language), QLatin1String(goods.sold),
                  goods.unit.in(m_language), QLatin1String(goods.paid)});
    }
    m_receipts[&scene] = receipt;
}

void DemoTill::writeRow(QFile &file, const QString &receipt, const QDateTime &at, const Buyer &buyer,
                        const QStringList &goods)
{
    QStringList cells{receipt, at.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"))};
    for (const QString &cell : goods) {
        cells.append(cell.contains(QLatin1Char(',')) ? QString(QLatin1Char('"') + cell + QLatin1Char('"')) : cell);
    }
    cells << buyer.tender << buyer.name << buyer.phone << invoiceOf(receipt);
    file.write(cells.join(QLatin1Char(',')).toUtf8() + '\n');
}

std::optional<DemoSold> DemoTill::takeSold(int day, int freshDays)
{
    const auto fresh = std::find_if(m_sold.begin(), m_sold.end(),
                                    [oldest = day - freshDays](const DemoSold &sold) { return sold.day >= oldest; });
    // Now and then somebody comes after the window.
    const auto from = fresh == m_sold.end() || m_dice.chance(6) ? m_sold.begin() : fresh;
    if (from == m_sold.end()) {
        return std::nullopt;
    }
    const auto at = from + m_dice.roll(static_cast<int>(m_sold.end() - from));
    const DemoSold sold = *at;
    m_sold.erase(at);
    return sold;
}
}
