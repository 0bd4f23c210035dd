// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts and refusals in one coloured line.
#include "ui/returns/entry/verdict_strip.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/flag_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace rd::ui
{
namespace
{
bool isAboutReceipt(const RuleResult &rule)
{
    return rule.rule == QLatin1String("receipt_missing");
}
}

VerdictStrip::VerdictStrip(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_icon(new IconLabel(QStringLiteral("info"), Ink::Muted, 18)),
      m_lead(new TextLabel(TextUse::BodyBold)), m_rest(new TextLabel(TextUse::Body)), m_right(captionLabel())
{
    setObjectName(QStringLiteral("verdict"));
    m_lead->setObjectName(QStringLiteral("verdictLead"));
    m_rest->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(14), px(6), px(14), px(6));
    layout->setSpacing(px(8));
    layout->addWidget(m_icon);
    layout->addWidget(m_lead);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_right);
    setMinimumHeight(px(34));
}

void VerdictStrip::showMissing(const QString &text)
{
    say(Tone::Quiet, {}, text, {});
}

void VerdictStrip::showVerdict(const CheckView &check)
{
    const Verdict &verdict = check.verdict;
    QStringList rules;
    if (std::ranges::any_of(verdict.rules, isAboutReceipt)) {
        rules.append(tr("worth %1").arg(m_context.format().money(check.total)));
    }
    for (const RuleResult &rule : verdict.rules) {
        const bool isDeciding = verdict.result == VerdictResult::Approved || rule.result != VerdictResult::Approved;
        const QString words = ruleWords(rule);
        if (isDeciding && !words.isEmpty() && !rules.contains(words)) {
            rules.append(words);
        }
    }
    const Tone tone = verdict.result == VerdictResult::Approved ? Tone::Good
                      : verdict.result == VerdictResult::Denied ? Tone::Refused
                                                                : Tone::Decide;
    say(tone, m_context.format().verdict(verdict.result), rules.join(QStringLiteral(" · ")),
        tr("Rules, version %1").arg(verdict.policyVersion.value()));
}

void VerdictStrip::showRefusal(const Error &error)
{
    const ErrorText text = errorText(error, m_context.format());
    say(Tone::Refused, text.what, text.rest(), {});
}

/// Rules that grant new goods or a store credit, and what comes without a receipt.
QString VerdictStrip::otherwiseWords(const RuleResult &rule) const
{
    const Formatter &format = m_context.format();
    if (rule.rule == QLatin1String("promotion")) {
        const auto amount = Money::parse(rule.limit, format.currency());
        //: A promotion, and what its gift counts that does not come back, or its bundle that is broken up
        return amount ? tr("%1: %2 is withheld unless it comes back whole")
                            .arg(format.promotion(rule.value), format.money(*amount))
                      : QString();
    }
    if (rule.rule == QLatin1String("earlier_promotion")) {
        const auto amount = Money::parse(rule.limit, format.currency());
        //: Goods given in exchange come back for money; a promotion hung on those of the first receipt, and its gift is not back
        return amount ? tr("given for goods of receipt %1 with a promotion: up to %2 was not given back")
                            .arg(rule.value, format.money(*amount))
                      : QString();
    }
    if (rule.rule == QLatin1String("late_return")) {
        return tr("after the window: new goods or a store credit, no money");
    }
    if (rule.rule == QLatin1String("gift_receipt")) {
        return tr("gift receipt: new goods or a store credit, no money");
    }
    if (rule.rule == QLatin1String("paid_by_credit")) {
        return tr("paid by store credit: new goods or a store credit, no money");
    }
    if (isAboutReceipt(rule)) {
        return rule.result == VerdictResult::Denied            ? tr("nothing comes back without a receipt")
               : rule.limit == codeOf(Resolution::StoreCredit) ? tr("no receipt: new goods or a store credit, no money")
                                                               : tr("no receipt");
    }
    if (rule.rule == QLatin1String("yearly_allowance")) {
        const auto value = Money::parse(rule.value, format.currency());
        const auto limit = Money::parse(rule.limit, format.currency());
        return value && limit ? tr("%1 without a receipt this year, the limit is %2")
                                    .arg(format.money(*value), format.money(*limit))
                              : QString();
    }
    return {};
}

QString VerdictStrip::ruleWords(const RuleResult &rule) const
{
    const Formatter &format = m_context.format();
    if (rule.rule == QLatin1String("return_window")) {
        return rule.value == QLatin1String("unknown") ? tr("the day of sale is unknown")
                                                      : tr("day %1 of %2").arg(rule.value, rule.limit);
    }
    if (rule.rule == QLatin1String("warranty")) {
        //: Too late for a return, but the goods failed within their warranty
        return tr("in warranty, day %1 of %2").arg(rule.value, rule.limit);
    }
    if (rule.rule == QLatin1String("flagged_customer")) {
        return flagText(rule.value, BusinessDate::parse(rule.limit), format);
    }
    if (rule.rule == QLatin1String("final_sale")) {
        return tr("%1 is final sale").arg(rule.value);
    }
    if (rule.rule == QLatin1String("not_returnable_article")) {
        return tr("%1 is not returnable by the list of articles").arg(rule.value);
    }
    if (rule.rule == QLatin1String("may_be_back")) {
        //: Receipts by which the same goods may have been returned
        return tr("by receipt %1").arg(rule.value);
    }
    if (rule.rule == QLatin1String("article_review")) {
        return tr("%1 is always reviewed").arg(rule.value);
    }
    if (rule.rule == QLatin1String("auto_approve_limit")) {
        const auto value = Money::parse(rule.value, format.currency());
        const auto limit = Money::parse(rule.limit, format.currency());
        return value && limit ? tr("%1, the limit is %2").arg(format.money(*value), format.money(*limit)) : QString();
    }
    return otherwiseWords(rule);
}

void VerdictStrip::say(Tone tone, const QString &lead, const QString &rest, const QString &right)
{
    m_tone = tone;
    const Ink ink = tone == Tone::Good      ? Ink::Success
                    : tone == Tone::Decide  ? Ink::Warning
                    : tone == Tone::Refused ? Ink::Danger
                                            : Ink::Muted;
    const QString name = tone == Tone::Good      ? QStringLiteral("circle-check")
                         : tone == Tone::Decide  ? QStringLiteral("triangle-alert")
                         : tone == Tone::Refused ? QStringLiteral("circle-x")
                                                 : QStringLiteral("info");
    m_icon->setIcon(name, ink);
    m_lead->setInk(ink);
    m_rest->setInk(ink);
    m_right->setInk(ink);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_rest->setText(rest);
    m_right->setText(right);
    setAccessibleName(QString(lead + QLatin1Char(' ') + rest));
    update();
}

void VerdictStrip::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    const ToneColours quiet{now.border, now.raised};
    const ToneColours &tone = m_tone == Tone::Good      ? now.success
                              : m_tone == Tone::Decide  ? now.warning
                              : m_tone == Tone::Refused ? now.danger
                                                        : quiet;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = tone.text;
    edge.setAlpha(m_tone == Tone::Quiet ? 255 : 110);
    painter.setPen(edge);
    painter.setBrush(tone.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}
}
