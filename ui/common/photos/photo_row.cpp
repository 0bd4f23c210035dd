// SPDX-License-Identifier: GPL-3.0-or-later
// Button, hint and small pictures.
#include "ui/common/photos/photo_row.h"

#include "ui/common/photos/photo_viewer.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace rd::ui
{
namespace
{
constexpr QSize kSmall(56, 42);
constexpr int kListHeight = 56;
}

PhotoRow::PhotoRow(const QString &name, QWidget *page, QWidget *parent)
    : QWidget(parent), m_intake(new PictureIntake(page)),
      m_add(new ActionButton(ButtonKind::Secondary, QStringLiteral("image"), {})),
      m_camera(new ActionButton(ButtonKind::Secondary, QStringLiteral("camera"), {})),
      m_remove(new ActionButton(ButtonKind::Quiet, QStringLiteral("trash-2"), {})), m_hint(captionLabel()),
      m_list(new QListWidget)
{
    setObjectName(name);
    m_hint->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addPhoto"));
    m_add->setButtonSize(ButtonSize::Small);
    m_camera->setObjectName(QStringLiteral("openCamera"));
    m_camera->setButtonSize(ButtonSize::Small);
    if (!m_intake->knowsCameras()) {
        m_camera->hide();
    }
    m_remove->setObjectName(QStringLiteral("dropPhoto"));
    m_remove->setButtonSize(ButtonSize::Small);
    m_list->setObjectName(QStringLiteral("photoThumbs"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(px(kSmall.width()), px(kSmall.height())));
    m_list->setSpacing(px(2));
    m_list->setFixedHeight(px(kListHeight));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_add);
    row->addWidget(m_camera);
    row->addWidget(m_hint, 1);
    row->addWidget(m_list, 1);
    row->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, m_intake, &PictureIntake::chooseFiles);
    connect(m_camera, &QPushButton::clicked, m_intake, &PictureIntake::openCamera);
    connect(m_remove, &QPushButton::clicked, this, &PhotoRow::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
    retranslate();
    showState();
}

void PhotoRow::setPhotos(const std::vector<RowPhoto> &photos)
{
    const auto keys = [](const std::vector<RowPhoto> &list) {
        QStringList all;
        for (const RowPhoto &each : list) {
            all << each.key << each.caption;
        }
        return all;
    };
    if (keys(photos) == keys(m_photos)) {
        return;
    }
    const int current = m_list->currentRow();
    m_photos = photos;
    m_list->clear();
    for (const RowPhoto &photo : m_photos) {
        auto *item = new QListWidgetItem(m_list);
        item->setIcon(QIcon(thumbnailOf(photo.load(), m_list->iconSize(), devicePixelRatioF())));
        item->setToolTip(photo.caption);
        item->setData(Qt::AccessibleTextRole, photo.caption);
    }
    m_list->setCurrentRow(std::min(std::max(current, 0), m_list->count() - 1));
    showState();
}

void PhotoRow::setRemovable(bool isRemovable)
{
    m_isRemovable = isRemovable;
    showState();
}

void PhotoRow::setBlocked(const QString &reason)
{
    m_add->setBlocked(reason);
    m_camera->setBlocked(reason);
    m_intake->setEnabled(reason.isEmpty());
}

void PhotoRow::showState()
{
    m_list->setVisible(!m_photos.empty());
    m_hint->setVisible(m_photos.empty());
    m_remove->setVisible(m_isRemovable && !m_photos.empty());
}

void PhotoRow::open(int index)
{
    std::vector<ViewedPhoto> viewed;
    for (const RowPhoto &photo : m_photos) {
        viewed.push_back({photo.load, photo.caption});
    }
    (new PhotoViewer(std::move(viewed), index, this))->open();
}

void PhotoRow::removeCurrent()
{
    if (m_isRemovable && m_list->currentRow() >= 0) {
        Q_EMIT removeWanted(m_list->currentRow());
    }
}

bool PhotoRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->currentRow() >= 0) {
                open(m_list->currentRow());
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PhotoRow::retranslate()
{
    const QString keys = keysText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_add->setText(tr("Add photos..."));
    m_add->setToolTip(keys);
    m_camera->setText(tr("Camera..."));
    m_remove->setText(tr("Take out"));
    m_remove->setAccessibleName(tr("Take the chosen photo out"));
    m_hint->setText(tr("Drop pictures here, or paste them with Ctrl+V."));
    m_list->setAccessibleName(tr("Photos"));
}
}
