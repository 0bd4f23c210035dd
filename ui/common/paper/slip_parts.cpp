// SPDX-License-Identifier: GPL-3.0-or-later
// Head, facts, goods, promise, path and signatures of a slip.
#include "ui/common/paper/slip_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kGap = 10;
constexpr int kTight = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SlipLayout)
};

QString whenOf(const SlipStep &step)
{
    return step.isDone ? QStringLiteral("√") : step.when;
}

/// A step below the other, where their words do not stand side by side.
void addSteps(SlipLayout &layout, const std::vector<SlipStep> &path)
{
    for (const SlipStep &step : path) {
        layout.addPair(step.word, whenOf(step), kSmallType);
    }
}
}

QString reprintText(const SlipReprint &reprint)
{
    return reprint.copy > 1
               ? Words::tr("Reprint no. %1 · %2 · %3").arg(QString::number(reprint.copy), reprint.at, reprint.by)
               : QString();
}

void addFacts(SlipLayout &layout, const std::vector<SlipPair> &facts)
{
    std::vector<SlipPair> known;
    std::ranges::copy_if(facts, std::back_inserter(known), [](const SlipPair &pair) { return !pair.value.isEmpty(); });
    const PaperMeasures &paper = layout.measures();
    if (!paper.isSheet()) {
        for (const SlipPair &pair : known) {
            layout.addPair(pair.label, pair.value, kBodyType);
        }
        return;
    }
    constexpr int kBetween = 8 * kDotsPerMm;
    const int column = (paper.inner() - kBetween) / 2;
    for (std::size_t i = 0; i < known.size(); i += 2) {
        SlipBlock row = layout.block();
        addPairTo(row, {paper.margin, 0, column, 0}, known[i].label, known[i].value, kBodyType);
        if (i + 1 < known.size()) {
            addPairTo(row, {paper.margin + column + kBetween, 0, column, 0}, known[i + 1].label, known[i + 1].value,
                      kBodyType);
        }
        layout.add(row, paper.gap * 3 / 5);
    }
}

void addLines(SlipLayout &layout, const std::vector<SlipLine> &lines)
{
    const int left = layout.measures().margin;
    const int width = layout.measures().inner();
    for (const SlipLine &line : lines) {
        SlipBlock goods = layout.block();
        int top = goods.addText({left, 0}, width, line.name, kBodyBold) + kTight;
        if (!line.amount.isEmpty() || !line.calculation.isEmpty()) {
            top = addPairTo(goods, {left, top, width, 0}, line.calculation, line.amount, kBodyType) + kTight;
        }
        top = goods.addText({left, top}, width, line.reason, kSmallType);
        goods.addText({left, top}, width, line.note, kSmallType);
        layout.add(goods, layout.measures().gap);
    }
}

void addPromise(SlipLayout &layout, const QString &day)
{
    if (day.isEmpty()) {
        return;
    }
    const int left = layout.measures().margin;
    const int width = layout.measures().inner();
    constexpr int kInside = 2 * kDotsPerMm;
    SlipBlock promise = layout.block();
    int top = promise.addText({left + kInside, kGap}, width - 2 * kInside, Words::tr("Answer by"), kSmallType,
                              Qt::AlignHCenter);
    top = promise.addText({left + kInside, top}, width - 2 * kInside, day, kPromiseType, Qt::AlignHCenter);
    promise.addFrame({left, 0, width, top + kGap});
    layout.addSpace(kGap);
    layout.add(promise, 2 * kGap);
}

void addPath(SlipLayout &layout, const std::vector<SlipStep> &path)
{
    if (path.empty()) {
        return;
    }
    constexpr int kBetween = 6;
    SlipBlock steps = layout.block();
    const int cell = layout.measures().inner() / static_cast<int>(path.size());
    const bool fits = std::ranges::all_of(
        path, [&](const SlipStep &step) { return steps.widthOf(step.word, kBodyBold) <= cell - kBetween; });
    if (!fits) {
        addSteps(layout, path);
        return;
    }
    const int below = steps.lineHeight(kBodyBold);
    int left = layout.measures().margin;
    for (const SlipStep &step : path) {
        steps.addText({left, 0}, cell, step.word, kBodyBold, Qt::AlignHCenter);
        steps.addText({left + kBetween / 2, below}, cell - kBetween, whenOf(step), kSmallType, Qt::AlignHCenter);
        left += cell;
    }
    layout.add(steps, kGap);
}

void addSignatures(SlipLayout &layout)
{
    constexpr int kBetween = 3 * kDotsPerMm;
    const int room = layout.measures().handRoom;
    constexpr int kThick = 2;
    const int half = (layout.measures().inner() - kBetween) / 2;
    int left = layout.measures().margin;
    SlipBlock block = layout.block();
    for (const QString &who : {Words::tr("Customer's signature"), Words::tr("Staff signature")}) {
        block.addBar({left, room, half, kThick});
        block.addText({left, room + kGap}, half, who, kSmallType);
        left += half + kBetween;
    }
    layout.add(block, 2 * kGap);
}
}
