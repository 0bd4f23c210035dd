// SPDX-License-Identifier: GPL-3.0-or-later
// The output of writing commands.
#include "app/cli/commands/return_output.h"

#include "app/cli/store_access.h"
#include "app/cli/text/error_text.h"
#include "app/cli/text/return_text.h"
#include "core/base/exceptions.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

Renderer returnRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return returnText(document, language, zone); };
}

StoreZone zoneOf(const StoreFacts &facts)
{
    const auto zone = StoreZone::fromName(facts.timeZone);
    if (!zone) {
        throw LogicError("the store's time zone is unknown");
    }
    return *zone;
}

Result<Output> writtenOutput(const Invocation &invocation, StoreAccess &store,
                             const std::function<Renderer(const StoreZone &)> &rendererOf,
                             const std::function<Result<Answer>(DeskWriter &, const Call &)> &write)
{
    const auto desk = store.writer();
    if (!desk) {
        return refuse(desk.error());
    }
    const auto call = store.call();
    if (!call) {
        return refuse(call.error());
    }
    const StoreZone zone = zoneOf((*desk)->facts());
    return write(**desk, *call).map([&](const Answer &answer) {
        return Output{answer.document, rendererOf(zone), 0, repeatNotice(answer, invocation.globals.language), false};
    });
}

QStringList repeatNotice(const Answer &answer, Language language)
{
    static constexpr Text kNotice{
        "This operation had been done before. Nothing was done again; this is its first answer.",
        "该操作此前已完成。未重复执行；以下为当时的结果。"};
    return answer.isRepeat ? QStringList{kNotice.in(language)} : QStringList();
}

namespace
{
QStringList warningsOf(const QJsonObject &document, Language language)
{
    static constexpr Text kAgain{
        "Line %1 of the receipt is in an open return already: %2. Is this the same article? Then cancel one of them.",
        "小票第 %1 行已在未结退货单中：%2。若为同一件货品，请取消其中一张。"};
    static constexpr Text kNoPhoto{"The return is logged, a photo is not stored: %1",
                                   "退货单已登记，一张照片未保存：%1"};
    QStringList lines;
    for (const QJsonValue &value : document.value("warnings"_L1).toArray()) {
        const QJsonObject warning = value.toObject();
        if (warning.value("code"_L1) == "photo_refused"_L1) {
            const QJsonObject error = withMessage(warning.value("error"_L1).toObject(), language);
            lines.append(QString(kNoPhoto.in(language)).arg(error.value("message"_L1).toString()));
            continue;
        }
        QStringList numbers;
        for (const QJsonValue &number : warning.value("returns"_L1).toArray()) {
            numbers.append(number.toString());
        }
        lines.append(QString(kAgain.in(language))
                         .arg(QString::number(warning.value("sale_line"_L1).toInt()), numbers.join(u", "_s)));
    }
    return lines;
}
}

Result<Output> returnOutput(const Result<Answer> &answer, const Invocation &invocation, StoreAccess &store)
{
    if (!answer) {
        return refuse(answer.error());
    }
    const Language language = invocation.globals.language;
    const auto desk = store.writer();
    if (!desk) {
        return refuse(desk.error());
    }
    QJsonObject document = answer->document;
    if (const QJsonValue stopped = document.value("stopped_by"_L1); stopped.isObject()) {
        document.insert(u"stopped_by"_s, withMessage(stopped.toObject(), language));
    }
    const QStringList notices = repeatNotice(*answer, language) + warningsOf(document, language);
    return Output{document, returnRenderer(zoneOf((*desk)->facts())), 0, notices, false};
}
}
