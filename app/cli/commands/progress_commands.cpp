// SPDX-License-Identifier: GPL-3.0-or-later
// return answer, progress write.
#include "app/cli/commands/progress_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/contact_options.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "core/desk/progress_json.h"
#include "core/desk/progress_publisher.h"
#include "ui/words/answer_words.h"
#include "ui/words/progress_page.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class AnswerCommand final : public Command
{
public:
    AnswerCommand()
        : Command(
            {{u"return"_s, u"answer"_s},
             {"where is it? one sentence for the customer, in the customer's language; --count counts the question",
              "退货到哪一步了？用顾客的语言回答一句话；--count 计入询问次数"},
             {{numberArgument(), true}},
             {flag(u"count"_s), option(u"language"_s, u"en|zh_CN"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto language = languageOf(invocation);
        if (!language) {
            return refuse(language.error());
        }
        if (!invocation.has(u"count"_s)) {
            return output(invocation, store, *language, {}, false);
        }
        const auto counted = count(invocation, store);
        if (!counted) {
            return refuse(counted.error());
        }
        return output(invocation, store, *language, repeatNotice(*counted, invocation.globals.language),
                      counted->document.value("counted"_L1).toBool());
    }

private:
    static Result<Answer> count(const Invocation &invocation, StoreAccess &store)
    {
        const auto desk = store.writer();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto call = store.call();
        return call ? (*desk)->countQuestion(*call, invocation.argument(numberArgument()))
                    : Result<Answer>(refuse(call.error()));
    }

    static Result<Output> output(const Invocation &invocation, StoreAccess &store, const QString &language,
                                 const QStringList &notices, bool isCounted)
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->answerFor(invocation.argument(numberArgument()), language).map([&](const ReturnAnswer &answer) {
            const QString sentence = answerSentence(answer);
            QJsonObject document = answerToJson(answer);
            document.insert(u"sentence"_s, sentence);
            document.insert(u"counted"_s, isCounted);
            const Renderer render = [sentence](const QJsonObject &, Language) { return QString(sentence + '\n'_L1); };
            return Output{document, render, 0, notices, false};
        });
    }
};

/// All pages of a store are written in rounds; nobody stops a command but its end.
Result<ProgressRound> publishAll(ProgressPublisher &publisher, ProgressPublisher::Wish wish)
{
    const std::atomic_bool never = false;
    const auto render = [](const ProgressView &view) { return progressPage(view).toUtf8(); };
    ProgressRound sum;
    do {
        const auto round = publisher.publish(render, wish, never);
        if (!round) {
            return refuse(round.error());
        }
        sum.written += round->written;
        sum.removed += round->removed;
        sum.isMore = round->isMore;
    } while (sum.isMore);
    return sum;
}

class WriteCommand final : public Command
{
public:
    WriteCommand()
        : Command(
            {{u"progress"_s, u"write"_s},
             {"write the pages on which customers read how far their return is, into the folder of the rules; needs no login, "
              "for example for a timer; --all writes those that did not change too",
              "把顾客查看退货进度的网页写入规则指定的文件夹；无需登录，可由定时任务运行；--all 连未变化的也重写"},
             {},
             {flag(u"all"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto publisher = store.publisher();
        if (!publisher) {
            return refuse(publisher.error());
        }
        const auto wish = invocation.has(u"all"_s) ? ProgressPublisher::Wish::All : ProgressPublisher::Wish::Changed;
        return publishAll(**publisher, wish).map([](const ProgressRound &round) {
            const Renderer render = [](const QJsonObject &document, Language language) {
                return Text{"Pages written: %1, removed: %2.\n", "已写入网页 %1 个，移除 %2 个。\n"}.in(language).arg(
                    QString::number(document.value("written"_L1).toInt()),
                    QString::number(document.value("removed"_L1).toInt()));
            };
            return Output{{{u"written"_s, round.written}, {u"removed"_s, round.removed}}, render, 0, {}, false};
        });
    }
};
}

Commands progressCommands()
{
    return makeCommands<AnswerCommand, WriteCommand>();
}
}
