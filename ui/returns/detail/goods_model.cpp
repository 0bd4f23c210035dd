// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the goods of a return.
#include "ui/returns/detail/goods_model.h"

#include "core/workflow/estimate.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/row_delegate.h"

namespace rd::ui
{
GoodsModel::GoodsModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void GoodsModel::show(const ReturnView &view)
{
    beginResetModel();
    m_lines = view.returnCase.lines;
    m_entitled.clear();
    for (const ReturnLine &line : m_lines) {
        m_entitled.push_back(entitledOf(view.returnCase, line, view.claims));
    }
    endResetModel();
}

int GoodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GoodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GoodsModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const ReturnLine &line = m_lines[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, m_entitled[row], index.column());
    case SecondLineRole:
        return index.column() == Goods ? QVariant(secondLine(line)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Goods ? QVariant(tr("%1, article %2").arg(line.name, line.sku)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Goods ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString GoodsModel::text(const ReturnLine &line, Money entitled, int column) const
{
    const Formatter &format = m_context.format();
    const LineQuantities &quantities = line.quantities;
    switch (column) {
    case Goods:
        return line.name.isEmpty() ? line.sku : line.name;
    case Asked:
        //: Units asked back of units sold
        return tr("%1 / %2").arg(format.quantity(quantities.own()), format.quantity(line.saleLineQuantity));
    case Came:
        return format.quantity(quantities.received - quantities.movedReceived);
    case Accepted:
        return quantities.inspected.isZero() ? QStringLiteral("–") : format.quantity(quantities.accepted);
    case Refund:
        return format.amount(entitled);
    default:
        return {};
    }
}

QString GoodsModel::secondLine(const ReturnLine &line) const
{
    const Formatter &format = m_context.format();
    QStringList parts{format.reason(line.reason), format.resolution(line.resolution),
                      line.serial.isEmpty() ? QString() : tr("serial %1").arg(line.serial),
                      line.batch.isEmpty() ? QString() : tr("batch %1").arg(line.batch)};
    const auto add = [&](Quantity quantity, const QString &word) {
        if (quantity.isPositive()) {
            parts.append(word.arg(format.quantity(quantity, line.unit)));
        }
    };
    add(line.quantities.declined, tr("%1 declined"));
    add(line.quantities.cancelled, tr("%1 cancelled"));
    add(line.quantities.lost, tr("%1 lost"));
    add(line.quantities.waived, tr("%1 settled without goods"));
    add(line.quantities.handedBack, tr("%1 handed back"));
    add(line.quantities.moved, tr("%1 in another return"));
    //: Units for which the customer wants something else now; they stand in another row
    add(line.quantities.replaced, tr("%1 changed"));
    if (line.quantities.inStockroom().isPositive()) {
        add(line.quantities.atCounter, tr("%1 at the counter"));
        add(line.quantities.inStockroom(), tr("%1 in the stockroom"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant GoodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != Goods) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Goods:
        return tr("Goods · reason");
    case Asked:
        return tr("Asked / sold");
    case Came:
        return tr("Came");
    case Accepted:
        return tr("Accepted");
    case Refund:
        return tr("Refund %1").arg(m_context.format().currencySign());
    default:
        return {};
    }
}
}
