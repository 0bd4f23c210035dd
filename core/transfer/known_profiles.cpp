// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each layout, data only.
#include "core/transfer/known_profiles.h"

namespace rd
{
namespace
{
using Names = QStringList;

Profile onlineRetail()
{
    Profile p;
    p.name = QStringLiteral("online_retail");
    p.signature = Names{QStringLiteral("InvoiceNo"), QStringLiteral("StockCode"), QStringLiteral("Quantity"),
                        QStringLiteral("InvoiceDate"), QStringLiteral("UnitPrice")};
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("InvoiceNo")}},
        {Field::SoldAt, Names{QStringLiteral("InvoiceDate")}},
        {Field::Sku, Names{QStringLiteral("StockCode")}},
        {Field::Name, Names{QStringLiteral("Description")}},
        {Field::Qty, Names{QStringLiteral("Quantity")}},
        {Field::UnitPrice, Names{QStringLiteral("UnitPrice")}},
        {Field::CustomerNumber, Names{QStringLiteral("CustomerID")}},
    };
    p.creditPrefix = QStringLiteral("C");
    p.adjustmentPrefix = QStringLiteral("A");
    p.feeSkus = Names{QStringLiteral("M"),         QStringLiteral("m"),
                      QStringLiteral("POST"),      QStringLiteral("D"),
                      QStringLiteral("DOT"),       QStringLiteral("S"),
                      QStringLiteral("B"),         QStringLiteral("C2"),
                      QStringLiteral("AMAZONFEE"), QStringLiteral("BANK CHARGES"),
                      QStringLiteral("CRUK"),      QStringLiteral("ADJUST"),
                      QStringLiteral("ADJUST2")};
    p.isNegativeReturn = false; // without the C it is a stock correction
    p.isCustomerNumberFloat = true;
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// The same layout as spreadsheets of two regions save it.
Profile superstore(const QString &name, char delimiter, DateOrder order, DecimalMark mark)
{
    Profile p;
    p.name = name;
    p.delimiter = delimiter;
    p.signature = Names{QStringLiteral("Order ID"),   QStringLiteral("Order Date"),   QStringLiteral("Customer ID"),
                        QStringLiteral("Product ID"), QStringLiteral("Product Name"), QStringLiteral("Sales"),
                        QStringLiteral("Quantity")};
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("Order ID")}},
        {Field::SoldAt, Names{QStringLiteral("Order Date")}},
        {Field::Sku, Names{QStringLiteral("Product ID")}},
        {Field::Name, Names{QStringLiteral("Product Name")}},
        {Field::Qty, Names{QStringLiteral("Quantity")}},
        {Field::Total, Names{QStringLiteral("Sales")}},
        {Field::Customer, Names{QStringLiteral("Customer Name")}},
        {Field::CustomerNumber, Names{QStringLiteral("Customer ID")}},
        {Field::Category, Names{QStringLiteral("Sub-Category"), QStringLiteral("Category")}},
    };
    p.dateOrder = order;
    p.decimalMark = mark;
    p.mayShareReceipts = true;
    return p;
}

Profile superstoreZh()
{
    Profile p;
    p.name = QStringLiteral("superstore_zh");
    p.signature = Names{QStringLiteral("订单 ID"), QStringLiteral("订单日期"), QStringLiteral("客户 ID"),
                        QStringLiteral("产品 ID"), QStringLiteral("产品名称"), QStringLiteral("销售额"),
                        QStringLiteral("数量")};
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("订单 ID")}},
        {Field::SoldAt, Names{QStringLiteral("订单日期")}},
        {Field::Sku, Names{QStringLiteral("产品 ID")}},
        {Field::Name, Names{QStringLiteral("产品名称")}},
        {Field::Qty, Names{QStringLiteral("数量")}},
        {Field::Total, Names{QStringLiteral("销售额")}},
        {Field::Customer, Names{QStringLiteral("客户名称")}},
        {Field::CustomerNumber, Names{QStringLiteral("客户 ID")}},
        {Field::Category, Names{QStringLiteral("子类别"), QStringLiteral("类别")}},
    };
    p.mayShareReceipts = true; // one order number in four serves several customers
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// Weighed goods; the store's number is part of every receipt number.
Profile supermarketZh()
{
    Profile p;
    p.name = QStringLiteral("supermarket_zh");
    p.signature = Names{QStringLiteral("商品ID"), QStringLiteral("门店编号"), QStringLiteral("单价"),
                        QStringLiteral("销量"),   QStringLiteral("成交时间"), QStringLiteral("订单ID")};
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("订单ID")}}, {Field::SoldAt, Names{QStringLiteral("成交时间")}},
        {Field::Sku, Names{QStringLiteral("商品ID")}},     {Field::Qty, Names{QStringLiteral("销量")}},
        {Field::UnitPrice, Names{QStringLiteral("单价")}}, {Field::Category, Names{QStringLiteral("类别ID")}},
    };
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// Orders without articles. What was paid is written after the refund, so the total is the sale.
Profile tmall()
{
    Profile p;
    p.name = QStringLiteral("tmall");
    p.signature = Names{QStringLiteral("订单编号"),         QStringLiteral("总金额"),
                        QStringLiteral("买家实际支付金额"), QStringLiteral("订单创建时间"),
                        QStringLiteral("订单付款时间"),     QStringLiteral("退款金额")};
    p.layout = Layout::Orders;
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("订单编号")}}, {Field::SoldAt, Names{QStringLiteral("订单创建时间")}},
        {Field::Total, Names{QStringLiteral("总金额")}},     {Field::PaidAt, Names{QStringLiteral("订单付款时间")}},
        {Field::Refund, Names{QStringLiteral("退款金额")}},
    };
    p.needsPayment = true;
    p.decimalMark = DecimalMark::Point;
    return p;
}

