// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence by sentence; what is nothing is left out, but for the first.
#include "ui/words/digest_text.h"

#include "ui/words/money_text.h"

#include <QDateTime>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
class Lines final
{
public:
    explicit Lines(const DigestBook &book) : m_book(book) {}

    template <typename... Values> void add(const Text &text, const Values &...values)
    {
        m_lines.append(QString(text.in(m_book.language)).arg(values...));
    }
    void say(const Text &text) { m_lines.append(text.in(m_book.language)); }
    [[nodiscard]] QString money(Money amount) const { return moneyText(amount, m_book.currency); }
    [[nodiscard]] QString ownerOf(const QString &name, Role role) const
    {
        return name.isEmpty() ? m_book.wordOf(codeOf(role)) : name;
    }
    [[nodiscard]] QString count(int number) const { return QString::number(number); }
    [[nodiscard]] QString time(UtcTime at) const { return m_book.zone.local(at).toString(u"yyyy-MM-dd HH:mm"_s); }
    [[nodiscard]] const DigestBook &book() const { return m_book; }
    [[nodiscard]] QStringList take() { return std::move(m_lines); }

private:
    const DigestBook &m_book;
    QStringList m_lines;
};

void addDone(Lines &lines, const DayDone &done)
{
    QStringList steps;
    for (const auto &[step, count] : done.tasks) {
        steps.append(lines.book().wordOf(codeOf(step)) + ' '_L1 + QString::number(count));
    }
    if (!steps.isEmpty()) {
        lines.add({"Done today: %1", "今天完成：%1"},
                  steps.join(lines.book().language == Language::Chinese ? u"、"_s : u", "_s));
    }
    lines.add({"Returns logged: %1, closed: %2; paid out: %3", "新登记 %1 张，办结 %2 张；付款 %3"},
              lines.count(done.logged), lines.count(done.closed), lines.money(done.paidOut));
}

void addLate(Lines &lines, const Digest &digest)
{
    if (digest.late == 0) {
        lines.say({"Nothing is late.", "没有逾期。"});
        return;
    }
    lines.add({"Late: %1, worth %2", "逾期：%1 项，金额 %2"}, lines.count(digest.late), lines.money(digest.lateWorth));
    for (const DigestOwner &owner : digest.owners) {
        lines.add({"- %1: %2, worth %3", "- %1：%2 项，金额 %3"}, lines.ownerOf(owner.name, owner.role),
                  lines.count(owner.late), lines.money(owner.worth));
    }
    if (digest.oldest) {
        lines.add({"Oldest: %1, %2, due %3, with %4", "最久：%1，%2，期限 %3，负责人 %4"}, digest.oldest->number,
                  lines.book().wordOf(codeOf(digest.oldest->step)), lines.time(digest.oldest->dueAt),
                  lines.ownerOf(digest.oldest->name, digest.oldest->role));
    }
}
}

DigestText digestText(const Digest &digest, const DigestBook &book)
{
    Lines lines(book);
    if (digest.done) {
        addDone(lines, *digest.done);
    }
    addLate(lines, digest);
    if (digest.dueToday > 0) {
        lines.add({"Due by the end of today: %1, worth %2", "今天将到期：%1 项，金额 %2"}, lines.count(digest.dueToday),
                  lines.money(digest.dueTodayWorth));
    }
    if (digest.untouched > 0) {
        lines.add({"Untouched for long: %1 returns, worth %2", "长时间无人处理：%1 张，金额 %2"},
                  lines.count(digest.untouched), lines.money(digest.untouchedWorth));
    }
    const Text title = digest.isEvening ? Text{"The day %1", "%1 今日小结"} : Text{"This morning, %1", "%1 早间提醒"};
    return {title.in(book.language).arg(digest.day.toIso()), lines.take()};
}
}
