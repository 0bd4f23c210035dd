// SPDX-License-Identifier: GPL-3.0-or-later
// Breaking text into lines that fit, and bars.
#include "ui/common/paper/slip_block.h"

#include "ui/common/paper/paper_size.h"
#include "ui/common/theme/theme.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace rd::ui
{
namespace
{
constexpr int kFrame = 3;

void breakParagraph(const QString &paragraph, const QFont &font, int width, QStringList &lines)
{
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
}

QStringList broken(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        breakParagraph(paragraph, font, width, lines);
    }
    return lines;
}

int leftOf(QPoint place, int width, int needed, Qt::Alignment alignment)
{
    if (alignment.testFlag(Qt::AlignRight)) {
        return place.x() + width - needed;
    }
    return alignment.testFlag(Qt::AlignHCenter) ? place.x() + (width - needed) / 2 : place.x();
}
}

QFont SlipBlock::font(PaperType type) const
{
    constexpr int kTenthsOfPointPerInch = 720;
    constexpr int kPercent = 100;
    QFont font;
    font.setFamilies(paperFamilies());
    font.setPixelSize(type.tenthPoints * m_typePercent * kDotsPerInch / (kTenthsOfPointPerInch * kPercent));
    font.setBold(type.isBold);
    font.setHintingPreference(QFont::PreferNoHinting); // widths are those of the printer
    return font;
}

int SlipBlock::widthOf(const QString &text, PaperType type) const
{
    return QFontMetrics(font(type)).horizontalAdvance(text);
}

int SlipBlock::lineHeight(PaperType type) const
{
    return QFontMetrics(font(type)).height();
}

int SlipBlock::addText(QPoint place, int width, const QString &text, PaperType type, Qt::Alignment alignment)
{
    const QFont lineFont = font(type);
    const QFontMetrics metrics(lineFont);
    int top = place.y();
    const QStringList lines = broken(text, lineFont, width - 1);
    for (const QString &line : lines) {
        const int needed = metrics.horizontalAdvance(line);
        m_lines.push_back(
            {line, lineFont, QRect(leftOf(place, width, needed, alignment), top, needed, metrics.height())});
        top += metrics.height();
    }
    reach(top);
    return top;
}

void SlipBlock::addBar(const QRect &bar)
{
    m_bars.push_back(bar);
    reach(bar.bottom() + 1);
}

void SlipBlock::addFrame(const QRect &frame)
{
    addBar({frame.left(), frame.top(), frame.width(), kFrame});
    addBar({frame.left(), frame.bottom() - kFrame + 1, frame.width(), kFrame});
    addBar({frame.left(), frame.top(), kFrame, frame.height()});
    addBar({frame.right() - kFrame + 1, frame.top(), kFrame, frame.height()});
}

void SlipBlock::addBars(QPoint place, const std::vector<bool> &modules, int module, int height)
{
    for (std::size_t i = 0; i < modules.size(); ++i) {
        if (modules[i]) {
            addBar({place.x() + static_cast<int>(i) * module, place.y(), module, height});
        }
    }
}

SlipBlock SlipBlock::movedBy(int dots) const
{
    SlipBlock moved = *this;
    for (PaperLine &line : moved.m_lines) {
        line.place.translate(0, dots);
    }
    for (QRect &bar : moved.m_bars) {
        bar.translate(0, dots);
    }
    moved.m_height += dots;
    return moved;
}

std::vector<SlipBlock> SlipBlock::apart() const
{
    std::vector<SlipBlock> parts;
    for (const PaperLine &line : m_lines) {
        SlipBlock part(m_typePercent);
        part.m_lines = {line};
        part.m_lines.front().place.moveTop(0);
        part.reach(line.place.height());
        parts.push_back(part);
    }
    return parts;
}
}
