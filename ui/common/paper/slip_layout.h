// SPDX-License-Identifier: GPL-3.0-or-later
// A slip laid out on a roll of paper: one layout for preview, PDF and printer.
#pragma once

#include "ui/common/paper/slip.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace rd::ui
{
enum class PaperWidth { Mm80, Mm58 };

class SlipLayout final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SlipLayout)

public:
    SlipLayout(const IntakeSlip &slip, PaperWidth width);
    SlipLayout(const VoucherSlip &slip, PaperWidth width);

    /// What the printer can reach: 72 or 48 mm, in dots of 203 dpi.
    [[nodiscard]] int widthDots() const;
    [[nodiscard]] int heightDots() const { return m_height; }
    /// Paints in dots of 203 dpi; the caller scales the painter.
    void paint(QPainter &painter) const;

private:
    using Paint = std::function<void(QPainter &, int top)>;
    struct Block {
        int top = 0;
        Paint paint;
    };
    struct Pair {
        QString label;
        QString value;
    };

    void add(int height, Paint paint);
    void addSpace(int dots) { m_height += dots; }
    void addCentred(const QString &text, int tenthPoints, bool isBold = false);
    void addText(const QString &text, int tenthPoints, bool isBold = false);
    void addPair(const Pair &pair, int tenthPoints, bool isBold = false);
    void addRule();
    void addProgress(const QString &address);
    void addBarcode(const QString &text);
    void addHead(const SlipShop &shop, const QString &title, const SlipReprint &reprint);
    void addLines(const std::vector<SlipLine> &lines);
    void addPromise(const QString &day);
    void addPath(const std::vector<SlipStep> &path);
    void addSignatures();
    [[nodiscard]] int inner() const;

    PaperWidth m_width;
    int m_height = 0;
    std::vector<Block> m_blocks;
};
}
