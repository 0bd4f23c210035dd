// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a slip that stays together: lines of text and black bars, where they stand on the paper.
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

namespace rd::ui
{
struct PaperType {
    int tenthPoints = 0;
    bool isBold = false;
};

inline constexpr PaperType kSmallType{75};
inline constexpr PaperType kBodyType{85};
inline constexpr PaperType kBodyBold{85, true};
inline constexpr PaperType kTitleType{95};
inline constexpr PaperType kStrongType{115, true};
inline constexpr PaperType kPromiseType{130, true};
inline constexpr PaperType kNumberType{155, true};

/// One line of text, as wide as its letters.
struct PaperLine {
    QString text;
    QFont font;
    QRect place;
};

/// In dots of the printer, the top of the block being 0. Nothing is cut: text goes on in the next line where its box ends, in the
/// middle of a word when the word alone is wider.
class SlipBlock final
{
public:
    /// `typePercent`: how much larger all type is.
    explicit SlipBlock(int typePercent = 100) : m_typePercent(typePercent) {}

    /// The text in a box of this place and width; returns where the next thing may stand below it.
    int addText(QPoint place, int width, const QString &text, PaperType type, Qt::Alignment alignment = Qt::AlignLeft);
    void addBar(const QRect &bar);
    void addFrame(const QRect &frame);
    /// Code 128 of these modules.
    void addBars(QPoint place, const std::vector<bool> &modules, int module, int height);
    /// Makes it at least so high.
    void reach(int height) { m_height = qMax(m_height, height); }

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<PaperLine> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<QRect> &bars() const { return m_bars; }
    /// The same, further down.
    [[nodiscard]] SlipBlock movedBy(int dots) const;
    /// Each line as a block of its own: for what is longer than a page. Bars are left out.
    [[nodiscard]] std::vector<SlipBlock> apart() const;

    [[nodiscard]] int widthOf(const QString &text, PaperType type) const;
    [[nodiscard]] int lineHeight(PaperType type) const;

private:
    [[nodiscard]] QFont font(PaperType type) const;

    int m_typePercent;
    int m_height = 0;
    std::vector<PaperLine> m_lines;
    std::vector<QRect> m_bars;
};
}
