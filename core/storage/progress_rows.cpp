// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of progress_link and progress_page.
#include "core/storage/progress_rows.h"

#include "core/storage/keyed_hash.h"

namespace rd
{
namespace
{
constexpr qsizetype kTokenBytes = 16;

// Open returns and those closed lately, each by its own index; the plus keeps the engine from walking all returns in order.
// ?1 folder, ?2 rules, ?3 now, ?4 closed since, ?5 all, ?6 limit.
const QByteArray kToWrite =
    "WITH shown (id, closed_at, promised_by) AS (SELECT id, closed_at, promised_by FROM rma WHERE closed_at IS NULL "
    "UNION ALL SELECT id, closed_at, promised_by FROM rma WHERE closed_at >= ?4), "
    "newest (id, closed_at, promised_by, token, event) AS (SELECT s.id, s.closed_at, s.promised_by, l.token, "
    "(SELECT max(e.id) FROM event AS e WHERE e.rma = s.id) FROM shown AS s JOIN progress_link AS l ON l.rma = s.id) "
    "SELECT n.id, n.token, n.event FROM newest AS n LEFT JOIN progress_page AS p ON p.rma = n.id "
    "WHERE ?5 OR p.rma IS NULL OR p.event < n.event OR p.folder <> ?1 OR p.policy <> ?2 "
    "OR (n.closed_at IS NULL AND p.written_at <= n.promised_by AND n.promised_by < ?3) ORDER BY +n.id LIMIT ?6";
}

void insertProgressLink(WriteTransaction &transaction, RmaId rma)
{
    const QString token = QString::fromLatin1(randomBytes(kTokenBytes).toHex());
    (void)transaction.rows().insert(tables::progressLink, cellsOf(rma, token, transaction.at()));
}

QString progressTokenOf(Database &database, RmaId rma)
{
    Query query = database.query("SELECT token FROM progress_link WHERE rma = ?");
    query.with(rma);
    return query.next() ? query.text(0) : QString();
}

std::vector<ProgressPage> pagesToWrite(Database &database, const ProgressSetting &setting, bool all, int limit)
{
    Query query = database.query(kToWrite);
    query.with(setting.folder, setting.policy, setting.now, setting.closedSince, all, limit);
    std::vector<ProgressPage> pages;
    while (query.next()) {
        ProgressPage &page = pages.emplace_back();
        query.into(page.rma, page.token, page.event);
    }
    return pages;
}

std::vector<WrittenPage> pagesToRemove(Database &database, const ProgressSetting &setting, int limit)
{
    Query query = database.query(
        "SELECT p.rma, l.token, p.folder FROM progress_page AS p JOIN rma AS r ON r.id = p.rma "
        "JOIN progress_link AS l ON l.rma = p.rma WHERE r.closed_at < ? ORDER BY p.rma LIMIT ?");
    query.with(setting.closedSince, limit);
    std::vector<WrittenPage> pages;
    while (query.next()) {
        WrittenPage &page = pages.emplace_back();
        query.into(page.rma, page.token, page.folder);
    }
    return pages;
}

QString folderOfPage(Database &database, RmaId rma)
{
    Query query = database.query("SELECT folder FROM progress_page WHERE rma = ?");
    query.with(rma);
    return query.next() ? query.text(0) : QString();
}

void savePage(Database &database, const ProgressPage &page, const ProgressSetting &setting)
{
    database
        .query("INSERT INTO progress_page (rma, folder, policy, event, written_at) VALUES (?1, ?2, ?3, ?4, ?5) "
               "ON CONFLICT (rma) DO UPDATE SET folder = ?2, policy = ?3, event = ?4, written_at = ?5")
        .with(page.rma, setting.folder, setting.policy, page.event, setting.now)
        .run();
}

void forgetPage(Database &database, RmaId rma)
{
    database.query("DELETE FROM progress_page WHERE rma = ?").with(rma).run();
}
}
