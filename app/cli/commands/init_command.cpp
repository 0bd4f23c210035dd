// SPDX-License-Identifier: GPL-3.0-or-later
// Making a store and its first manager.
#include "app/cli/commands/init_command.h"

#include "app/cli/secrets.h"
#include "app/cli/store_access.h"

#include <QFileInfo>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QJsonObject toJson(const NewStore &store)
{
    return {{u"file"_s, store.path},
            {u"store"_s, store.name},
            {u"currency"_s, store.currency},
            {u"timezone"_s, store.timeZone},
            {u"manager"_s, store.managerLogin},
            {u"has_password"_s, !store.password.isEmpty()}};
}

QString render(const QJsonObject &document, Language language)
{
    static constexpr Text kText{
        "%1 is ready in %2.\n%3 is its manager. Next: “policy show”, “staff add”, “sales import”.\n",
        "%1 已建立：%2。\n店长：%3。接下来：“policy show”、“staff add”、“sales import”。\n"};
    return kText.in(language).arg(document.value("store"_L1).toString(), document.value("file"_L1).toString(),
                                  document.value("manager"_L1).toString());
}

QStringList passwordNotice(const NewStore &store, Language language)
{
    static constexpr Text kNotice{
        "No password is set for %1: until then the PIN serves for settings too. RETURNDESK_NEW_PASSWORD sets one.",
        "尚未为 %1 设置口令：在此之前，设置也使用密码。可用 RETURNDESK_NEW_PASSWORD 设置。"};
    return store.password.isEmpty() ? QStringList{kNotice.in(language).arg(store.managerLogin)} : QStringList();
}

class InitCommand final : public Command
{
public:
    InitCommand()
        : Command({{u"init"_s},
                   {"make a new store and its first manager; the PIN comes from RETURNDESK_NEW_PIN, a file or the "
                    "terminal",
                    "新建门店及首位店长；密码来自 RETURNDESK_NEW_PIN、文件或终端"},
                   {},
                   {required(option(u"store"_s, u"NAME"_s)), option(u"currency"_s, u"CODE"_s),
                    option(u"timezone"_s, u"ZONE"_s), required(option(u"manager"_s, u"LOGIN"_s)),
                    option(u"name"_s, u"NAME"_s), option(u"new-pin-file"_s, u"FILE"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &access) const override
    {
        NewStore store;
        store.path = invocation.globals.storeFile;
        if (QFileInfo::exists(store.path)) {
            return refuse(ErrorCode::FileExists, {{u"file"_s, store.path}});
        }
        const auto pin = newPin(invocation);
        if (!pin) {
            return refuse(pin.error());
        }
        store.name = invocation.value(u"store"_s);
        store.currency = invocation.has(u"currency"_s) ? invocation.value(u"currency"_s) : store.currency;
        store.timeZone = invocation.has(u"timezone"_s) ? invocation.value(u"timezone"_s) : store.timeZone;
        store.managerLogin = invocation.value(u"manager"_s);
        store.managerName = invocation.value(u"name"_s);
        store.pin = *pin;
        store.password = newPassword();
        const Language language = invocation.globals.language;
        return DeskWriter::createStore(store, access.clock()).map([&] {
            return Output{toJson(store), render, 0, passwordNotice(store, language), false};
        });
    }
};
}

Commands initCommands()
{
    return makeCommands<InitCommand>();
}
}
