// SPDX-License-Identifier: GPL-3.0-or-later
// The picture, its caption, and the way to the others.
#include "ui/common/photos/photo_viewer.h"

#include "ui/common/photos/picture_reading.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr QSize kUsual(880, 660);
}

PhotoViewer::PhotoViewer(std::vector<ViewedPhoto> photos, int first, QWidget *parent)
    : QDialog(parent), m_photos(std::move(photos)), m_current(first), m_place(new QWidget),
      m_caption(new TextLabel(TextUse::Body)),
      m_before(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-left"), tr("Previous"))),
      m_next(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-right"), tr("Next")))
{
    setObjectName(QStringLiteral("photoViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Photo"));
    setModal(true);
    m_before->setObjectName(QStringLiteral("previousPhoto"));
    m_next->setObjectName(QStringLiteral("nextPhoto"));
    m_caption->setObjectName(QStringLiteral("photoCaption"));
    m_caption->setWordWrap(true);
    auto *close = new ActionButton(ButtonKind::Secondary, QStringLiteral("x"), tr("Close"));
    close->setHint(keysText(QKeySequence(Qt::Key_Escape)));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(m_caption, 1);
    foot->addWidget(m_before);
    foot->addWidget(m_next);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_place, 1);
    layout->addLayout(foot);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (ActionButton *button : {m_before, m_next, close}) {
        button->installEventFilter(this); // they would take the arrows to move the focus
    }
    resize(QSize(px(kUsual.width()), px(kUsual.height())).boundedTo(parent->window()->size()));
    showCurrent();
}

void PhotoViewer::go(int by)
{
    const int last = static_cast<int>(m_photos.size()) - 1;
    const int wanted = std::clamp(m_current + by, 0, last);
    if (wanted != m_current) {
        m_current = wanted;
        showCurrent();
    }
}

void PhotoViewer::showCurrent()
{
    const ViewedPhoto &photo = m_photos.at(static_cast<std::size_t>(m_current));
    m_image = uprightImage(photo.load());
    m_caption->setText(m_image.isNull() ? tr("This photo cannot be shown.") : photo.caption);
    m_place->setAccessibleName(m_caption->text());
    m_before->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < static_cast<int>(m_photos.size()));
    update();
}

bool PhotoViewer::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        go(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QDialog::keyPressEvent(event);
}

void PhotoViewer::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_image.isNull()) {
        return;
    }
    const QRect room = m_place->geometry();
    const QSize size = m_image.size().scaled(room.size(), Qt::KeepAspectRatio).boundedTo(m_image.size() * 2);
    QRect target(QPoint(), size);
    target.moveCenter(room.center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}
}
