// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal code of the contract is reached through the program, with its exit status and words in both languages.
#include "core/base/error.h"
#include "tests/cli/contract_codes.h"
#include "tests/cli/held_lock.h"
#include "tests/cli/shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The shop, with what some refusals need beside it.
struct Scene : Shop {
    Scene()
    {
        must(u"hao"_s, u"staff disable mei"_s); // so that hao is the last manager
        must(u"hao"_s, u"sales import "_s + twice());
        store.set(u"RETURNDESK_PIN"_s, u"000000"_s);
        for (int i = 0; i < 5; ++i) {
            CHECK(store.as(u"yang"_s, u"return chase R-1"_s).code() == u"wrong_pin"_s);
        }
        store.set(u"RETURNDESK_PIN"_s, u"246810"_s);
        must(u"li"_s, u"return note %1 hello --operation once"_s, due);
    }
    /// Two sales with one receipt number.
    [[nodiscard]] QString twice() const
    {
        return store.write(u"twice.csv"_s, QString(u"receipt,sold_at,sku,name,qty,total,tender\n"
                                                   "A1,%1 10:00,X,Thing,1,9.90,cash\n"
                                                   "A1,%2 10:00,X,Thing,1,9.90,cash\n"_s)
                                               .arg(dayBefore(2), dayBefore(4))
                                               .toUtf8());
    }
    [[nodiscard]] QString changedCopy(const std::function<void(QByteArray &)> &change) const
    {
        QFile file(store.store());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        change(bytes);
        return store.write(u"changed.sqlite"_s, bytes);
    }
    [[nodiscard]] Run of(const QString &file) const
    {
        return store.raw({u"--json"_s, u"--db"_s, file, u"staff"_s, u"list"_s});
    }
};

using Attempt = std::function<Run(Scene &)>;

Attempt by(const QString &login, const QString &words, QString Scene::*number = nullptr)
{
    return [=](Scene &scene) {
        return scene.store.as(login, QString(words).replace(u"%1"_s, number ? scene.*number : QString()));
    };
}

Attempt withEnvironment(const QMap<QString, QString> &variables, const Attempt &attempt)
{
    return [=](Scene &scene) {
        QMap<QString, QString> before{{u"RETURNDESK_PIN"_s, u"246810"_s},
                                      {u"RETURNDESK_KEY_DIR"_s, scene.store.path(u"keys"_s)}};
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            scene.store.set(it.key(), it.value());
        }
        const Run run = attempt(scene);
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            before.contains(it.key()) ? scene.store.set(it.key(), before.value(it.key())) : scene.store.unset(it.key());
        }
        return run;
    };
}

Attempt onFaultyDisk(const QString &fault, const QString &at, const Attempt &attempt)
{
    return withEnvironment({{u"LD_PRELOAD"_s, QStringLiteral(RD_FAULTY_DISK)},
                            {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s},
                            {u"RD_FAULT"_s, fault},
                            {u"RD_FAULT_AT"_s, at}},
                           attempt);
}

Attempt onCopy(const std::function<void(QByteArray &)> &change)
{
    return [=](Scene &scene) { return scene.of(scene.changedCopy(change)); };
}

Attempt withFile(const QString &login, const QString &words, const QByteArray &content)
{
    return [=](Scene &scene) { return scene.store.as(login, words + scene.store.write(u"input"_s, content)); };
}

