// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a return in the order in which foreign keys and triggers accept them.
#include "tests/bench/row_replay.h"

#include "core/storage/keyed_hash.h"
#include "core/storage/search_index.h"

#include <algorithm>
#include <array>

namespace rd::bench
{
namespace
{
struct WatchedTable {
    const char *name;
    const char *where; ///< ?1 the return, ?2 the newest operation seen
    bool isProtected;
};

constexpr std::array kTables = {
    WatchedTable{"rma", "id = ?1", true},
    WatchedTable{"rma_contact", "rma = ?1", false},
    WatchedTable{"return_line", "rma = ?1", true},
    WatchedTable{"finding", "return_line IN (SELECT id FROM return_line WHERE rma = ?1)", true},
    WatchedTable{"settlement", "rma = ?1", true},
    WatchedTable{"settlement_line", "settlement IN (SELECT id FROM settlement WHERE rma = ?1)", true},
    WatchedTable{"payout", "rma = ?1", true},
    WatchedTable{"task", "rma = ?1", true},
    WatchedTable{"event", "rma = ?1", true},
    WatchedTable{"event_text", "event IN (SELECT id FROM event WHERE rma = ?1)", false},
    WatchedTable{"search_text", "rma = ?1", false},
    WatchedTable{"operation", "id > ?2", true},
    WatchedTable{"operation_answer", "operation > ?2", false},
};
constexpr size_t kSettlement = 4;
constexpr size_t kPayout = 6;
constexpr size_t kTask = 7;
constexpr size_t kEvent = 8;
constexpr size_t kSearch = 10;
constexpr size_t kOperation = 11;

QByteArray select(const WatchedTable &table)
{
    return QByteArray("SELECT * FROM ") + table.name + " WHERE " + table.where + " AND (?2 = ?2)";
}

/// A settlement is done once its payout stands; a task closes before the next opens.
int order(const RowChange &change)
{
    const int place = static_cast<int>(change.table) * 10;
    if (change.table == kSettlement && !change.isNew) {
        return static_cast<int>(kPayout) * 10 + 5;
    }
    return change.table == kTask && change.isNew ? place + 5 : place;
}

bool isSame(const Cells &a, const Cells &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Cell &x, const Cell &y) {
        return x.kind == y.kind && x.integer == y.integer && x.bytes == y.bytes;
    });
}
}

RowWatch::RowWatch(const QString &path) : m_file(path)
{
    for (const WatchedTable &table : kTables) {
        m_statements.push_back(std::make_unique<BareStatement>(m_file, select(table)));
    }
    m_lastOperation = m_file.number("SELECT coalesce(max(id), 0) FROM operation");
}

void RowWatch::follow(const QString &number)
{
    m_known.clear();
    m_rma = m_file.number(QByteArray("SELECT id FROM rma WHERE number = '" + number.toLatin1() + '\''));
}

std::vector<RowChange> RowWatch::changes()
{
    std::vector<RowChange> list;
    for (size_t table = 0; table < kTables.size(); ++table) {
        BareStatement &statement = *m_statements[table];
        statement.bind(1, m_rma);
        statement.bind(2, m_lastOperation);
        while (statement.next()) {
            Cells cells;
            for (int column = 0; column < statement.columns(); ++column) {
                cells.push_back(statement.cell(column));
            }
            const auto known = m_known.find({table, cells.front().integer});
            if (known == m_known.end() || !isSame(known->second, cells)) {
                list.push_back({table, known == m_known.end(), cells});
                m_known[{table, cells.front().integer}] = cells;
            }
        }
        statement.reset();
    }
    m_lastOperation = m_file.number("SELECT coalesce(max(id), 0) FROM operation");
    std::stable_sort(list.begin(), list.end(),
                     [](const RowChange &a, const RowChange &b) { return order(a) < order(b); });
    return list;
}

