// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures a return takes, and who may remove one.
#include "core/workflow/photos.h"

#include "tests/core/workflow/scene.h"
#include "tests/support/pictures.h"

using namespace rd;
using namespace rd::test;

namespace
{
const BusinessDate kToday = day("2026-11-22");

Photo photoBy(const Actor &person, int number = 1)
{
    Photo photo;
    photo.number = number;
    photo.by = person.staff;
    photo.storeDay = kToday;
    photo.sha256 = text("digest %1").arg(number);
    return photo;
}

Rma openReturn()
{
    Rma rma;
    rma.number = text("R-20261122-0001");
    return rma;
}

template <typename Value> Error refused(const Result<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}
}

TEST_CASE("a picture comes in without what its camera wrote, and no larger than it may be", "[workflow]")
{
    const auto taken = checkPicture({phoneJpeg(), {}, PhotoStep::Log, text("dented")});
    REQUIRE(taken);
    CHECK(taken->bytes == tinyJpeg());
    CHECK(detail(refused(checkPicture({"PNG"})), "problem") == text("not_a_jpeg"));
    // A comment is taken out before anybody looks at the size.
    CHECK(checkPicture({withSegment(tinyJpeg(), 0xFE, QByteArray(60'000, 'x'))}));
    QByteArray large = tinyJpeg();
    large.insert(large.size() - 2, QByteArray(kMostPhotoBytes - large.size(), 'x'));
    CHECK(checkPicture({large}));
    const Error heavy = refused(checkPicture({large.insert(large.size() - 2, 'x')}));
    CHECK(heavy.code == ErrorCode::MissingField);
    CHECK(detail(heavy, "problem") == text("photo_too_large"));
    CHECK(heavy.details.value(QLatin1String("bytes")).toInteger() == kMostPhotoBytes + 1);
}

TEST_CASE("a small file that unfolds into a huge picture is refused", "[workflow]")
{
    QByteArray jpeg = tinyJpeg();
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    jpeg.replace(frame + 5, 4, QByteArray("\x75\x30\x03\xE8", 4)); // 1000 × 30000
    CHECK(checkPicture({jpeg}));
    jpeg.replace(frame + 5, 4, QByteArray("\x75\x31\x03\xE8", 4));
    const Error huge = refused(checkPicture({jpeg}));
    CHECK(huge.details.value(QLatin1String("pixels")).toInteger() == 30'001'000);
    CHECK(huge.details.value(QLatin1String("limit_pixels")).toInteger() == kMostPhotoPixels);
}

TEST_CASE("a caption is short and no card number", "[workflow]")
{
    CHECK(checkPicture({tinyJpeg(), {}, PhotoStep::Log, QString(200, QLatin1Char('x'))}));
    const Error longer = refused(checkPicture({tinyJpeg(), {}, PhotoStep::Log, QString(201, QLatin1Char('x'))}));
    CHECK(detail(longer, "problem") == text("caption_too_long"));
    const Error card = refused(checkPicture({tinyJpeg(), {}, PhotoStep::Log, text("4111 1111 1111 1111")}));
    CHECK(detail(card, "field") == text("caption"));
}

TEST_CASE("a return takes so many photos, each once, and none once it is of the past", "[workflow]")
{
    std::vector<Photo> photos;
    for (int number = 1; number < kMostPhotos; ++number) {
        photos.push_back(photoBy(li(), number));
    }
    CHECK(checkRoom(openReturn(), photos, text("digest 99")));
    const Error twice = refused(checkRoom(openReturn(), photos, text("digest 7")));
    CHECK(detail(twice, "problem") == text("photo_here"));
    CHECK(twice.details.value(QLatin1String("photo")).toInt() == 7);
    photos.push_back(photoBy(li(), kMostPhotos));
    const Error full = refused(checkRoom(openReturn(), photos, text("digest 99")));
    CHECK(full.code == ErrorCode::NotOutstanding);
    CHECK(detail(full, "problem") == text("too_many_photos"));
    photos.at(6).removal = PhotoRemoval{};
    CHECK(checkRoom(openReturn(), photos, text("digest 99")));
    CHECK(checkRoom(openReturn(), photos, text("digest 7"))); // its picture is gone, it may come again
    Rma past = openReturn();
    past.origin = Origin::History;
    CHECK(refused(checkRoom(past, {}, text("digest 1"))).code == ErrorCode::AlreadyClosed);
}

TEST_CASE("who took a photo removes it the same day while the return is open; a manager at any time", "[workflow]")
{
    const Photo photo = photoBy(li());
    Rma closed = openReturn();
    closed.closedAt = UtcTime::fromMs(1);
    const auto problem = [&](const Rma &rma, const Actor &actor, BusinessDate today) {
        const Error error = refused(checkRemoval(photo, rma, actor, today, text("a face is on it")));
        CHECK(error.code == ErrorCode::NotAllowed);
        CHECK(detail(error, "right") == text("remove_photo"));
        return detail(error, "problem");
    };
    CHECK(checkRemoval(photo, openReturn(), li(), kToday, text("a face is on it")));
    CHECK(problem(openReturn(), na(), kToday) == text("photo_of_other"));
    CHECK(problem(openReturn(), li(), kToday.plusDays(1)) == text("photo_of_other_day"));
    CHECK(problem(closed, li(), kToday) == text("photo_of_closed"));
    CHECK(checkRemoval(photo, closed, hao(), kToday.plusDays(99), text("a face is on it")));
    CHECK(detail(refused(checkRemoval(photo, openReturn(), li(), kToday, text(" "))), "field") == text("reason"));
    Photo gone = photo;
    gone.removal = PhotoRemoval{};
    const Error again = refused(checkRemoval(gone, openReturn(), hao(), kToday, text("again")));
    CHECK(detail(again, "problem") == text("photo_removed"));
}
