// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about who owes a task, and until when.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::MissingField, "not_later", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "That is no later time"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Now it is {now}, and the task is due {due_at}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Name a later one.")},
    ErrorWording{ErrorCode::MissingField, "too_late",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "At once {days} days more at most"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "That is until {last}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Name an earlier time; the rules say how much.")},
    ErrorWording{ErrorCode::NotOutstanding, "clock_stands",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The clock stands still"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The store waits for the customer since {waiting_since}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Press Resume first.")},
    ErrorWording{ErrorCode::NotOutstanding, "not_closed",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This return is still open"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Customers rate it when it is over.")},
    ErrorWording{ErrorCode::BadQuantity, "stars",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A customer gives 1 to {most} stars"), "", ""},
    ErrorWording{ErrorCode::NotOutstanding, "already_yours",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This step is yours already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{step}"), ""},
    ErrorWording{ErrorCode::NotAllowed, "owned_by_another",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This step is {owner}'s"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{step}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Ask a manager to give it to you.")},
    ErrorWording{ErrorCode::NotOutstanding, "reminded_today",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Reminded today already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{step}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Give it to somebody else if it is urgent.")},
    ErrorWording{ErrorCode::NotFound, "no_staff", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nobody has this role"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{role}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose a person.")},
    ErrorWording{ErrorCode::NotFound, "unknown_role", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is no such role"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{role}"), ""},
    ErrorWording{ErrorCode::MissingField, "same_person",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "That is the same person"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose somebody else.")},
    ErrorWording{ErrorCode::NotOutstanding, "no_work", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{staff} owes nothing"),
                 "", ""},
    ErrorWording{ErrorCode::NotOutstanding, "no_work_for_them",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{to} may do none of this"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{kept} tasks of {staff}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose somebody else.")},
};
}

std::span<const ErrorWording> workWordings()
{
    return kWordings;
}
}
