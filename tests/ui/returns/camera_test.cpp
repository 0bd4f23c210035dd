// SPDX-License-Identifier: GPL-3.0-or-later
// Photos by a camera that the test plays.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/photos/camera_dialog.h"
#include "ui/common/photos/photo_row.h"
#include "ui/returns/detail/detail_pane.h"
#include "ui/returns/photos/photos.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void logTwo(StoreFixture &store)
{
    for (const QString &receipt : {u"4001"_s, u"4002"_s}) {
        store.sell(receipt, {{u"2"_s, u"200.00"_s}});
        (void)store.log(StoreFixture::request(receipt, 1, u"2"_s));
    }
}

/// What the cameras of a test did, and what they see.
struct Played {
    QStringList names{u"Back"_s};
    int running = -1; ///< none
    QPointer<ui::CameraFeed> feed;
};

class PlayedFeed final : public ui::CameraFeed
{
public:
    explicit PlayedFeed(Played &played) : m_played(played) { m_played.feed = this; }
    QStringList names() override { return m_played.names; }
    void start(int camera) override { m_played.running = camera; }
    void stop() override { m_played.running = -1; }

private:
    Played &m_played;
};

void see(Played &played, const QColor &colour)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(colour);
    Q_EMIT played.feed->seen(picture);
}

ui::Photos &photosOf(ReturnsFixture &window)
{
    ui::Photos &photos = window.find<ui::DetailPane>("detailPane")->photos();
    return photos;
}

struct Camera {
    Played played;
    ReturnsFixture window{u"li"_s, logTwo};

    Camera()
    {
        window.page().showReturn(kNumber);
        photosOf(window).intake().setCameras([this] { return std::make_unique<PlayedFeed>(played); });
    }
    ui::CameraDialog *open()
    {
        photosOf(window).intake().openCamera();
        return window.page().findChild<ui::CameraDialog *>();
    }
    [[nodiscard]] std::size_t count(const QString &number = kNumber)
    {
        return window.store().show(number).photos.size();
    }
};
}

TEST_CASE("a camera's pictures become photos of the return, as many as one takes", "[ui][returns][photos]")
{
    Camera camera;
    auto *dialog = camera.open();
    REQUIRE(dialog != nullptr);
    CHECK(camera.played.running == 0);
    auto *take = dialog->findChild<QPushButton *>(u"takePhoto"_s);
    CHECK_FALSE(take->isEnabled()); // nothing is seen yet
    QTest::keyClick(dialog, Qt::Key_Space);
    CHECK(camera.count() == 0);
    see(camera.played, Qt::red);
    CHECK(take->isEnabled());
    take->click();
    see(camera.played, Qt::blue);
    QTest::keyClick(dialog, Qt::Key_Space);
    CHECK(dialog->findChild<QLabel *>(u"cameraState"_s)->text() == u"2 photos taken"_s);
    REQUIRE(waitFor([&] { return camera.count() == 2; }));
    const QPointer<ui::CameraDialog> watched(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(camera.played.running == -1); // its light goes out
    REQUIRE(waitFor([&] { return watched.isNull(); }));
}

TEST_CASE("what is taken belongs to the return that was shown when the camera was opened", "[ui][returns][photos]")
{
    Camera camera;
    auto *dialog = camera.open();
    see(camera.played, Qt::red);
    camera.window.page().showReturn(u"R-20261122-0002"_s); // by a scan, say
    dialog->findChild<QPushButton *>(u"takePhoto"_s)->click();
    REQUIRE(waitFor([&] { return camera.count() == 1; }));
    CHECK(camera.count(u"R-20261122-0002"_s) == 0);
    dialog->close();
}

TEST_CASE("of several cameras one is chosen; one that fails says why and what to do", "[ui][returns][photos]")
{
    Camera camera;
    camera.played.names = QStringList{u"Back"_s, u"Front"_s};
    auto *dialog = camera.open();
    auto *list = dialog->findChild<QComboBox *>(u"camera"_s);
    CHECK(list->isVisible());
    see(camera.played, Qt::red);
    list->setCurrentIndex(1);
    CHECK(camera.played.running == 1);
    auto *take = dialog->findChild<QPushButton *>(u"takePhoto"_s);
    CHECK_FALSE(take->isEnabled()); // the picture of the other one is gone
    Q_EMIT camera.played.feed->failed(u"Device is busy"_s);
    const QString said = dialog->findChild<QLabel *>(u"cameraState"_s)->text();
    CHECK(said.contains(u"Device is busy"_s));
    CHECK(said.contains(u"Close other programs that use it"_s));
    CHECK_FALSE(take->isEnabled());
    see(camera.played, Qt::red); // it works again
    CHECK(take->isEnabled());
    dialog->close();
}

TEST_CASE("without a camera the page says so, and without Qt Multimedia there is no button", "[ui][returns][photos]")
{
    Camera camera;
    camera.played.names.clear();
    CHECK(camera.open() == nullptr);
    CHECK(waitFor([&] { return camera.window.words().contains(u"No camera is here."_s); }));
    const bool isBuiltIn = ui::deviceCameras() != nullptr;
    const auto buttons = camera.window.page().findChildren<QPushButton *>(u"openCamera"_s);
    REQUIRE_FALSE(buttons.isEmpty());
    for (const QPushButton *button : buttons) {
        CHECK(button->isHidden() != isBuiltIn);
    }
}
