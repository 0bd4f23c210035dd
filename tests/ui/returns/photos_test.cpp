// SPDX-License-Identifier: GPL-3.0-or-later
// Photos in the window: every way in, the tab of a return, the large view, removing, and the new return.
#include "ui/returns/photos/photos.h"
#include "tests/support/catch.h"
#include "tests/support/pictures.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/photos/photo_row.h"
#include "ui/common/photos/photo_viewer.h"
#include "ui/returns/detail/detail_pane.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void logOne(StoreFixture &store)
{
    store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}});
    REQUIRE(store.log(StoreFixture::request(u"4001"_s, 1, u"2"_s)) == kNumber);
}

/// A picture of a camera of 12 megapixels, with circles so that it is not trivially small.
QImage largeImage(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(colour);
    painter.drawEllipse(image.rect().adjusted(40, 40, -40, -40));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QString written(const ReturnsFixture &window, const QString &name, const QByteArray &content)
{
    const QString path = const_cast<ReturnsFixture &>(window).store().folder() + '/'_L1 + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

ui::DetailPane &pane(ReturnsFixture &window)
{
    return *window.page().findChild<ui::DetailPane *>();
}

std::vector<Photo> photos(ReturnsFixture &window, const QString &number = kNumber)
{
    return window.store().reader().photosOf(number).value();
}

QByteArray bytesOf(ReturnsFixture &window, const Photo &photo)
{
    return window.store().reader().photoBytes(photo.id).value();
}

void choose(ui::PictureIntake &intake, const QStringList &files)
{
    intake.setFileChoice([files] { return files; });
}

void drop(QWidget &page, const QMimeData &content)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
}

void addTwo(ReturnsFixture &window)
{
    window.page().showReturn(kNumber);
    choose(pane(window).photos().intake(),
           {written(window, u"a.png"_s, encoded(largeImage({80, 60}, Qt::red), "PNG")),
            written(window, u"b.png"_s, encoded(largeImage({60, 80}, Qt::blue), "PNG"))});
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return photos(window).size() == 2; }));
    REQUIRE(waitFor([&] { return window.find<QListWidget>("photoRows")->count() == 2; }));
}
}

TEST_CASE("a large photo of a phone becomes a small one, upright, without where it was taken", "[ui][returns][photos]")
{
    const QByteArray file = withSegment(encoded(largeImage({4000, 3000}, Qt::darkGreen), "JPG"), 0xE1, exif(6));
    REQUIRE(file.contains("GPS"));
    const ui::ReadPicture read = ui::readPicture(file, u"phone.jpg"_s);
    CHECK(read.fault == ui::PictureFault::None);
    CHECK_FALSE(read.jpeg.contains("GPS"));
    CHECK_FALSE(read.jpeg.contains("Exif"));
    CHECK(QImage::fromData(read.jpeg).size() == QSize(1200, 1600)); // was held sideways
}

