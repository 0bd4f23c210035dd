// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the steps.
#include "ui/shell/start/side_panel.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/shell/login/brand_band.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 320;
constexpr int kFirstStep = 142;
constexpr int kStepHeight = 54;
constexpr int kDisc = 26;
constexpr int kMargin = 32;
}

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent), m_name(new TextLabel(TextUse::PaneTitle, Ink::OnBand)),
      m_footer(new TextLabel(TextUse::Caption, Ink::MutedOnBand))
{
    setProperty("frame", QStringLiteral("band"));
    setFixedWidth(px(kWidth));
    m_footer->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(14));
    head->addWidget(new BrandSign(48));
    head->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(kMargin), px(40), px(kMargin), px(40));
    layout->addLayout(head);
    layout->addStretch();
    layout->addWidget(m_footer);
    retranslate();
}

void SidePanel::setSteps(std::vector<SideStep> steps)
{
    m_steps = std::move(steps);
    setCurrent(m_current);
}

void SidePanel::setCurrent(int step)
{
    m_current = step;
    setAccessibleDescription(step < static_cast<int>(m_steps.size()) ? m_steps[static_cast<std::size_t>(step)].title
                                                                     : QString());
    update();
}

bool SidePanel::isDone(int step) const
{
    return step < m_current && !m_steps.at(static_cast<std::size_t>(step)).isLeftOut;
}

void SidePanel::setFooter(const QString &text)
{
    m_footer->setText(text);
}

void SidePanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = px(kFirstStep);
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step, top += px(kStepHeight)) {
        const SideStep &words = m_steps[static_cast<std::size_t>(step)];
        const bool isTicked = isDone(step);
        const bool isNow = step == m_current;
        const QRectF disc(px(kMargin), top, px(kDisc), px(kDisc));
        painter.setPen(isNow || isTicked ? Qt::NoPen : QPen(now.mutedOnBand, 1));
        painter.setBrush(isNow ? now.onBand : isTicked ? now.band.lighter(160) : QColor(Qt::transparent));
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        if (isTicked) {
            paintIcon(&painter, disc.adjusted(px(6), px(6), -px(6), -px(6)), QStringLiteral("check"), now.onBand);
        } else {
            painter.setFont(Theme::current().font(TextUse::BodyBold));
            painter.setPen(isNow ? now.band : now.mutedOnBand);
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        const int left = px(kMargin + kDisc + 12);
        const auto line = [&](TextUse use, const QColor &colour, const QString &text, int y) {
            painter.setFont(Theme::current().font(use));
            painter.setPen(colour);
            painter.drawText(QRect(left, y, width() - left - px(12), px(19)), Qt::AlignLeft | Qt::AlignVCenter, text);
        };
        line(isNow ? TextUse::BodyBold : TextUse::Body, isNow || isTicked ? now.onBand : now.mutedOnBand, words.title,
             top - px(1));
        line(TextUse::Caption, now.mutedOnBand, words.caption, top + px(17));
    }
}

void SidePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SidePanel::retranslate()
{
    m_name->setText(tr("Return Desk"));
    setFooter(tr("Everything lies in one file on this computer. No network is needed."));
}
}
