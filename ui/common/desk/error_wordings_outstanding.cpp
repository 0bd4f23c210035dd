// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what cannot be done because nothing of the kind is outstanding, or something else stands in the way.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotOutstanding, "paid_by_name", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Already paid"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "{paid_by_name} paid {paid_amount} ({paid_tender}) at {paid_at}, voucher {voucher}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Do not pay again.")},
    ErrorWording{ErrorCode::NotOutstanding, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing is left to do here"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Line {line}: {asked} asked, {outstanding} outstanding"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Ask for what is left.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "is_exchange", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is an exchange"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer gets new goods for settlement {settlement}, no money"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Hand out the new goods, or change it.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "is_reship", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods are sent again"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer gets a parcel for settlement {settlement}, no money"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Send it, or change it.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "is_store_credit", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a store credit"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer gets a code for settlement {settlement}, no money"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Issue it, or change it.")},
    ErrorWording{ErrorCode::NotOutstanding, "is_refund", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a refund"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer gets money for settlement {settlement}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Pay it, or change it.")},
    ErrorWording{ErrorCode::NotOutstanding, "is_compensation",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a compensation"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer gets money for settlement {settlement}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Pay it, or take it back.")},
    ErrorWording{ErrorCode::NotOutstanding, "goods_given",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The new goods are handed out already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Only the rest of settlement {settlement} is still due"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Pay the rest.")},
    ErrorWording{ErrorCode::NotOutstanding, "already_begun",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Something was given for it already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Settlement {settlement} cannot become another"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Give what is left.")},
    ErrorWording{ErrorCode::NotOutstanding, "is_repair", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a repair"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "Nothing is paid for settlement {settlement}; the customer gets the goods back"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Send the goods, or change it.")},
    ErrorWording{ErrorCode::NotOutstanding, "repair_due",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not sent for repair yet"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods of settlement {settlement} are still here"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Send them first.")},
    ErrorWording{ErrorCode::NotOutstanding, "repair_sent",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not back from repair yet"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods of settlement {settlement} are away"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Book them back when they come.")},
    ErrorWording{ErrorCode::NotOutstanding, "repair_back",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Back from repair already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods of settlement {settlement} wait for the customer"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Hand them over, or send them again.")},
    ErrorWording{ErrorCode::NotOutstanding, "repair_done",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer has the goods already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Settlement {settlement} is done"), ""},
    ErrorWording{
        ErrorCode::NotOutstanding, "deducted", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Something was deducted"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A repair would forget what was taken off settlement {settlement}"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose a refund, an exchange or a credit.")},
    ErrorWording{ErrorCode::NotOutstanding, "repair_without_goods",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods never came"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "What is not here cannot be repaired"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose something else.")},
    ErrorWording{ErrorCode::NotOutstanding, "same_kind", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It is that already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Settlement {settlement} stays as it is"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose something else.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This payout cannot fail"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                          "Payout {payout} went out as {tender}; what was handed over does not come back by itself"),
        ""},
    ErrorWording{
        ErrorCode::NotOutstanding, "till_booked",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The till may have paid this already"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It booked {quantity} back on {store_day}, receipt {receipt}, {amount}"),
        QT_TRANSLATE_NOOP(
            "rd::ui::ErrorText",
            "If the customer has the money, give {receipt} as the reference; if not, a manager decides in Reports > Till.")},
    ErrorWording{ErrorCode::NotOutstanding, "till_undecided",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The customer may have the money from the till"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "The till booked {quantity} back on {store_day}, receipt {receipt}, {amount}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A manager decides first in Reports > Till.")},
    ErrorWording{ErrorCode::NotOutstanding, "other_sale",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This return is of another sale"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The booking names receipt {receipt}; {number} is not of it"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another return, or keep it as the till's own.")},
    ErrorWording{
        ErrorCode::NotOutstanding, "unpaid_return",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A return of ours holds these goods and is not paid"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{returns} would be paid as well"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Cancel it, or pay it with the till's receipt as the reference.")},
    ErrorWording{ErrorCode::NotOutstanding, "not_on_receipt",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This receipt has none of the goods given"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                                   "{receipt} has other articles than {voucher}, or they came back already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another receipt.")},
    ErrorWording{ErrorCode::NotOutstanding, "given_posted",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods of {voucher} have their receipt already"), "", ""},
    ErrorWording{
        ErrorCode::NotOutstanding, "not_in_return",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This return has nothing that the booking could be"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText",
                          "Return {number} has another article, is not paid yet, or is booked in the till already"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another return, or keep it as the till's own.")},
    ErrorWording{ErrorCode::NotOutstanding, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This booking is decided already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Somebody decided booking {booking} of the till before"), ""},
    ErrorWording{ErrorCode::NotOutstanding, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing is left to do with this payout"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Payout {payout} is {state}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the payouts of this return.")},
    ErrorWording{ErrorCode::NotOutstanding, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not possible now"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Settlement {settlement} is {state}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the return.")},
    ErrorWording{ErrorCode::NotOutstanding, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nobody owes this step"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The step {step} has nothing open in this return"), ""},
    ErrorWording{ErrorCode::NotOutstanding, "",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It already waits for the customer"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Since {hold}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Resume it first.")},
    ErrorWording{ErrorCode::NotOutstanding, "hold",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "It does not wait for the customer"), "", ""},
    ErrorWording{ErrorCode::NotOutstanding, "goods",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The goods are already here"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "A return can be cancelled only before"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Hand them back instead.")},
    ErrorWording{ErrorCode::NotOutstanding, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing is left to do here"),
                 "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Look at the return.")},
    ErrorWording{ErrorCode::NotOutstanding, "flag_withdrawn",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This flag was withdrawn already"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "On {withdrawn_on}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was changed.")},
};
}

std::span<const ErrorWording> outstandingWordings()
{
    return kWordings;
}
}
