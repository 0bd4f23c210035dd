// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures with who took them and when.
#include "ui/returns/photos/photos_view.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/photos/camera_feed.h"
#include "ui/common/photos/picture_reading.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr QSize kThumb(96, 72);
constexpr int kRowHeight = 80;
constexpr int kLongestCaption = 200;
}

PhotosView::PhotosView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_add(new ActionButton(ButtonKind::Secondary, QStringLiteral("image"), {})),
      m_camera(new ActionButton(ButtonKind::Secondary, QStringLiteral("camera"), {})), m_caption(new QLineEdit),
      m_line(new QComboBox), m_hint(captionLabel()), m_rows(new QListWidget),
      m_open(new ActionButton(ButtonKind::Secondary, QStringLiteral("eye"), {})),
      m_save(new ActionButton(ButtonKind::Secondary, QStringLiteral("download"), {})),
      m_remove(new ActionButton(ButtonKind::Secondary, QStringLiteral("trash-2"), {})), m_removed(captionLabel())
{
    setObjectName(QStringLiteral("photosView"));
    build();
    connect(m_add, &QPushButton::clicked, this, &PhotosView::addWanted);
    connect(m_camera, &QPushButton::clicked, this, &PhotosView::cameraWanted);
    connect(m_rows, &QListWidget::currentRowChanged, this, &PhotosView::showState);
    connect(m_rows, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT openWanted(m_rows->row(item)); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_rows->currentRow()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(*chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(*chosen()); });
    retranslate();
}

