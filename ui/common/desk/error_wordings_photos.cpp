// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings about pictures of goods.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::MissingField, "not_a_jpeg",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is no whole picture"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Take or send it again.")},
    ErrorWording{ErrorCode::MissingField, "photo_too_large",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The photo is too large to be kept"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Send a smaller one.")},
    ErrorWording{ErrorCode::MissingField, "caption_too_long",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The caption is too long"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "At most {limit} characters"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Shorten it; the rest fits in a note.")},
    ErrorWording{ErrorCode::NotOutstanding, "too_many_photos",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This return has all the photos it may have"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "At most {limit}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Remove one that is not needed.")},
    ErrorWording{ErrorCode::NotOutstanding, "photo_here",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This photo is here already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is photo {photo}"), ""},
    ErrorWording{ErrorCode::NotOutstanding, "photo_removed",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Photo {photo} was removed"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Its picture is gone for good"), ""},
    ErrorWording{ErrorCode::AlreadyClosed, "history",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{return} is a return of the past"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing is added to it.")},
    ErrorWording{ErrorCode::NotAllowed, "photo_of_other",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Somebody else took this photo"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A manager may remove it.")},
    ErrorWording{ErrorCode::NotAllowed, "photo_of_other_day",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This photo is not of today"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A manager may remove it.")},
    ErrorWording{ErrorCode::NotAllowed, "photo_of_closed",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The return is closed"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A manager may remove the photo.")},
    ErrorWording{ErrorCode::NotFound, "photo", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "There is no photo {photo}"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the photos of the return.")},
};
}

std::span<const ErrorWording> photoWordings()
{
    return kWordings;
}
}
