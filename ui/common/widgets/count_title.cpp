// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the pill beside the title.
#include "ui/common/widgets/count_title.h"

#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 18;
constexpr int kPadding = 7;
}

CountPill::CountPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountPill::setCount(int count)
{
    m_number = QLocale().toString(count);
    setAccessibleName(m_number);
    updateGeometry();
    update();
}

QSize CountPill::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextUse::Caption));
    return {metrics.horizontalAdvance(m_number) + 2 * px(kPadding), px(kHeight)};
}

void CountPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().border);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(Theme::current().font(TextUse::Caption));
    painter.setPen(tokens().muted);
    painter.drawText(rect(), Qt::AlignCenter, m_number);
}

CountTitle::CountTitle(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextUse::BoxTitle)), m_pill(new CountPill)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_pill);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void CountTitle::setTitle(const QString &title, int count)
{
    m_title->setText(title);
    m_pill->setCount(count);
    setAccessibleName(tr("%1: %2").arg(title, QLocale().toString(count)));
}
}
