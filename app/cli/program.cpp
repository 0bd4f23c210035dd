// SPDX-License-Identifier: GPL-3.0-or-later
// Parse, run, print.
#include "app/cli/program.h"

#include "app/cli/exit_status.h"
#include "app/cli/parser.h"
#include "app/cli/store_access.h"
#include "app/cli/text/error_text.h"
#include "app/cli/text/help_text.h"
#include "core/base/exceptions.h"

#include <QJsonDocument>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
void printDocument(const QJsonObject &document, Streams &streams)
{
    streams.out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void printRefusal(const QJsonObject &refusal, const QStringList &faults, const OutputWish &wish, Streams &streams)
{
    if (wish.isJson) {
        printDocument({{u"error"_s, refusal}}, streams);
    }
    streams.err << refusal.value("message"_L1).toString() << "\n";
    for (const QString &fault : faults) {
        streams.err << u"  "_s << fault << "\n";
    }
}

int refuseCall(const Error &error, const OutputWish &wish, Streams &streams, const std::optional<StoreZone> &zone = {})
{
    printRefusal(errorDocument(error, wish.language, zone), faultLines(error, wish.language), wish, streams);
    return exitStatusOf(error.code);
}

int reportDefect(const char *what, const OutputWish &wish, Streams &streams)
{
    const QString message = Text{"Something went wrong inside the program: %1", "程序内部出错：%1"}
                                .in(wish.language)
                                .arg(QString::fromUtf8(what));
    printRefusal({{u"code"_s, u"defect"_s}, {u"message"_s, message}, {u"details"_s, QJsonObject()}}, {}, wish, streams);
    return kDefect;
}

int print(const Output &output, const GlobalOptions &globals, Streams &streams)
{
    if (!output.isStdoutTaken && globals.isJson) {
        printDocument(output.document, streams);
    } else if (!output.isStdoutTaken) {
        streams.out << output.render(output.document, globals.language);
    }
    for (const QString &notice : output.notices) {
        streams.err << notice << "\n";
    }
    return output.exitStatus;
}

int printWish(const ParsedLine &line, const Registry &registry, Streams &streams)
{
    const GlobalOptions &globals = line.invocation.globals;
    const bool isHelp = line.wish == ParsedLine::Wish::Help;
    const QString version = QStringLiteral(RD_VERSION);
    const QString text = isHelp ? helpText(line.words, registry, globals.language)
                                : QString(u"returndesk-cli "_s + version + u"\n"_s);
    if (globals.isJson) {
        printDocument(isHelp ? QJsonObject{{u"help"_s, text}} : QJsonObject{{u"version"_s, version}}, streams);
    } else {
        streams.out << text;
    }
    return kDone;
}

int runLine(const QStringList &arguments, const OutputWish &wish, const Clock &clock, Streams &streams)
{
    const Registry registry;
    const auto line = parseLine(arguments, registry);
    if (!line) {
        return refuseCall(line.error(), wish, streams);
    }
    if (line->wish != ParsedLine::Wish::Run) {
        return printWish(*line, registry, streams);
    }
    StoreAccess store(line->invocation, clock, streams);
    const auto output = line->command->run(line->invocation, store);
    return output ? print(*output, line->invocation.globals, streams)
                  : refuseCall(output.error(), wish, streams, store.zone());
}

/// What was done is done, but whoever reads must not take half an answer for a whole one.
int checkWritten(int status, const OutputWish &wish, Streams &streams)
{
    streams.out.flush();
    if (streams.out.good()) {
        return status;
    }
    streams.err << Text{"The answer could not be written out.", "结果无法输出。"}.in(wish.language) << "\n";
    return status == kDone ? kWorldFailed : status;
}
}

int runProgram(const QStringList &arguments, const Clock &clock, Streams &streams)
{
    const OutputWish wish = outputWish(arguments);
    int status = kDefect;
    try {
        status = runLine(arguments, wish, clock, streams);
    } catch (const StorageError &failure) {
        status = refuseCall(failure.toError(), wish, streams);
    } catch (const std::exception &defect) {
        status = reportDefect(defect.what(), wish, streams);
    }
    return checkWritten(status, wish, streams);
}
}
