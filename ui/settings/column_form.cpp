// SPDX-License-Identifier: GPL-3.0-or-later
// One box for each field.
#include "ui/settings/column_form.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
constexpr int kColumns = 3;
const char *const kFields[] = {
    "receipt",     "sold_at", "sku",      "name",         "qty",    "unit_price",        "total",
    "unit",        "tax",     "tender",   "line",         "serial", "payment_reference", "customer",
    "customer_id", "phone",   "category", "sale_receipt", "batch",  "customer_group"};
}

ColumnForm::ColumnForm(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    int index = 0;
    for (const char *field : kFields) {
        Row row{QString::fromLatin1(field), captionLabel({}, this), new QComboBox(this)};
        row.column->setObjectName(QStringLiteral("column_") + row.field);
        grid->addWidget(row.label, index / kColumns, index % kColumns * 2);
        grid->addWidget(row.column, index / kColumns, index % kColumns * 2 + 1);
        grid->setColumnStretch(index % kColumns * 2 + 1, 1);
        connect(row.column, &QComboBox::currentIndexChanged, this, [this, row] {
            m_changes[row.field] = row.column->currentData().toString();
            if (m_changes[row.field].isEmpty()) {
                m_changes.erase(row.field);
            }
            Q_EMIT changed();
        });
        m_rows.push_back(row);
        ++index;
    }
    retranslate();
}

QString ColumnForm::nameOf(const QString &field)
{
    static const std::map<QString, const char *> names = {
        {QStringLiteral("receipt"), QT_TR_NOOP("Receipt number")},
        {QStringLiteral("sold_at"), QT_TR_NOOP("Sold at")},
        {QStringLiteral("sku"), QT_TR_NOOP("Article number")},
        {QStringLiteral("name"), QT_TR_NOOP("Article name")},
        {QStringLiteral("qty"), QT_TR_NOOP("Quantity")},
        {QStringLiteral("unit_price"), QT_TR_NOOP("Unit price")},
        {QStringLiteral("total"), QT_TR_NOOP("Line total")},
        {QStringLiteral("unit"), QT_TR_NOOP("Unit")},
        {QStringLiteral("tax"), QT_TR_NOOP("Tax")},
        {QStringLiteral("tender"), QT_TR_NOOP("Paid with")},
        {QStringLiteral("line"), QT_TR_NOOP("Line number")},
        {QStringLiteral("serial"), QT_TR_NOOP("Serial number")},
        {QStringLiteral("batch"), QT_TR_NOOP("Batch number")},
        {QStringLiteral("payment_reference"), QT_TR_NOOP("Payment reference")},
        {QStringLiteral("customer"), QT_TR_NOOP("Customer name")},
        {QStringLiteral("customer_id"), QT_TR_NOOP("Customer number")},
        {QStringLiteral("customer_group"), QT_TR_NOOP("Customer group")},
        {QStringLiteral("phone"), QT_TR_NOOP("Phone")},
        {QStringLiteral("category"), QT_TR_NOOP("Category")},
        {QStringLiteral("sale_receipt"), QT_TR_NOOP("Receipt of the sale")}};
    return tr(names.at(field));
}

void ColumnForm::setColumns(const QStringList &header, const std::vector<std::pair<QString, QString>> &mapping)
{
    for (const Row &row : m_rows) {
        const QSignalBlocker blocker(row.column);
        row.column->clear();
        row.column->addItem(QStringLiteral("–"), QString());
        for (const QString &column : header) {
            row.column->addItem(column, column);
        }
        for (const auto &[field, column] : mapping) {
            if (field == row.field) {
                row.column->setCurrentIndex(std::max(row.column->findData(column), 0));
            }
        }
    }
}

void ColumnForm::retranslate()
{
    for (const Row &row : m_rows) {
        row.label->setText(nameOf(row.field));
        setReadName(*row.column, nameOf(row.field));
    }
}
}
