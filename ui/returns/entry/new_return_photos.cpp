// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of what is handed in: held with the form, stored with the return.
#include "ui/returns/entry/new_return_page.h"

#include "ui/common/photos/photo_row.h"
#include "ui/common/widgets/message_stack.h"

namespace rd::ui
{
void NewReturnPage::connectPhotos()
{
    PictureIntake &intake = m_photos->intake();
    m_photos->setRemovable(true);
    connect(&intake, &PictureIntake::told, this, [this](const Message &message) { m_messages->tell(message); });
    connect(&intake, &PictureIntake::taken, this, &NewReturnPage::holdPhotos);
    connect(&intake, &PictureIntake::finished, this, [this] {
        check();
        if (const auto isPrinting = std::exchange(m_savesAfterReading, std::nullopt)) {
            save(*isPrinting);
        }
    });
    connect(m_photos, &PhotoRow::removeWanted, this, [this](int index) {
        m_held.takeOut(index);
        showPhotos();
        entryChanged();
        keepDraft();
    });
}

void NewReturnPage::holdPhotos(const QList<QByteArray> &jpegs, const PictureTarget &target)
{
    if (target.number != m_operation) {
        m_messages->tell({MessageKind::Warning,
                          tr("Photos of the return before are not kept."),
                          tr("Another return was begun while they were read: add them there."),
                          {},
                          0});
        return;
    }
    if (!m_sale && !m_isWithoutReceipt) {
        m_messages->tell({MessageKind::Info, tr("Find the sale first."), tr("Photos go with a return."), {}, 0});
        return;
    }
    int left = kMostPhotos - static_cast<int>(m_held.names().size());
    for (const QByteArray &jpeg : jpegs) {
        if (left-- <= 0) {
            m_messages->tell({MessageKind::Warning, tr("A return has at most %1 photos.").arg(kMostPhotos), {}, {}, 0});
            break;
        }
        m_held.add(jpeg);
    }
    showPhotos();
    entryChanged();
    keepDraft(); // the draft names them: at once, they cannot be taken again
}

void NewReturnPage::showPhotos()
{
    std::vector<RowPhoto> row;
    const QStringList names = m_held.names();
    int number = 0;
    for (const NewPhoto &photo : m_held.photos()) {
        row.push_back({names.at(number), [jpeg = photo.jpeg] { return jpeg; }, tr("Photo %1").arg(number + 1)});
        ++number;
    }
    m_photos->setPhotos(row);
}
}