QMap<QString, Attempt> rulesOfReturns()
{
    const QString log = u"return log --receipt 1001 --line "_s;
    return {
        {u"over_return"_s, by(u"li"_s, log + u"1=31:defective"_s)},
        {u"over_settlement"_s, by(u"lei"_s, u"settlement pay %1 --tender cash --amount 10.01"_s, &Scene::due)},
        {u"not_received"_s, by(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s, &Scene::receive)},
        {u"not_approved"_s, by(u"na"_s, u"return receive %1"_s, &Scene::review)},
        {u"not_accepted"_s, by(u"lei"_s, u"settlement pay %1 --tender cash"_s, &Scene::inspect)},
        {u"not_outstanding"_s, by(u"na"_s, u"return receive %1"_s, &Scene::inspect)},
        {u"already_closed"_s, by(u"li"_s, u"return chase %1"_s, &Scene::closed)},
        {u"outside_window"_s, by(u"hao"_s, u"return approve %1"_s, &Scene::outside)},
        {u"not_returnable"_s, by(u"li"_s, log + u"1=1:changed_mind:repair"_s)},
        {u"tender_not_allowed"_s, by(u"lei"_s, u"settlement pay %1 --tender alipay"_s, &Scene::due)},
        {u"needs_manager"_s, by(u"hao"_s, u"staff disable hao"_s)},
        {u"needs_second_person"_s, by(u"lei"_s, u"settlement pay %1 --tender cash"_s, &Scene::countersign)},
        {u"bad_amount"_s, by(u"lei"_s, u"settlement pay %1 --tender cash --amount 1.005"_s, &Scene::due)},
        {u"bad_quantity"_s, by(u"li"_s, log + u"1=0.5:defective"_s)},
        {u"unknown_reason"_s, by(u"li"_s, log + u"1=1:unheard_of"_s)},
        {u"missing_field"_s, by(u"li"_s, log + u"1=1:other"_s)},
        {u"ambiguous_receipt"_s, by(u"li"_s, u"return log --receipt A1 --line 1=1:defective"_s)},
    };
}

QMap<QString, Attempt> rulesOfTheProgram()
{
    return {
        {u"usage"_s, by(u"li"_s, u"return fly"_s)},
        {u"operation_conflict"_s, by(u"li"_s, u"return note %1 bye --operation once"_s, &Scene::due)},
        {u"policy_invalid"_s, withFile(u"hao"_s, u"policy set "_s, R"({"window_days":-1})")},
        {u"import_invalid"_s, withFile(u"hao"_s, u"sales import "_s, "a,b\n1,2\n")},
        {u"not_allowed"_s, by(u"lei"_s, u"return approve %1"_s, &Scene::review)},
        {u"wrong_pin"_s, withEnvironment({{u"RETURNDESK_PIN"_s, u"000000"_s}}, by(u"na"_s, u"return chase R-1"_s))},
        {u"locked_out"_s, by(u"yang"_s, u"return chase R-1"_s)},
        {u"login_required"_s, [](Scene &scene) { return scene.store.read(u"return chase R-1"_s); }},
        {u"not_found"_s, by(u"li"_s, u"return chase R-20260101-0001"_s)},
        {u"stale"_s, by(u"li"_s, u"return chase %1 --expect-version 99"_s, &Scene::due)},
        {u"busy"_s,
         [](Scene &scene) {
             const HeldLock lock(scene.store.store());
             return scene.store.as(u"li"_s, u"return chase "_s + scene.due);
         }},
    };
}

QMap<QString, Attempt> faultsOfTheWorld()
{
    const Attempt chase = by(u"li"_s, u"return chase %1"_s, &Scene::due);
    return {
        {u"damaged"_s, onCopy([](QByteArray &bytes) { bytes.replace(4096, 8192, QByteArray(8192, '\x5a')); })},
        {u"tampered"_s, onCopy([](QByteArray &bytes) { bytes.replace("CREATE TRIGGER", "create trigger"); })},
        {u"not_a_store"_s, onCopy([](QByteArray &bytes) { bytes = "holiday notes"; })},
        {u"newer_version"_s, onCopy([](QByteArray &bytes) { bytes[62] = '\x40'; })},
        {u"disk_full"_s, onFaultyDisk(u"full"_s, u"1"_s, chase)},
        {u"result_unknown"_s, onFaultyDisk(u"lost"_s, u"3"_s, chase)}, // after the two writes of the login
        {u"no_permission"_s, by(u"li"_s, u"backup /proc/none/copy.sqlite"_s)},
        {u"file_missing"_s, [](Scene &scene) { return scene.of(u"/nowhere/store.sqlite"_s); }},
        {u"file_exists"_s, [](Scene &scene) { return scene.store.read(u"backup "_s + scene.store.store()); }},
        {u"key_missing"_s, withEnvironment({{u"RETURNDESK_KEY_DIR"_s, u"/nowhere"_s}}, chase)},
    };
}

