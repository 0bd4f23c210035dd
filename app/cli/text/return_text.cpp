// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out one return.
#include "app/cli/text/return_text.h"

#include "app/cli/text/benefit_text.h"
#include "app/cli/text/exception_text.h"
#include "app/cli/text/invoice_text.h"
#include "app/cli/text/moments.h"
#include "app/cli/text/owner_text.h"
#include "app/cli/text/photo_text.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// Writes one document in one language.
class ReturnPrinter final
{
public:
    ReturnPrinter(const QJsonObject &document, Language language, const StoreZone &zone)
        : m_document(document), m_language(language), m_zone(zone)
    {
    }

    [[nodiscard]] QString text() const
    {
        return head() + lines() + tasks() + takeOversText(m_document, m_language, m_zone)
               + exceptionsText(m_document, m_language, m_zone) + money() + redInvoice()
               + benefitsText(m_document, m_language) + photosText(m_document, m_language, m_zone) + events()
               + stopped();
    }

private:
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString splitInto() const;
    [[nodiscard]] QStringList cellsOf(const QJsonObject &line) const;
    [[nodiscard]] QString flags(const QJsonObject &verdict) const;
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString receipt() const;
    [[nodiscard]] QString lines() const;
    [[nodiscard]] QString tasks() const;
    [[nodiscard]] QString what(const QJsonObject &term) const;
    [[nodiscard]] QString why(const QJsonObject &term) const;
    [[nodiscard]] QString subsidyOf(const QJsonObject &args) const;
    [[nodiscard]] QString money() const;
    [[nodiscard]] QString payouts(const QJsonObject &settlement) const;
    [[nodiscard]] QString given(const QJsonObject &settlement) const;
    [[nodiscard]] QString repair(const QJsonObject &settlement) const;
    [[nodiscard]] QString redInvoice() const { return redInvoiceText(m_document, m_language, m_zone); }
    [[nodiscard]] QString events() const;
    [[nodiscard]] QString wishes(const QJsonValue &lines) const;
    [[nodiscard]] QString undone(const QJsonObject &event) const;
    [[nodiscard]] QString stopped() const;
    [[nodiscard]] QString say(const Text &text) const { return text.in(m_language); }
    [[nodiscard]] QString word(const QJsonValue &code) const { return wordOf(code.toString(), m_language); }
    [[nodiscard]] static QString get(const QJsonObject &object, QLatin1String key)
    {
        return object.value(key).toString();
    }

    const QJsonObject &m_document;
    Language m_language;
    const StoreZone &m_zone;
};

QString ReturnPrinter::where() const
{
    if (get(m_document, "state"_L1) == "closed"_L1) {
        return word(u"closed"_s) + u", "_s + word(m_document.value("outcome"_L1));
    }
    const QString step = word(m_document.value("step"_L1));
    const QString since = localTime(m_document.value("waiting_since"_L1), m_zone);
    return since.isEmpty() ? step : QString(step + say({", waits for the customer since ", "，等待顾客，自 "}) + since);
}

QString ReturnPrinter::receipt() const
{
    return m_document.value("without_receipt"_L1).toBool() ? say({"none", "无小票"}) : get(m_document, "receipt"_L1);
}

QString ReturnPrinter::head() const
{
    const QJsonObject customer = m_document.value("customer"_L1).toObject();
    const QJsonObject verdict = m_document.value("verdict"_L1).toObject();
    const QString who = QString(get(customer, "name"_L1) + ' '_L1 + get(customer, "phone"_L1)).trimmed();
    const QJsonObject bought = m_document.value("bought_by"_L1).toObject();
    const QString buyer = QString(get(bought, "name"_L1) + ' '_L1 + get(bought, "phone"_L1)).trimmed();
    const QJsonArray invoices = m_document.value("invoices"_L1).toArray();
    return get(m_document, "number"_L1) + u"  "_s + where() + '\n'_L1
           + keyValues({{say({"receipt", "小票"}), receipt()},
                        {say({"invoice", "发票"}), invoicesText(invoices, m_language)},
                        {say({"customer", "顾客"}), who},
                        {say({"bought by", "购买人"}), buyer},
                        {say({"opened", "登记"}), localTime(m_document.value("opened_at"_L1), m_zone)},
                        {say({"promised by", "承诺完成"}), localTime(m_document.value("promised_by"_L1), m_zone)},
                        {say({"goods awaited until", "等货截止"}), get(m_document, "expires_on"_L1)},
                        {say({"closed", "关闭"}), localTime(m_document.value("closed_at"_L1), m_zone)},
                        {say({"split from", "拆自"}), get(m_document, "split_from"_L1)},
                        {say({"goes on in part in", "部分转入"}), splitInto()},
                        {say({"verdict", "判定"}), word(verdict.value("result"_L1))},
                        {word(u"flagged_customer"_s), flags(verdict)}});
}

