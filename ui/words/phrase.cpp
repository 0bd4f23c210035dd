// SPDX-License-Identifier: GPL-3.0-or-later
// Filling sentences.
#include "ui/words/phrase.h"

#include "core/money/decimal.h"
#include "ui/words/money_text.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kHour = 60;
constexpr qint64 kDay = 24 * kHour;

QString counted(qint64 count, const Text &one, const Text &many, Language language)
{
    return (count == 1 ? one : many).in(language).arg(count);
}

QString daysText(qint64 days, Language language)
{
    return counted(days, {"%1 day", "%1 天"}, {"%1 days", "%1 天"}, language);
}

/// "24 hours", "3 days", "90 minutes": the largest unit that says it exactly; a single day reads better as hours.
QString durationText(qint64 minutes, Language language)
{
    if (minutes % kDay == 0 && minutes > kDay) {
        return daysText(minutes / kDay, language);
    }
    if (minutes % kHour == 0) {
        return counted(minutes / kHour, {"%1 hour", "%1 小时"}, {"%1 hours", "%1 小时"}, language);
    }
    return counted(minutes, {"%1 minute", "%1 分钟"}, {"%1 minutes", "%1 分钟"}, language);
}

/// 1050 basis points as "10.5%".
QString shareText(qint64 basisPoints)
{
    QString text = writeDecimal(basisPoints, 2);
    while (text.endsWith('0'_L1)) {
        text.chop(1);
    }
    return (text.endsWith('.'_L1) ? text.chopped(1) : text) + '%'_L1;
}

/// A pattern as customers know the dots of a list; stars would also make bold letters of a chat message.
QString patternText(const QString &pattern)
{
    return QString(pattern).replace('*'_L1, u"…"_s);
}

QString resolutionText(const QString &code, Language language)
{
    struct Entry {
        Resolution resolution;
        Text text;
    };
    static constexpr Entry kEntries[] = {
        {Resolution::Refund, {"your money back", "退款"}},
        {Resolution::Exchange, {"other goods in exchange", "换货"}},
        {Resolution::Repair, {"a repair", "维修"}},
        {Resolution::Reship, {"the same goods sent again", "补发"}},
        {Resolution::StoreCredit, {"a store credit", "抵用券"}},
    };
    for (const Entry &entry : kEntries) {
        if (code == codeOf(entry.resolution)) {
            return entry.text.in(language);
        }
    }
    return code;
}

template <typename Rule> QString nameIn(const Rule *rule, const QString &code, Language language)
{
    const QString name = rule != nullptr ? rule->name.in(nameOf(language)) : QString();
    return name.isEmpty() ? code : name;
}
}

QString PhraseBook::nameOf(const QString &key, const QString &code) const
{
    if (key == "reason"_L1) {
        return nameIn(policy.reason(code), code, language);
    }
    if (key == "promotion"_L1) {
        return nameIn(policy.promotion(code), code, language);
    }
    if (key == "condition"_L1) {
        return nameIn(policy.condition(code), code, language);
    }
    return nameIn(policy.tender(code), code, language);
}

QString PhraseBook::listed(const QStringList &parts, const Text &last) const
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    const QString comma = Text{", ", "、"}.in(language);
    return parts.sliced(0, parts.size() - 1).join(comma) + last.in(language) + parts.back();
}

QString PhraseBook::goods(const QJsonObject &args) const
{
    QStringList parts;
    const auto add = [&](QLatin1String key, const Text &text, const QString &value) {
        if (args.contains(key)) {
            parts.append(text.in(language).arg(value));
        }
    };
    const auto named = [&](QLatin1String key) { return nameOf(key, args.value(key).toString()); };
    add("article"_L1, {"article “%1”", "商品“%1”"}, patternText(args.value("article"_L1).toString()));
    add("category"_L1, {"category “%1”", "类别“%1”"}, patternText(args.value("category"_L1).toString()));
    add("reason"_L1, {"reason “%1”", "原因“%1”"}, named("reason"_L1));
    add("condition"_L1, {"condition “%1”", "成色“%1”"}, named("condition"_L1));
    if (parts.isEmpty()) {
        return Text{"All goods", "所有商品"}.in(language);
    }
    const QString text = parts.join(Text{", ", "，"}.in(language));
    return text.left(1).toUpper() + text.mid(1);
}

QString PhraseBook::valueOf(const QString &key, const QJsonObject &args) const
{
    const QJsonValue value = args.value(key);
    if (key == "goods"_L1) {
        return goods(args);
    }
    if (key == "days"_L1 || key == "law_days"_L1 || key == "warn_days"_L1) {
        return daysText(value.toInteger(), language);
    }
    if (key == "minutes"_L1) {
        return durationText(value.toInteger(), language);
    }
    if (key == "basis_points"_L1) {
        return shareText(value.toInteger());
    }
    if (key == "amount"_L1) {
        const auto money = Money::parse(value.toString(), currency);
        return money ? moneyText(*money, currency) : value.toString();
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(key == "resolutions"_L1 ? resolutionText(part.toString(), language)
                                                 : nameOf(key, part.toString()));
        }
        return listed(parts, {" or ", "或"});
    }
    return nameOf(key, value.toString());
}

QString PhraseBook::filled(const Text &text, const QJsonObject &args) const
{
    static const QRegularExpression placeholder(u"\\{([a-z_]+)\\}"_s);
    const QString pattern = text.in(language);
    QString sentence;
    qsizetype done = 0;
    for (auto keys = placeholder.globalMatch(pattern); keys.hasNext();) {
        const QRegularExpressionMatch key = keys.next();
        sentence += QStringView(pattern).mid(done, key.capturedStart() - done);
        sentence += valueOf(key.captured(1), args);
        done = key.capturedEnd();
    }
    return sentence + pattern.mid(done);
}
}
