// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of joined buttons.
#include "ui/common/widgets/segment_row.h"

#include "ui/common/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 30;
constexpr int kPadding = 13;
constexpr int kRadius = 6;
}

SegmentButton::SegmentButton(const QString &key, QWidget *parent) : QAbstractButton(parent), m_key(key)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("segment_") + key);
}

void SegmentButton::setEnds(bool isFirst, bool isLast)
{
    m_isFirst = isFirst;
    m_isLast = isLast;
    update();
}

QSize SegmentButton::sizeHint() const
{
    QFont bold = Theme::current().font(TextUse::Caption);
    bold.setBold(true); // wide enough for both weights, so that choosing moves nothing
    return {2 * px(kPadding) + QFontMetrics(bold).horizontalAdvance(text()),
            px(Theme::current().isTouch() ? 40 : kHeight)};
}

/// Every button draws the whole outline, reaching beyond the sides where a neighbour joins.
void SegmentButton::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    const qreal reach = 2 * px(kRadius);
    const QRectF whole = QRectF(rect()).adjusted(m_isFirst ? 0.5 : -reach, 0.5, m_isLast ? -0.5 : reach, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(now.controlEdge, 1));
    painter.setBrush(isChecked() ? now.selection : underMouse() ? now.hover : now.surface);
    painter.drawRoundedRect(whole, px(kRadius), px(kRadius));
    if (!m_isFirst) {
        painter.fillRect(0, 1, 1, height() - 2, now.border);
    }
    QFont font = Theme::current().font(TextUse::Caption);
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(isEnabled() ? now.text : now.disabledText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

SegmentRow::SegmentRow(const QStringList &keys, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (const QString &key : keys) {
        auto *added = new SegmentButton(key, this);
        added->setEnds(m_segments.empty(), m_segments.size() + 1 == static_cast<std::size_t>(keys.size()));
        added->setChecked(m_segments.empty());
        layout->addWidget(added);
        m_segments.push_back(added);
        connect(added, &QAbstractButton::toggled, this, [this, key](bool isChosen) {
            if (isChosen && !m_isSetting) { // pressed, or toggled by what reads the screen
                Q_EMIT choiceMade(key);
            }
        });
    }
}

SegmentButton *SegmentRow::segment(const QString &key) const
{
    const auto found = std::ranges::find_if(m_segments,
                                            [&key](const SegmentButton *each) { return each->key() == key; });
    return found == m_segments.end() ? nullptr : *found;
}

void SegmentRow::setText(const QString &key, const QString &text)
{
    if (SegmentButton *found = segment(key)) {
        found->setText(text);
        found->updateGeometry();
    }
}

void SegmentRow::setChosen(const QString &key)
{
    if (SegmentButton *found = segment(key)) {
        const QScopedValueRollback<bool> setting(m_isSetting, true);
        found->setChecked(true);
    }
}

QString SegmentRow::chosen() const
{
    const auto found = std::ranges::find_if(m_segments, [](const SegmentButton *each) { return each->isChecked(); });
    return found == m_segments.end() ? QString() : (*found)->key();
}
}