/// Numbers of the returns in which a part of the goods goes on.
QString ReturnPrinter::splitInto() const
{
    QStringList numbers;
    for (const QJsonValue &number : m_document.value("split_into"_L1).toArray()) {
        numbers.append(number.toString());
    }
    return numbers.join(u", "_s);
}

/// Flags that counted at the request: "swapped labels (until 2026-12-31)".
QString ReturnPrinter::flags(const QJsonObject &verdict) const
{
    QStringList parts;
    for (const QJsonValue &value : verdict.value("rules"_L1).toArray()) {
        const QJsonObject rule = value.toObject();
        if (get(rule, "rule"_L1) == "flagged_customer"_L1) {
            const QString until = get(rule, "limit"_L1);
            parts.append(get(rule, "value"_L1)
                         + (until.isEmpty() ? QString() : say({" (until %1)", "（至 %1）"}).arg(until)));
        }
    }
    return parts.join(u"; "_s);
}

QStringList ReturnPrinter::cellsOf(const QJsonObject &line) const
{
    return {QString::number(line.value("line"_L1).toInt()),
            get(line, "sku"_L1),
            goodsName(line, m_language),
            word(line.value("reason"_L1)),
            word(line.value("resolution"_L1)),
            get(line, "requested"_L1),
            get(line, "approved"_L1),
            get(line, "received"_L1),
            get(line, "accepted"_L1),
            get(line, "settled"_L1),
            get(line, "entitled"_L1)};
}

QString ReturnPrinter::lines() const
{
    const bool isSplit = !splitInto().isEmpty();
    QStringList head{say({"Line", "行"}),       say({"Article", "商品"}),  say({"Name", "名称"}),
                     say({"Reason", "原因"}),   say({"For", "处理"}),      say({"Asked", "申请"}),
                     say({"Approved", "批准"}), say({"Received", "收到"}), say({"Accepted", "接受"}),
                     say({"Settled", "结清"}),  say({"Worth", "金额"})};
    Table table(isSplit ? head << say({"Split off", "已拆出"}) : head);
    table.alignRight({0, 5, 6, 7, 8, 9, 10, 11});
    for (const QJsonValue &value : m_document.value("lines"_L1).toArray()) {
        QStringList cells = cellsOf(value.toObject());
        table.add(isSplit ? cells << get(value.toObject(), "moved"_L1) : cells);
    }
    return u"\n"_s + table.toText();
}

QString ReturnPrinter::tasks() const
{
    Table table({say({"To do", "待办"}), say({"By", "负责"}), say({"Due", "期限"}), {}});
    for (const QJsonValue &value : m_document.value("tasks"_L1).toArray()) {
        const QJsonObject task = value.toObject();
        if (task.value("closed_at"_L1).isNull()) {
            const QString late = task.value("overdue"_L1).toBool() ? say({"late", "逾期"}) : QString();
            table.add({word(task.value("step"_L1)), ownerText(get(task, "owner"_L1), m_language),
                       localTime(task.value("due_at"_L1), m_zone), late});
        }
    }
    return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
}

QString ReturnPrinter::payouts(const QJsonObject &settlement) const
{
    QString text;
    for (const QJsonValue &value : settlement.value("payouts"_L1).toArray()) {
        const QJsonObject payout = value.toObject();
        text += say({"  payout %1 (%2): %3 as %4, %5, by %6 at %7\n", "  付款 %1（%2）：%3，%4，%5，经办 %6，%7\n"})
                    .arg(QString::number(payout.value("payout"_L1).toInt()), get(payout, "voucher"_L1),
                         get(payout, "amount"_L1), get(payout, "tender"_L1), word(payout.value("state"_L1)),
                         get(payout, "by"_L1), localTime(payout.value("at"_L1), m_zone));
        if (get(payout, "handed_out"_L1) != get(payout, "amount"_L1)) {
            text += say({"    cash rounding %1, handed out %2\n", "    现金取整 %1，实付 %2\n"})
                        .arg(get(payout, "rounding"_L1), get(payout, "handed_out"_L1));
        }
    }
    return text;
}

