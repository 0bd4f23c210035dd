// SPDX-License-Identifier: GPL-3.0-or-later
// A row for each code.
#include "ui/returns/detail/credit_box.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
CreditBox::CreditBox(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), 0, px(16), px(8));
    hide();
}

/// Rows that still say the same stay: somebody may be marking the code.
void CreditBox::show(const ReturnView &view)
{
    std::vector<StoreCredit> credits;
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (settlement.credit) {
            credits.push_back(*settlement.credit);
        }
    }
    if (credits == m_shown && m_language == m_context.language()) {
        return;
    }
    m_shown = std::move(credits);
    m_language = m_context.language();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    layout()->addWidget(m_rows);
    for (const StoreCredit &credit : m_shown) {
        add(credit);
    }
    setVisible(!m_shown.empty());
}

void CreditBox::add(const StoreCredit &credit)
{
    auto *code = amountLabel(credit.code);
    code->setObjectName(QStringLiteral("creditCode"));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setAccessibleName(tr("Store credit %1").arg(credit.code));
    auto *copy = new ActionButton(ButtonKind::Secondary, QStringLiteral("copy"), tr("Copy"));
    copy->setObjectName(QStringLiteral("copyCredit"));
    copy->setButtonSize(ButtonSize::Small);
    connect(copy, &QPushButton::clicked, this, [this, text = credit.code] {
        QApplication::clipboard()->setText(text);
        Q_EMIT m_context.statusMessage(tr("Copied %1").arg(text));
    });
    auto *open = new ActionButton(ButtonKind::Secondary, QStringLiteral("ticket"), tr("Open"));
    open->setObjectName(QStringLiteral("openCredit"));
    open->setButtonSize(ButtonSize::Small);
    open->setAccessibleName(tr("Open the store credit %1").arg(credit.code));
    connect(open, &QPushButton::clicked, this, [this, text = credit.code] { Q_EMIT m_context.openCreditWanted(text); });
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(code, 1);
    row->addWidget(copy);
    row->addWidget(open);
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    auto *one = new QVBoxLayout;
    one->setSpacing(0);
    one->addWidget(captionLabel(standOf(credit)));
    one->addLayout(row);
    rows->addLayout(one);
}

QString CreditBox::standOf(const StoreCredit &credit) const
{
    const Formatter &format = m_context.format();
    const QString left =
        tr("Store credit, %1 of %2 left").arg(format.money(credit.balance()), format.money(credit.amount));
    //: What is left of a store credit, and its last day
    return credit.expiresOn ? tr("%1, until %2").arg(left, format.day(*credit.expiresOn)) : left;
}
}
