// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings about messages to customers.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::Stale, "expected_rules",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Somebody else has just changed the rules"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Version {rules} is in force, not {expected_rules}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "What you typed is kept: look at it again, then save.")},
    ErrorWording{ErrorCode::MissingField, "progress_folder",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The rules name no folder for the pages that customers read"),
                 "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Name one in the rules.")},
    ErrorWording{ErrorCode::FileMissing, "progress_folder",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The folder for the pages that customers read is not there"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file}; the returns are safe"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Make or mount it, and the pages are written.")},
    ErrorWording{ErrorCode::NoPermission, "progress_folder",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The pages that customers read cannot be written"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file}; the returns are safe"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "See to owner and mode of the folder.")},
    ErrorWording{ErrorCode::DiskFull, "progress_folder",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The disk with the pages that customers read is full or fails"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file}; the returns are safe"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Free some space, and the pages are written.")},
    ErrorWording{ErrorCode::MissingField, "not_an_address",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is no e-mail address"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Write it as name@example.com, or leave it empty.")},
    ErrorWording{ErrorCode::MissingField, "for_staff",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This channel writes to the staff"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose one that reaches customers.")},
    ErrorWording{ErrorCode::MissingField, "no_address",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{channel} cannot reach this customer"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The phone or the e-mail address is missing"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Add it, or choose another way.")},
    ErrorWording{ErrorCode::MissingField, "no_channel",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is no way to tell this customer"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "None was chosen, and the rules name none"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "Choose how the customer wants to be told, or another way for this message.")},
    ErrorWording{ErrorCode::MissingField, "refused",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This customer wants no messages"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Change that first, if the customer says so.")},
    ErrorWording{ErrorCode::NotOutstanding, "not_paid",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No money arrived for this return"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer is not told of any before"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Confirm the payout first, or write something else.")},
    ErrorWording{ErrorCode::NotOutstanding, "sent_by_program",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The program sends this message itself"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "By {channel}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Cancel it if it is not to go.")},
    ErrorWording{ErrorCode::NotOutstanding, "not_by_phone",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This message is not a call"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Mark it as done, or cancel it.")},
    ErrorWording{ErrorCode::NotOutstanding, "message",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This message does not wait any more"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is {state}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Write a new one if the customer is to be told.")},
    ErrorWording{ErrorCode::NotFound, "message", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is no such message"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the list of messages.")},
    ErrorWording{ErrorCode::NotFound, "channel",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is no channel {channel}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The rules do not name it"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose one of the list.")},
    ErrorWording{ErrorCode::NotFound, "event",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The rules have no words for this"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Write it in your own words.")},
};
}

std::span<const ErrorWording> messageWordings()
{
    return kWordings;
}
}
