// SPDX-License-Identifier: GPL-3.0-or-later
// Sentence by sentence; what is nothing is left out, but for the first.
#include "ui/words/digest_text.h"

#include "ui/words/money_text.h"
#include "ui/words/work_words.h"

#include <QDateTime>
#include <QJsonArray>

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
    [[nodiscard]] QString word(const QJsonValue &code) const { return wordOf(code.toString()); }
    [[nodiscard]] QString money(const QJsonValue &amount) const
    {
        return moneyText(Money::parse(amount.toString(), m_book.currency).value_or(Money()), m_book.currency);
    }
    /// "Li Na" where the name is known, else what the role is called.
    [[nodiscard]] QString owner(const QJsonValue &of) const
    {
        const QString name = of["name"_L1].toString();
        return name.isEmpty() ? wordOf(of["owner"_L1].toString().section(':'_L1, 1)) : name;
    }
    [[nodiscard]] static QString count(const QJsonValue &number) { return QString::number(number.toInt()); }
    [[nodiscard]] QString time(const QJsonValue &iso) const
    {
        const auto at = UtcTime::parse(iso.toString());
        return at ? m_book.zone.local(*at).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    }
    [[nodiscard]] QString listed(const QStringList &parts) const
    {
        return parts.join(m_book.language == Language::Chinese ? u"、"_s : u", "_s);
    }
    [[nodiscard]] QStringList take() { return std::move(m_lines); }

private:
    [[nodiscard]] QString wordOf(const QString &code) const
    {
        const auto word = workWord(code);
        return word ? word->in(m_book.language) : code;
    }

    const DigestBook &m_book;
    QStringList m_lines;
};

void addDone(Lines &lines, const QJsonObject &done)
{
    QStringList steps;
    const QJsonObject tasks = done.value("tasks"_L1).toObject();
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        steps.append(lines.word(task.key()) + ' '_L1 + Lines::count(task.value()));
    }
    if (!steps.isEmpty()) {
        lines.add({"Done today: %1", "今天完成：%1"}, lines.listed(steps));
    }
    lines.add({"Returns logged: %1, closed: %2; paid out: %3", "新登记 %1 张，办结 %2 张；付款 %3"},
              Lines::count(done.value("logged"_L1)), Lines::count(done.value("closed"_L1)),
              lines.money(done.value("paid_out"_L1)));
}

void addLate(Lines &lines, const QJsonObject &digest)
{
    if (digest.value("late"_L1).toInt() == 0) {
        lines.say({"Nothing is late.", "没有逾期。"});
        return;
    }
    lines.add({"Late: %1, worth %2", "逾期：%1 项，金额 %2"}, Lines::count(digest.value("late"_L1)),
              lines.money(digest.value("late_amount"_L1)));
    for (const QJsonValue &owner : digest.value("owners"_L1).toArray()) {
        lines.add({"- %1: %2, worth %3", "- %1：%2 项，金额 %3"}, lines.owner(owner), Lines::count(owner["late"_L1]),
                  lines.money(owner["amount"_L1]));
    }
    const QJsonValue oldest = digest.value("oldest"_L1);
    lines.add({"Oldest: %1, %2, due %3, with %4", "最久：%1，%2，期限 %3，负责人 %4"}, oldest["number"_L1].toString(),
              lines.word(oldest["step"_L1]), lines.time(oldest["due_at"_L1]), lines.owner(oldest));
}

/// A line with a number and its worth, unless the number is nothing.
void addFigure(Lines &lines, const QJsonObject &digest, const QString &key, const Text &text)
{
    if (digest.value(key).toInt() > 0) {
        lines.add(text, Lines::count(digest.value(key)), lines.money(digest.value(QString(key + u"_amount"_s))));
    }
}
}

DigestText digestText(const QJsonObject &digest, const DigestBook &book)
{
    Lines lines(book);
    const bool isEvening = digest.value("evening"_L1).toBool();
    if (isEvening) {
        addDone(lines, digest.value("done"_L1).toObject());
    }
    addLate(lines, digest);
    addFigure(lines, digest, u"due_today"_s, {"Due by the end of today: %1, worth %2", "今天将到期：%1 项，金额 %2"});
    addFigure(lines, digest, u"untouched"_s,
              {"Untouched for long: %1 returns, worth %2", "长时间无人处理：%1 张，金额 %2"});
    const Text title = isEvening ? Text{"The day %1", "%1 今日小结"} : Text{"This morning, %1", "%1 早间提醒"};
    return {title.in(book.language).arg(digest.value("day"_L1).toString()), lines.take()};
}

QStringList digestMessage(const QJsonObject &digest, const Currency &currency, const StoreZone &zone,
                          const QString &language)
{
    const Language words = languageFromName(language).value_or(Language::English);
    const DigestText text = digestText(digest, {currency, zone, words});
    return QStringList{text.title} + text.lines;
}
}
