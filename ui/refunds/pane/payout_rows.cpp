// SPDX-License-Identifier: GPL-3.0-or-later
// A row for each payout, with what can be done to it.
#include "ui/refunds/pane/payout_rows.h"

#include "core/domain/means.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/step_chip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
PayoutRows::PayoutRows(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PayoutRows::showPayouts(const ReturnView &view, const Settlement &settlement,
                             const std::vector<Possibility> &possible)
{
    const QString key = view.returnCase.rma.number + QLatin1Char(' ') + QString::number(settlement.number);
    if (key != m_shown) {
        m_failing = 0;
        m_reasonText.clear();
    }
    m_shown = key;
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    layout()->addWidget(m_rows);
    bool isEmpty = true;
    for (const Payout &payout : view.returnCase.payouts) {
        if (payout.settlement == settlement.number) {
            addPayout(rows, payout, possible);
            isEmpty = false;
        }
    }
    setVisible(!isEmpty);
}

void PayoutRows::addPayout(QVBoxLayout *rows, const Payout &payout, const std::vector<Possibility> &possible)
{
    const Formatter &format = m_context.format();
    auto *chip = new StepChipLabel;
    chip->setChip(markOf(payout.state), format.payoutState(payout.state, payout.tender));
    auto *amount = new ElidedLabel(TextUse::BodyBold);
    const QString pattern = isMoney(payout.tender) ? tr("%1 by %2") : QStringLiteral("%1 · %2");
    amount->setFullText(pattern.arg(format.money(payout.handedOut()), format.tender(payout.tender)));
    QStringList facts{payout.voucher, format.when(payout.at, m_context.now()), payout.reference,
                      format.cashRounding(payout)};
    facts.removeAll(QString());
    auto *words = new ElidedLabel(TextUse::Caption, Ink::Muted);
    words->setFullText(facts.join(QStringLiteral(" · ")));
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(chip);
    first->addWidget(amount, 1);
    rows->addLayout(first);
    rows->addWidget(words);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    addButtons(second, payout, possible);
    second->addStretch();
    rows->addLayout(second);
    const Error *refusal = refusalOf(possible, Right::ConfirmPayout);
    if (payout.state == PayoutState::Sent && refusal != nullptr) {
        auto *why = new ReasonHint;
        why->setReason(ReasonHint::Cause::Role, errorText(*refusal, format).sentence());
        rows->addWidget(why);
    }
    if (m_failing != payout.number) {
        return;
    }
    auto *reason = new QLineEdit(m_reasonText);
    reason->setObjectName(QStringLiteral("failReason"));
    const bool isParcel = payout.tender == kReshipMeans;
    const QString question = isParcel ? tr("What became of it?") : tr("Why did it fail?");
    reason->setPlaceholderText(question);
    reason->setAccessibleName(question);
    auto *fail = new ActionButton(ButtonKind::Secondary, QStringLiteral("circle-x"),
                                  isParcel ? tr("Enter as lost") : tr("Enter as failed"));
    fail->setObjectName(QStringLiteral("failConfirm"));
    fail->setBlocked(m_reasonText.trimmed().isEmpty() ? tr("Say why it failed.") : QString());
    auto *third = new QHBoxLayout;
    third->addWidget(reason, 1);
    third->addWidget(fail);
    rows->addLayout(third);
    connect(reason, &QLineEdit::textChanged, fail, [this, fail](const QString &text) {
        m_reasonText = text;
        fail->setBlocked(text.trimmed().isEmpty() ? tr("Say why it failed.") : QString());
    });
    connect(fail, &QPushButton::clicked, this,
            [this, number = payout.number] { Q_EMIT failWanted(number, m_reasonText.trimmed()); });
    reason->setFocus();
}

void PayoutRows::addButtons(QHBoxLayout *row, const Payout &payout, const std::vector<Possibility> &possible)
{
    const auto add = [&](const QString &name, const QString &icon, const QString &text) {
        auto *button = new ActionButton(ButtonKind::Secondary, icon, text);
        button->setObjectName(name);
        button->setButtonSize(ButtonSize::Small);
        row->addWidget(button);
        return button;
    };
    const auto whyNot = [&](Right right) {
        const Error *refusal = refusalOf(possible, right);
        return refusal == nullptr ? QString() : errorText(*refusal, m_context.format()).sentence();
    };
    const int number = payout.number;
    const bool isParcel = payout.tender == kReshipMeans;
    if (payout.state == PayoutState::Sent) {
        ActionButton *confirm = add(QStringLiteral("payoutConfirm"), QStringLiteral("check"),
                                    isParcel ? tr("Delivered") : tr("It arrived"));
        confirm->setBlocked(whyNot(Right::ConfirmPayout));
        connect(confirm, &QPushButton::clicked, this, [this, number] { Q_EMIT confirmWanted(number); });
    }
    const bool isHanded = payout.tender == kCashTender || !isMoney(payout.tender);
    if (payout.state == PayoutState::Sent || (payout.state == PayoutState::Confirmed && !isHanded)) {
        ActionButton *fail = add(QStringLiteral("payoutFail"), QStringLiteral("circle-x"),
                                 isParcel ? tr("Lost again...") : tr("It failed..."));
        fail->setBlocked(whyNot(Right::FailPayout));
        connect(
            fail, &QPushButton::clicked, this, [this, number] { askReason(number); }, Qt::QueuedConnection);
    }
    ActionButton *print = add(QStringLiteral("payoutPrint"), QStringLiteral("printer"), tr("Voucher"));
    connect(print, &QPushButton::clicked, this, [this, number] { Q_EMIT voucherWanted(number); });
}

void PayoutRows::askReason(int payout)
{
    m_failing = payout;
    Q_EMIT reasonAsked();
}

void PayoutRows::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
}
}
