// SPDX-License-Identifier: GPL-3.0-or-later
// How this machine prints: its own settings, not the store's.
#pragma once

#include "ui/common/paper/paper_size.h"

#include <QString>

namespace rd::ui
{
struct PrintSettings {
    QString printer; ///< its name; empty: the one of the system
    QString folder;  ///< papers become PDF files in this folder, no printer is asked; empty: they are printed
    PaperSize paper = PaperSize::Mm80;
    bool printsVoucher = false; ///< by itself, once it is paid
    bool printsLabel = false;   ///< by itself, once the goods are inspected

    [[nodiscard]] static PrintSettings load();
    void save() const;
    friend bool operator==(const PrintSettings &, const PrintSettings &) = default;
};
}
