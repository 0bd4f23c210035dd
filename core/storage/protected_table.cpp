// SPDX-License-Identifier: GPL-3.0-or-later
// The list. Numbers and orders are part of the file format: add at the end, never change.
#include "core/storage/protected_table.h"

#include <array>

namespace rd
{
namespace
{
constexpr std::array kStaff = {"login", "name", "roles", "disabled", "locked", "pin_hash", "password_hash"};
constexpr std::array kPolicy = {"at", "by", "document"};
constexpr std::array kSale = {"source", "receipt",  "store_day", "sold_at", "payment_reference",
                              "typed",  "customer", "tenders",   "content"};
constexpr std::array kSaleLine = {"sale", "line", "kind", "sku",    "name",     "quantity",
                                  "unit", "paid", "tax",  "serial", "category", "batch"};
constexpr std::array kRma = {"number",      "origin",        "source",     "sale",       "receipt",     "sale_day",
                             "store_day",   "opened_at",     "closed_at",  "outcome",    "promised_by", "customer",
                             "verdict",     "goods_present", "held_since", "chasers",    "rating",      "logged_by",
                             "approved_by", "overridden",    "content",    "split_from", "split_root",  "split_at"};
constexpr std::array kReturnLine = {"rma",
                                    "line",
                                    "sale_line",
                                    "sale_line_number",
                                    "sku",
                                    "name",
                                    "unit",
                                    "reason",
                                    "resolution",
                                    "requested",
                                    "approved",
                                    "declined",
                                    "cancelled",
                                    "cancelled_approved",
                                    "received",
                                    "lost",
                                    "waived",
                                    "inspected",
                                    "accepted",
                                    "settled",
                                    "handed_back",
                                    "handed_back_unreceived",
                                    "handed_back_uninspected",
                                    "sale_line_paid",
                                    "sale_line_tax",
                                    "sale_line_quantity",
                                    "history_amount",
                                    "collected",
                                    "moved",
                                    "moved_approved",
                                    "moved_received",
                                    "split_from",
                                    "split_root",
                                    "split_into",
                                    "at_counter",
                                    "serial",
                                    "sale_line_subsidy",
                                    "replaced",
                                    "replaced_approved",
                                    "replaces",
                                    "replaces_units",
                                    "edited_at",
                                    "batch"};
constexpr std::array kFinding = {"return_line", "quantity",  "condition", "disposition",      "accepted", "at",
                                 "by",          "undone_at", "undone_by", "damaged_in_store", "serial",   "batch"};
constexpr std::array kTask = {"rma",       "step",      "owner_staff",   "owner_role",    "opened_at",  "due_at",
                              "paused_ms", "closed_at", "closed_by",     "awaited_from",  "told_until", "carried",
                              "exception", "rules",     "expected_days", "limit_minutes", "limit_at",   "extended_by"};
constexpr std::array kSettlement = {"rma",
                                    "number",
                                    "kind",
                                    "amount",
                                    "state",
                                    "at",
                                    "by",
                                    "countersigned_by",
                                    "new_sale",
                                    "without_goods",
                                    "compensation_kind",
                                    "compensation_reason",
                                    "repair_to",
                                    "repair_reference",
                                    "repair_expected",
                                    "repair_sent_at",
                                    "repair_back_at",
                                    "repaired",
                                    "repair_collected_at",
                                    "undone_at",
                                    "added_rounding"};
constexpr std::array kSettlementLine = {"settlement", "return_line",      "quantity",   "gross",
                                        "fee",        "promotion",        "deduction",  "net",
                                        "tax",        "deduction_reason", "promotions", "subsidy"};
constexpr std::array kPayout = {"rma",    "settlement", "number",     "voucher",     "tender",
                                "amount", "state",      "reference",  "at",          "store_day",
                                "by",     "changed_at", "changed_by", "changed_day", "rounding"};
constexpr std::array kStoreCredit = {"number",     "code", "rma",       "settlement", "amount",
                                     "expires_on", "at",   "store_day", "by"};
constexpr std::array kCreditEntry = {"credit", "kind", "amount", "reference", "at", "store_day", "by"};
constexpr std::array kTillBooking = {"source",       "receipt",           "store_day", "line",  "content",
                                     "sale_receipt", "payment_reference", "customer",  "sku",   "name",
                                     "unit",         "quantity",          "amount",    "state", "rma"};
constexpr std::array kTillPosting = {"booking", "settlement_line", "quantity", "amount", "at", "by"};
constexpr std::array kTillGoods = {"given_line", "till_line", "quantity", "gross", "tax", "at", "by"};
constexpr std::array kPastUnmatched = {"return_line", "sale_receipt", "payment_reference", "credited_at"};
constexpr std::array kCustomerFlag = {"customer", "withdraws", "reason", "until", "at", "store_day", "by"};
constexpr std::array kCustomerGroup = {"customer", "code", "reason", "at", "store_day", "by"};
constexpr std::array kParcel = {"carrier",      "tracking",      "note",  "at",       "by",
                                "due_at",       "state",         "rma",   "ended_at", "ended_by",
                                "back_carrier", "back_tracking", "reason"};
constexpr std::array kParcelUnmatch = {"parcel", "parcel_version", "rma", "matched_at", "reason", "at", "by"};
constexpr std::array kSaleInvoice = {"sale", "kind", "number", "withdraws", "reason", "at", "by", "restores"};
constexpr std::array kRedInvoice = {"rma", "withdraws", "number", "amount", "tax", "reason", "at", "store_day", "by"};
constexpr std::array kSaleBenefit = {"sale", "points", "points_spent", "coupon", "at", "by"};
constexpr std::array kBenefitTick = {"rma", "kind", "points", "at", "store_day", "by"};
constexpr std::array kCustomerMerge = {"kept", "other", "undoes", "reason", "at", "store_day", "by"};
constexpr std::array kUndoneUnits = {"return_line", "line_version", "what", "quantity", "at", "by"};
constexpr std::array kReturnException = {"rma",       "number",    "kind", "return_line", "quantity",  "uninspected",
                                         "opened_at", "opened_by", "note", "closed_at",   "closed_by", "outcome"};
constexpr std::array kExceptionTick = {"exception", "code", "at", "by", "note"};
constexpr std::array kTakeOver = {"return_line", "expected", "counted", "given_by", "taken_by", "at"};
constexpr std::array kTillUndo = {"posting", "goods", "past", "reason", "at", "store_day", "by"};
constexpr std::array kToldApart = {"booking", "rma", "given", "till", "withdraws", "reason", "at", "store_day", "by"};
constexpr std::array kArticleVersion = {"sku",      "revision",    "barcode",    "name",       "category", "price",
                                        "supplier", "serial_kept", "batch_kept", "returnable", "at",       "by"};
constexpr std::array kSentUnit = {"payout", "return_line", "serial"};
constexpr std::array kMessage = {"rma",      "event", "about",     "channel", "kind",
                                 "language", "key",   "queued_at", "by",      "digest"};
constexpr std::array kMessageEnd = {"message", "state", "at", "by", "code", "reference"};
constexpr std::array kNotice = {"task", "kind", "store_day", "to_staff", "to_role", "at"};
constexpr std::array kPhoto = {"rma", "number", "return_line", "step",  "taken_at", "store_day",
                               "by",  "sha256", "size",        "width", "height",   "caption"};
constexpr std::array kPhotoRemoval = {"photo", "at", "by", "reason"};
constexpr std::array kProgressLink = {"rma", "token", "at"};
constexpr std::array kOperation = {"operation", "args_hash", "at", "number"};
}

namespace tables
{
const ProtectedTable staff{1, "staff", true, kStaff};
const ProtectedTable policy{2, "policy", false, kPolicy};
const ProtectedTable sale{3, "sale", true, kSale};
const ProtectedTable saleLine{4, "sale_line", false, kSaleLine};
const ProtectedTable rma{5, "rma", true, kRma};
const ProtectedTable returnLine{6, "return_line", true, kReturnLine};
const ProtectedTable finding{7, "finding", true, kFinding};
const ProtectedTable task{8, "task", true, kTask};
const ProtectedTable settlement{9, "settlement", true, kSettlement};
const ProtectedTable settlementLine{10, "settlement_line", false, kSettlementLine};
const ProtectedTable payout{11, "payout", true, kPayout};
const ProtectedTable operation{12, "operation", false, kOperation};
const ProtectedTable storeCredit{13, "store_credit", false, kStoreCredit};
const ProtectedTable creditEntry{14, "credit_entry", false, kCreditEntry};
const ProtectedTable tillBooking{15, "till_booking", true, kTillBooking};
const ProtectedTable tillPosting{16, "till_posting", false, kTillPosting};
const ProtectedTable tillGoods{17, "till_goods", false, kTillGoods};
const ProtectedTable pastUnmatched{18, "past_unmatched", false, kPastUnmatched};
const ProtectedTable customerFlag{19, "customer_flag", false, kCustomerFlag};
const ProtectedTable parcel{20, "parcel", true, kParcel};
const ProtectedTable saleInvoice{21, "sale_invoice", false, kSaleInvoice};
const ProtectedTable redInvoice{22, "red_invoice", false, kRedInvoice};
const ProtectedTable customerMerge{23, "customer_merge", false, kCustomerMerge};
const ProtectedTable returnException{24, "return_exception", true, kReturnException};
const ProtectedTable exceptionTick{25, "exception_tick", false, kExceptionTick};
const ProtectedTable takeOver{26, "take_over", false, kTakeOver};
const ProtectedTable articleVersion{27, "article_version", false, kArticleVersion};
const ProtectedTable tillUndo{28, "till_undo", false, kTillUndo};
const ProtectedTable toldApart{29, "told_apart", false, kToldApart};
const ProtectedTable undoneUnits{30, "undone_units", false, kUndoneUnits};
const ProtectedTable sentUnit{31, "sent_unit", false, kSentUnit};
const ProtectedTable saleBenefit{34, "sale_benefit", false, kSaleBenefit};
const ProtectedTable benefitTick{35, "benefit_tick", false, kBenefitTick};
const ProtectedTable parcelUnmatch{36, "parcel_unmatch", false, kParcelUnmatch};
const ProtectedTable message{37, "message", false, kMessage};
const ProtectedTable messageEnd{38, "message_end", false, kMessageEnd};
const ProtectedTable notice{42, "notice", false, kNotice};
const ProtectedTable photo{47, "photo", false, kPhoto};
const ProtectedTable photoRemoval{48, "photo_removal", false, kPhotoRemoval};
const ProtectedTable progressLink{50, "progress_link", false, kProgressLink};
const ProtectedTable customerGroup{51, "customer_group", false, kCustomerGroup};

std::span<const ProtectedTable *const> all()
{
    static constexpr std::array kAll = {
        &staff,       &policy,         &sale,           &saleLine,        &rma,           &returnLine,   &finding,
        &task,        &settlement,     &settlementLine, &payout,          &operation,     &storeCredit,  &creditEntry,
        &tillBooking, &tillPosting,    &tillGoods,      &pastUnmatched,   &customerFlag,  &parcel,       &saleInvoice,
        &redInvoice,  &customerMerge,  &undoneUnits,    &returnException, &exceptionTick, &takeOver,     &tillUndo,
        &toldApart,   &articleVersion, &saleBenefit,    &benefitTick,     &parcelUnmatch, &sentUnit,     &message,
        &messageEnd,  &notice,         &photo,          &photoRemoval,    &progressLink,  &customerGroup};
    return kAll;
}
}

QByteArray columnList(const ProtectedTable &table)
{
    QByteArray list = table.hasVersion ? "id, version" : "id";
    for (const char *column : table.columns) {
        list += ", ";
        list += column;
    }
    return list + ", mac";
}
}
