// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about articles of the store's list and about serial numbers.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::MissingField, "serial", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which units come back?"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{asked} asked, of {left}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan the serial number of each unit.")},
    ErrorWording{ErrorCode::MissingField, "serial", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which units come back?"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{sku} is kept by serial numbers, {asked} asked"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan the serial number of each unit.")},
    ErrorWording{ErrorCode::BadQuantity, "serial_count",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Serial numbers: {named}, units: {asked}"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Name one for each unit, or correct the quantity.")},
    ErrorWording{ErrorCode::BadQuantity, "serial_twice",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} is named twice"), "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan each unit once.")},
    ErrorWording{ErrorCode::NotReturnable, "serial_not_sold",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} was not sold on this line"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Sold was {sold}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan it above to find its own receipt.")},
    ErrorWording{ErrorCode::OverReturn, "serial_held",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} is in a return already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{return} of {logged}; it was not sold again since"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "Open that return; if it was sold again, use the receipt of that sale.")},
    ErrorWording{ErrorCode::NotReturnable, "swapped",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Another unit came: {serial} instead of {awaited}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is not accepted"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "Choose the wrong item and hand it back, and ask the customer for the right one.")},
    ErrorWording{ErrorCode::NotReturnable, "not_returnable_article_unless_overridden",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{value} is not returnable"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The list of articles says so"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A manager may override with a reason.")},
    ErrorWording{
        ErrorCode::NotFound, "article", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Article {article} is not known"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It was not sold, and the list of articles does not have it"), ""},
    ErrorWording{ErrorCode::NotFound, "serial",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Serial number {serial} is not known"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such unit was sold or came back"), ""},
};
}

std::span<const ErrorWording> articleWordings()
{
    return kWordings;
}
}
