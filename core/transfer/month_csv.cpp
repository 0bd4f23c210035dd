// SPDX-License-Identifier: GPL-3.0-or-later
// One row each, in the order of the headers.
#include "core/transfer/month_csv.h"

#include "core/storage/numbers.h"

namespace rd
{
namespace
{
void code(CsvWriter &csv, QLatin1String text)
{
    csv.plain(QByteArrayView(text.data(), text.size()));
}

template <typename Code> void optionalCode(CsvWriter &csv, const std::optional<Code> &value)
{
    value ? code(csv, codeOf(*value)) : csv.empty();
}

void optionalDay(CsvWriter &csv, const std::optional<BusinessDate> &day)
{
    day ? csv.day(*day) : csv.empty();
}

void header(CsvWriter &csv, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        csv.plain(name);
    }
    csv.endRow();
}
}

void writeLineHeader(CsvWriter &csv)
{
    header(csv, {"number",
                 "origin",
                 "store_day",
                 "receipt",
                 "sale_day",
                 "line",
                 "sku",
                 "name",
                 "quantity",
                 "unit",
                 "reason",
                 "condition",
                 "disposition",
                 "resolution",
                 "sale_line_paid",
                 "granted",
                 "fee",
                 "paid_out",
                 "tender",
                 "step",
                 "outcome",
                 "logged_by",
                 "approved_by",
                 "received_by",
                 "inspected_by",
                 "paid_by",
                 "review_minutes",
                 "receive_minutes",
                 "inspect_minutes",
                 "settle_minutes",
                 "on_time",
                 "deduction",
                 "without_goods",
                 "waived_by",
                 "compensation",
                 "compensation_paid",
                 "compensated_by",
                 "invoice",
                 "red_invoice",
                 "red_invoice_done",
                 "red_invoice_due",
                 "split_from",
                 "promotion",
                 "subsidy"});
}

void writeLine(CsvWriter &csv, const MonthLine &line, const Currency &currency)
{
    const int digits = currency.digits();
    csv.text(line.number);
    code(csv, codeOf(line.origin));
    csv.day(line.storeDay);
    csv.text(line.receipt);
    optionalDay(csv, line.saleDay);
    csv.integer(line.line);
    csv.text(line.sku);
    csv.text(line.name);
    csv.quantity(line.quantity.thousandths());
    csv.text(line.unit);
    csv.text(line.reason);
    csv.text(line.condition);
    csv.text(line.disposition);
    code(csv, codeOf(line.resolution));
    line.saleLinePaid ? csv.decimal(line.saleLinePaid->minor(), digits) : csv.empty();
    csv.decimal(line.granted.minor(), digits);
    csv.decimal(line.fee.minor(), digits);
    csv.decimal(line.paidOut.minor(), digits);
    csv.text(line.tender);
    optionalCode(csv, line.step);
    optionalCode(csv, line.outcome);
    csv.text(line.loggedBy);
    csv.text(line.approvedBy);
    csv.text(line.receivedBy);
    csv.text(line.inspectedBy);
    csv.text(line.paidBy);
    for (const auto &minutes : line.minutes) {
        minutes ? csv.integer(*minutes) : csv.empty();
    }
    line.isOnTime ? csv.integer(*line.isOnTime ? 1 : 0) : csv.empty();
    csv.decimal(line.deduction.minor(), digits);
    csv.decimal(line.withoutGoods.minor(), digits);
    csv.text(line.waivedBy);
    csv.decimal(line.compensation.minor(), digits);
    csv.decimal(line.compensationPaid.minor(), digits);
    csv.text(line.compensatedBy);
    csv.text(line.invoice);
    csv.text(line.redInvoice);
    csv.decimal(line.redInvoiceDone.minor(), digits);
    csv.decimal(line.redInvoiceDue.minor(), digits);
    csv.text(line.splitFrom);
    csv.decimal(line.promotion.minor(), digits);
    csv.decimal(line.subsidy.minor(), digits);
    csv.endRow();
}

void writePayoutHeader(CsvWriter &csv)
{
    header(csv, {"voucher", "number", "payout", "store_day", "at", "receipt", "tender", "amount", "kind", "reference",
                 "by", "settlement_kind", "cash_rounding"});
}

void writePayout(CsvWriter &csv, const MonthPayout &payout, const Currency &currency)
{
    csv.text(voucherText(payout.voucher));
    csv.text(payout.number);
    csv.integer(payout.payout);
    csv.day(payout.storeDay);
    csv.text(payout.at.toIso());
    csv.text(payout.receipt);
    csv.text(payout.tender);
    csv.decimal(payout.amount.minor(), currency.digits());
    csv.plain(payout.isReversal ? "reversal" : "payout");
    csv.text(payout.reference);
    csv.text(payout.by);
    code(csv, codeOf(payout.settles));
    csv.decimal(payout.rounding.minor(), currency.digits());
    csv.endRow();
}

void writeOpenHeader(CsvWriter &csv)
{
    header(csv, {"number", "store_day", "receipt", "step", "owner", "due_at", "quantity", "granted", "paid_out",
                 "outstanding"});
}

void writeOpen(CsvWriter &csv, const MonthOpen &open, const Currency &currency)
{
    const int digits = currency.digits();
    csv.text(open.number);
    csv.day(open.storeDay);
    csv.text(open.receipt);
    optionalCode(csv, open.step);
    csv.text(open.owner);
    open.dueAt ? csv.text(open.dueAt->toIso()) : csv.empty();
    csv.quantity(open.quantity.thousandths());
    csv.decimal(open.granted.minor(), digits);
    csv.decimal(open.paidOut.minor(), digits);
    csv.decimal((open.granted - open.paidOut).minor(), digits);
    csv.endRow();
}
}
