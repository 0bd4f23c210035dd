// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program and reading what it says.
#include "tests/cli/cli_runner.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace rd::test
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kTimeoutMs = 300'000;
const QString kPin = u"246810"_s;

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &variable :
         {u"RETURNDESK_PIN"_s, u"RETURNDESK_PASSWORD"_s, u"RETURNDESK_NEW_PIN"_s, u"RETURNDESK_NEW_PASSWORD"_s,
          u"RETURNDESK_APPROVER_PIN"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s}) {
        environment.remove(variable);
    }
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    return environment;
}
}

QJsonObject Run::json() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out, &fault);
    INFO("stdout: " << out.toStdString() << "\nstderr: " << err.toStdString());
    REQUIRE(fault.error == QJsonParseError::NoError);
    return document.object();
}

QString Run::code() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

namespace
{
/// The day in the stores of these tests, which is another one than this computer's for a third of the time.
QDate storeDay(int daysFromNow)
{
    constexpr qint64 kShanghaiSeconds = 8 * 3600;
    return QDateTime::currentDateTimeUtc().addDays(daysFromNow).addSecs(kShanghaiSeconds).date();
}
}

QString dayBefore(int days)
{
    return storeDay(-days).toString(Qt::ISODate);
}

QString storeMonth(int daysFromNow)
{
    return storeDay(daysFromNow).toString(u"yyyy-MM"_s);
}

CliRunner::CliRunner(Empty)
{
    set(u"RETURNDESK_KEY_DIR"_s, path(u"keys"_s));
    set(u"XDG_DATA_HOME"_s, path(u"share"_s));
    set(u"RETURNDESK_PIN"_s, kPin);
    set(u"RETURNDESK_NEW_PIN"_s, kPin);
}

std::unique_ptr<CliRunner> CliRunner::empty()
{
    return std::unique_ptr<CliRunner>(new CliRunner(Empty{}));
}

CliRunner::CliRunner() : CliRunner(Empty{})
{
    REQUIRE(read(u"init --store Corner --manager hao"_s).status == 0);
    for (const auto &[login, roles] :
         {std::pair(u"mei"_s, u"manager"_s), std::pair(u"li"_s, u"counter"_s), std::pair(u"na"_s, u"inspector"_s),
          std::pair(u"lei"_s, u"cashier"_s), std::pair(u"yang"_s, u"counter,inspector,cashier"_s)}) {
        const Run added = as(u"hao"_s, u"staff add %1 --name %1 --roles %2"_s.arg(login, roles));
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
    }
}

QString CliRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

std::unique_ptr<QProcess> CliRunner::process(const QStringList &arguments) const
{
    auto program = std::make_unique<QProcess>();
    QProcessEnvironment environment = cleanEnvironment();
    for (auto it = m_environment.begin(); it != m_environment.end(); ++it) {
        environment.insert(it.key(), it.value());
    }
    program->setProcessEnvironment(environment);
    program->setProgram(QStringLiteral(RD_CLI_PROGRAM));
    program->setArguments(arguments);
    return program;
}

Run CliRunner::finish(QProcess &process)
{
    REQUIRE(process.waitForFinished(kTimeoutMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject CliRunner::must(const QString &login, const QString &words) const
{
    const Run done = as(login, words);
    INFO(words.toStdString() << done.err.toStdString());
    REQUIRE(done.status == 0);
    return done.json();
}

bool CliRunner::isSound() const
{
    return read(u"verify"_s).json().value("ok"_L1).toBool();
}

Run CliRunner::raw(const QStringList &arguments, const QByteArray &input) const
{
    const auto program = process(arguments);
    program->start();
    program->write(input);
    program->closeWriteChannel();
    return finish(*program);
}

Run CliRunner::read(const QString &words) const
{
    return raw(QStringList{u"--db"_s, store(), u"--json"_s} + words.split(' '_L1, Qt::SkipEmptyParts));
}

Run CliRunner::as(const QString &login, const QString &words) const
{
    return read(u"--as "_s + login + ' '_L1 + words);
}

void CliRunner::sell(const QString &receipt, const QStringList &lines, int daysAgo, const QString &tender,
                     const QString &phone) const
{
    QJsonArray sold;
    for (const QString &line : lines) {
        const QString number = QString::number(sold.size() + 1);
        sold.append(QJsonObject{{u"sku"_s, QString(u"SKU-"_s + number)},
                                {u"name"_s, QString(u"Article "_s + number)},
                                {u"qty"_s, line.section(':'_L1, 0, 0)},
                                {u"paid"_s, line.section(':'_L1, 1)}});
    }
    const QJsonObject sale{{u"receipt"_s, receipt},
                           {u"sold_at"_s, QDateTime::currentDateTimeUtc().addDays(-daysAgo).toString(Qt::ISODate)},
                           {u"tenders"_s, QJsonArray{QJsonObject{{u"tender"_s, tender}}}},
                           {u"customer"_s, QJsonObject{{u"name"_s, u"Wang Fang"_s}, {u"phone"_s, phone}}},
                           {u"lines"_s, sold}};
    const Run added = raw(
        {u"--db"_s, store(), u"--json"_s, u"--as"_s, u"li"_s, u"sales"_s, u"add"_s, u"--from"_s, u"-"_s},
        QJsonDocument(sale).toJson());
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
}

QString CliRunner::log(const QString &receipt, const QString &lines) const
{
    const Run logged = as(u"li"_s, u"return log --receipt %1 %2"_s.arg(receipt, lines));
    INFO(logged.err.toStdString());
    REQUIRE(logged.status == 0);
    return logged.json().value("number"_L1).toString();
}

void CliRunner::setPolicy(const QString &key, const QJsonValue &value) const
{
    QJsonObject policy = read(u"policy show"_s).json();
    policy.insert(key, value);
    const Run set = as(u"hao"_s, u"policy set "_s + write(u"policy.json"_s, QJsonDocument(policy).toJson()));
    INFO(set.err.toStdString());
    REQUIRE(set.status == 0);
}
}