/// What happened, and what to do next: two sentences, or parts parted by a stop.
void checkWords(const QString &message, const QString &code)
{
    static const QRegularExpression part(u"[.;:?](?= |$)|[。；：？]"_s);
    INFO(message.toStdString());
    CHECK(message != code);
    CHECK_FALSE(message.contains('{'_L1));
    CHECK(message.count(part) >= 2);
}
}

TEST_CASE("every refusal code of the contract is reached, with its status and words that say what to do")
{
    Scene scene;
    QMap<QString, Attempt> attempts = rulesOfReturns();
    attempts.insert(rulesOfTheProgram());
    attempts.insert(faultsOfTheWorld());
    const QMap<QString, int> codes = contractCodes();
    for (int i = 0; i <= static_cast<int>(rd::ErrorCode::ResultUnknown); ++i) {
        const QString code = rd::errorName(static_cast<rd::ErrorCode>(i));
        INFO("a code without a case, or not of the contract: " << code.toStdString());
        CHECK(attempts.contains(code));
        CHECK(codes.contains(code));
    }
    for (auto row = codes.begin(); row != codes.end(); ++row) {
        INFO(row.key().toStdString());
        REQUIRE(attempts.contains(row.key()));
        QStringList said;
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            scene.store.set(u"LC_ALL"_s, language + u".UTF-8"_s);
            const Run run = attempts.value(row.key())(scene);
            INFO(run.out.toStdString() << run.err.toStdString());
            CHECK(run.status == row.value());
            CHECK(run.code() == row.key());
            const QJsonObject error = run.json().value("error"_L1).toObject();
            CHECK(error.keys() == QStringList{u"code"_s, u"details"_s, u"message"_s});
            said.append(error.value("message"_L1).toString());
            checkWords(said.last(), row.key());
            CHECK(run.err.contains(said.last().toUtf8()));
        }
        CHECK(said.at(0) != said.at(1));
    }
    scene.store.unset(u"LC_ALL"_s);
    CHECK(scene.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a write that finds no space changes nothing, and succeeds when there is some", "[I9]")
{
    Scene scene;
    const QByteArray before = scene.store.read(u"return show "_s + scene.due).out;
    const Attempt pay = by(u"lei"_s, u"settlement pay %1 --tender cash --operation full-1"_s, &Scene::due);
    CHECK(onFaultyDisk(u"full"_s, u"1"_s, pay)(scene).code() == u"disk_full"_s);
    CHECK(scene.store.read(u"return show "_s + scene.due).out == before);
    CHECK(pay(scene).json().value("state"_L1).toString() == u"closed"_s);
    CHECK(scene.store.read(u"verify"_s).status == 0);
}

TEST_CASE("after an unknown result the same operation tells it, and never pays twice", "[I9]")
{
    Scene scene;
    const Attempt pay = by(u"lei"_s, u"settlement pay %1 --tender cash --operation lost-1"_s, &Scene::due);
    const Run unknown = onFaultyDisk(u"lost"_s, u"3"_s, pay)(scene);
    CHECK(unknown.code() == u"result_unknown"_s);
    CHECK(unknown.err.contains("Do not hand out money again"));
    const QJsonObject paid = pay(scene).json();
    CHECK(paid.value("state"_L1).toString() == u"closed"_s);
    CHECK(pay(scene).json() == paid);
    CHECK(paid.value("settlements"_L1).toArray().at(0).toObject().value("payouts"_L1).toArray().size() == 1);
    CHECK(scene.store.read(u"verify"_s).status == 0);
}
