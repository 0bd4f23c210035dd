// SPDX-License-Identifier: GPL-3.0-or-later
// Two sentences for each code: what happened, and what to do.
#include "ui/words/send_words.h"

#include <QStringList>

#include <array>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
/// In `happened` %1 is the server, %2 what the result names.
struct CodeWords {
    SendCode code;
    Text happened;
    Text toDo;
};

constexpr std::array kWords = {
    CodeWords{SendCode::Sent, {"%1 took the message.", "%1 已接收消息。"}, {"", ""}},
    CodeWords{SendCode::HostUnknown,
              {"No server is found under %1.", "找不到 %1。"},
              {"Check whether this computer is online, and the name of the server in the settings.",
               "请检查本机是否联网，以及设置中的服务器名称。"}},
    CodeWords{SendCode::ConnectFailed,
              {"%1 cannot be reached.", "连不上 %1。"},
              {"Check whether this computer is online, and server and port in the settings.",
               "请检查本机是否联网，以及设置中的服务器和端口。"}},
    CodeWords{SendCode::TlsFailed,
              {"No encrypted connection to %1 came about.", "无法与 %1 建立加密连接。"},
              {"Check the port in the settings, and whether the server wants STARTTLS or TLS.",
               "请检查设置中的端口，以及服务器要求 STARTTLS 还是 TLS。"}},
    CodeWords{SendCode::Timeout, {"%1 did not answer in time.", "%1 没有及时答复。"}, {"", ""}},
    CodeWords{SendCode::ConnectionLost, {"The connection to %1 broke.", "与 %1 的连接中断。"}, {"", ""}},
    CodeWords{SendCode::Cancelled, {"Sending was stopped before it ended.", "发送在完成前被停止。"}, {"", ""}},
    CodeWords{SendCode::NotSetUp,
              {"The channel is not set up: %2 is missing or not right.", "渠道未设置完整：%2缺失或不正确。"},
              {"Complete it in the settings.", "请在设置中补全。"}},
    CodeWords{SendCode::WrongUrl,
              {"The address of %1 is not right, or it leads elsewhere.", "%1 的网址不对，或已转到别处。"},
              {"Copy the address once more from where the provider shows it.", "请从服务商页面重新复制网址。"}},
    CodeWords{
        SendCode::Certificate,
        {"The certificate of %1 is not trusted, so nothing was sent.", "%1 的证书不可信，未发送任何内容。"},
        {"Check the name of the server and the date of this computer; for a server of your own, name the file of its certificate.",
         "请检查服务器名称和本机日期；自建服务器请指定其证书文件。"}},
    CodeWords{
        SendCode::NoEncryption,
        {"The connection to %1 would not be encrypted, so nothing was sent.", "与 %1 的连接无法加密，未发送任何内容。"},
        {"Check port and encryption in the settings.", "请检查设置中的端口和加密方式。"}},
    CodeWords{
        SendCode::LoginDenied,
        {"The mail server refused the user name or the password.", "邮箱服务器拒绝了用户名或密码。"},
        {"Enter both once more in the settings; many providers want a password made for programs instead of your own.",
         "请在设置中重新填写；许多邮箱要求用授权码代替登录密码。"}},
    CodeWords{SendCode::SenderRefused,
              {"The mail server does not send for the address of the store.", "邮箱服务器不接受门店的发件地址。"},
              {"Enter the address that belongs to the user name.", "请填写与用户名对应的发件地址。"}},
    CodeWords{SendCode::ServerRefused,
              {"%1 turns the store away.", "%1 拒绝为本店服务。"},
              {"Ask the provider, with these words of the server.", "请将服务器的原话转告服务商询问。"}},
    CodeWords{SendCode::BadToken,
              {"The token is not right, or no longer valid.", "令牌不正确或已失效。"},
              {"Copy it once more from the robot or the provider into the settings.",
               "请从机器人或服务商处重新复制到设置中。"}},
    CodeWords{
        SendCode::BadSignature,
        {"The signature does not fit.", "签名不符。"},
        {"Copy the signing secret once more, and check the clock of this computer: it may be an hour off at most.",
         "请重新复制签名密钥，并检查本机时钟：误差不得超过一小时。"}},
    CodeWords{SendCode::KeywordMissing,
              {"The robot only takes messages that hold its keyword.", "机器人只接收含关键词的消息。"},
              {"Choose signature instead of keyword for the robot, or put the keyword into the texts.",
               "请把机器人的安全设置改为加签，或在消息文本中加入关键词。"}},
    CodeWords{
        SendCode::PlaceNotAllowed,
        {"The robot does not take messages from this computer's address.", "机器人不接收来自本机网络地址的消息。"},
        {"Add the address to those the robot allows, or choose signature instead.",
         "请把该地址加入机器人的白名单，或改用加签。"}},
    CodeWords{SendCode::BadTemplate,
              {"The description of the gateway is not right at %2.", "网关的请求描述有误：%2。"},
              {"Correct it in the settings.", "请在设置中更正。"}},
    CodeWords{SendCode::BadAddress,
              {"The address or number to send to is none.", "收件地址或号码无效。"},
              {"Correct it, then send again.", "请更正后重新发送。"}},
    CodeWords{SendCode::AddressRefused,
              {"The mail server does not take mail for this address.", "邮箱服务器不接受这个收件地址。"},
              {"Ask the customer for the right address.", "请向顾客核对地址。"}},
    CodeWords{SendCode::TooLong,
              {"The message is too long for this channel.", "消息太长，此渠道不接受。"},
              {"Shorten the text.", "请缩短文本。"}},
    CodeWords{SendCode::MessageRefused,
              {"%1 refused this message.", "%1 拒绝了这条消息。"},
              {"Tell the customer another way.", "请用其他方式告知顾客。"}},
    CodeWords{SendCode::TemplateUnknown,
              {"The gateway has no approved text for “%2”.", "网关没有“%2”的已审核模板。"},
              {"Enter the provider's number of the text in the settings.", "请在设置中填写服务商的模板编号。"}},
    CodeWords{SendCode::VariableMissing,
              {"The text needs “%2”, which this message does not have.", "模板需要“%2”，而这条消息没有。"},
              {"Correct the description of the gateway, or tell the customer another way.",
               "请更正网关的请求描述，或用其他方式告知顾客。"}},
    CodeWords{
        SendCode::RateLimited, {"%1 takes no more messages for the moment.", "%1 限制发送频率，暂不接收。"}, {"", ""}},
    CodeWords{SendCode::TryLater, {"%1 asks to try again later.", "%1 要求稍后再试。"}, {"", ""}},
    CodeWords{SendCode::ServerError, {"%1 has a fault of its own.", "%1 自身出错。"}, {"", ""}},
    CodeWords{SendCode::BadAnswer,
              {"The answer of %1 could not be read.", "读不懂 %1 的答复。"},
              {"If this network asks to log in first, as in a shopping mall, do that.",
               "若所在网络需先登录（如商场 Wi-Fi），请先登录。"}},
};
static_assert(kWords.size() == CodeTable<SendCode>::kNames.size(), "every code has its words");

