// SPDX-License-Identifier: GPL-3.0-or-later
// Goal 6: what the search field finds.
#include "tests/bench/bare.h"
#include "tests/bench/goals.h"

#include "core/storage/search_index.h"
#include "core/storage/store.h"

namespace rd::bench
{
namespace
{
constexpr int kNewest = 50;

/// Facts of returns spread over the store, so that what is looked for exists and is mostly old.
class Terms final
{
public:
    explicit Terms(BareFile &file, qint64 returns)
        : m_facts(
            file,
            "SELECT r.number, r.receipt, c.phone, c.name FROM rma AS r JOIN customer AS c ON c.id = r.customer WHERE r.id = ?")
    {
        for (int i = 1; i <= 12; ++i) {
            m_facts.bind(1, returns * i / 13);
            if (m_facts.next()) {
                receipts.append(m_facts.text(1));
                phones.append(m_facts.text(2));
                addName(m_facts.text(3));
            }
            m_facts.reset();
        }
    }
    QStringList receipts;
    QStringList phones;
    QStringList latin;
    QStringList chinese;

private:
    void addName(const QString &name)
    {
        if (name.front().script() == QChar::Script_Han) {
            chinese.append(name.left(3));
        } else {
            latin.append(name.section(QLatin1Char(' '), 1).toLower().left(7));
        }
    }
    BareStatement m_facts;
};

/// Single Chinese letters: the rarest and the most common of customers' names.
QStringList lettersOf(BareFile &file, bool areRare)
{
    BareStatement statement(
        file, QByteArray("SELECT gram FROM search_gram WHERE length(gram) = 1 GROUP BY gram ORDER BY count(*) ")
                  + (areRare ? "ASC" : "DESC") + " LIMIT 6");
    QStringList letters;
    while (statement.next()) {
        letters.append(statement.text(0));
    }
    return letters;
}
}

void measureSearch(Setting &setting, Table &table)
{
    const auto store = Store::open(setting.path(), OpenMode::ReadOnly);
    BareFile file(setting.path());
    BareStatement like(file, "SELECT rma FROM search_text WHERE text LIKE ? ORDER BY rma DESC LIMIT 50");
    const Terms terms(file, setting.returns());
    const auto contest = [&](const char *what, const char *floor, double target, const QStringList &words,
                             int repeats) {
        const auto product = [&] {
            qint64 sum = 0;
            for (const QString &word : words) {
                for (const RmaId id : searchReturns(store->database(), word, kNewest)) {
                    sum += id.value();
                }
            }
            return sum;
        };
        const auto bare = [&] {
            qint64 sum = 0;
            for (const QString &word : words) {
                const QByteArray pattern = '%' + word.toUtf8() + '%';
                like.bind(1, pattern);
                while (like.next()) {
                    sum += like.integer(0);
                }
                like.reset();
            }
            return sum;
        };
        table.compare({"6", QString::fromUtf8(what), floor, target}, {11, repeats}, product, bare);
    };
    contest("whole phone / LIKE", "0.02–0.07", 0.12, terms.phones, 1);
    contest("receipt / LIKE", "0.02–0.07", 0.12, terms.receipts, 1);
    contest("Latin name, 7 letters / LIKE", "0.02–0.07", 0.12, terms.latin, 1);
    contest("Chinese name, 2–3 letters / LIKE", "0.003", 0.02, terms.chinese, 1);
    contest("1 rare Chinese letter / LIKE", "0.06–0.12", 0.20, lettersOf(file, true), 1);
    contest("1 common Chinese letter / LIKE that stops at 50", "—", 0, lettersOf(file, false), 5);
}
}
