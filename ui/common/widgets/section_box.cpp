// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the design.
#include "ui/common/widgets/section_box.h"

#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
QString nameOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::Surface:
        return QStringLiteral("surface");
    case FrameKind::Pane:
        return QStringLiteral("pane");
    case FrameKind::Raised:
        return QStringLiteral("raised");
    case FrameKind::Foot:
        return QStringLiteral("foot");
    case FrameKind::Head:
        return QStringLiteral("head");
    case FrameKind::Ground:
        return QStringLiteral("ground");
    }
    return {};
}
}

SectionBox::SectionBox(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(TextUse::BoxTitle)), m_caption(captionLabel()), m_head(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("frame", QStringLiteral("box"));
    for (TextLabel *label : {m_title, m_caption}) {
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    m_head->setSpacing(px(8));
    m_head->addWidget(m_title);
    m_head->addWidget(m_caption);
    m_head->addStretch();
    m_body->setSpacing(px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void SectionBox::setTitle(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    setAccessibleName(title);
}

void SectionBox::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

QFrame *makeFrame(FrameKind kind, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("frame", nameOf(kind));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return frame;
}

QFrame *makeFoot(const QList<QWidget *> &actions, QWidget *leave)
{
    QFrame *foot = makeFrame(FrameKind::Foot);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(16), px(12), px(16), px(12));
    row->setSpacing(px(8));
    for (QWidget *action : actions) {
        row->addWidget(action);
    }
    row->addStretch();
    row->addWidget(leave);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(row);
    return foot;
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("frame", QStringLiteral("line"));
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}
}
