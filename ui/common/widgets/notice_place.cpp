// SPDX-License-Identifier: GPL-3.0-or-later
// Coming and going with what stands in it.
#include "ui/common/widgets/notice_place.h"

#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
NoticePlace::NoticePlace(const QList<QWidget *> &notices, QWidget *parent) : QWidget(parent), m_notices(notices)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), 0);
    layout->setSpacing(px(8));
    for (QWidget *notice : notices) {
        layout->addWidget(notice);
        notice->installEventFilter(this);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    follow();
}

void NoticePlace::follow()
{
    setVisible(std::ranges::any_of(m_notices, [](const QWidget *notice) { return !notice->isHidden(); }));
}

bool NoticePlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}
}
