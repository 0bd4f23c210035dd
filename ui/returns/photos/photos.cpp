// SPDX-License-Identifier: GPL-3.0-or-later
// List, intake and panel of one return.
#include "ui/returns/photos/photos.h"

#include "core/desk/text_export.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/photos/photo_saving.h"
#include "ui/common/photos/photo_viewer.h"
#include "ui/common/photos/picture_intake.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/photos/photos_view.h"
#include "ui/returns/photos/remove_photo_panel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
Photos::Photos(AppContext &context, QWidget *page)
    : m_context(context), m_intake(new PictureIntake(page)), m_saving(new PhotoSaving(context, this)),
      m_list(new PhotosView(context)), m_removal(new RemovePhotoPanel(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_removal);
    m_intake->setEnabled(false);
    m_choose = [this](const QString &proposed) {
        return chooseNewFile(this, tr("Save the photo"), proposed, tr("JPEG (*.jpg)"));
    };
    connect(m_intake, &PictureIntake::told, this, &Photos::told);
    connect(m_intake, &PictureIntake::taken, this, [this](const QList<QByteArray> &jpegs, const PictureTarget &target) {
        const bool isShown = m_view && m_view->returnCase.rma.number == target.number;
        NewPhoto photo = isShown ? m_list->describeNext() : NewPhoto();
        for (const QByteArray &jpeg : jpegs) {
            photo.jpeg = jpeg;
            m_saving->save(target.number, photo);
        }
    });
    connect(m_saving, &PhotoSaving::told, this, &Photos::told);
    connect(m_saving, &PhotoSaving::saved, this, [this](const QString &sentence) {
        Q_EMIT done(sentence);
        Q_EMIT cameIn();
    });
    connect(m_list, &PhotosView::addWanted, m_intake, &PictureIntake::chooseFiles);
    connect(m_list, &PhotosView::cameraWanted, m_intake, &PictureIntake::openCamera);
    connect(m_list, &PhotosView::openWanted, this, &Photos::open);
    connect(m_list, &PhotosView::saveWanted, this, &Photos::save);
    connect(m_list, &PhotosView::removeWanted, this, &Photos::beginRemoval);
    connect(m_removal, &FootPanel::done, this, &Photos::done);
    connect(m_removal, &FootPanel::closed, this, &Photos::changed);
}

QWidget *Photos::list() const
{
    return m_list;
}

QString Photos::blockedBecause() const
{
    if (!m_context.isLoggedIn()) {
        return tr("Log in to work on this return.");
    }
    return m_view->returnCase.rma.origin == Origin::History ? tr("Nothing is added to a return of the past.")
                                                            : QString();
}

void Photos::show(const ReturnView &view)
{
    m_view = view;
    m_intake->setTarget({view.returnCase.rma.number});
    m_list->show(view);
    const QString reason = blockedBecause();
    m_list->setBlocked(reason);
    m_intake->setEnabled(reason.isEmpty());
}

int Photos::count() const
{
    return !m_view ? 0 : static_cast<int>(std::ranges::count_if(m_view->photos, [](const Photo &photo) {
        return !photo.isRemoved();
    }));
}

bool Photos::isOpen() const
{
    return m_removal->isOpen();
}

void Photos::close()
{
    m_removal->close();
}

void Photos::showNothing()
{
    close();
    m_intake->setEnabled(false);
}

void Photos::open(int row)
{
    std::vector<ViewedPhoto> viewed;
    for (const Photo &photo : m_view->photos) {
        if (!photo.isRemoved()) {
            viewed.push_back({[this, id = photo.id] { return m_context.desk().photoBytes(id).value_or(QByteArray()); },
                              photo.caption.isEmpty() ? tr("Photo %1").arg(photo.number) : photo.caption});
        }
    }
    if (row >= 0 && row < static_cast<int>(viewed.size())) {
        (new PhotoViewer(std::move(viewed), row, m_list))->open();
    }
}

void Photos::save(Photo photo) // a copy: the list may change while the file is chosen
{
    const QString path = m_choose(
        QStringLiteral("%1-%2.jpg").arg(m_view->returnCase.rma.number, QString::number(photo.number)));
    if (path.isEmpty()) {
        return;
    }
    const auto bytes = m_context.desk().photoBytes(photo.id);
    const auto written = bytes ? exportText(path, *bytes, m_context.storePath()) : refuse(bytes.error());
    if (written) {
        Q_EMIT done(tr("Saved %1").arg(path));
    } else {
        Q_EMIT told(refusalMessage(written.error(), m_context.format()));
    }
}

void Photos::beginRemoval(const Photo &photo)
{
    if (!isOpen() && m_view) {
        m_removal->begin(*m_view, photo);
        Q_EMIT changed();
    }
}

void Photos::retranslate()
{
    m_list->retranslate();
    m_removal->retranslate();
    if (m_view) {
        m_list->show(*m_view);
    }
}
}
