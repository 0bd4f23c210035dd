// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about articles of the store's list, about serial numbers and batches.
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
    ErrorWording{ErrorCode::NotReturnable, "serial_sold_elsewhere",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} was sold on another receipt"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Receipt {receipt} of {day}; it did not come back since"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Take it back by that receipt: scan the number above.")},
    ErrorWording{ErrorCode::NotReturnable, "serial_sold_elsewhere",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} was sold on another receipt"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Receipt {receipt}; it did not come back since"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Take it back by that receipt: scan the number above.")},
    ErrorWording{ErrorCode::MissingField, "serial_leaving",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which units go out?"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{sku} is kept by serial numbers, {asked} asked"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan the serial number of each unit.")},
    ErrorWording{ErrorCode::NotReturnable, "serial_out",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} is not in the store"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It left by receipt {receipt} of {day} and did not come back"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the number, or take another unit.")},
    ErrorWording{ErrorCode::NotReturnable, "serial_out",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} is not in the store"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It left by receipt {receipt} and did not come back"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the number, or take another unit.")},
    ErrorWording{ErrorCode::NotReturnable, "serial_on_way",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{serial} is not in the store"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is on its way to a customer for return {return}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the number, or take another unit.")},
    ErrorWording{ErrorCode::MissingField, "batch", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which batch comes back?"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{sku} was sold of batches {sold}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan the batch on the box.")},
    ErrorWording{ErrorCode::MissingField, "batch", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Which batch comes back?"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{sku} is kept by batches"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Scan the batch on the box.")},
    ErrorWording{
        ErrorCode::NotReturnable, "batch_not_sold",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Batch {batch} was not sold on this receipt"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Sold was {sold}"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Check the box; scan the batch above to find its own receipt.")},
    ErrorWording{ErrorCode::NotReturnable, "other_batch",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Another batch came: {batch} instead of {awaited}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is not accepted"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "Choose the wrong item and hand it back, and ask the customer for the right one.")},
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