/// New goods with their receipt, or a store credit.
QString ReturnPrinter::given(const QJsonObject &settlement) const
{
    QString text;
    if (const QJsonObject goods = settlement.value("goods"_L1).toObject(); !goods.isEmpty()) {
        QStringList lines;
        for (const QJsonValue &value : goods.value("lines"_L1).toArray()) {
            const QJsonObject line = value.toObject();
            lines.append(get(line, "qty"_L1) + u" "_s + goodsName(line, m_language) + u" "_s + get(line, "paid"_L1));
        }
        text += say({"  new goods, receipt %1: %2", "  新货，小票 %1：%2"})
                    .arg(get(goods, "receipt"_L1), lines.join(u"; "_s));
        const QString by = get(goods, "added_by"_L1);
        text += by.isEmpty()
                    ? QString()
                    : say({"; the customer added %1 (%2)", "；顾客补差 %1（%2）"}).arg(get(goods, "added"_L1), by);
        text += '\n'_L1;
        if (get(goods, "taken_in"_L1) != get(goods, "added"_L1)) {
            text += say({"    cash rounding %1, taken in %2\n", "    现金取整 %1，实收 %2\n"})
                        .arg(get(goods, "added_rounding"_L1), get(goods, "taken_in"_L1));
        }
    }
    if (const QJsonObject credit = settlement.value("credit"_L1).toObject(); !credit.isEmpty()) {
        const QString last = get(credit, "expires_on"_L1);
        text += say({"  store credit %1, balance %2", "  抵用券 %1，余额 %2"})
                    .arg(get(credit, "code"_L1), get(credit, "balance"_L1));
        text += (last.isEmpty() ? QString() : say({", until %1", "，有效期至 %1"}).arg(last)) + '\n'_L1;
    }
    return text + repair(settlement);
}

/// Where the goods are repaired, and how they came back.
QString ReturnPrinter::repair(const QJsonObject &settlement) const
{
    const QJsonObject repair = settlement.value("repair"_L1).toObject();
    if (repair.isEmpty()) {
        return {};
    }
    QString text = say({"  sent to %1", "  送修 %1"}).arg(get(repair, "sent_to"_L1));
    const QString reference = get(repair, "reference"_L1);
    text += reference.isEmpty() ? QString() : QString(u" ("_s + reference + u")"_s);
    if (!repair.value("back_at"_L1).isNull()) {
        text += u", "_s + word(repair.value("repaired"_L1).toBool() ? u"repaired"_s : u"repair_failed"_s);
    } else if (const QString expected = get(repair, "expected_back"_L1); !expected.isEmpty()) {
        text += say({", expected back %1", "，预计 %1 修回"}).arg(expected);
    }
    return text + '\n'_L1;
}

/// What a term is: of a compensation, its kind.
QString ReturnPrinter::what(const QJsonObject &term) const
{
    const QJsonValue kind = term.value("args"_L1).toObject().value("kind"_L1);
    return word(kind.isString() ? kind : term.value("code"_L1));
}

/// What the line cost, when a platform paid a part of it.
QString ReturnPrinter::subsidyOf(const QJsonObject &args) const
{
    const QString subsidy = get(args, "subsidy"_L1);
    return subsidy.isEmpty()
               ? QString()
               : say({", paid %1, of which %2 platform subsidy (not refunded)", "，实付 %1，其中平台补贴 %2（不退）"})
                     .arg(get(args, "paid"_L1), subsidy);
}

