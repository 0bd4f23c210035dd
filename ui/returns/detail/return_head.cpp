// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the head.
#include "ui/returns/detail/return_head.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/flag_text.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/mark.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/due_label.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/step_chip.h"
#include "ui/returns/detail/return_sums.h"
#include "ui/returns/detail/split_links.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kLeastChip = 48;

QToolButton *makeTool(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name, Ink::Muted));
    button->setAutoRaise(true);
    return button;
}

DueText dueOf(const ReturnView &view, const Formatter &format)
{
    const Task *task = view.step ? view.returnCase.openTask(*view.step) : nullptr;
    if (task == nullptr) {
        return {};
    }
    const TaskTimes &times = view.timesOf(*task);
    return format.due(times.dueAt, view.now, times.isDueSoon, view.returnCase.rma.hold.has_value());
}
}

ReturnHead::ReturnHead(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_number(titleLabel()), m_chip(new StepChipLabel), m_due(new DueLabel),
      m_copy(makeTool(QStringLiteral("copy"))), m_close(makeTool(QStringLiteral("x"))),
      m_person(makeTool(QStringLiteral("user"))), m_customer(new ElidedLabel(TextUse::Body)),
      m_receipt(new TextLabel(TextUse::Body, Ink::Muted)), m_promised(new TextLabel(TextUse::Body, Ink::Muted)),
      m_flagged(new TextLabel(TextUse::BodyBold, Ink::Warning)), m_splits(new SplitLinks)
{
    m_number->setObjectName(QStringLiteral("returnNumber"));
    m_copy->setObjectName(QStringLiteral("copyNumber"));
    m_close->setObjectName(QStringLiteral("hidePane"));
    m_flagged->setObjectName(QStringLiteral("returnFlagged"));
    m_flagged->setWordWrap(true);
    m_person->setObjectName(QStringLiteral("openCustomer"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_number);
    first->addWidget(m_chip);
    first->addWidget(m_due);
    first->addStretch();
    first->addWidget(m_copy);
    first->addWidget(m_close);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(4));
    second->addWidget(m_person);
    second->addWidget(m_customer, 1);
    second->addWidget(new IconLabel(QStringLiteral("receipt")));
    second->addWidget(m_receipt);
    second->addSpacing(px(8));
    second->addWidget(new IconLabel(QStringLiteral("calendar")));
    second->addWidget(m_promised);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(12), 0);
    layout->setSpacing(px(2));
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_flagged);
    layout->addWidget(m_splits);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_number->text());
        Q_EMIT m_context.statusMessage(tr("Copied %1").arg(m_number->text()));
    });
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_splits, &SplitLinks::pressed, &m_context, &AppContext::openReturnWanted);
    connect(m_close, &QToolButton::clicked, this, &ReturnHead::closePressed);
    connect(m_person, &QToolButton::clicked, this, [this] { Q_EMIT m_context.openCustomerWanted(m_customerId); });
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), m_person); // at once, unlike the button's own
    connect(keys, &QShortcut::activated, m_person, &QToolButton::click);
    nameKeys(*keys, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Everything about the customer"));
}

void ReturnHead::show(const ReturnView &view)
{
    const Formatter &format = m_context.format();
    const Rma &rma = view.returnCase.rma;
    m_number->setText(rma.number);
    if (view.step) {
        const SettlementKind kind = settlingKind(view);
        m_chip->setChip(markOf(*view.step, kind),
                        view.step == Step::Settle ? format.chip(kind) : format.chip(*view.step));
    } else {
        m_chip->setChip(markOf(rma.outcome.value_or(Outcome::Settled)),
                        format.outcome(rma.outcome.value_or(Outcome::Settled)));
    }
    m_chip->setToolTip(m_chip->accessibleName());
    const DueText due = dueOf(view, format);
    m_due->setDue(due);
    m_isWarning = due.tone != DueText::Tone::Normal;
    fit();
    QStringList customer{customerNameOf(view), format.maskedPhone(customerPhoneOf(view))};
    customer.removeAll(QString());
    if (const auto buyer = view.otherBuyer()) {
        //: Behind the name of who brings goods that somebody else bought
        customer.append(
            tr("· bought by %1").arg(buyer->name.isEmpty() ? format.maskedPhone(buyer->phone.raw) : buyer->name));
    }
    if (!view.customerGroup.isEmpty()) {
        customer.append(QStringLiteral("· ") + format.customerGroup(view.customerGroup));
    }
    m_customer->setFullText(customer.isEmpty() ? tr("No name") : customer.join(QLatin1Char(' ')));
    const QString flagged = flagText(rma.verdict, format);
    m_flagged->setText(flagged);
    m_flagged->setVisible(!flagged.isEmpty());
    m_splits->show(view);
    m_customerId = view.customer.id;
    m_person->setEnabled(m_customerId.isValid());
    m_person->setToolTip(m_customerId.isValid() ? tr("Everything about this customer (Ctrl+I)")
                                                : tr("Nothing more is known of this customer"));
    m_person->setAccessibleName(tr("Everything about this customer"));
    m_receipt->setText(rma.receipt);
    m_promised->setText(rma.isOpen() ? tr("Due %1").arg(format.promisedDay(rma.promisedBy))
                                     : tr("Closed %1").arg(format.when(*rma.closedAt, view.now)));
    m_promised->setToolTip(tr("Promised to the customer by %1").arg(format.dateTime(rma.promisedBy)));
    m_copy->setToolTip(tr("Copy the number (Ctrl+Shift+C)"));
    m_copy->setAccessibleName(tr("Copy the number"));
    m_close->setToolTip(tr("Hide this pane (Ctrl+D)"));
    m_close->setAccessibleName(tr("Hide this pane"));
}

/// The number never gives way: neither to the time, which the now box says as well, nor to the step, which the path shows.
void ReturnHead::fit()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 5 * px(8);
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_number, m_copy, m_close}) {
        needed += part->sizeHint().width();
    }
    m_chip->setMaximumWidth(std::max(px(kLeastChip), width() - needed));
    needed += m_chip->sizeHint().width() + m_due->sizeHint().width();
    m_due->setVisible(m_isWarning && needed <= width());
}

void ReturnHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}
}
