// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a slip one below the other: on a roll that is as long as they are, or on pages. One layout for preview, PDF and printer.
#pragma once

#include "ui/common/paper/paper_size.h"
#include "ui/common/paper/slip_block.h"

#include <vector>

class QPainter;

namespace rd::ui
{
/// A value: may be made and painted in any thread.
class SlipLayout final
{
public:
    explicit SlipLayout(PaperSize size);

    [[nodiscard]] PaperSize size() const { return m_size; }
    [[nodiscard]] const PaperMeasures &measures() const { return m_measures; }
    /// What the printer can reach, in dots of 203 dpi.
    [[nodiscard]] int widthDots() const { return m_measures.width; }
    /// Of a roll so much as is on it; of a sheet the page.
    [[nodiscard]] int heightDots() const;
    [[nodiscard]] int pages() const { return m_page + 1; }
    /// Paints in dots of 203 dpi; the caller scales the painter.
    void paint(QPainter &painter, int page = 0) const;
    /// All blocks of a page where they stand.
    [[nodiscard]] std::vector<SlipBlock> blocksOn(int page) const;

    [[nodiscard]] SlipBlock block() const { return SlipBlock(m_measures.typePercent); }
    /// Below what is there; on the next page where it does not fit on this one.
    void add(const SlipBlock &block, int spaceBelow = 0);
    void addSpace(int dots) { m_top += dots; }
    /// Nothing for an empty text.
    void addText(const QString &text, PaperType type, Qt::Alignment alignment = Qt::AlignLeft);
    /// Label at the left, value at the right; on two lines where they do not fit side by side. Nothing without a value.
    void addPair(const QString &label, const QString &value, PaperType type);
    void addRule();
    /// Stands at the foot of each page beside its number, when there are several.
    void setFoot(const QString &text) { m_foot = text; }

private:
    struct Placed {
        int page = 0;
        SlipBlock block;
    };
    [[nodiscard]] bool fits(int height) const;
    [[nodiscard]] int bottom() const;
    [[nodiscard]] SlipBlock foot(int page) const;

    PaperSize m_size;
    PaperMeasures m_measures;
    int m_page = 0;
    int m_top;
    QString m_foot;
    std::vector<Placed> m_blocks;
};

/// The pair as a part of a block; returns where the next thing may stand below it.
int addPairTo(SlipBlock &block, const QRect &box, const QString &label, const QString &value, PaperType type);
}