Profile square()
{
    Profile p;
    p.name = QStringLiteral("square");
    p.signature = Names{QStringLiteral("Date"),           QStringLiteral("Time"),
                        QStringLiteral("Item"),           QStringLiteral("Qty"),
                        QStringLiteral("Net Sales"),      QStringLiteral("Tax"),
                        QStringLiteral("Transaction ID"), QStringLiteral("Payment ID"),
                        QStringLiteral("Event Type")};
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("Transaction ID")}},
        {Field::SoldAt, Names{QStringLiteral("Date")}},
        {Field::SoldTime, Names{QStringLiteral("Time")}},
        {Field::Sku, Names{QStringLiteral("SKU")}},
        {Field::Name, Names{QStringLiteral("Item")}},
        {Field::Variant, Names{QStringLiteral("Modifiers Applied")}},
        {Field::Qty, Names{QStringLiteral("Qty")}},
        {Field::Unit, Names{QStringLiteral("Unit")}},
        {Field::Total, Names{QStringLiteral("Net Sales")}},
        {Field::Tax, Names{QStringLiteral("Tax")}},
        {Field::Tender, Names{QStringLiteral("Card Brand")}},
        {Field::PaymentReference, Names{QStringLiteral("Payment ID")}},
        {Field::Customer, Names{QStringLiteral("Customer Name")}},
        {Field::CustomerNumber, Names{QStringLiteral("Customer ID")}},
        {Field::Category, Names{QStringLiteral("Category")}},
        {Field::Kind, Names{QStringLiteral("Event Type")}},
    };
    p.refundKinds = Names{QStringLiteral("Refund")};
    p.emptyWord = QStringLiteral("None");
    p.isTaxOnTop = true;
    p.decimalMark = DecimalMark::Point;
    return p;
}

QStringList shopifyDeadStatuses()
{
    return Names{QStringLiteral("pending"), QStringLiteral("voided"), QStringLiteral("expired"),
                 QStringLiteral("authorized")};
}