TEST_CASE("a small picture is not blown up, and what is clear becomes white", "[ui][returns][photos]")
{
    QImage clear(30, 20, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const ui::ReadPicture read = ui::readPicture(encoded(clear, "PNG"), u"screen.png"_s);
    const QImage image = QImage::fromData(read.jpeg);
    CHECK(image.size() == QSize(30, 20));
    CHECK(image.pixelColor(3, 3) == QColor(Qt::white));
}

TEST_CASE("what cannot be read is named", "[ui][returns][photos]")
{
    const QByteArray heic("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
                          24);
    CHECK(ui::readPicture(heic, u"IMG_1.HEIC"_s).fault == ui::PictureFault::Heic);
    CHECK(ui::readPicture("a letter", u"letter.txt"_s).fault == ui::PictureFault::Unreadable);
    CHECK(ui::readPictureFile(u"/nowhere/a.jpg"_s).fault == ui::PictureFault::NotThere);
}

TEST_CASE("photos come by file, by drop and from the clipboard, and stand in their tab", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, logOne);
    addTwo(window);
    CHECK(photos(window).front().step == PhotoStep::Other);
    CHECK(window.words().contains(u"Drop pictures here"_s));

    QMimeData files;
    files.setUrls(
        {QUrl::fromLocalFile(written(window, u"c.jpg"_s, encoded(largeImage({2000, 1000}, Qt::darkYellow), "JPG")))});
    drop(pane(window), files);
    REQUIRE(waitFor([&] { return photos(window).size() == 3; }));
    CHECK(photos(window).back().width == 1600);
    CHECK(photos(window).back().height == 800);

    QApplication::clipboard()->setImage(largeImage({90, 40}, Qt::cyan));
    auto *caption = window.find<QLineEdit>("newPhotoCaption");
    caption->setFocus();
    window.press(Qt::Key_V, Qt::ControlModifier); // the field's own
    window.type(u"scratch"_s);
    window.find<QListWidget>("photoRows")->setFocus();
    window.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return photos(window).size() == 4; }));
    CHECK(photos(window).back().caption == u"scratch"_s);
    CHECK(waitFor([&] { return window.find<QListWidget>("photoRows")->count() == 4; }));
    CHECK(caption->text().isEmpty());
    CHECK(window.find<QListWidget>("photoRows")->item(3)->text().contains(u"scratch"_s));
    const QList<QLabel *> words = window.page().findChildren<QLabel *>(); // the history lies behind
    CHECK(std::ranges::any_of(words, [](const QLabel *each) { return each->text() == u"Photo added 4: scratch"_s; }));
    QTest::qWait(300); // pictures are scaled
    window.inBothLanguages(u"photos"_s);
}

TEST_CASE("a picture that cannot be read says what to do, and the others come in", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, logOne);
    window.page().showReturn(kNumber);
    choose(pane(window).photos().intake(),
           {written(window, u"IMG_1.HEIC"_s,
                    QByteArray("\0\0\0\x18"
                               "ftypheic\0\0\0\0",
                               16)),
            written(window, u"a.png"_s, encoded(largeImage({80, 60}, Qt::red), "PNG"))});
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return photos(window).size() == 1; }));
    CHECK(window.words().contains(u"Most compatible"_s));
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // the same again
    CHECK(waitFor([&] { return window.words().contains(u"It is photo 1"_s); }));
    CHECK(photos(window).size() == 1);
}

TEST_CASE("photos are looked at one after the other and saved", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, logOne);
    addTwo(window);
    auto *rows = window.find<QListWidget>("photoRows");
    rows->setFocus();
    rows->setCurrentRow(0);
    window.press(Qt::Key_Return);
    auto *viewer = window.page().findChild<ui::PhotoViewer *>();
    REQUIRE(viewer != nullptr);
    REQUIRE(QTest::qWaitForWindowActive(viewer));
    CHECK(viewer->current() == 0);
    QTest::keyClick(viewer, Qt::Key_Right);
    CHECK(viewer->current() == 1);
    QTest::keyClick(viewer, Qt::Key_Right); // it is the last one
    CHECK(viewer->current() == 1);
    QTest::keyClick(viewer, Qt::Key_Left);
    CHECK(viewer->current() == 0);
    QTest::keyClick(viewer, Qt::Key_Escape);
    CHECK(waitFor([&] { return window.page().findChild<ui::PhotoViewer *>() == nullptr; }));

    const QString path = window.store().folder() + u"/out.jpg"_s;
    pane(window).photos().setFileChoice([path](const QString &proposed) {
        CHECK(proposed == kNumber + u"-1.jpg"_s);
        return path;
    });
    window.find<QPushButton>("savePhoto")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytesOf(window, photos(window).front()));
}

TEST_CASE("a photo is removed with a reason; somebody else's needs a manager", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, logOne);
    addTwo(window);
    window.find<QListWidget>("photoRows")->setCurrentRow(0);
    window.find<QPushButton>("removePhoto")->click();
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(window.words().contains(u"Say why"_s));
    window.inBothLanguages(u"photo-remove"_s);
    window.find<QLineEdit>("removePhotoReason")->setText(u"a face is on it"_s);
    window.find<QLineEdit>("removePhotoReason")->setFocus();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return photos(window).front().isRemoved(); }));
    CHECK(waitFor([&] { return window.find<QListWidget>("photoRows")->count() == 1; }));
    CHECK(window.words().contains(u"a face is on it"_s));

    window.login(u"na"_s);
    window.page().showReturn(kNumber);
    window.find<QPushButton>("removePhoto")->click();
    window.find<QLineEdit>("removePhotoReason")->setText(u"blurred"_s);
    window.find<QLineEdit>("approverPin")->setText(u"246810"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return photos(window).back().isRemoved(); }));
    CHECK(window.store().show(kNumber).events.back().facts.contains("asked_by"_L1));
}

