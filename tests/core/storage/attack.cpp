// SPDX-License-Identifier: GPL-3.0-or-later
// The store is a copy that its makers have let go of.
#include "tests/core/storage/attack.h"

namespace rd::test
{
Attack &Attack::store()
{
    static Attack attack;
    return attack;
}

Attack::Attack()
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    std::map<std::string, QString> numbers;
    {
        FullStore full;
        full.addOtherWays();
        numbers = {{"paid", full.paid},
                   {"logged", full.logged},
                   {"sent", full.sent},
                   {"countersign", full.countersign},
                   {"review", full.review},
                   {"due", full.due},
                   {"handedBack", full.handedBack},
                   {"exchanged", full.exchanged},
                   {"sentAgain", full.sentAgain},
                   {"worthless", full.worthless},
                   {"credited", full.credited},
                   {"converted", full.converted},
                   {"compensated", full.compensated},
                   {"invoiced", full.invoiced},
                   {"undone", full.undone},
                   {"subsidised", full.subsidised},
                   {"repaired", full.repaired},
                   {"back", full.back},
                   {"away", full.away},
                   {"split", full.split},
                   {"splitOff", full.splitOff}};
        REQUIRE(full.store.reader().backup(copy));
    }
    m_raw = std::make_unique<RawFile>(copy);
    m_raw->hurry();
    // By hand: with any of the file's defences taken away, these tests must fail.
    if (const QString defence = qEnvironmentVariable("RETURNDESK_WITHOUT"); !defence.isEmpty()) {
        m_raw->must(QStringLiteral("DROP TRIGGER ") + defence);
    }
    for (const auto &[name, number] : numbers) {
        m_rmas[name] = m_raw->number(QStringLiteral("SELECT id FROM rma WHERE number = '%1'").arg(number));
    }
}

qint64 Attack::last(const char *table, const char *name)
{
    const qint64 id = m_raw->number(
        QStringLiteral("SELECT max(id) FROM %1 WHERE rma = %2").arg(QLatin1String(table)).arg(rma(name)));
    REQUIRE(id > 0);
    return id;
}

void Attack::refused(const QString &sql, const char *says)
{
    const QString said = m_raw->attempt(sql);
    INFO(sql.toStdString() << "\nsays: " << said.toStdString());
    CHECK(said.contains(QLatin1String(says)));
}

void Attack::taken(const QString &sql)
{
    const QString said = m_raw->attempt(sql);
    INFO(sql.toStdString());
    CHECK(said == QString());
}

QString Attack::change(const char *table, qint64 id, const QString &assignments)
{
    return QStringLiteral("UPDATE %1 SET version = version + 1, %2 WHERE id = %3")
        .arg(QLatin1String(table), assignments)
        .arg(id);
}
}