Profile shopify()
{
    Profile p;
    p.name = QStringLiteral("shopify");
    p.signature = Names{QStringLiteral("Name"),          QStringLiteral("Financial Status"),
                        QStringLiteral("Subtotal"),      QStringLiteral("Shipping"),
                        QStringLiteral("Taxes"),         QStringLiteral("Total"),
                        QStringLiteral("Created at"),    QStringLiteral("Lineitem quantity"),
                        QStringLiteral("Lineitem name"), QStringLiteral("Lineitem price")};
    p.layout = Layout::Orders;
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("Name")}},
        {Field::SoldAt, Names{QStringLiteral("Created at")}},
        {Field::Sku, Names{QStringLiteral("Lineitem sku")}},
        {Field::Name, Names{QStringLiteral("Lineitem name")}},
        {Field::Qty, Names{QStringLiteral("Lineitem quantity")}},
        {Field::UnitPrice, Names{QStringLiteral("Lineitem price")}},
        {Field::LineDiscount, Names{QStringLiteral("Lineitem discount")}},
        {Field::Total, Names{QStringLiteral("Total")}},
        {Field::Tax, Names{QStringLiteral("Taxes")}},
        {Field::Shipping, Names{QStringLiteral("Shipping")}},
        {Field::Refund, Names{QStringLiteral("Refunded Amount")}},
        {Field::Status, Names{QStringLiteral("Financial Status")}},
        {Field::Currency, Names{QStringLiteral("Currency")}},
        {Field::Tender, Names{QStringLiteral("Payment Method")}},
        {Field::PaymentReference, Names{QStringLiteral("Payment Reference"), QStringLiteral("Payment ID")}},
        {Field::Customer, Names{QStringLiteral("Billing Name"), QStringLiteral("Shipping Name")}},
        {Field::CustomerNumber, Names{QStringLiteral("Email")}},
        {Field::Phone, Names{QStringLiteral("Phone"), QStringLiteral("Billing Phone")}},
    };
    p.deadStatuses = shopifyDeadStatuses();
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// Orders without their articles.
Profile shopifyOrders()
{
    Profile p;
    p.name = QStringLiteral("shopify_orders");
    p.signature = Names{QStringLiteral("Name"),  QStringLiteral("Subtotal"), QStringLiteral("Shipping"),
                        QStringLiteral("Taxes"), QStringLiteral("Total"),    QStringLiteral("Created at")};
    p.layout = Layout::Orders;
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("Name")}},
        {Field::SoldAt, Names{QStringLiteral("Created at")}},
        {Field::Total, Names{QStringLiteral("Total")}},
        {Field::Tax, Names{QStringLiteral("Taxes")}},
        {Field::Shipping, Names{QStringLiteral("Shipping")}},
        {Field::Refund, Names{QStringLiteral("Refunded Amount")}},
        {Field::Currency, Names{QStringLiteral("Currency")}},
        {Field::Status, Names{QStringLiteral("Financial Status")}},
        {Field::CustomerNumber, Names{QStringLiteral("Email")}},
        {Field::Customer, Names{QStringLiteral("Billing Name")}},
    };
    p.deadStatuses = shopifyDeadStatuses();
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// What the two Loyverse exports have in common.
Profile loyverseBase()
{
    Profile p;
    p.columns = {
        {Field::Receipt, Names{QStringLiteral("Receipt number")}},
        {Field::SoldAt, Names{QStringLiteral("Date")}},
        {Field::Kind, Names{QStringLiteral("Receipt type")}},
        {Field::Customer, Names{QStringLiteral("Customer name")}},
        {Field::Phone, Names{QStringLiteral("Customer contacts")}},
        {Field::Status, Names{QStringLiteral("Status")}},
    };
    p.refundKinds = Names{QStringLiteral("Refund")};
    p.deadStatuses = Names{QStringLiteral("Cancelled"), QStringLiteral("Canceled"), QStringLiteral("Voided")};
    p.dateOrder = DateOrder::DayMonthYear;
    p.meridiemDateOrder = DateOrder::MonthDayYear;
    p.decimalMark = DecimalMark::Point;
    return p;
}

/// A receipt is one line; its articles are only told in words.
Profile loyverse()
{
    Profile p = loyverseBase();
    p.name = QStringLiteral("loyverse");
    p.signature = Names{QStringLiteral("Date"),       QStringLiteral("Receipt number"),  QStringLiteral("Receipt type"),
                        QStringLiteral("Net sales"),  QStringLiteral("Total collected"), QStringLiteral("Payment type"),
                        QStringLiteral("Description")};
    p.columns.push_back({Field::Total, Names{QStringLiteral("Total collected")}});
    p.columns.push_back({Field::Tax, Names{QStringLiteral("Taxes")}});
    p.columns.push_back({Field::Name, Names{QStringLiteral("Description")}});
    p.columns.push_back({Field::Tender, Names{QStringLiteral("Payment type")}});
    return p;
}

Profile loyverseItems()
{
    Profile p = loyverseBase();
    p.name = QStringLiteral("loyverse_items");
    p.signature = Names{QStringLiteral("Date"),      QStringLiteral("Receipt number"), QStringLiteral("Receipt type"),
                        QStringLiteral("SKU"),       QStringLiteral("Item"),           QStringLiteral("Quantity"),
                        QStringLiteral("Net sales"), QStringLiteral("Taxes")};
    p.columns.push_back({Field::Sku, Names{QStringLiteral("SKU")}});
    p.columns.push_back({Field::Name, Names{QStringLiteral("Item")}});
    p.columns.push_back({Field::Variant, Names{QStringLiteral("Variant")}});
    p.columns.push_back({Field::Qty, Names{QStringLiteral("Quantity")}});
    p.columns.push_back({Field::Total, Names{QStringLiteral("Net sales")}});
    p.columns.push_back({Field::Tax, Names{QStringLiteral("Taxes")}});
    p.columns.push_back({Field::Category, Names{QStringLiteral("Category")}});
    p.isTaxOnTop = true;
    return p;
}
}

std::vector<Profile> knownProfiles()
{
    return {onlineRetail(),
            superstore(QStringLiteral("superstore_eu"), ';', DateOrder::DayMonthYear, DecimalMark::Comma),
            superstore(QStringLiteral("superstore_us"), ',', DateOrder::MonthDayYear, DecimalMark::Point),
            superstoreZh(),
            supermarketZh(),
            tmall(),
            square(),
            shopify(),
            shopifyOrders(),
            loyverse(),
            loyverseItems()};
}

const std::vector<Profile> &salesProfiles()
{
    static const std::vector<Profile> all = [] {
        std::vector<Profile> profiles = knownProfiles();
        profiles.push_back(genericProfile());
        return profiles;
    }();
    return all;
}
}
