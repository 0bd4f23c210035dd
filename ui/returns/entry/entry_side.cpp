// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the side, and its words.
#include "ui/returns/entry/entry_side.h"

#include "core/policy/deadline.h"
#include "core/workflow/progress.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/detail/customer_view.h"
#include "ui/returns/messages/contact_fields.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 352;
}

EntrySide::EntrySide(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_amountCaption(captionLabel()), m_amount(amountLabel()),
      m_way(captionLabel()), m_sum(new QGridLayout), m_promised(new TextLabel(TextUse::BodyBold)),
      m_limits(captionLabel()), m_customerCaption(new TextLabel(TextUse::BodyBold)), m_customerSource(captionLabel()),
      m_phone(new CodeEdit), m_phoneNote(new FieldNote(m_phone)), m_name(new QLineEdit),
      m_told(new ContactFields(context)), m_earlier(new CustomerView(context)),
      m_savePrint(new ActionButton(ButtonKind::Primary)), m_save(new ActionButton(ButtonKind::Secondary)),
      m_close(new ActionButton(ButtonKind::Secondary))
{
    setProperty("frame", QStringLiteral("pane"));
    setFixedWidth(px(kWidth));
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(buildMoney());
    parts->addWidget(makeLine(Qt::Horizontal));
    parts->addWidget(buildCustomer());
    parts->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addWidget(buildFoot());
    connect(m_phone, &QLineEdit::textChanged, this, &EntrySide::checkPhone);
    connect(m_phone, &QLineEdit::textChanged, this, &EntrySide::changed);
    connect(m_phone, &QLineEdit::editingFinished, this, [this] {
        Customer customer;
        customer.phone = Phone::read(contactPhone(), m_context.policy().phoneRegion);
        m_earlier->show(customer);
    });
    connect(m_name, &QLineEdit::textChanged, this, &EntrySide::changed);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_phone), m_name}) {
        connect(field, &QLineEdit::textEdited, m_customerSource, &QWidget::hide);
    }
    connect(m_savePrint, &QPushButton::clicked, this, [this] { Q_EMIT savePressed(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT savePressed(false); });
    connect(m_close, &QPushButton::clicked, this, &EntrySide::closePressed);
    retranslate();
    showNothing();
}

EntrySide::~EntrySide()
{
    m_phone->disconnect(this); // one that goes with the focus in it still ends its editing
}

