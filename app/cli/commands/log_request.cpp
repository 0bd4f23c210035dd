// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the request of a return.
#include "app/cli/commands/log_request.h"

#include "app/cli/commands/contact_options.h"
#include "app/cli/input_file.h"
#include "app/cli/line_texts.h"
#include "app/cli/requests_json.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
Result<void> requireOption(const Invocation &invocation, const QString &name, const QString &command)
{
    if (invocation.has(name)) {
        return {};
    }
    return refuseUsage(u"missing_option"_s, {{u"command"_s, command}, {u"option"_s, QString("--"_L1 + name)}});
}

Result<void> requireTogether(const Invocation &invocation, const QString &name, const QString &other)
{
    if (!invocation.has(name) || invocation.has(other)) {
        return {};
    }
    return refuseUsage(u"option_needs"_s,
                       {{u"option"_s, QString("--"_L1 + name)}, {u"other"_s, QString("--"_L1 + other)}});
}

Result<std::optional<AcceptAtCounter>> acceptOf(const Invocation &invocation)
{
    if (!invocation.has(u"accept"_s)) {
        return std::nullopt;
    }
    return parseAccept(invocation.value(u"accept"_s)).map([&](AcceptAtCounter accept) {
        accept.payTender = invocation.value(u"pay"_s);
        accept.reference = invocation.value(u"reference"_s);
        accept.ticks = invocation.values(u"tick"_s);
        return std::optional(accept);
    });
}

Result<void> checkOptions(const Invocation &invocation)
{
    const QString command = u"return log"_s;
    return requireOption(invocation, u"receipt"_s, command)
        .and_then([&] { return requireOption(invocation, u"line"_s, command); })
        .and_then([&] { return requireTogether(invocation, u"pay"_s, u"accept"_s); })
        .and_then([&] { return requireTogether(invocation, u"reference"_s, u"pay"_s); })
        .and_then([&] { return requireTogether(invocation, u"tick"_s, u"accept"_s); });
}

/// Each number goes to a line that is asked for; of a line asked for twice what the first part has no room for is of the second.
Result<void> addNumbers(const Invocation &invocation, std::vector<RequestLine> &lines)
{
    const auto hasRoom = [](const RequestLine &line, int number) {
        return line.saleLine == number && Quantity::units(line.serials.size()) < line.quantity;
    };
    const auto takeSerial = [&](RequestLine &line, int number, const QString &serial) {
        const bool isAnyRoom = std::ranges::any_of(lines,
                                                   [&](const RequestLine &each) { return hasRoom(each, number); });
        const bool isMeant = isAnyRoom ? hasRoom(line, number) : line.saleLine == number;
        if (isMeant) {
            line.serials.append(serial);
        }
        return isMeant;
    };
    const auto takeBatch = [](RequestLine &line, int number, const QString &batch) {
        const bool isMeant = line.saleLine == number && line.batch.isEmpty();
        if (isMeant) {
            line.batch = batch;
        }
        return isMeant;
    };
    return tellLines(invocation, u"serial"_s, lines, takeSerial).and_then([&] {
        return tellLines(invocation, u"batch"_s, lines, takeBatch);
    });
}

Result<LogRequest> fromOptions(const Invocation &invocation)
{
    if (const auto checked = checkOptions(invocation); !checked) {
        return refuse(checked.error());
    }
    const auto saleDay = dayOption(invocation, u"sale-day"_s);
    if (!saleDay) {
        return refuse(saleDay.error());
    }
    const auto accept = acceptOf(invocation);
    if (!accept) {
        return refuse(accept.error());
    }
    auto lines = parseEach<RequestLine>(invocation.values(u"line"_s), parseRequestLine);
    if (!lines) {
        return refuse(lines.error());
    }
    if (const auto added = addNumbers(invocation, *lines); !added) {
        return refuse(added.error());
    }
    const auto contact = contactOf(invocation);
    if (!contact) {
        return refuse(contact.error());
    }
    LogRequest request;
    request.contact = *contact;
    request.receipt = invocation.value(u"receipt"_s);
    request.saleDay = *saleDay;
    request.saleSource = invocation.value(u"source"_s);
    request.lines = *lines;
    request.contactName = invocation.value(u"name"_s);
    request.contactPhone = invocation.value(u"phone"_s);
    request.note = invocation.value(u"note"_s);
    request.areGoodsPresent = invocation.has(u"present"_s);
    request.isGift = invocation.has(u"gift"_s);
    request.accept = *accept;
    return request;
}

Result<LogRequest> fromFile(const Invocation &invocation, const CurrencyCall &currency, std::istream &in)
{
    for (const OptionSpec &other : logOptions()) {
        if (other.name != "from"_L1 && invocation.has(other.name)) {
            return refuseUsage(u"options_exclude"_s,
                               {{u"option"_s, QString("--"_L1 + other.name)}, {u"other"_s, u"--from"_s}});
        }
    }
    const auto json = readJsonInput(invocation.value(u"from"_s), in);
    if (!json) {
        return refuse(json.error());
    }
    return currency().and_then([&json](const Currency &known) { return logRequestFromJson(*json, known); });
}
}

std::vector<OptionSpec> logOptions()
{
    std::vector<OptionSpec> options{option(u"receipt"_s, u"NO"_s),
                                    repeated(u"line"_s, u"N=QTY:REASON[:RESOLUTION]"_s),
                                    repeated(u"serial"_s, u"N=SERIAL"_s),
                                    repeated(u"batch"_s, u"N=BATCH"_s),
                                    option(u"sale-day"_s, u"DAY"_s),
                                    option(u"source"_s, u"NAME"_s),
                                    option(u"phone"_s, u"PHONE"_s),
                                    option(u"name"_s, u"NAME"_s),
                                    option(u"note"_s, u"TEXT"_s),
                                    flag(u"present"_s),
                                    flag(u"gift"_s),
                                    option(u"accept"_s, u"CONDITION:DISPOSITION"_s),
                                    repeated(u"tick"_s, u"CODE"_s),
                                    option(u"pay"_s, u"TENDER"_s),
                                    option(u"reference"_s, u"TEXT"_s),
                                    option(u"from"_s, u"FILE|-"_s)};
    const std::vector<OptionSpec> contact = contactOptions();
    options.insert(options.end(), contact.begin(), contact.end());
    return options;
}

Result<LogRequest> readLogRequest(const Invocation &invocation, const CurrencyCall &currency, std::istream &in)
{
    return invocation.has(u"from"_s) ? fromFile(invocation, currency, in) : fromOptions(invocation);
}
}
