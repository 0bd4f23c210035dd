// SPDX-License-Identifier: GPL-3.0-or-later
// Stacking blocks on a roll or on pages.
#include "ui/common/paper/slip_layout.h"

#include <QFontMetrics>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kFootDots = 7 * kDotsPerMm;
constexpr int kBetween = 2 * kDotsPerMm; // of label and value
}

SlipLayout::SlipLayout(PaperSize size) : m_size(size), m_measures(measuresOf(size)), m_top(m_measures.margin) {}

int SlipLayout::heightDots() const
{
    return m_measures.isSheet() ? m_measures.height : m_top;
}

int SlipLayout::bottom() const
{
    return m_measures.height - m_measures.margin - kFootDots;
}

bool SlipLayout::fits(int height) const
{
    return !m_measures.isSheet() || m_top + height <= bottom();
}

void SlipLayout::add(const SlipBlock &block, int spaceBelow)
{
    if (!fits(block.height()) && block.height() > bottom() - m_measures.margin) {
        for (const SlipBlock &part : block.apart()) {
            add(part);
        }
        return;
    }
    if (!fits(block.height())) {
        ++m_page;
        m_top = m_measures.margin;
    }
    m_blocks.push_back({m_page, block.movedBy(m_top)});
    m_top += block.height() + spaceBelow;
}

void SlipLayout::addText(const QString &text, PaperType type, Qt::Alignment alignment)
{
    if (text.isEmpty()) {
        return;
    }
    SlipBlock lines = block();
    lines.addText({m_measures.margin, 0}, m_measures.inner(), text, type, alignment);
    add(lines, m_measures.gap * 3 / 5);
}

int addPairTo(SlipBlock &block, const QRect &box, const QString &label, const QString &value, PaperType type)
{
    const int needed = block.widthOf(label, type) + kBetween + block.widthOf(value, type);
    int top = block.addText(box.topLeft(), box.width(), label, type);
    if (needed <= box.width()) {
        top = box.top();
    }
    return block.addText({box.left(), top}, box.width(), value, type, Qt::AlignRight);
}

void SlipLayout::addPair(const QString &label, const QString &value, PaperType type)
{
    if (value.isEmpty()) {
        return;
    }
    SlipBlock pair = block();
    addPairTo(pair, {m_measures.margin, 0, m_measures.inner(), 0}, label, value, type);
    add(pair, m_measures.gap * 3 / 5);
}

void SlipLayout::addRule()
{
    constexpr int kDash = 8;
    constexpr int kHole = 5;
    constexpr int kThick = 2;
    SlipBlock rule = block();
    const int end = m_measures.margin + m_measures.inner();
    for (int x = m_measures.margin; x < end; x += kDash + kHole) {
        rule.addBar({x, m_measures.gap, qMin(kDash, end - x), kThick});
    }
    rule.reach(2 * m_measures.gap + kThick);
    add(rule);
}

SlipBlock SlipLayout::foot(int page) const
{
    SlipBlock foot = block();
    const QString text = QStringLiteral("%1 · %2 / %3").arg(m_foot).arg(page + 1).arg(pages());
    const int top = m_measures.height - m_measures.margin - foot.lineHeight(kSmallType);
    foot.addText({m_measures.margin, top}, m_measures.inner(), text, kSmallType, Qt::AlignRight);
    return foot;
}

std::vector<SlipBlock> SlipLayout::blocksOn(int page) const
{
    std::vector<SlipBlock> blocks;
    for (const Placed &placed : m_blocks) {
        if (placed.page == page) {
            blocks.push_back(placed.block);
        }
    }
    if (pages() > 1) {
        blocks.push_back(foot(page));
    }
    return blocks;
}

void SlipLayout::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    for (const SlipBlock &block : blocksOn(page)) {
        for (const QRect &bar : block.bars()) {
            painter.fillRect(bar, Qt::black);
        }
        for (const PaperLine &line : block.lines()) {
            painter.setFont(line.font);
            painter.drawText(QPoint(line.place.left(), line.place.top() + QFontMetrics(line.font).ascent()), line.text);
        }
    }
}
}
