// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a tender and its amount.
#include "ui/returns/typing/typed_tenders.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

namespace rd::ui
{
TypedTenders::TypedTenders(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_place(new QVBoxLayout),
      m_more(new ActionButton(ButtonKind::Flat, QStringLiteral("plus"), {}))
{
    m_more->setObjectName(QStringLiteral("anotherTender"));
    m_place->setSpacing(px(8));
    auto *under = new QHBoxLayout;
    under->addWidget(m_more);
    under->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(m_place);
    layout->addLayout(under);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add();
        m_rows.back().tender->setFocus(Qt::OtherFocusReason);
    });
    add();
    retranslate();
    setFocusProxy(m_rows.front().tender);
}

void TypedTenders::add()
{
    Row row{new QWidget, new QComboBox, new CodeEdit};
    row.tender->setObjectName(QStringLiteral("typedTender"));
    row.amount->setObjectName(QStringLiteral("typedTenderAmount"));
    row.amount->setAlignment(Qt::AlignRight);
    row.amount->setFixedWidth(px(112));
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(row.tender, 1);
    layout->addWidget(row.amount);
    m_place->addWidget(row.widget);
    m_rows.push_back(row);
    fill(row);
    // What was not chosen yet.
    row.tender->setCurrentIndex(std::min(static_cast<int>(m_rows.size()), row.tender->count()) - 1);
    connect(row.tender, &QComboBox::currentIndexChanged, this, &TypedTenders::changed);
    connect(row.amount, &QLineEdit::textChanged, this, [this] {
        showAmounts();
        Q_EMIT changed();
    });
    showAmounts();
    Q_EMIT changed();
}

void TypedTenders::fill(const Row &row)
{
    const QVariant chosen = row.tender->currentData();
    const QSignalBlocker quiet(row.tender);
    row.tender->clear();
    for (const TenderRule &rule : m_context.policy().tenders) {
        row.tender->addItem(m_context.format().tender(rule.code), rule.code);
    }
    row.tender->setCurrentIndex(std::max(0, row.tender->findData(chosen)));
    setReadName(*row.tender, tr("Paid with"));
    row.amount->setAccessibleName(tr("Amount paid with it"));
}

Result<Money> TypedTenders::amountOf(const Row &row) const
{
    return Money::parse(halfWidth(row.amount->text()).trimmed(), m_context.facts().currency);
}

Money TypedTenders::rest(Money total) const
{
    for (const Row &row : m_rows) {
        const auto amount = amountOf(row);
        total -= amount ? *amount : Money();
    }
    return total;
}

void TypedTenders::showAmounts()
{
    const Money left = rest(m_total);
    for (const Row &row : m_rows) {
        row.amount->setVisible(m_rows.size() > 1);
        row.amount->setPlaceholderText(left.isPositive() ? m_context.format().amount(left) : QString());
    }
}

void TypedTenders::setTotal(Money total)
{
    m_total = total;
    showAmounts();
}

Result<std::vector<SaleTender>> TypedTenders::read(Money total) const
{
    std::vector<SaleTender> tenders;
    if (m_rows.size() == 1) {
        tenders.push_back({m_rows.front().tender->currentData().toString(), std::nullopt});
        return tenders;
    }
    bool isRestTaken = false;
    for (const Row &row : m_rows) {
        auto amount = amountOf(row);
        if (row.amount->text().trimmed().isEmpty() && !isRestTaken) {
            isRestTaken = true;
            amount = rest(total);
        }
        if (!amount) {
            row.amount->setFocus(Qt::OtherFocusReason);
            row.amount->selectAll();
            return refuse(amount.error());
        }
        if (!amount->isZero()) {
            tenders.push_back({row.tender->currentData().toString(), *amount});
        }
    }
    return tenders;
}

QJsonArray TypedTenders::kept() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        rows.append(QJsonObject{{QStringLiteral("tender"), row.tender->currentData().toString()},
                                {QStringLiteral("amount"), row.amount->text()}});
    }
    return rows;
}

void TypedTenders::takeUp(const QJsonArray &kept)
{
    clear();
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (i > 0) {
            add();
        }
        const QJsonObject row = kept.at(i).toObject();
        QComboBox *tender = m_rows.back().tender;
        tender->setCurrentIndex(std::max(0, tender->findData(row.value(QLatin1String("tender")).toString())));
        m_rows.back().amount->setText(row.value(QLatin1String("amount")).toString());
    }
}

void TypedTenders::clear()
{
    while (m_rows.size() > 1) {
        m_rows.back().widget->hide();
        m_rows.back().widget->deleteLater();
        m_rows.pop_back();
    }
    m_rows.front().amount->clear();
    showAmounts();
}

void TypedTenders::retranslate()
{
    for (const Row &row : m_rows) {
        fill(row);
    }
    m_more->setText(tr("Another tender"));
    showAmounts();
}
}
