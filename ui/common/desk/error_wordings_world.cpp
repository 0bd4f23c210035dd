// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what concerns people, the file and the world around it.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotAllowed, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{assignee} cannot take the step {step}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The role is missing or the person is disabled"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose somebody else.")},
    ErrorWording{ErrorCode::NotAllowed, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "You may not do this"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "To {right} you need the role: {roles}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Ask somebody who has it to enter the PIN.")},
    ErrorWording{ErrorCode::NotAllowed, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "You may not do this"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Ask a manager.")},
    ErrorWording{ErrorCode::WrongPin, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Wrong PIN"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{left} tries are left"), ""},
    ErrorWording{ErrorCode::WrongPin, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Wrong PIN"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Try again.")},
    ErrorWording{ErrorCode::LockedOut, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Too many wrong PINs"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Locked until {until}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Wait, or ask a manager.")},
    ErrorWording{ErrorCode::LockedOut, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Too many wrong PINs"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Locked until a manager unlocks it"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Ask a manager.")},
    ErrorWording{ErrorCode::LoginRequired, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nobody is logged in"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose your name and enter the PIN.")},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such line"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Receipt {receipt} has no line {sale_line}"), ""},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No receipt {receipt}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Today's sales may not be imported yet"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Import sales, or log without a receipt.")},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No return {number}"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look for the phone number or the name.")},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such line"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The return has no line {line}"), ""},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such refund"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The return has no refund {settlement}"), ""},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such payout"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The return has no payout {payout}"), ""},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such person"), "{login}", ""},
    ErrorWording{ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was found"), "", ""},
    ErrorWording{ErrorCode::Stale, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Somebody else has just changed this return"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The new state is shown; what you typed is kept"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at it, then do it again.")},
    ErrorWording{ErrorCode::Busy, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Another window is writing"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was done"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Try again in a moment.")},
    ErrorWording{ErrorCode::Damaged, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The store file is damaged"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It was not changed"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Keep it, and go back to the newest backup.")},
    ErrorWording{ErrorCode::Tampered, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The store file was changed from outside"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Something other than this program wrote to it"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Run the check in the settings to see where.")},
    ErrorWording{ErrorCode::NotAStore, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not a file of Return Desk"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file} was not touched"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another file.")},
    ErrorWording{ErrorCode::NotAStore, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not a file of Return Desk"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It was not touched"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another file.")},
    ErrorWording{
        ErrorCode::NewerVersion, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Made by a newer version"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "File {found}, this program {supported}; the file was not touched"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Install the newer version.")},
    ErrorWording{ErrorCode::NewerVersion, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Made by a newer version"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file was not touched"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Install the newer version.")},
    ErrorWording{ErrorCode::DiskFull, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not saved: the disk is full"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "What you typed is still here"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Free some space, then try again.")},
    ErrorWording{ErrorCode::NoPermission, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No right to this file"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file} cannot be read or written; nothing was changed"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the owner of the file and its folder.")},
    ErrorWording{ErrorCode::NoPermission, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No right to this file"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was changed"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the owner of the file and its folder.")},
    ErrorWording{ErrorCode::FileMissing, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such file"), "{file}",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another file.")},
    ErrorWording{ErrorCode::FileMissing, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such file"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another file.")},
    ErrorWording{ErrorCode::FileExists, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file exists already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{file} was not touched"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another name.")},
    ErrorWording{ErrorCode::FileExists, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file exists already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It was not touched"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another name.")},
    ErrorWording{ErrorCode::KeyMissing, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The key of this store is missing"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Reading works, writing does not"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Bring the key back in the settings.")},
    ErrorWording{ErrorCode::ResultUnknown, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is not known whether this was done"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The program was interrupted in the middle"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Do not hand out money again; look at the return first.")},
};
}

std::span<const ErrorWording> worldWordings()
{
    return kWordings;
}
}
