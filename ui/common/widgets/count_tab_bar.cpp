// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of tabs with counts.
#include "ui/common/widgets/count_tab_bar.h"

#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 38;
constexpr int kSmallHeight = 34;
constexpr int kPadding = 14;
constexpr int kSmallPadding = 10;
constexpr int kGap = 8;
constexpr int kLine = 3;

QFont tabFont(bool isSmall, bool isBold)
{
    QFont font = Theme::current().font(isSmall ? TextUse::Body : TextUse::Tab);
    font.setBold(isBold);
    return font;
}

int pillWidth(const QString &number)
{
    return QFontMetrics(Theme::current().font(TextUse::Caption)).horizontalAdvance(number) + 2 * px(7);
}
}

CountTabBar::CountTabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setMouseTracking(true);
    setElideMode(Qt::ElideNone);
}

void CountTabBar::setCount(int tab, int count, bool isAlarm)
{
    setTabData(tab, QVariant::fromValue(Count{count, isAlarm}));
    setTabText(tab, tabText(tab)); // makes the bar measure again
    tabLayoutChange();
}

/// Also after a word changed.
void CountTabBar::tabLayoutChange()
{
    for (int tab = 0; tab < count(); ++tab) {
        const int number = countOf(tab).count;
        setAccessibleTabName(tab, number < 0 ? tabText(tab) : tr("%1: %2").arg(tabText(tab)).arg(number));
    }
}

void CountTabBar::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

CountTabBar::Count CountTabBar::countOf(int tab) const
{
    return tabData(tab).value<Count>();
}

QSize CountTabBar::tabSizeHint(int index) const
{
    const Count count = countOf(index);
    const QFontMetrics metrics(tabFont(m_isSmall, true));
    const int pill = count.count < 0 ? 0 : px(kGap) + pillWidth(QString::number(count.count));
    const int padding = px(m_isSmall ? kSmallPadding : kPadding);
    return {2 * padding + metrics.horizontalAdvance(tabText(index)) + pill, px(m_isSmall ? kSmallHeight : kHeight)};
}

QSize CountTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        paintTab(painter, index);
    }
}

void CountTabBar::paintTab(QPainter &painter, int index) const
{
    const ThemeTokens &now = tokens();
    const QRect area = tabRect(index);
    const bool isChosen = index == currentIndex();
    const bool isHot = area.contains(mapFromGlobal(QCursor::pos()));
    const Count shown = countOf(index);
    painter.setFont(tabFont(m_isSmall, isChosen));
    const int textWidth = painter.fontMetrics().horizontalAdvance(tabText(index));
    int x = area.left() + px(m_isSmall ? kSmallPadding : kPadding);
    painter.setPen(!isTabEnabled(index) ? now.disabledText : isChosen || isHot ? now.text : now.muted);
    painter.drawText(QRect(x, area.top(), textWidth + 2, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     tabText(index));
    x += textWidth + px(m_isSmall ? kGap - 2 : kGap);
    if (shown.count >= 0) {
        const QString number = QString::number(shown.count);
        const int height = px(18);
        const QRectF pill(x, area.center().y() - height / 2.0 + 1,
                          m_isSmall ? pillWidth(number) - px(7) : pillWidth(number), height);
        if (!m_isSmall) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shown.isAlarm ? now.danger.background : now.border);
            painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        }
        painter.setFont(Theme::current().font(TextUse::Caption));
        painter.setPen(shown.isAlarm ? now.danger.text : now.muted);
        painter.drawText(pill, m_isSmall ? int(Qt::AlignVCenter) | int(Qt::AlignLeft) : int(Qt::AlignCenter), number);
    }
    if (isChosen) {
        painter.fillRect(QRect(area.left(), area.bottom() - px(kLine) + 1, area.width(), px(kLine)), now.accent);
    }
    if (isChosen && hasFocus()) {
        painter.setPen(QPen(now.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2 - px(kLine)), px(5), px(5));
    }
}

CountTabs::CountTabs(QWidget *parent) : QTabWidget(parent), m_bar(new CountTabBar)
{
    setTabBar(m_bar);
    setDocumentMode(true);
    setAccessibleName(tr("Pages"));
}

void CountTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
    }
}

/// One line from edge to edge, instead of the style's base beside the tabs.
void CountTabs::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, m_bar->geometry().bottom(), width(), 1), tokens().border);
}

void CountTabs::setLeadingRoom(int pixels)
{
    auto *room = new QWidget(this);
    auto *layout = new QHBoxLayout(room); // the tab widget asks for the size hint, which a bare widget has not
    layout->setContentsMargins(pixels, 0, 0, 0);
    layout->setSpacing(0);
    setCornerWidget(room, Qt::TopLeftCorner);
    room->show();
}
}