QWidget *EntrySide::buildMoney()
{
    auto *box = new QWidget;
    m_amount->setObjectName(QStringLiteral("entryAmount"));
    m_sum->setVerticalSpacing(px(4));
    m_sum->setColumnStretch(0, 1);
    auto *promise = new QHBoxLayout;
    promise->setSpacing(px(8));
    promise->addWidget(new IconLabel(QStringLiteral("calendar-clock"), Ink::Accent, 20), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_promised);
    words->addWidget(m_limits);
    promise->addLayout(words, 1);
    m_limits->setWordWrap(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(px(18), px(12), px(18), px(12));
    layout->setSpacing(px(2));
    layout->addWidget(m_amountCaption);
    layout->addWidget(m_amount);
    layout->addWidget(m_way);
    layout->addSpacing(px(8));
    layout->addLayout(m_sum);
    layout->addSpacing(px(8));
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addSpacing(px(10));
    layout->addLayout(promise);
    return box;
}

QWidget *EntrySide::buildCustomer()
{
    auto *box = new QWidget;
    m_phone->setObjectName(QStringLiteral("contactPhone"));
    m_name->setObjectName(QStringLiteral("contactName"));
    m_phone->addAction(icon(QStringLiteral("phone"), Ink::Muted), QLineEdit::LeadingPosition);
    m_name->addAction(icon(QStringLiteral("user"), Ink::Muted), QLineEdit::LeadingPosition);
    auto *head = new QHBoxLayout;
    head->addWidget(m_customerCaption, 1);
    head->addWidget(m_customerSource);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(px(10), 0, 0, 0); // what came back before keeps that room itself
    fields->setSpacing(px(8));
    fields->addLayout(head);
    fields->addWidget(m_phone);
    fields->addWidget(m_phoneNote);
    fields->addWidget(m_name);
    fields->addWidget(m_told);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(px(8), px(12), px(18), px(12));
    layout->setSpacing(px(8));
    layout->addLayout(fields);
    layout->addWidget(m_earlier);
    return box;
}

QWidget *EntrySide::buildFoot()
{
    QFrame *foot = makeFrame(FrameKind::Foot);
    m_savePrint->setObjectName(QStringLiteral("savePrint"));
    m_save->setObjectName(QStringLiteral("save"));
    m_close->setObjectName(QStringLiteral("closeEntry"));
    m_savePrint->setButtonSize(ButtonSize::Large);
    m_savePrint->setIconName(QStringLiteral("printer"));
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    second->addWidget(m_save, 1);
    second->addWidget(m_close, 1);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(px(18), px(12), px(18), px(12));
    rows->setSpacing(px(8));
    rows->addWidget(m_savePrint);
    rows->addLayout(second);
    static_cast<QVBoxLayout *>(foot->layout())->addLayout(rows);
    return foot;
}

void EntrySide::showCustomer(const Customer &customer)
{
    setContact(customer.name, customer.phone.raw);
    m_customerSource->setVisible(!customer.name.isEmpty() || !customer.phone.isEmpty());
    m_earlier->show(customer);
}

void EntrySide::setContact(const QString &name, const QString &phone)
{
    m_name->setText(name);
    m_phone->setText(phone);
    m_customerSource->hide();
}

void EntrySide::setChoice(const ContactChoice &choice)
{
    m_told->setChoice(choice);
}

ContactChoice EntrySide::choice() const
{
    return m_told->choice();
}

QString EntrySide::contactName() const
{
    return m_name->text().trimmed();
}

QString EntrySide::contactPhone() const
{
    return halfWidth(m_phone->text()).trimmed();
}

void EntrySide::focusPhone()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

/// An odd number warns and never hinders: the customer stands at the counter.
void EntrySide::checkPhone()
{
    const Phone phone = Phone::read(contactPhone(), m_context.policy().phoneRegion);
    if (!phone.isEmpty() && phone.e164.isEmpty()) {
        m_phoneNote->warn(tr("This number looks incomplete. It can be saved."));
    } else {
        m_phoneNote->clear();
    }
}

void EntrySide::showNothing()
{
    m_amount->setText(QStringLiteral("–"));
    m_way->clear();
    m_promised->setText(tr("Promised day"));
    m_limits->setText(tr("known as soon as a line is ticked"));
    while (QLayoutItem *item = m_sum->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void EntrySide::showCheck(const CheckView &check, Resolution wish, const QString &tender, bool areGoodsHere)
{
    const Formatter &format = m_context.format();
    showNothing();
    m_amount->setText(format.money(check.total));
    const bool isForMoney = wish == Resolution::Refund;
    m_isForMoney = isForMoney;
    sayWhat();
    if (!isForMoney) {
        m_way->setText(tr("as: %1 · subject to inspection").arg(format.resolution(wish)));
    } else {
        m_way->setText(tender.isEmpty() ? tr("subject to inspection")
                                        : tr("back to %1 · subject to inspection").arg(format.tender(tender)));
    }
    int row = 0;
    for (std::size_t i = 0; i < check.lines.size(); ++i) {
        const ReturnLine &line = check.lines[i];
        auto *words = new ElidedLabel(TextUse::Body, Ink::Muted);
        words->setFullText(tr("%1 of %2 · %3")
                               .arg(format.quantity(line.quantities.requested),
                                    format.quantity(line.saleLineQuantity, line.unit), line.name));
        m_sum->addWidget(words, row, 0);
        m_sum->addWidget(new TextLabel(TextUse::Body, Ink::Text, format.amount(check.amounts[i])), row, 1,
                         Qt::AlignRight);
        ++row;
    }
    for (const PromotionClaim &claim : check.promotions) {
        auto *words = new ElidedLabel(TextUse::Body, Ink::Muted);
        words->setFullText(format.promotion(claim.promotion));
        m_sum->addWidget(words, row, 0);
        m_sum->addWidget(new TextLabel(TextUse::Body, Ink::Text, format.amount(-claim.amount)), row, 1, Qt::AlignRight);
        ++row;
    }
    m_sum->addWidget(new TextLabel(TextUse::BodyBold, Ink::Text, isForMoney ? tr("To refund") : tr("Worth")), row, 0);
    m_sum->addWidget(new TextLabel(TextUse::BodyBold, Ink::Text, format.amount(check.total)), row, 1, Qt::AlignRight);
    m_promised->setText(tr("Promised by %1").arg(format.promisedDay(check.promisedBy)));
    m_limits->setText(limitsOf(check.verdict.result == VerdictResult::Approved, areGoodsHere, kindFor(wish),
                               {reasonsOf(check.lines), check.customerGroup}));
}

/// The limits that add up to the promised day.
QString EntrySide::limitsOf(bool isApproved, bool areGoodsHere, SettlementKind kind, const LimitFacts &facts) const
{
    const Formatter &format = m_context.format();
    std::vector<Step> steps{Step::Inspect, Step::Settle};
    if (!areGoodsHere) {
        steps.insert(steps.begin(), Step::Receive);
    }
    if (!isApproved) {
        steps.insert(steps.begin(), Step::Review);
    }
    QStringList parts;
    for (const Step step : steps) {
        parts.append((step == Step::Settle ? format.settling(kind) : format.step(step)) + QLatin1Char(' ')
                     + format.stepLimit(step, facts));
    }
    if (areGoodsHere && isApproved) {
        parts.prepend(tr("received now"));
    }
    if (!facts.group.isEmpty()) {
        parts.append(format.customerGroup(facts.group));
    }
    if (format.policy().openingHours) {
        parts.append(tr("counted in opening hours"));
    }
    return parts.join(QStringLiteral(" · "));
}

void EntrySide::setBlocked(const QString &reason)
{
    m_savePrint->setBlocked(reason);
    m_save->setBlocked(reason);
}

void EntrySide::setWillPay(bool willPay, const QString &amount)
{
    m_willPay = willPay;
    m_payAmount = amount;
    m_savePrint->setIconName(willPay ? QStringLiteral("banknote") : QStringLiteral("printer"));
    m_savePrint->setText(willPay ? tr("Pay %1 and print").arg(amount) : tr("Save and print"));
    m_save->setText(willPay ? tr("Pay") : tr("Save"));
}

void EntrySide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void EntrySide::sayWhat()
{
    m_amountCaption->setText(m_isForMoney ? tr("Estimated refund") : tr("Estimated worth"));
}

void EntrySide::retranslate()
{
    sayWhat();
    m_customerCaption->setText(tr("Customer"));
    m_customerSource->setText(tr("from the receipt"));
    m_phone->setPlaceholderText(tr("Phone"));
    m_phone->setAccessibleName(tr("Phone of the customer"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the customer"));
    m_told->refresh();
    for (const QLineEdit *field : {static_cast<const QLineEdit *>(m_phone), static_cast<const QLineEdit *>(m_name)}) {
        field->actions().constFirst()->setText(field->placeholderText()); // the icon in front of it
    }
    m_close->setText(tr("Close"));
    setWillPay(m_willPay, m_payAmount);
    m_savePrint->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_close->setKeys(Qt::Key_Escape);
}
}
