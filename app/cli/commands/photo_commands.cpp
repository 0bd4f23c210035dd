// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of returns on the command line. Core takes out what cameras write into them.
#include "app/cli/commands/photo_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/input_file.h"
#include "app/cli/store_access.h"
#include "app/cli/text/photo_text.h"
#include "app/cli/values.h"
#include "core/desk/return_json.h"
#include "core/desk/text_export.h"

#include <algorithm>
#include <limits>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
ArgumentSpec photoArgument()
{
    return {u"PHOTO"_s, true};
}

ArgumentSpec fileArgument()
{
    return {u"FILE"_s, true};
}

Result<std::vector<NewPhoto>> photosOf(const Invocation &invocation, StoreAccess &store)
{
    const auto line = numberOption(invocation, u"line"_s, 1);
    if (!line) {
        return refuse(line.error());
    }
    const auto step = parseCode<PhotoStep>(u"--step"_s,
                                           invocation.has(u"step"_s) ? invocation.value(u"step"_s) : u"other"_s);
    if (!step) {
        return refuse(step.error());
    }
    std::vector<NewPhoto> photos;
    for (const QString &file : invocation.repeated) {
        const auto bytes = readInput(file, store.streams().in);
        if (!bytes) {
            return refuse(bytes.error());
        }
        photos.push_back({*bytes, *line, *step, invocation.value(u"caption"_s)});
    }
    return photos;
}

class AddCommand final : public Command
{
public:
    AddCommand()
        : Command(
            {{u"return"_s, u"photo"_s, u"add"_s},
             {"stores JPEG photos of the goods, without the position and device that a camera writes into them",
              "保存商品的 JPEG 照片，去除相机写入的位置和设备信息"},
             {{numberArgument(), true}, {fileArgument().name, true, true}},
             {option(u"line"_s, u"N"_s), option(u"step"_s, u"log|inspect|other"_s), option(u"caption"_s, u"TEXT"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto photos = photosOf(invocation, store);
        if (!photos) {
            return refuse(photos.error());
        }
        return writtenOutput(invocation, store, returnRenderer, [&](DeskWriter &desk, const Call &call) {
            return desk.addPhotos(call, invocation.argument(numberArgument()), *photos);
        });
    }
};

class ListCommand final : public Command
{
public:
    ListCommand()
        : Command({{u"return"_s, u"photo"_s, u"list"_s},
                   {"the photos of a return, removed ones too", "退货单的照片，含已删除的"},
                   {{numberArgument(), true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = (*desk)->zone();
        const Currency currency = (*desk)->facts().currency;
        return (*desk)->showReturn(invocation.argument(numberArgument())).map([&](const ReturnView &view) {
            const QJsonObject shown = returnToJson(view, currency);
            return Output{{{u"number"_s, view.returnCase.rma.number}, {u"photos"_s, shown.value("photos"_L1)}},
                          [zone](const QJsonObject &document, Language language) {
                              const QString text = photosText(document, language, zone).mid(1);
                              return text.isEmpty() ? QString(Text{"No photos.\n", "没有照片。\n"}.in(language)) : text;
                          },
                          0,
                          {},
                          false};
        });
    }
};

class SaveCommand final : public Command
{
public:
    SaveCommand()
        : Command({{u"return"_s, u"photo"_s, u"save"_s},
                   {"writes a photo into a file", "把一张照片存为文件"},
                   {{numberArgument(), true}, photoArgument(), fileArgument()},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto photo = photoNamed(invocation, store);
        if (!photo) {
            return refuse(photo.error());
        }
        const auto bytes = (*store.reader())->photoBytes(photo->id);
        if (!bytes) {
            return refuse(bytes.error());
        }
        const QString file = invocation.argument(fileArgument().name);
        if (auto written = exportText(file, *bytes, invocation.globals.storeFile); !written) {
            return refuse(written.error());
        }
        return Output{{{u"number"_s, invocation.argument(numberArgument())},
                       {u"photo"_s, photo->number},
                       {u"file"_s, file},
                       {u"sha256"_s, photo->sha256}},
                      [file](const QJsonObject &, Language language) {
                          return Text{"The photo is in %1.\n", "照片已写入 %1。\n"}.in(language).arg(file);
                      },
                      0,
                      {},
                      false};
    }

private:
    static Result<Photo> photoNamed(const Invocation &invocation, StoreAccess &store)
    {
        const auto number = idArgument(invocation, photoArgument().name);
        const auto desk = number ? store.reader() : refuse(number.error());
        if (!desk) {
            return refuse(desk.error());
        }
        const auto photos = (*desk)->photosOf(invocation.argument(numberArgument()));
        if (!photos) {
            return refuse(photos.error());
        }
        for (const Photo &each : *photos) {
            if (each.number == *number) {
                return each;
            }
        }
        return refuse(ErrorCode::NotFound, {{u"photo"_s, *number}});
    }
};

class RemoveCommand final : public Command
{
public:
    RemoveCommand()
        : Command({{u"return"_s, u"photo"_s, u"remove"_s},
                   {"drops a photo for good; that there was one stays in the history",
                    "永久删除一张照片；历史记录保留曾有照片"},
                   {{numberArgument(), true}, photoArgument()},
                   {required(reasonOption()), approverOption()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto number = idArgument(invocation, photoArgument().name);
        if (!number) {
            return refuse(number.error());
        }
        return writtenOutput(invocation, store, returnRenderer, [&](DeskWriter &desk, const Call &call) {
            constexpr qint64 kMost = std::numeric_limits<int>::max(); // beyond is no photo either
            return desk.removePhoto(call, invocation.argument(numberArgument()),
                                    static_cast<int>(std::min(*number, kMost)), invocation.value(reasonOption().name));
        });
    }
};
}

Commands photoCommands()
{
    return makeCommands<AddCommand, ListCommand, SaveCommand, RemoveCommand>();
}
}
