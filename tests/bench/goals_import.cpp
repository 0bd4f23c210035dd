// SPDX-License-Identifier: GPL-3.0-or-later
// Goal 15: a till's file, brought in by the product and by bare inserts after the same parse.
#include "tests/bench/fill_people.h"
#include "tests/bench/goals.h"
#include "tests/bench/import_bare.h"

#include "core/desk/desk_reader.h"
#include "core/desk/import_reading.h"
#include "core/desk/import_sales.h"
#include "core/policy/policy.h"

#include <QFile>

namespace rd::bench
{
namespace
{
constexpr int kReceipts = 10'000;
constexpr int kPairs = 5;
constexpr int kMostLines = 5;

/// Three lines a receipt on average, each receipt of a customer of the till, half of whom come again. Every round has
/// receipts and customers of its own, so that all of it is new to both contestants.
qint64 writeTillFile(const QString &path, int round)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("the till's file cannot be written");
    }
    DemoDice dice(static_cast<quint64>(round) + 99);
    QByteArray text = "receipt,date,sku,name,qty,total,tender,customer_id,customer\n";
    qint64 rows = 0;
    for (int receipt = 0; receipt < kReceipts; ++receipt) {
        const int number = dice.roll(kReceipts / 2);
        const QByteArray who = "T" + QByteArray::number(round) + '-' + QByteArray::number(number) + ','
                               + customerOf(number).name.toUtf8();
        const int lines = 1 + dice.roll(kMostLines);
        for (int line = 0; line < lines; ++line, ++rows) {
            const SaleLine article = articleOf(dice.roll(kArticles));
            text += "TILL" + QByteArray::number(round) + '-' + QByteArray::number(receipt) + ",2026-11-"
                    + QByteArray::number(10 + receipt % 12) + " 09:30:00," + article.sku.toUtf8() + ','
                    + article.name.toUtf8() + ",1," + QByteArray::number(2 + dice.roll(200)) + ".90,cash," + who + '\n';
        }
    }
    if (file.write(text) != text.size()) {
        throw std::runtime_error("the till's file cannot be written");
    }
    return rows;
}

class ImportContest final
{
public:
    explicit ImportContest(Setting &setting)
        : m_setting(setting), m_product(setting.copyOf(setting.path(), "a")),
          m_bare(setting.copyOf(setting.path(), "b")), m_clock(setting.clock()),
          m_desk(require(DeskWriter::open(m_product, m_clock), "open")),
          m_manager(require(m_desk->login(QStringLiteral("hao"), kPin, LoginKind::CommandLine), "login")),
          m_policy(require(require(DeskReader::open(m_product, m_clock), "open")->policy(), "policy")), m_replay(m_bare)
    {
    }
    ~ImportContest() { QFile::remove(m_setting.file("till.csv")); }
    ImportContest(const ImportContest &) = delete;
    ImportContest &operator=(const ImportContest &) = delete;

    Pair pair()
    {
        ImportRequest request;
        request.file = m_setting.file("till.csv");
        m_rows = writeTillFile(request.file, ++m_round);
        m_clock.advanceMs(1000);
        const Took product = timed([&] {
            require(importSales(*m_desk, {m_manager, {}, {}, {}}, request), "importSales");
        });
        const Took bare = timed(
            [&] { m_replay.write(require(readImport(request, m_desk->facts(), m_policy, {}), "readImport")); });
        return {product, bare};
    }

    /// Both files hold the same number of customers, sales, lines and articles.
    [[nodiscard]] bool isSame() const
    {
        BareFile product(m_product);
        BareFile bare(m_bare);
        for (const char *table : {"customer", "sale", "sale_line", "article"}) {
            const QByteArray count = QByteArray("SELECT count(*) + sum(id) FROM ") + table;
            if (product.number(count) != bare.number(count)) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    Setting &m_setting;
    QString m_product;
    QString m_bare;
    FrozenClock m_clock;
    std::unique_ptr<DeskWriter> m_desk;
    Session m_manager;
    Policy m_policy;
    BareImport m_replay;
    int m_round = 0;
    qint64 m_rows = 0;
};
}

void measureImport(Setting &setting, Table &table)
{
    ImportContest contest(setting);
    table.comparePairs({"15", QStringLiteral("sales import / bare inserts after the same parse"), "1.0", 1.5}, kPairs,
                       [&] { return contest.pair(); });
    if (!contest.isSame()) {
        throw std::runtime_error("the import's contestants did not write the same rows");
    }
    table.note(QStringLiteral("the till's file had about %1 rows").arg(contest.rows()));
}
}
