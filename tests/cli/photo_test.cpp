// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures through the program.
#include "tests/cli/cli_runner.h"
#include "tests/support/pictures.h"

#include <QFile>
#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Shop {
    CliRunner store;
    QString number;
    QString phone = store.write(u"phone.jpg"_s, phoneJpeg(6));
    QString plain = store.write(u"plain.jpg"_s, jpegNumber(2));
    QString png = store.write(u"screen.png"_s, "\x89PNG\r\n");

    Shop()
    {
        store.sell(u"0042"_s, {u"2:20.00"_s});
        number = store.log(u"0042"_s, u"--line 1=2:defective"_s);
    }
    [[nodiscard]] Run photo(const QString &login, const QString &words) const
    {
        return store.as(login, u"return photo "_s + words);
    }
    [[nodiscard]] QJsonArray listed() const
    {
        return store.read(u"return photo list "_s + number).json().value("photos"_L1).toArray();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

TEST_CASE("photos of a phone are added, listed and saved without where they were taken")
{
    const Shop shop;
    const Run added = shop.photo(
        u"na"_s, u"add %1 %2 %3 --line 1 --step inspect --caption dent"_s.arg(shop.number, shop.phone, shop.plain));
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    CHECK(added.json().value("photos"_L1).toArray().size() == 2);
    REQUIRE(shop.listed().size() == 2);
    const QJsonObject first = shop.listed().at(0).toObject();
    CHECK(first.value("step"_L1) == u"inspect"_s);
    CHECK(first.value("caption"_L1) == u"dent"_s);
    CHECK(first.value("width"_L1).toInt() == 16); // held sideways
    const QString file = shop.store.path(u"saved.jpg"_s);
    const Run saved = shop.store.read(u"return photo save %1 1 %2"_s.arg(shop.number, file));
    REQUIRE(saved.status == 0);
    CHECK(saved.json().value("sha256"_L1) == first.value("sha256"_L1));
    CHECK(contentOf(file).startsWith("\xFF\xD8"));
    CHECK_FALSE(contentOf(file).contains("GPS"));
    REQUIRE(shop.store.read(u"return photo save %1 2 %2"_s.arg(shop.number, file)).status == 0);
    CHECK(contentOf(file) == jpegNumber(2));
    CHECK(shop.store.read(u"return photo save %1 2 %2"_s.arg(shop.number, shop.store.store())).code()
          == u"file_exists"_s);
    CHECK(shop.store.read(u"return photo save %1 9 %2"_s.arg(shop.number, file)).code() == u"not_found"_s);
    CHECK(shop.store.isSound());
}

TEST_CASE("what is no JPEG, is here already or is not there is refused with what to do instead")
{
    const Shop shop;
    const Run png = shop.photo(u"na"_s, u"add %1 %2 %3"_s.arg(shop.number, shop.plain, shop.png));
    CHECK(png.code() == u"missing_field"_s);
    CHECK(png.err.contains("File 2 is no whole JPEG"));
    CHECK(shop.listed().isEmpty());
    REQUIRE(shop.photo(u"na"_s, u"add %1 %2"_s.arg(shop.number, shop.plain)).status == 0);
    const Run twice = shop.photo(u"na"_s, u"add %1 %2"_s.arg(shop.number, shop.plain));
    CHECK(twice.code() == u"not_outstanding"_s);
    CHECK(twice.err.contains("photo 1"));
    CHECK(shop.photo(u"na"_s, u"add %1 %2"_s.arg(shop.number, shop.store.path(u"none.jpg"_s))).code()
          == u"file_missing"_s);
    CHECK(shop.photo(u"na"_s, u"add "_s + shop.number).code() == u"usage"_s);
    CHECK(shop.photo(u"na"_s, u"add %1 %2 --step sold"_s.arg(shop.number, shop.plain)).code() == u"usage"_s);
    const Run help = shop.store.raw({u"return"_s, u"photo"_s, u"add"_s, u"--help"_s});
    CHECK(help.out.contains("return photo add NUMBER FILE… [--line N]"));
}

TEST_CASE("a photo is removed by who took it, or by a manager; words in both languages")
{
    const Shop shop;
    REQUIRE(shop.photo(u"na"_s, u"add %1 %2 %3"_s.arg(shop.number, shop.plain, shop.phone)).status == 0);
    const Run other = shop.photo(u"li"_s, u"remove %1 1 --reason face"_s.arg(shop.number));
    CHECK(other.code() == u"not_allowed"_s);
    CHECK(other.err.contains("--approver"));
    CHECK(shop.photo(u"hao"_s, u"remove %1 4294967297 --reason face"_s.arg(shop.number)).code() == u"not_found"_s);
    REQUIRE(shop.photo(u"na"_s, u"remove %1 1 --reason face"_s.arg(shop.number)).status == 0);
    REQUIRE(shop.photo(u"hao"_s, u"remove %1 2 --reason blurred"_s.arg(shop.number)).status == 0);
    CHECK(shop.photo(u"hao"_s, u"remove %1 2 --reason again"_s.arg(shop.number)).code() == u"not_outstanding"_s);
    CHECK(shop.listed().at(0).toObject().value("removed"_L1).toBool());
    CHECK(shop.store.read(u"return photo save %1 1 %2"_s.arg(shop.number, shop.store.path(u"x.jpg"_s))).code()
          == u"not_outstanding"_s);
    const auto words = [&shop](const QString &language) {
        const QString line = u"--db %1 --lang %2 return show %3"_s.arg(shop.store.store(), language, shop.number);
        return shop.store.raw(line.split(' '_L1)).out;
    };
    CHECK(words(u"en"_s).contains("removed: face"));
    CHECK(words(u"zh_CN"_s).contains(u"已删除：blurred"_s.toUtf8()));
    CHECK(shop.store.isSound());
}
