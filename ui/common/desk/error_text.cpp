// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the wording of a refusal and filling in its facts.
#include "ui/common/desk/error_text.h"

#include "ui/common/desk/error_wordings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace rd::ui
{
namespace
{
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("rd::ui::ErrorText", text);
}

/// Codes of rules, fields and import faults that a person may meet.
QString wordOf(const QString &code)
{
    struct Entry {
        const char *code;
        const char *text;
    };
    static constexpr Entry kEntries[] = {
        {"return_window", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Days since the purchase")},
        {"warranty", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Days of the warranty")},
        {"final_sale", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Final sale")},
        {"not_returnable_article", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Not returnable article")},
        {"may_be_back", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "May be back already")},
        {"subsidy_unknown", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Platform subsidy of unknown amount")},
        {"article_review", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Article that is always reviewed")},
        {"late_return", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "After the window")},
        {"paid_by_credit", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Paid by store credit")},
        {"promotion", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Promotion")},
        {"earlier_promotion", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Given for goods with a promotion")},
        {"gift_receipt", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Gift receipt")},
        {"receipt_missing", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No receipt")},
        {"yearly_allowance", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Claimed without a receipt this year")},
        {"flagged_customer", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Flagged customer")},
        {"invoice_number", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Invoice number")},
        {"until", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Last day")},
        {"auto_approve_limit", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Amount without a manager")},
        {"unknown", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "unknown")},
        {"note", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Note")},
        {"reason", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Reason")},
        {"line", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "at least one line")},
        {"lines", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "at least one line")},
        {"name", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Name")},
        {"phone", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Phone")},
        {"reference", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Reference")},
        {"text", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Text")},
        {"tender", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Tender")},
        {"receipt", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Receipt")},
        {"settlement", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Settlement")},
        {"carrier", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Carrier")},
        {"tracking", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Tracking number")},
        {"sent_to", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Sent to")},
        {"expected", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Expected back")},
        {"sku", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Article number")},
        {"item", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "at least one article")},
        {"to_countersign", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "to countersign")},
        {"due", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "due")},
        {"sent", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "sent")},
        {"back", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "back")},
        {"done", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "done")},
        {"void", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "void")},
        {"confirmed", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "confirmed")},
        {"failed", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "failed")},
    };
    for (const Entry &entry : kEntries) {
        if (code == QLatin1String(entry.code)) {
            return translated(entry.text);
        }
    }
    return QString(code).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString momentText(const QString &iso, const Formatter &format)
{
    const auto time = UtcTime::parse(iso);
    return time ? format.dateTime(*time) : iso;
}

QString amountText(const QString &decimal, const Formatter &format)
{
    const auto money = Money::parse(decimal, format.currency());
    return money ? format.money(*money) : decimal;
}

QString checklistText(const QString &code, const Formatter &format)
{
    for (const auto &checklist : format.policy().checklists) {
        for (const ChecklistItem &item : checklist) {
            if (item.code == code) {
                return item.text.in(format.language());
            }
        }
    }
    return code;
}

/// A fact as people read it; what it means follows from its key.
QString factText(const QString &key, const QString &value, const Formatter &format)
{
    static const QStringList amounts{QStringLiteral("amount"),      QStringLiteral("due"),
                                     QStringLiteral("tender_left"), QStringLiteral("balance"),
                                     QStringLiteral("most"),        QStringLiteral("paid_amount"),
                                     QStringLiteral("given_back"),  QStringLiteral("red_done")};
    if (amounts.contains(key)) {
        return amountText(value, format);
    }
    static const QStringList days{QStringLiteral("expired_on"), QStringLiteral("last_day"),
                                  QStringLiteral("today"),      QStringLiteral("withdrawn_on"),
                                  QStringLiteral("undone_on"),  QStringLiteral("logged")};
    if (days.contains(key)) {
        const auto day = BusinessDate::parse(value);
        return day ? format.day(*day) : value;
    }
    if (key == QLatin1String("reason") && format.policy().reason(value) != nullptr) {
        return format.reason(value);
    }
    static const QStringList moments{
        QStringLiteral("until"), QStringLiteral("hold"),   QStringLiteral("clock"),   QStringLiteral("last"),
        QStringLiteral("now"),   QStringLiteral("due_at"), QStringLiteral("paid_at"), QStringLiteral("waiting_since")};
    if (moments.contains(key)) {
        return momentText(value, format);
    }
    if (key == QLatin1String("tender") || key == QLatin1String("paid_tender") || key == QLatin1String("allowed")) {
        return format.tender(value);
    }
    if (key == QLatin1String("tick")) {
        return fromCode<BenefitKind>(value) ? format.benefit(value) : checklistText(value, format);
    }
    if (const auto role = fromCode<Role>(value);
        role && (key == QLatin1String("roles") || key == QLatin1String("role"))) {
        return format.role(*role);
    }
    if (const auto right = fromCode<Right>(value); right && key == QLatin1String("right")) {
        return format.right(*right);
    }
    if (const auto step = fromCode<Step>(value); step && key == QLatin1String("step")) {
        return format.step(*step);
    }
    if (const auto outcome = fromCode<Outcome>(value); outcome && key == QLatin1String("outcome")) {
        return format.outcome(*outcome);
    }
    const bool isResolution = key == QLatin1String("resolution") || key == QLatin1String("offered");
    if (const auto resolution = fromCode<Resolution>(value); resolution && isResolution) {
        return format.resolution(*resolution);
    }
    static const QStringList coded{QStringLiteral("rule"), QStringLiteral("field"), QStringLiteral("state"),
                                   QStringLiteral("reason")};
    return coded.contains(key) || value == QLatin1String("unknown") ? wordOf(value) : value;
}

QString valueText(const QString &key, const QJsonValue &value, const Formatter &format)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(valueText(key, part, format));
        }
        return Formatter::list(parts);
    }
    if (value.isObject() && key == QLatin1String("faults")) { // where in the rules, and the code of what is wrong
        const QString problem = value[QLatin1String("problem")].toString();
        return QString(value[QLatin1String("path")].toString() + QStringLiteral(": ")
                       + QString(problem).replace(QLatin1Char('_'), QLatin1Char(' ')));
    }
    if (value.isObject()) {
        QStringList parts;
        for (const QJsonValue &part : value.toObject()) {
            parts.append(valueText(key, part, format));
        }
        return parts.join(QLatin1Char(' '));
    }
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return factText(key, value.toString(), format);
}

bool hasAll(const char *text, const QJsonObject &details)
{
    for (auto keys = placeholder().globalMatch(QString::fromUtf8(text)); keys.hasNext();) {
        const QJsonValue value = details.value(keys.next().captured(1));
        const bool isBlank = (value.isString() && value.toString().isEmpty())
                             || (value.isArray() && value.toArray().isEmpty());
        if (value.isUndefined() || value.isNull() || isBlank) {
            return false;
        }
    }
    return true;
}

bool fits(const ErrorWording &wording, const Error &error)
{
    const QLatin1String kind(wording.kind);
    const auto is = [&](const char *key) { return error.details.value(QLatin1String(key)) == kind; };
    const bool isOfKind = kind.isEmpty() || is("problem") || is("reason") || error.details.contains(kind);
    return wording.code == error.code && isOfKind && hasAll(wording.what, error.details)
           && hasAll(wording.why, error.details) && hasAll(wording.wayOn, error.details);
}

QString fill(const char *text, const QJsonObject &details, const Formatter &format)
{
    const QString pattern = translated(text);
    QString filled;
    qsizetype done = 0;
    for (auto keys = placeholder().globalMatch(pattern); keys.hasNext();) {
        const QRegularExpressionMatch key = keys.next();
        filled += QStringView(pattern).mid(done, key.capturedStart() - done);
        filled += valueText(key.captured(1), details.value(key.captured(1)), format);
        done = key.capturedEnd();
    }
    return filled + pattern.mid(done);
}
}

QString ErrorText::reason() const
{
    //: A refusal: what happened, then why
    return why.isEmpty() ? what
                         : QCoreApplication::translate("rd::ui::ErrorText", "%1. %2", "what, why").arg(what, why);
}

QString ErrorText::rest() const
{
    if (why.isEmpty() || wayOn.isEmpty()) {
        return why + wayOn;
    }
    //: Why something was refused, and the way on
    return QCoreApplication::translate("rd::ui::ErrorText", "%1. %2").arg(why, wayOn);
}

QString ErrorText::sentence() const
{
    const QString text = reason();
    if (text.isEmpty() || text.endsWith(QLatin1Char('?'))) {
        return text + (wayOn.isEmpty() ? QString() : QString(QLatin1Char(' ') + wayOn));
    }
    //: A refusal as a sentence, followed by the way on
    return QCoreApplication::translate("rd::ui::ErrorText", "%1. %2").arg(text, wayOn).trimmed();
}

ErrorText errorText(const Error &error, const Formatter &format)
{
    for (const auto &table :
         {photoWordings(), messageWordings(), workWordings(), exceptionWordings(), articleWordings(), ruleWordings(),
          outstandingWordings(), worldWordings(), inputWordings()}) {
        const auto found = std::ranges::find_if(table,
                                                [&error](const ErrorWording &wording) { return fits(wording, error); });
        if (found != table.end()) {
            return {fill(found->what, error.details, format), fill(found->why, error.details, format),
                    fill(found->wayOn, error.details, format)};
        }
    }
    return {errorName(error.code), {}, {}};
}
}
