// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a case file.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/returns/slips/case_data.h"

#include <QCoreApplication>

namespace rd::ui
{
[[nodiscard]] QString caseTitle(const QString &title);

/// Each with its title; empty where there is nothing to tell.
class CaseTables final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::CaseTables)

public:
    CaseTables(const CaseFile &file, const Formatter &format) : m_file(file), m_format(format) {}
    [[nodiscard]] QString goods() const;
    [[nodiscard]] QString findings() const;
    /// What is owed, and how it was computed.
    [[nodiscard]] QString money() const;
    [[nodiscard]] QString payouts() const;
    [[nodiscard]] QString tasks() const;
    [[nodiscard]] QString messages() const;
    /// All of it, oldest first.
    [[nodiscard]] QString history() const;

private:
    [[nodiscard]] QString ownerOf(const Task &task) const;

    const CaseFile &m_file;
    const Formatter &m_format;
};
}
