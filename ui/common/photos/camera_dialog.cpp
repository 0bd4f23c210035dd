// SPDX-License-Identifier: GPL-3.0-or-later
// What the camera sees, and a button that keeps it.
#include "ui/common/photos/camera_dialog.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr QSize kUsual(800, 660);
}

CameraDialog::CameraDialog(std::unique_ptr<CameraFeed> feed, const QStringList &cameras, QWidget *parent)
    : QDialog(parent), m_feed(std::move(feed)), m_place(new QWidget), m_camera(new QComboBox),
      m_state(new TextLabel(TextUse::Body)),
      m_take(new ActionButton(ButtonKind::Primary, QStringLiteral("camera"), tr("Take the photo")))
{
    setObjectName(QStringLiteral("cameraDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Camera"));
    setModal(true);
    m_place->setObjectName(QStringLiteral("cameraPicture"));
    m_place->setAccessibleName(tr("What the camera sees"));
    m_camera->setObjectName(QStringLiteral("camera"));
    m_camera->addItems(cameras);
    if (cameras.size() < 2) {
        m_camera->hide();
    }
    setReadName(*m_camera, tr("Camera"));
    m_state->setObjectName(QStringLiteral("cameraState"));
    m_state->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takePhoto"));
    m_take->setHint(keysText(QKeySequence(Qt::Key_Space)));
    auto *close = new ActionButton(ButtonKind::Secondary, QStringLiteral("x"), tr("Close"));
    close->setHint(keysText(QKeySequence(Qt::Key_Escape)));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(m_camera);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_take);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_place, 1);
    layout->addLayout(foot);
    connect(m_camera, &QComboBox::currentIndexChanged, this, &CameraDialog::start);
    connect(m_take, &QPushButton::clicked, this, &CameraDialog::take);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_feed.get(), &CameraFeed::seen, this, &CameraDialog::showSeen);
    connect(m_feed.get(), &CameraFeed::failed, this, &CameraDialog::tellFailed);
    resize(QSize(px(kUsual.width()), px(kUsual.height())).boundedTo(parent->window()->size()));
    m_take->setFocus(Qt::OtherFocusReason);
}

CameraDialog::~CameraDialog() = default;

void CameraDialog::start()
{
    m_seen = QImage();
    m_state->setInk(Ink::Muted);
    m_state->setText(tr("The camera starts..."));
    m_take->setBlocked(tr("The camera shows nothing yet."));
    update();
    m_feed->start(m_camera->currentIndex());
}

void CameraDialog::showSeen(const QImage &picture)
{
    if (m_seen.isNull()) {
        m_state->setInk(Ink::Muted);
        m_state->setText(m_count == 0 ? QString() : tr("%n photos taken", nullptr, m_count));
        m_take->setBlocked({});
        m_take->setFocus(Qt::OtherFocusReason);
    }
    m_seen = picture;
    update();
}

void CameraDialog::tellFailed(const QString &why)
{
    m_seen = QImage();
    m_state->setInk(Ink::Danger);
    m_state->setText(
        tr("This camera cannot be used (%1). Close other programs that use it, or plug it in again; then open this "
           "window again.")
            .arg(why));
    m_take->setBlocked(tr("The camera shows nothing."));
    update();
}

void CameraDialog::take()
{
    if (m_seen.isNull()) {
        return;
    }
    ++m_count;
    m_state->setText(tr("%n photos taken", nullptr, m_count));
    Q_EMIT taken(m_seen);
}

void CameraDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        start();
    }
}

void CameraDialog::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_feed->stop();
    }
    QDialog::hideEvent(event);
}

void CameraDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        take();
        return;
    }
    QDialog::keyPressEvent(event);
}

void CameraDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    const QRect room = m_place->geometry();
    if (m_seen.isNull()) {
        painter.fillRect(room, Qt::black);
        return;
    }
    QRect target(QPoint(), m_seen.size().scaled(room.size(), Qt::KeepAspectRatio));
    target.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_seen);
}
}
