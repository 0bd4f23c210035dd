// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a return: stored, shown, removed.
#include "tests/support/catch.h"
#include "tests/support/pictures.h"
#include "tests/support/store_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;
    QString number;

    Desk()
    {
        store.sell(u"10042"_s, {{u"2"_s, u"200.00"_s}});
        number = store.log(StoreFixture::request(u"10042"_s, 1, u"2"_s));
    }
    Result<Answer> add(const QString &login, const std::vector<NewPhoto> &photos)
    {
        return store.writer().addPhotos(store.as(login), number, photos);
    }
    Result<Answer> remove(const QString &login, int photo, const QString &reason = u"a face is on it"_s)
    {
        return store.writer().removePhoto(store.as(login), number, photo, reason);
    }
    [[nodiscard]] std::vector<Photo> photos() const { return store.reader().photosOf(number).value(); }
    [[nodiscard]] QByteArray bytes(int photo) const
    {
        const auto bytes = store.reader().photoBytes(photos().at(static_cast<size_t>(photo - 1)).id);
        return bytes ? *bytes : QByteArray();
    }
};

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
}

TEST_CASE("photos lie in the store without what a phone wrote into them, and the history names their digests")
{
    Desk desk;
    const auto added = desk.add(u"na"_s, {{phoneJpeg(), 1, PhotoStep::Inspect, u" dented  "_s}, {jpegNumber(2)}});
    REQUIRE(added);
    const QJsonArray shown = added->document.value("photos"_L1).toArray();
    REQUIRE(shown.size() == 2);
    const QJsonObject first = shown.at(0).toObject();
    CHECK(first.value("photo"_L1).toInt() == 1);
    CHECK(first.value("line"_L1).toInt() == 1);
    CHECK(first.value("step"_L1) == u"inspect"_s);
    CHECK(first.value("caption"_L1) == u"dented"_s);
    CHECK(first.value("by"_L1) == u"na"_s);
    CHECK(first.value("width"_L1).toInt() == 24);
    CHECK(first.value("height"_L1).toInt() == 16);
    CHECK(first.value("sha256"_L1) == digest(tinyJpeg()));
    CHECK_FALSE(first.value("removed"_L1).toBool());
    CHECK(shown.at(1).toObject().value("line"_L1).isNull());
    CHECK(desk.bytes(1) == tinyJpeg());
    const auto events = desk.store.show(desk.number).events;
    CHECK(std::ranges::count(events, EventAction::PhotoAdded, &EventView::action) == 2);
    CHECK(events.back().facts.value("sha256"_L1) == digest(jpegNumber(2)));
    QFile file(desk.store.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("GPS 31.2304"));
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("one call stores all its photos or none, and says which file it means")
{
    Desk desk;
    CHECK(errorOf(desk.add(u"li"_s, {})).code == ErrorCode::MissingField);
    const Error error = errorOf(desk.add(u"li"_s, {{jpegNumber(1)}, {"\x89PNG"}}));
    CHECK(error.code == ErrorCode::MissingField);
    CHECK(error.details.value("problem"_L1) == u"not_a_jpeg"_s);
    CHECK(error.details.value("file"_L1).toInt() == 2);
    CHECK(desk.photos().empty());
    CHECK(errorOf(desk.add(u"li"_s, {{jpegNumber(1), 2}})).code == ErrorCode::NotFound);
    CHECK(errorOf(desk.add(u"li"_s, {{jpegNumber(1)}, {jpegNumber(1)}})).details.value("problem"_L1)
          == u"photo_here"_s);
    CHECK(errorOf(desk.store.writer().addPhotos(desk.store.as(u"li"_s), u"R-20261122-0099"_s, {{tinyJpeg()}})).code
          == ErrorCode::NotFound);
}

TEST_CASE("an operation that is repeated adds nothing; with other pictures it is refused")
{
    Desk desk;
    Call call = desk.store.as(u"li"_s);
    call.operation = u"photo-1"_s;
    REQUIRE(desk.store.writer().addPhotos(call, desk.number, {{jpegNumber(1)}}));
    const auto again = desk.store.writer().addPhotos(call, desk.number, {{jpegNumber(1)}});
    REQUIRE(again);
    CHECK(again->isRepeat);
    CHECK(desk.photos().size() == 1);
    CHECK(errorOf(desk.store.writer().addPhotos(call, desk.number, {{jpegNumber(2)}})).code
          == ErrorCode::OperationConflict);
}

TEST_CASE("twenty photos are enough; one that was removed makes room")
{
    Desk desk;
    std::vector<NewPhoto> photos;
    for (int i = 1; i <= kMostPhotos; ++i) {
        photos.push_back({jpegNumber(i)});
    }
    REQUIRE(desk.add(u"li"_s, photos));
    CHECK(errorOf(desk.add(u"li"_s, {{jpegNumber(99)}})).details.value("problem"_L1) == u"too_many_photos"_s);
    REQUIRE(desk.remove(u"li"_s, 3));
    REQUIRE(desk.add(u"li"_s, {{jpegNumber(99)}}));
    CHECK(desk.photos().back().number == kMostPhotos + 1);
}

TEST_CASE("a photo that is removed is gone from the file; that it was there stays")
{
    Desk desk;
    REQUIRE(desk.add(u"li"_s, {{jpegNumber(1)}, {jpegNumber(2)}}));
    CHECK(errorOf(desk.remove(u"na"_s, 1)).details.value("problem"_L1) == u"photo_of_other"_s);
    CHECK(errorOf(desk.remove(u"li"_s, 1, u" "_s)).code == ErrorCode::MissingField);
    CHECK(errorOf(desk.remove(u"li"_s, 3)).code == ErrorCode::NotFound);
    const PhotoId id = desk.photos().front().id;
    const auto removed = desk.remove(u"li"_s, 1);
    REQUIRE(removed);
    const QJsonObject first = removed->document.value("photos"_L1).toArray().at(0).toObject();
    CHECK(first.value("removed"_L1).toBool());
    CHECK(first.value("removed_by"_L1) == u"li"_s);
    CHECK(first.value("reason"_L1) == u"a face is on it"_s);
    CHECK(first.value("sha256"_L1) == digest(jpegNumber(1)));
    CHECK(errorOf(desk.store.reader().photoBytes(id)).details.value("problem"_L1) == u"photo_removed"_s);
    CHECK(errorOf(desk.remove(u"hao"_s, 1)).details.value("problem"_L1) == u"photo_removed"_s);
    CHECK(desk.bytes(2) == jpegNumber(2));
    const EventView last = desk.store.show(desk.number).events.back();
    CHECK(last.action == EventAction::PhotoRemoved);
    CHECK(last.text == u"a face is on it"_s);
    CHECK(last.facts.value("sha256"_L1) == digest(jpegNumber(1)));
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("the next day a manager removes a photo, or steps up for it")
{
    Desk desk;
    REQUIRE(desk.add(u"li"_s, {{jpegNumber(1)}, {jpegNumber(2)}}));
    desk.store.clock().advanceMs(24LL * 3'600'000);
    CHECK(errorOf(desk.remove(u"li"_s, 1)).details.value("problem"_L1) == u"photo_of_other_day"_s);
    REQUIRE(desk.remove(u"hao"_s, 1));
    Call call = desk.store.as(u"li"_s);
    call.approver = desk.store.session(u"hao"_s);
    REQUIRE(desk.store.writer().removePhoto(call, desk.number, 2, u"of another customer"_s));
    const EventView last = desk.store.show(desk.number).events.back();
    CHECK(last.login == u"hao"_s);
    CHECK(last.facts.contains("asked_by"_L1));
}

TEST_CASE("photos come with the request; one that is refused keeps no return from being logged")
{
    Desk desk;
    desk.store.sell(u"10043"_s, {{u"1"_s, u"30.00"_s}});
    LogRequest request = StoreFixture::request(u"10043"_s, 1, u"1"_s);
    request.photos = {{jpegNumber(1), 1, PhotoStep::Log, {}}, {"HEIC"}, {jpegNumber(2), 7}};
    Call call = desk.store.as(u"li"_s);
    call.operation = u"log-with-photos"_s;
    const auto logged = desk.store.writer().logReturn(call, request);
    REQUIRE(logged);
    const QJsonArray warnings = logged->document.value("warnings"_L1).toArray();
    REQUIRE(warnings.size() == 2);
    const QJsonObject warning = warnings.at(0).toObject();
    CHECK(warning.value("code"_L1) == u"photo_refused"_s);
    CHECK(warning.value("file"_L1).toInt() == 2);
    CHECK(warning.value("error"_L1).toObject().value("code"_L1) == u"missing_field"_s);
    CHECK(warnings.at(1).toObject().value("file"_L1).toInt() == 3);
    const auto photos = desk.store.reader().photosOf(logged->number);
    REQUIRE(photos->size() == 1);
    CHECK(photos->front().step == PhotoStep::Log);
    CHECK(photos->front().line == 1);
    CHECK(desk.store.writer().logReturn(call, request)->isRepeat);
    request.photos.front().jpeg = jpegNumber(3);
    CHECK(errorOf(desk.store.writer().logReturn(call, request)).code == ErrorCode::OperationConflict);
    CHECK(desk.store.reader().verify()->isOk());
}
