// SPDX-License-Identifier: GPL-3.0-or-later
// Drops, the clipboard and files, read one batch after the other.
#include "ui/common/photos/picture_intake.h"

#include "ui/common/desk/file_choice.h"
#include "ui/common/photos/camera_dialog.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>

namespace rd::ui
{
namespace
{
QStringList localFiles(const QMimeData &content)
{
    QStringList paths;
    for (const QUrl &url : content.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

Message faultMessage(const ReadPicture &picture)
{
    const QString name = picture.name.isEmpty() ? PictureIntake::tr("The picture") : picture.name;
    switch (picture.fault) {
    case PictureFault::Heic:
        return {MessageKind::Warning,
                PictureIntake::tr("Cannot read HEIC."),
                PictureIntake::tr("On the phone choose “Most compatible” or send a JPG."),
                {},
                0};
    case PictureFault::NotThere:
        return {MessageKind::Warning,
                PictureIntake::tr("%1 cannot be opened.").arg(name),
                PictureIntake::tr("See whether it is still there and may be read."),
                {},
                0};
    case PictureFault::None:
    case PictureFault::Unreadable:
        break;
    }
    return {MessageKind::Warning,
            PictureIntake::tr("%1 is no picture that can be read here.").arg(name),
            PictureIntake::tr("Send a JPG or PNG."),
            {},
            0};
}
}

PictureIntake::PictureIntake(QWidget *page) : QObject(page), m_page(page), m_job(this)
{
    m_choose = [page] {
        return rd::ui::chooseFiles(
            page, tr("Photos"), {},
            tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff *.heic);;All files (*)"));
    };
    if (auto *area = qobject_cast<QAbstractScrollArea *>(page)) {
        m_page = area->viewport(); // it hears of drops before the area
    }
    m_page->setAcceptDrops(true);
    m_page->installEventFilter(this);
    auto *pasting = new QShortcut(QKeySequence(QKeySequence::Paste), page);
    connect(pasting, &QShortcut::activated, this, &PictureIntake::paste);
    auto *choosing = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), page);
    choosing->setAutoRepeat(false);
    connect(choosing, &QShortcut::activated, this, &PictureIntake::chooseFiles);
}

void PictureIntake::chooseFiles()
{
    if (m_isEnabled) {
        takeFiles(m_choose());
    }
}

void PictureIntake::paste()
{
    if (const QMimeData *content = QGuiApplication::clipboard()->mimeData(); content != nullptr && fits(*content)) {
        take(*content);
    }
}

bool PictureIntake::fits(const QMimeData &content) const
{
    return m_isEnabled && (content.hasImage() || !localFiles(content).isEmpty());
}

bool PictureIntake::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
                        || event->type() == QEvent::Drop;
    if (watched != m_page || !isDrag) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!fits(*drop->mimeData())) {
        return QObject::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        take(*drop->mimeData());
    }
    return true;
}

/// A file says more than the picture that its owner shows of it.
void PictureIntake::take(const QMimeData &content)
{
    if (const QStringList paths = localFiles(content); !paths.isEmpty()) {
        takeFiles(paths);
        return;
    }
    const auto image = qvariant_cast<QImage>(content.imageData());
    read([image] { return std::vector<ReadPicture>{fromImage(image)}; });
}

void PictureIntake::takeFiles(const QStringList &paths)
{
    if (!paths.isEmpty()) {
        read([paths] {
            std::vector<ReadPicture> pictures;
            for (const QString &path : paths) {
                pictures.push_back(readPictureFile(path));
            }
            return pictures;
        });
    }
}

void PictureIntake::read(Reading reading)
{
    readFor(std::move(reading), m_target);
}

void PictureIntake::readFor(Reading reading, const PictureTarget &target)
{
    m_waiting.emplace_back(std::move(reading), target);
    readNext();
}

void PictureIntake::openCamera()
{
    if (!m_isEnabled || !m_makeFeed) {
        return;
    }
    auto feed = m_makeFeed();
    const QStringList cameras = feed->names();
    if (cameras.isEmpty()) {
        Q_EMIT told({MessageKind::Warning,
                     tr("No camera is here."),
                     tr("Plug one in and try again, or add pictures that a phone took."),
                     {},
                     0});
        return;
    }
    auto *dialog = new CameraDialog(std::move(feed), cameras, m_page);
    connect(dialog, &CameraDialog::taken, this, [this, target = m_target](const QImage &picture) {
        readFor([picture] { return std::vector<ReadPicture>{fromImage(picture)}; }, target);
    });
    dialog->open();
}

void PictureIntake::readNext()
{
    if (m_job.isRunning() || m_waiting.empty()) {
        return;
    }
    const auto [reading, target] = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_job.begin<std::vector<ReadPicture>>(
        [reading = reading](const ProgressCall &) { return Result<std::vector<ReadPicture>>(reading()); },
        [this, target = target](const Result<std::vector<ReadPicture>> &pictures) {
            deliver(*pictures, target);
            readNext();
            if (!isReading()) {
                Q_EMIT finished();
            }
        });
}

void PictureIntake::deliver(const std::vector<ReadPicture> &pictures, const PictureTarget &target)
{
    QList<QByteArray> jpegs;
    for (const ReadPicture &picture : pictures) {
        if (picture.fault == PictureFault::None) {
            jpegs.append(picture.jpeg);
        } else {
            Q_EMIT told(faultMessage(picture));
        }
    }
    if (!jpegs.isEmpty()) {
        Q_EMIT taken(jpegs, target);
    }
}
}
