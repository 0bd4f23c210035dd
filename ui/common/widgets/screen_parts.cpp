// SPDX-License-Identifier: GPL-3.0-or-later
// Laying the parts out.
#include "ui/common/widgets/screen_parts.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/section_box.h"

#include <QVBoxLayout>

namespace rd::ui
{
QFrame *makeScreenHead(const QList<QWidget *> &rows)
{
    QFrame *head = makeFrame(FrameKind::Head);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(2));
    for (QWidget *row : rows) {
        layout->addWidget(row);
    }
    static_cast<QVBoxLayout *>(head->layout())->addLayout(layout);
    return head;
}

QWidget *makeScreenBody(QWidget *figures, QWidget *list)
{
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(list, 1);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(figures);
    layout->addWidget(box, 1);
    return body;
}
}
