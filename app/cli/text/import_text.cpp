// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the report of an import.
#include "app/cli/text/import_text.h"

#include "app/cli/text/error_text.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString reasonsOf(const QJsonObject &skippedBy, Language language)
{
    QStringList parts;
    for (auto it = skippedBy.begin(); it != skippedBy.end(); ++it) {
        parts.append(wordOf(it.key(), language) + ' '_L1 + QString::number(it.value().toInteger()));
    }
    return parts.isEmpty() ? QString() : QString(u" ("_s + parts.join(u", "_s) + ')'_L1);
}

/// Zero is left out where it is the ordinary case.
QString countOf(const QJsonObject &document, QLatin1String key)
{
    const qint64 count = document.value(key).toInteger();
    return count == 0 ? QString() : QString::number(count);
}

QString conflictLine(const QJsonObject &conflict, Language language)
{
    return Text{"%1 of %2 is here already with other content; it was left as it is\n",
                "%2 的 %1 已有不同内容；保持原样\n"}
        .in(language)
        .arg(conflict.value("receipt"_L1).toString(), conflict.value("store_day"_L1).toString());
}
}

QString importText(const QJsonObject &document, Language language)
{
    const auto count = [&document](QLatin1String key) { return QString::number(document.value(key).toInteger()); };
    QString text = document.value("dry_run"_L1).toBool()
                       ? Text{"Nothing was written; this is what the file would bring.\n",
                              "未写入任何内容；以下为该文件将带来的内容。\n"}
                             .in(language)
                       : QString();
    text += keyValues({
        {Text{"rows", "行"}.in(language), count("rows"_L1)},
        {Text{"new sales", "新销售"}.in(language), count("sales"_L1)},
        {Text{"lines", "销售行"}.in(language), count("lines"_L1)},
        {Text{"rows of returns", "退货行"}.in(language), countOf(document, "returns"_L1)},
        {Text{"past returns", "历史退货"}.in(language), countOf(document, "past_returns"_L1)},
        {Text{"returns of ours", "本店的退货"}.in(language), countOf(document, "till_posted"_L1)},
        {Text{"perhaps ours (till list)", "可能是本店的（till list）"}.in(language), countOf(document, "till_open"_L1)},
        {Text{"without their sale", "未匹配到销售"}.in(language), countOf(document, "unmatched_returns"_L1)},
        {Text{"earlier returns that found their sale", "找到销售的早先退货"}.in(language),
         countOf(document, "joined_returns"_L1)},
        {Text{"adjustments", "调整行"}.in(language), countOf(document, "adjustments"_L1)},
        {Text{"skipped", "跳过"}.in(language),
         count("skipped"_L1) + reasonsOf(document.value("skipped_by"_L1).toObject(), language)},
        {Text{"already here", "已存在"}.in(language), countOf(document, "already_here"_L1)},
        {Text{"typed sales matched", "已匹配的录入销售"}.in(language), countOf(document, "matched_typed"_L1)},
        {Text{"new invoices", "新发票"}.in(language), countOf(document, "invoices"_L1)},
        {Text{"faulty rows", "错误行"}.in(language), countOf(document, "faulty_rows"_L1)},
        {Text{"paid", "实付合计"}.in(language), document.value("paid_total"_L1).toString()},
        {Text{"returned", "退款合计"}.in(language), document.value("returned_total"_L1).toString()},
        {Text{"read as", "读取方式"}.in(language),
         QString(document.value("profile"_L1).toString() + u", "_s + document.value("encoding"_L1).toString())},
    });
    for (const QString &line : faultLines(Error::of(ErrorCode::ImportInvalid, document), language)) {
        text += line + '\n'_L1;
    }
    for (const QJsonValue &conflict : document.value("conflicts"_L1).toArray()) {
        text += conflictLine(conflict.toObject(), language);
    }
    return text;
}

QStringList interruptedTexts(const QJsonObject &document, const QString &resumed, Language language)
{
    const Text unfinished{"%1: interrupted at %2 of %3 rows: import the file again to go on",
                          "%1：导入在第 %2 行（共 %3 行）中断；请重新导入该文件以继续"};
    const Text goneOn{"%1: the last import was interrupted at %2 of %3 rows; this one went on from there",
                      "%1：上次导入在第 %2 行（共 %3 行）中断；本次已接着导入"};
    QStringList texts;
    for (const QJsonValue &value : document.value("imports"_L1).toArray()) {
        const QJsonObject import = value.toObject();
        const QString file = import.value("file"_L1).toString();
        texts.append((file == resumed ? goneOn : unfinished)
                         .in(language)
                         .arg(file, QString::number(import.value("done"_L1).toInteger()),
                              QString::number(import.value("rows"_L1).toInteger())));
    }
    return texts;
}

QJsonObject withWordedRows(QJsonObject document, Language language)
{
    const QJsonArray errors = document.value("errors"_L1).toArray();
    QJsonArray worded;
    for (const QJsonValue &value : errors) {
        QJsonObject row = value.toObject();
        row.insert(u"message"_s, problemText(row.value("code"_L1).toString(), language));
        worded.append(row);
    }
    if (!errors.isEmpty()) {
        document.insert(u"errors"_s, worded);
    }
    return document;
}

Error withWordedRows(Error error, Language language)
{
    error.details = withWordedRows(error.details, language);
    return error;
}
}