const CodeWords &wordsOf(SendCode code)
{
    for (const CodeWords &words : kWords) {
        if (words.code == code) {
            return words;
        }
    }
    return kWords.front();
}

/// Whether the answer is no words of a server but the name of what is wrong.
bool isNaming(const CodeWords &words)
{
    return QLatin1String(words.happened.en).contains("%2"_L1);
}

QString namedText(const QString &name, Language language)
{
    static constexpr std::array kNames = {
        std::pair("host", Text{"the mail server", "邮箱服务器"}),
        std::pair("from", Text{"the address of the store", "门店的发件地址"}),
        std::pair("password", Text{"the password", "密码"}),
        std::pair("token", Text{"the token", "令牌"}),
        std::pair("body", Text{"the JSON document", "JSON 文档"}),
    };
    for (const auto &[code, words] : kNames) {
        if (name == QLatin1String(code)) {
            return words.in(language);
        }
    }
    return name;
}

Text statusWords(SendOutcome outcome, bool hasTime)
{
    switch (outcome) {
    case SendOutcome::Sent:
        return {};
    case SendOutcome::Later:
        return hasTime ? Text{"The message waits and is tried again at %1.", "消息已排队，将于 %1 自动重发。"}
                       : Text{"The message waits and is tried again by itself.", "消息已排队，稍后自动重发。"};
    case SendOutcome::Unknown:
        return hasTime
                   ? Text{"The message may have arrived all the same. It is tried again at %1, under the same number.",
                          "消息可能已经送达，将于 %1 以同一编号重发。"}
                   : Text{
                       "The message may have arrived all the same. It is tried again by itself, under the same number.",
                       "消息可能已经送达，稍后以同一编号自动重发。"};
    case SendOutcome::Refused:
        return {"This message is kept, but it will not go this way.", "这条消息已保留，但无法这样发出。"};
    case SendOutcome::Stopped:
        return {"All messages of this channel are kept and wait until its settings are changed.",
                "此渠道的消息全部保留，改好设置后再发。"};
    }
    return {};
}
}

QString sendCodeText(const SendFacts &facts, Language language)
{
    const QString server = facts.server.isEmpty() ? Text{"the server", "服务器"}.in(language) : facts.server;
    QString text = wordsOf(facts.code).happened.in(language);
    text.replace("%1"_L1, server).replace("%2"_L1, namedText(facts.answer, language));
    return facts.server.isEmpty() ? QString(text.left(1).toUpper() + text.mid(1)) : text;
}

QString sendResultText(const SendFacts &facts, Language language)
{
    const CodeWords &words = wordsOf(facts.code);
    QStringList sentences{sendCodeText(facts, language)};
    if (!facts.answer.isEmpty() && !isNaming(words)) {
        sentences += Text{"It says: “%1”.", "对方回复：“%1”。"}.in(language).arg(facts.answer);
    }
    const bool hasTime = !facts.nextTry.isEmpty();
    if (!facts.isTest) {
        sentences += statusWords(facts.outcome, hasTime).in(language).replace("%1"_L1, facts.nextTry);
    }
    sentences += words.toDo.in(language);
    sentences.removeAll(QString());
    return sentences.join(language == Language::Chinese ? QString() : u" "_s);
}
}
