// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about exceptions, and about goods that the stockroom takes over.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotOutstanding, "no_open_exception",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This exception is closed already"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the return.")},
    ErrorWording{ErrorCode::NotOutstanding, "exception_open",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "An exception of this kind is open already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is exception {exception} of this return"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Follow that one up, or close it first.")},
    ErrorWording{ErrorCode::NotOutstanding, "exception_solved",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is nothing to follow up"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "No refund of this return failed and waits, or no goods wait to be handed over"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another kind.")},
    ErrorWording{ErrorCode::NotOutstanding, "exception_step_done",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This step is done already"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was changed.")},
    ErrorWording{ErrorCode::UnknownReason, "exception_step",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The plan has no such step"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The rules of the store do not know {exception_step}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Close it with how it ended.")},
    ErrorWording{ErrorCode::MissingField, "damaged_in_store",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which goods were damaged?"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose the line.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "split_damaged",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Line {line}: {asked} cannot go, only {outstanding}"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{damaged} of those to inspect were damaged in the store and stay here"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose fewer.")},
    ErrorWording{
        ErrorCode::BadAmount, "deduction_damaged", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is too much to deduct"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing is deducted for goods damaged in the store, so at most {most}"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Correct the deduction.")},
    ErrorWording{
        ErrorCode::NotReceived, "not_taken_over", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not taken over yet"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                          "Line {line}: {asked} asked, {in_stockroom} in the stockroom, {at_counter} at the counter"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Take the goods over first.")},
    ErrorWording{ErrorCode::NotOutstanding, "nothing_at_counter",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing of it is at the counter"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the return.")},
    ErrorWording{ErrorCode::NeedsSecondPerson, "take_over",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nobody gives goods to themselves"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Another person takes them over.")},
};
}

std::span<const ErrorWording> exceptionWordings()
{
    return kWordings;
}
}
