// SPDX-License-Identifier: GPL-3.0-or-later
// A paper of a return: what is on it, and what it is called.
#pragma once

#include "core/desk/views.h"
#include "core/domain/printed_paper.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/paper/slip.h"

namespace rd::ui
{
class PaperWords final
{
public:
    PaperWords(const ReturnView &view, const StoreFacts &facts, const Formatter &format)
        : m_view(view), m_facts(facts), m_format(format)
    {
    }
    /// `reprint`: who prints it now, and which copy that is.
    [[nodiscard]] Slip slip(const PrintedPaper &paper, const SlipReprint &reprint) const;
    /// "R-20261122-0007-intake", "R-20261122-0007-voucher-P-000001", "R-20261122-0007-label-2".
    [[nodiscard]] QString fileName(const PrintedPaper &paper) const;
    /// Of a finding among those of its return, from 1; 0 when it is not there.
    [[nodiscard]] int labelNumber(const PrintedPaper &paper) const;

private:
    const ReturnView &m_view;
    const StoreFacts &m_facts;
    const Formatter &m_format;
};
}
