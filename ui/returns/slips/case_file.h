// SPDX-License-Identifier: GPL-3.0-or-later
// Everything there is about a return, on A4: to hand over, to file, to prove.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/paper/html_sheet.h"
#include "ui/common/paper/slip.h"
#include "ui/returns/slips/case_data.h"

#include <QCoreApplication>

namespace rd
{
class DeskReader;
}

namespace rd::ui
{
/// As the store has it now; not_found.
[[nodiscard]] Result<CaseFile> readCaseFile(const DeskReader &desk, const QString &number);

class CaseFileWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::CaseFileWords)

public:
    CaseFileWords(const CaseFile &file, const StoreFacts &facts, const Formatter &format)
        : m_file(file), m_facts(facts), m_format(format)
    {
    }
    [[nodiscard]] HtmlSheet sheet(const SlipReprint &reprint) const;

private:
    [[nodiscard]] QString head(const SlipReprint &reprint) const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString photos() const;
    [[nodiscard]] QString foot() const;

    const CaseFile &m_file;
    const StoreFacts &m_facts;
    const Formatter &m_format;
};
}
