// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a return in the order in which foreign keys and triggers accept them.
#include "tests/bench/row_replay.h"

#include "core/storage/keyed_hash.h"
#include "core/storage/search_index.h"
#include "core/storage/search_text.h"

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
    int keyColumns = 1; ///< the first ones
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
    WatchedTable{"month_figure", "month = (SELECT max(month) FROM month_end)", false, 3},
    WatchedTable{"month_settled", "month = (SELECT max(month) FROM month_end)", false, 2},
};
constexpr size_t kReturnLine = 2;
constexpr size_t kSettledColumn = 20; ///< of return_line
constexpr size_t kSettlement = 4;
constexpr size_t kPayout = 6;
constexpr size_t kTask = 7;
constexpr size_t kEvent = 8;
constexpr size_t kSearch = 10;
constexpr size_t kFigures = 13;

/// Those that are written: a generated one is not.
QByteArrayList storedColumns(BareFile &file, const WatchedTable &table)
{
    BareStatement columns(file, QByteArray("SELECT name FROM pragma_table_info('") + table.name + "')");
    QByteArrayList names;
    while (columns.next()) {
        names.append(columns.bytes(0).toByteArray());
    }
    return names;
}

QByteArray select(const WatchedTable &table, const QByteArrayList &columns)
{
    return "SELECT " + columns.join(", ") + " FROM " + table.name + " WHERE " + table.where
           + " AND (?1 = ?1) AND (?2 = ?2)";
}

QByteArray insert(const WatchedTable &table, const QByteArrayList &columns)
{
    return QByteArray("INSERT INTO ") + table.name + " (" + columns.join(", ") + ") VALUES (?"
           + QByteArray(", ?").repeated(columns.size() - 1) + ')';
}

QByteArray keyOf(size_t table, const Cells &cells)
{
    QByteArray key;
    for (int i = 0; i < kTables.at(table).keyColumns; ++i) {
        const Cell &cell = cells.at(static_cast<size_t>(i));
        key += ' ' + QByteArray::number(cell.integer) + ' ' + cell.bytes;
    }
    return key;
}

/// A settlement is done once its payout stands, and its units are settled then; a task closes before the next opens.
int order(const RowChange &change)
{
    const int place = static_cast<int>(change.table) * 10;
    if (change.table == kSettlement && !change.isNew) {
        return static_cast<int>(kPayout) * 10 + 5;
    }
    const auto &changed = change.changed;
    if (change.table == kReturnLine && std::find(changed.begin(), changed.end(), kSettledColumn) != changed.end()) {
        return static_cast<int>(kPayout) * 10 + 6;
    }
    return change.table == kTask && change.isNew ? place + 5 : place;
}

bool isSame(const Cell &a, const Cell &b)
{
    return a.kind == b.kind && a.integer == b.integer && a.bytes == b.bytes;
}

std::vector<size_t> difference(const Cells &before, const Cells &now)
{
    std::vector<size_t> columns;
    for (size_t i = 0; i < now.size(); ++i) {
        if (!isSame(before[i], now[i])) {
            columns.push_back(i);
        }
    }
    return columns;
}
}

RowWatch::RowWatch(const QString &path) : m_file(path)
{
    for (const WatchedTable &table : kTables) {
        m_statements.push_back(std::make_unique<BareStatement>(m_file, select(table, storedColumns(m_file, table))));
    }
    m_lastOperation = m_file.number("SELECT coalesce(max(id), 0) FROM operation");
    (void)changes();
}

void RowWatch::follow(const QString &number)
{
    // Figures belong to all returns.
    std::erase_if(m_known, [](const auto &entry) { return entry.first.first < kFigures; });
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
            Cells &known = m_known[{table, keyOf(table, cells)}];
            if (known.empty()) {
                list.push_back({table, true, cells, {}});
            } else if (const auto changed = difference(known, cells); !changed.empty()) {
                list.push_back({table, false, cells, changed});
            }
            known = cells;
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
        const QByteArrayList &names = m_columns.emplace_back(storedColumns(m_file, table));
        m_inserts.push_back(std::make_unique<BareStatement>(m_file, insert(table, names)));
        m_reads.push_back(std::make_unique<BareStatement>(m_file, select(table, names)));
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
        statement.bind(2, qint64(0));
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

/// As the product does: some texts at a time.
void RowReplay::writeSearch(const RowChange &change)
{
    m_waiting.emplace_back(change.cells[0].integer, change.cells[1].bytes);
    if (static_cast<int>(m_waiting.size()) < kSearchBatch) {
        return;
    }
    for (const auto &[rma, text] : m_waiting) {
        m_index->bind(1, rma);
        m_index->bind(2, text);
        m_index->run();
        for (const QString &gram : gramsOf(QString::fromUtf8(text))) {
            const QByteArray bytes = gram.toUtf8();
            m_gram->bind(1, bytes);
            m_gram->bind(2, rma);
            m_gram->run();
        }
    }
    m_waiting.clear();
}

BareStatement &RowReplay::updateOf(const RowChange &change)
{
    std::unique_ptr<BareStatement> &known = m_updates[{change.table, change.changed}];
    if (!known) {
        const WatchedTable &table = kTables.at(change.table);
        QByteArrayList sets;
        for (const size_t column : change.changed) {
            sets.append(m_columns[change.table][static_cast<qsizetype>(column)] + " = ?");
        }
        QByteArrayList keys;
        for (int i = 0; i < table.keyColumns; ++i) {
            keys.append(m_columns[change.table][i] + " = ?");
        }
        known = std::make_unique<BareStatement>(m_file, QByteArray("UPDATE ") + table.name + " SET " + sets.join(", ")
                                                            + " WHERE " + keys.join(" AND "));
    }
    return *known;
}

void RowReplay::writeRow(const RowChange &change)
{
    BareStatement &statement = change.isNew ? *m_inserts[change.table] : updateOf(change);
    int at = 0;
    if (change.isNew) {
        for (const Cell &cell : change.cells) {
            statement.bind(++at, cell);
        }
    } else {
        for (const size_t column : change.changed) {
            statement.bind(++at, change.cells[column]);
        }
        for (int i = 0; i < kTables.at(change.table).keyColumns; ++i) {
            statement.bind(++at, change.cells[static_cast<size_t>(i)]);
        }
    }
    statement.run();
}

void RowReplay::write(const std::vector<RowChange> &changes)
{
    m_begin->run();
    if (m_extent == Extent::Full) {
        readReturn(changes.front().table == 0 ? changes.front().cells.front().integer : 0);
    }
    for (const RowChange &change : changes) {
        if (m_extent == Extent::Lean && (change.table == kSearch || change.table >= kFigures)) {
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