TEST_CASE("photos of a new return are held, survive with the draft and are stored with it", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) { store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}}); });
    const auto row = [&window] { return window.find<ui::PhotoRow>("entryPhotos"); };
    const auto thumbs = [&row] { return row()->findChild<QListWidget *>(u"photoThumbs"_s)->count(); };
    window.page().startNewReturn(window.sale(u"4001"_s));
    window.press(Qt::Key_1);
    choose(row()->intake(), {written(window, u"a.png"_s, encoded(largeImage({80, 60}, Qt::red), "PNG")),
                             written(window, u"b.png"_s, encoded(largeImage({60, 80}, Qt::blue), "PNG")),
                             written(window, u"c.png"_s, encoded(largeImage({50, 80}, Qt::green), "PNG"))});
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return thumbs() == 3; }));
    window.inBothLanguages(u"new-return-photos"_s);
    auto *list = row()->findChild<QListWidget *>(u"photoThumbs"_s);
    list->setCurrentRow(1);
    list->setFocus();
    window.press(Qt::Key_Delete);
    REQUIRE(thumbs() == 2);

    // Another window, as after a crash: what was held is in the store.
    const auto draft = [&window] { return window.store().reader().draft(u"new_return/li"_s).value(); };
    REQUIRE(waitFor([&] { return draft().value("photos"_L1).toArray().size() == 2; }));
    const QString name = draft().value("photos"_L1).toArray().at(0).toString();
    REQUIRE(waitFor([&] { return !window.store().reader().draft(name)->isEmpty(); }));
    ui::ReturnsPage another(window.context());
    another.show();
    another.startNewReturn(window.sale(u"4001"_s));
    const auto *taken = another.findChild<QListWidget *>(u"photoThumbs"_s);
    CHECK(taken->count() == 2);
    ui::PictureIntake &intake = another.findChild<ui::PhotoRow *>(u"entryPhotos"_s)->intake();
    choose(intake, {written(window, u"d.png"_s, encoded(largeImage({70, 70}, Qt::yellow), "PNG"))});
    intake.chooseFiles();
    CHECK(waitFor([&] { return taken->count() == 3; })); // a draft that is taken up goes on
    another.hide();

    window.page().activateWindow();
    list->setFocus();
    window.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    REQUIRE(photos(window).size() == 2);
    CHECK(photos(window).front().step == PhotoStep::Log);
    CHECK(photos(window).back().width == 50);
    CHECK(waitFor([&] { return window.store().reader().draft(name)->isEmpty(); }));
}

TEST_CASE("a held photo that is refused keeps no return from being logged, and the message says so",
          "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) { store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}}); });
    window.page().startNewReturn(window.sale(u"4001"_s));
    window.press(Qt::Key_1);
    const QString same = written(window, u"a.png"_s, encoded(largeImage({80, 60}, Qt::red), "PNG"));
    choose(window.find<ui::PhotoRow>("entryPhotos")->intake(), {same, same});
    window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return window.page().findChild<QListWidget *>(u"photoThumbs"_s)->count() == 2; }));
    window.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(photos(window).size() == 1);
    CHECK(waitFor([&] { return window.words().contains(u"a photo is not stored"_s); }));
}

TEST_CASE("without a sale there is nothing that a photo could go with", "[ui][returns][photos]")
{
    ReturnsFixture window(u"li"_s, logOne);
    window.page().startNewReturn(std::nullopt);
    QApplication::clipboard()->setImage(largeImage({90, 40}, Qt::cyan));
    QMimeData picture;
    picture.setImageData(largeImage({90, 40}, Qt::cyan));
    drop(*window.page().findChild<QWidget *>(u"newReturnPage"_s), picture);
    CHECK(waitFor([&] { return window.words().contains(u"Find the sale first."_s); }));
}