void PhotosView::build()
{
    m_add->setObjectName(QStringLiteral("addPhoto"));
    m_camera->setObjectName(QStringLiteral("openCamera"));
    m_camera->setButtonSize(ButtonSize::Small);
    if (!deviceCameras()) {
        m_camera->hide();
    }
    m_caption->setObjectName(QStringLiteral("newPhotoCaption"));
    m_caption->setMaxLength(kLongestCaption);
    m_line->setObjectName(QStringLiteral("newPhotoLine"));
    m_line->setMinimumContentsLength(6);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rows->setObjectName(QStringLiteral("photoRows"));
    m_rows->setIconSize(QSize(px(kThumb.width()), px(kThumb.height())));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the pane scrolls
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setWordWrap(true);
    m_rows->installEventFilter(this);
    m_open->setObjectName(QStringLiteral("openPhoto"));
    m_save->setObjectName(QStringLiteral("savePhoto"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    m_removed->setObjectName(QStringLiteral("removedPhotos"));
    m_removed->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_caption, 2);
    head->addWidget(m_line, 1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(px(8));
    ways->addWidget(m_add);
    ways->addWidget(m_camera);
    ways->addWidget(m_hint, 1);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (ActionButton *button : {m_open, m_save, m_remove}) {
        button->setButtonSize(ButtonSize::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_add->setButtonSize(ButtonSize::Small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addLayout(ways);
    layout->addWidget(m_rows);
    layout->addLayout(buttons);
    layout->addWidget(m_removed);
    layout->addStretch();
}

void PhotosView::retranslate()
{
    m_add->setText(tr("Add photos..."));
    m_add->setToolTip(keysText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)));
    m_camera->setText(tr("Camera..."));
    m_caption->setPlaceholderText(tr("What the next photo shows"));
    m_caption->setAccessibleName(tr("What the next photo shows"));
    setReadName(*m_line, tr("Goods on the next photo"));
    m_hint->setText(tr("Drop pictures here, or paste them with Ctrl+V."));
    m_rows->setAccessibleName(tr("Photos"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as..."));
    m_remove->setText(tr("Remove..."));
    m_shown.clear();
}

void PhotosView::show(const ReturnView &view)
{
    QString says = view.returnCase.rma.number + m_context.language();
    for (const Photo &photo : view.photos) {
        says += QStringLiteral("|%1%2").arg(photo.id.value()).arg(photo.isRemoved() ? 1 : 0);
    }
    if (says == m_shown) {
        return;
    }
    m_shown = says;
    showLines(view);
    showRows(view);
    showRemoved(view);
    showState();
}

void PhotosView::showLines(const ReturnView &view)
{
    const QVariant before = m_line->currentData();
    m_line->clear();
    m_line->addItem(tr("Whole return"));
    for (const ReturnLine &line : view.returnCase.lines) {
        m_line->addItem(line.name, line.line);
    }
    m_line->setCurrentIndex(std::max(0, before.isValid() ? m_line->findData(before) : 0));
    m_line->setVisible(view.returnCase.lines.size() > 1);
}

void PhotosView::showRows(const ReturnView &view)
{
    const Photo *kept = chosen();
    const PhotoId current = kept != nullptr ? kept->id : PhotoId();
    m_photos.clear();
    m_rows->clear();
    for (const Photo &photo : view.photos) {
        if (photo.isRemoved()) {
            continue;
        }
        m_photos.push_back(photo);
        auto *item = new QListWidgetItem(textOf(view, photo), m_rows);
        const QByteArray jpeg = m_context.desk().photoBytes(photo.id).value_or(QByteArray());
        item->setIcon(QIcon(thumbnailOf(jpeg, m_rows->iconSize(), devicePixelRatioF())));
        item->setSizeHint(QSize(0, px(kRowHeight)));
        if (photo.id == current) {
            m_rows->setCurrentItem(item);
        }
    }
    if (m_rows->currentRow() < 0 && m_rows->count() > 0) {
        m_rows->setCurrentRow(0);
    }
    m_rows->setFixedHeight(px(kRowHeight) * m_rows->count() + px(4));
}

QString PhotosView::textOf(const ReturnView &view, const Photo &photo) const
{
    QStringList about{QString::number(photo.number)};
    if (!photo.caption.isEmpty()) {
        about << photo.caption;
    }
    const ReturnLine *line = photo.line ? view.returnCase.line(*photo.line) : nullptr;
    if (line != nullptr && view.returnCase.lines.size() > 1) {
        about << line->name;
    }
    const QString taken = tr("%1, %2").arg(view.nameOf(photo.by),
                                           m_context.format().when(photo.takenAt, m_context.now()));
    return about.join(QStringLiteral(" · ")) + QLatin1Char('\n') + taken;
}

void PhotosView::showRemoved(const ReturnView &view)
{
    QStringList lines;
    for (const Photo &photo : view.photos) {
        if (photo.removal) {
            lines << tr("Photo %1 was removed by %2: %3")
                         .arg(QString::number(photo.number), view.nameOf(photo.removal->by), photo.removal->reason);
        }
    }
    m_removed->setText(lines.join(QLatin1Char('\n')));
    m_removed->setVisible(!lines.isEmpty());
}

void PhotosView::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_add->setBlocked(reason);
    m_camera->setBlocked(reason);
    showState();
}

void PhotosView::showState()
{
    const bool isChosen = chosen() != nullptr;
    m_rows->setVisible(!m_photos.empty());
    for (ActionButton *button : {m_open, m_save, m_remove}) {
        button->setVisible(!m_photos.empty());
        button->setEnabled(isChosen);
    }
    if (isChosen) {
        m_remove->setBlocked(m_blocked);
    }
}

const Photo *PhotosView::chosen() const
{
    const int row = m_rows->currentRow();
    return row >= 0 && row < static_cast<int>(m_photos.size()) ? &m_photos[static_cast<std::size_t>(row)] : nullptr;
}

NewPhoto PhotosView::describeNext()
{
    NewPhoto photo{{}, std::nullopt, PhotoStep::Other, m_caption->text().trimmed()};
    if (m_line->currentData().isValid()) {
        photo.line = m_line->currentData().toInt();
    }
    m_caption->clear();
    return photo;
}

bool PhotosView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress && chosen() != nullptr) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT openWanted(m_rows->currentRow());
            return true;
        case Qt::Key_Delete:
            m_remove->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