/// What an amount takes into account: earlier refunds of the same goods, the reason of a fee.
QString ReturnPrinter::why(const QJsonObject &term) const
{
    const QJsonObject args = term.value("args"_L1).toObject();
    const QString before = get(args, "before_amount"_L1);
    if (args.value("before_quantity"_L1).toString(u"0"_s) != "0"_L1) {
        return say({", refunded before %1", "，此前已退 %1"}).arg(before) + subsidyOf(args);
    }
    if (const QString subsidy = subsidyOf(args); !subsidy.isEmpty()) {
        return subsidy;
    }
    QStringList causes;
    for (const QJsonValue &condition : args.value("conditions"_L1).toArray()) {
        causes.append(condition.toString());
    }
    if (!causes.isEmpty()) {
        causes.prepend(get(args, "reason"_L1));
    } else if (get(term, "code"_L1) == "deduction"_L1) {
        causes.append(get(args, "reason"_L1));
    } else if (get(term, "code"_L1) == "promotion"_L1) {
        causes.append(get(args, "promotion"_L1));
    }
    return causes.isEmpty() ? QString() : QString(u" ("_s + causes.join(u", "_s) + u")"_s);
}

QString ReturnPrinter::money() const
{
    QString text;
    for (const QJsonValue &value : m_document.value("settlements"_L1).toArray()) {
        const QJsonObject settlement = value.toObject();
        text += say({"Settlement %1: %2 %3, %4", "结算 %1：%2 %3，%4"})
                    .arg(QString::number(settlement.value("settlement"_L1).toInt()), word(settlement.value("kind"_L1)),
                         get(settlement, "amount"_L1), word(settlement.value("state"_L1)));
        text += settlement.value("without_goods"_L1).toBool() ? say({", without goods", "，不退货"}) : QString();
        QStringList terms;
        for (const QJsonValue &entry : settlement.value("explanation"_L1).toArray()) {
            const QJsonObject term = entry.toObject();
            terms.append(what(term) + ' '_L1 + get(term, "amount"_L1) + why(term));
        }
        if (const QJsonObject granted = settlement.value("compensation"_L1).toObject(); !granted.isEmpty()) {
            terms.append(
                say({"by %1: %2", "批准人 %1：%2"}).arg(get(granted, "approved_by"_L1), get(granted, "reason"_L1)));
        }
        text += terms.isEmpty() ? u"\n"_s : QString(u" ("_s + terms.join(u"; "_s) + u")\n"_s);
        text += payouts(settlement) + given(settlement);
    }
    return text.isEmpty() ? text : QString(u"\n"_s + text);
}

/// "1: 2 refund (defective); 2: 1 exchange (other)".
QString ReturnPrinter::wishes(const QJsonValue &lines) const
{
    QStringList parts;
    for (const QJsonValue &value : lines.toArray()) {
        const QJsonObject line = value.toObject();
        parts.append(u"%1: %2 %3 (%4)"_s.arg(QString::number(line.value("line"_L1).toInt()), get(line, "quantity"_L1),
                                             word(line.value("resolution"_L1)), word(line.value("reason"_L1))));
    }
    return parts.join(u"; "_s);
}

/// Which step; of a changed request what was wanted and what is wanted.
QString ReturnPrinter::undone(const QJsonObject &event) const
{
    const QJsonObject facts = event.value("facts"_L1).toObject();
    if (facts.contains("verdict_before"_L1)) {
        return u" "_s + wishes(facts.value("before"_L1)) + u" -> "_s + wishes(facts.value("after"_L1)) + u", "_s
               + word(facts.value("verdict_before"_L1)) + u" -> "_s + word(facts.value("verdict"_L1));
    }
    const QJsonValue what = event.value("facts"_L1).toObject().value("what"_L1);
    return what.isString() ? QString(u" "_s + word(what)) : QString();
}

QString ReturnPrinter::events() const
{
    QString text;
    for (const QJsonValue &value : m_document.value("events"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        const QString reason = get(event, "reason"_L1);
        text += localTime(event.value("at"_L1), m_zone) + u"  "_s + get(event, "actor"_L1) + u"  "_s
                + word(event.value("action"_L1)) + undone(event)
                + (reason.isEmpty() ? QString() : QString(u": "_s + reason)) + '\n'_L1;
    }
    return text.isEmpty() ? text : QString(u"\n"_s + text);
}

QString ReturnPrinter::stopped() const
{
    const QJsonObject refusal = m_document.value("stopped_by"_L1).toObject();
    return refusal.isEmpty()
               ? QString()
               : QString(u"\n"_s + say({"It stops here: ", "到此为止："}) + get(refusal, "message"_L1) + '\n'_L1);
}
}

QString returnText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    return ReturnPrinter(document, language, zone).text();
}
}
