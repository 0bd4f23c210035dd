// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a person's key.
#include "ui/shell/login/person_key.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 64;
constexpr int kWidth = 186;
constexpr int kDisc = 38;
constexpr int kBadge = 20;
}

PersonKey::PersonKey(const QString &login, const QString &name, int number, QWidget *parent)
    : QAbstractButton(parent), m_login(login), m_name(name), m_number(number)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("person_") + login);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void PersonKey::setRoles(const QString &roles)
{
    m_roles = roles;
    setAccessibleDescription(roles);
    setToolTip(m_name + QLatin1Char('\n') + roles);
    update();
}

QSize PersonKey::sizeHint() const
{
    return {px(kWidth), px(kHeight)};
}

void PersonKey::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = isChecked() ? 2 : 1;
    const QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(isChecked() ? now.accent : now.controlEdge, pen));
    painter.setBrush(isChecked() ? now.selection : underMouse() ? now.hover : now.surface);
    painter.drawRoundedRect(box, px(6), px(6));

    const QRectF disc(px(13), (height() - px(kDisc)) / 2.0, px(kDisc), px(kDisc));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? now.accent : now.disabledBackground);
    painter.drawEllipse(disc);
    painter.setPen(isChecked() ? now.onAccent : now.muted);
    painter.setFont(Theme::current().font(TextUse::BoxTitle));
    painter.drawText(disc, Qt::AlignCenter, m_name.left(1).toUpper());

    const QRectF badge(width() - px(13) - px(kBadge), (height() - px(kBadge)) / 2.0, px(kBadge), px(kBadge));
    if (m_number > 0) {
        painter.setPen(isChecked() ? now.accent : now.border);
        painter.setBrush(isChecked() ? now.accent : now.raised);
        painter.drawRoundedRect(badge, px(4), px(4));
        painter.setPen(isChecked() ? now.onAccent : now.muted);
        painter.setFont(Theme::current().font(TextUse::Caption));
        painter.drawText(badge, Qt::AlignCenter, QString::number(m_number));
    }

    const qreal left = disc.right() + px(11);
    const qreal room = badge.left() - px(8) - left;
    const auto line = [&](TextUse use, const QColor &colour, const QString &text, qreal top, qreal lineHeight) {
        painter.setFont(Theme::current().font(use));
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room));
        painter.drawText(QRectF(left, top, room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    const qreal lineHeight = px(19);
    const qreal top = height() / 2.0 - lineHeight;
    line(TextUse::BodyBold, now.text, m_name, top, lineHeight);
    line(TextUse::Caption, now.muted, m_roles, top + lineHeight, lineHeight);
}
}
