// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of bars and gaps, looked up in the table of ISO/IEC 15417.
#include "tests/ui/paper/bar_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rd::test
{
namespace
{
constexpr std::array kPatterns = {
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232"};
constexpr int kSetC = 99;
constexpr int kSetB = 100;
constexpr int kStartB = 104;
constexpr int kStartC = 105;
constexpr std::size_t kWidthsOfStop = 7;
constexpr std::size_t kWidthsOfSymbol = 6;
constexpr int kChecksum = 103;

/// Runs of black and white along one row, white first.
std::vector<int> runsOf(const QImage &slip, int row)
{
    std::vector<int> runs{0};
    bool isBlack = false;
    for (int x = 0; x < slip.width(); ++x) {
        const bool isDark = qGray(slip.pixel(x, row)) < 128;
        if (isDark != isBlack) {
            runs.push_back(0);
            isBlack = isDark;
        }
        ++runs.back();
    }
    return runs;
}

std::optional<std::vector<int>> symbolsOf(const std::vector<int> &runs, int module)
{
    std::vector<int> symbols;
    for (std::size_t at = 1; at + kWidthsOfStop + 1 < runs.size(); at += kWidthsOfSymbol) {
        std::string widths;
        for (std::size_t i = 0; i < kWidthsOfSymbol; ++i) {
            widths += static_cast<char>('0' + runs[at + i] / module);
        }
        const auto found = std::find(kPatterns.begin(), kPatterns.end(), widths);
        if (found == kPatterns.end()) {
            return std::nullopt;
        }
        symbols.push_back(static_cast<int>(found - kPatterns.begin()));
    }
    return symbols.size() < 3 ? std::nullopt : std::optional(symbols);
}

std::optional<QString> textOf(std::vector<int> symbols)
{
    const int check = symbols.back();
    symbols.pop_back();
    int sum = symbols.front();
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        sum += static_cast<int>(i) * symbols[i];
    }
    if (sum % kChecksum != check || (symbols.front() != kStartB && symbols.front() != kStartC)) {
        return std::nullopt;
    }
    bool isPairs = symbols.front() == kStartC;
    QString text;
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        if (isPairs ? symbols[i] == kSetB : symbols[i] == kSetC) {
            isPairs = !isPairs;
        } else if (isPairs) {
            text += QStringLiteral("%1").arg(symbols[i], 2, 10, QLatin1Char('0'));
        } else {
            text += QChar(' ' + symbols[i]);
        }
    }
    return text;
}
}

std::optional<BarReading> readBars(const QImage &slip)
{
    for (int row = 0; row < slip.height(); ++row) {
        const std::vector<int> runs = runsOf(slip, row);
        if (runs.size() < 3 * kWidthsOfSymbol) {
            continue;
        }
        const int module = *std::min_element(runs.begin() + 1, runs.end() - 1);
        const auto symbols = symbolsOf(runs, module);
        const auto text = symbols ? textOf(*symbols) : std::nullopt;
        if (!text) {
            continue;
        }
        BarReading reading{*text, module, std::min(runs.front(), runs.back()) / module, 1};
        while (row + reading.height < slip.height() && runsOf(slip, row + reading.height) == runs) {
            ++reading.height;
        }
        return reading;
    }
    return std::nullopt;
}
}
