// SPDX-License-Identifier: GPL-3.0-or-later
// Which form belongs to which action.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/rights.h"
#include "ui/common/desk/app_context.h"
#include "ui/returns/detail/action_form.h"

namespace rd::ui
{
/// The form of an action; nullptr when it asks nothing.
[[nodiscard]] ActionForm *makeActionForm(Right right, const ReturnView &view, AppContext &context, QWidget *parent);
}
