// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are usually called.
#include "core/transfer/known_profiles.h"

namespace rd
{
Profile genericProfile()
{
    const auto words = [](const char *list) { return QString::fromUtf8(list).split(QLatin1Char(' ')); };
    Profile p;
    p.name = QStringLiteral("generic");
    p.ignoresHeaderSpelling = true;
    p.columns = {
        {Field::Receipt,
         words("receipt receiptno receiptnumber invoice invoiceno invoicenumber order orderid "
               "orderno ordernumber transactionid transaction billno ticket ticketno 小票号 小票 收据号 单号 "
               "订单号 订单编号 订单id 流水号 票号 销售单号")},
        {Field::Line, words("line lineno linenumber orderlineitem 行号 行")},
        {Field::SoldAt,
         words("soldat date datetime saledate orderdate invoicedate createdat timestamp 日期 时间 销售时间 "
               "销售日期 成交时间 交易时间 订单日期 下单时间")},
        {Field::Sku, words("sku productid productsku productkey stockcode itemcode itemno articleno article "
                           "barcode ean 商品id 商品编码 商品编号 货号 条码 产品id 款号")},
        {Field::Name,
         words("name product productname item itemname articlename description 商品名称 品名 产品名称 名称 商品")},
        {Field::Qty, words("qty quantity orderquantity count units pieces 数量 销量 件数")},
        {Field::Unit, words("unit uom 单位")},
        {Field::UnitPrice, words("unitprice price productprice 单价 价格 售价")},
        {Field::Total,
         words(
             "total linetotal amount paid netsales sales totalprice 金额 小计 合计 总价 总金额 实付 实付金额 销售额")},
        {Field::Tax, words("tax taxes vat 税额 税")},
        {Field::Tender, words("tender payment paymentmethod paymenttype paidby 支付方式 付款方式")},
        {Field::PaymentReference, words("paymentreference paymentid reference 支付单号 交易号")},
        {Field::Customer, words("customer customername client buyer 客户 顾客 客户名称 姓名 会员")},
        {Field::CustomerNumber,
         words("customerid customerkey customerno customernumber userid memberid 客户id 客户编号 会员号 会员卡号")},
        {Field::Phone, words("phone mobile telephone tel phonenumber 电话 手机 手机号 联系电话")},
        {Field::CustomerGroup,
         words("customergroup customerlevel customertype membergroup memberlevel membertier 顾客分组 客户分组 客户等级 "
               "会员等级 会员级别")},
        {Field::Serial, words("serial serialno serialnumber sn imei 序列号")},
        {Field::Batch, words("batch batchno batchnumber lot lotno lotnumber 批号 批次 批次号 生产批号")},
        {Field::Category, words("category department productcategory 类别 分类 品类")},
        {Field::Invoice,
         words("fapiao fapiaono fapiaonumber taxinvoice taxinvoiceno taxinvoicenumber 发票号 发票号码")},
        {Field::InvoiceKind, words("fapiaokind fapiaotype taxinvoicekind taxinvoicetype 发票类型 发票种类")},
        {Field::Points, words("points pointsearned earnedpoints bonuspoints loyaltypoints 积分 获得积分 赠送积分")},
        {Field::PointsSpent, words("pointsspent pointsused pointsredeemed redeemedpoints 使用积分 消耗积分 抵扣积分")},
        {Field::Coupon, words("coupon couponcode couponno vouchercode promocode 优惠券 优惠码 优惠券码 优惠券号")},
        {Field::SaleReceipt, words("salereceipt originalreceipt originalinvoice originalorder refundfor returnof "
                                   "原小票号 原小票 原单号 原订单号 原销售单号")},
        {Field::Currency, words("currency 币种")},
        {Field::ReturnMark, words("returned returndate returnstatus returnreason returnquantity refund refunddate "
                                  "refundamount refundedamount 退回 退货 退货数量 退款 退款金额")},
        {Field::DiscountMark,
         words("discount discounts discountapplied discountamount discountpercent linediscount 折扣 优惠 优惠金额")},
    };
    return p;
}
}