RowReplay::RowReplay(const QString &path, Extent extent) : m_file(path), m_extent(extent)
{
    if (extent == Extent::Full) {
        m_file.execute("PRAGMA foreign_keys = ON");
    }
    for (const WatchedTable &table : kTables) {
        BareStatement columns(m_file, QByteArray("SELECT name FROM pragma_table_info('") + table.name + "')");
        QByteArrayList names;
        while (columns.next()) {
            names.append(columns.bytes(0).toByteArray());
        }
        const QByteArray name(table.name);
        m_inserts.push_back(std::make_unique<BareStatement>(
            m_file,
            QByteArray("INSERT INTO " + name + " VALUES (?" + QByteArray(", ?").repeated(names.size() - 1) + ')')));
        m_updates.push_back(std::make_unique<BareStatement>(
            m_file, QByteArray("UPDATE " + name + " SET (" + names.mid(1).join(", ") + ") = (?"
                               + QByteArray(", ?").repeated(names.size() - 2) + ") WHERE " + names.first() + " = ?")));
        m_reads.push_back(std::make_unique<BareStatement>(m_file, select(table)));
    }
    m_begin = std::make_unique<BareStatement>(m_file, "BEGIN IMMEDIATE");
    m_commit = std::make_unique<BareStatement>(m_file, "COMMIT");
    m_index = std::make_unique<BareStatement>(m_file, "INSERT INTO search_index (rowid, text) VALUES (?, ?)");
    m_gram = std::make_unique<BareStatement>(m_file, "INSERT INTO search_gram (gram, rma) VALUES (?, ?)");
    m_number = std::make_unique<BareStatement>(
        m_file,
        "INSERT INTO number_counter (kind, day, last) VALUES ('return', ?, 1) ON CONFLICT (kind, day) DO UPDATE SET last = last + 1");
}

void RowReplay::readReturn(qint64 rma)
{
    for (size_t table = 0; table < kSearch; ++table) {
        BareStatement &statement = *m_reads[table];
        statement.bind(1, rma);
        while (statement.next()) {
            for (int column = 0; column < statement.columns(); ++column) {
                (void)statement.cell(column);
            }
        }
        statement.reset();
    }
}

void RowReplay::hash(const RowChange &change)
{
    static const QByteArray key(32, 'k');
    KeyedHash mac(key, change.table == kEvent ? 32 : 16);
    for (const Cell &cell : change.cells) {
        mac.add(cell);
    }
    (void)mac.result();
}

void RowReplay::writeSearch(const RowChange &change)
{
    m_index->bind(1, change.cells[0].integer);
    m_index->bind(2, change.cells[1].bytes);
    m_index->run();
    for (const QString &gram : gramsOf(QString::fromUtf8(change.cells[1].bytes))) {
        const QByteArray bytes = gram.toUtf8();
        m_gram->bind(1, bytes);
        m_gram->bind(2, change.cells[0].integer);
        m_gram->run();
    }
}

void RowReplay::writeRow(const RowChange &change)
{
    BareStatement &statement = change.isNew ? *m_inserts[change.table] : *m_updates[change.table];
    const int shift = change.isNew ? 1 : 0;
    const auto count = static_cast<int>(change.cells.size());
    for (int i = 1; i < count; ++i) {
        statement.bind(i + shift, change.cells[static_cast<size_t>(i)]);
    }
    statement.bind(change.isNew ? 1 : count, change.cells.front());
    statement.run();
}

void RowReplay::write(const std::vector<RowChange> &changes)
{
    m_begin->run();
    if (m_extent == Extent::Full) {
        readReturn(changes.front().table == 0 ? changes.front().cells.front().integer : 0);
    }
    for (const RowChange &change : changes) {
        if (m_extent == Extent::Lean && change.table == kSearch) {
            continue;
        }
        if (m_extent == Extent::Full && kTables.at(change.table).isProtected) {
            hash(change);
        }
        writeRow(change);
        if (m_extent == Extent::Full && change.table == kSearch) {
            writeSearch(change);
        }
        if (m_extent == Extent::Full && change.table == 0 && change.isNew) {
            m_number->bind(1, change.cells[8].integer);
            m_number->run();
        }
    }
    m_commit->run();
}
}
