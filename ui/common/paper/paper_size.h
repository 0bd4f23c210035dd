// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that slips are printed on: two rolls and two sheets.
#pragma once

#include <QPageSize>
#include <QString>

#include <array>

namespace rd::ui
{
enum class PaperSize { Mm58, Mm80, A5, A4 };
inline constexpr std::array kPaperSizes = {PaperSize::Mm80, PaperSize::Mm58, PaperSize::A5, PaperSize::A4};

/// Dots of the printer in a millimetre; slips are laid out in them.
inline constexpr int kDotsPerMm = 8;
inline constexpr int kDotsPerInch = 203;

/// In dots.
struct PaperMeasures {
    int width = 0;         ///< what a roll's printer can reach; all of a sheet
    int paper = 0;         ///< from edge to edge: what lies beyond reach stays white
    int height = 0;        ///< of a sheet; 0: a roll, as long as what stands on it
    int margin = 0;        ///< on all sides
    int typePercent = 100; ///< people hold a sheet further away than a slip
    int module = 0;        ///< the thinnest bar of a Code 128
    int gap = 0;           ///< white on both sides of a rule
    int handRoom = 0;      ///< for a signature
    [[nodiscard]] int inner() const { return width - 2 * margin; }
    [[nodiscard]] bool isSheet() const { return height > 0; }
};

[[nodiscard]] PaperMeasures measuresOf(PaperSize size);
/// "58", "80", "a5", "a4".
[[nodiscard]] QString paperCode(PaperSize size);
/// 80 mm for what nobody knows.
[[nodiscard]] PaperSize paperFromCode(const QString &code);
/// What the printer is told; a roll is cut after `heightDots`.
[[nodiscard]] QPageSize pageSizeOf(PaperSize size, int heightDots);
}
