// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the walkthrough's sales file.
#include "app/desktop/walkthrough/sales_file.h"

#include <QFile>

#include <vector>

namespace rd::desktop
{
namespace
{
struct Row {
    const char *receipt;
    int daysAgo;
    const char *sku;
    const char *name;
    const char *quantity;
    const char *total;
    const char *tender;
    const char *customer;
    const char *phone;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> list = {
        {"W1001", 9, "KETTLE-17", "Kettle 1.7 l, white", "1", "199.00", "cash", "Chen Siyuan", "13800138000"},
        {"W1002", 6, "LAMP-D2", "Desk lamp", "1", "259.00", "card", "Wu Xiaowen", "13900139001"},
        {"W1003", 4, "PILLOW-F", "Foam pillow", "2", "318.00", "wechat", "Daniel Kim", "13700137002"},
        {"W1004", 2, "MAT-B", "Bath mat", "1", "59.00", "cash", "Gao Ya", "13600136003"},
        {"W1005", 1, "TOWEL-G", "Bath towel 70 x 140, grey", "4", "199.00", "cash", "Xu Jiayi", "13500135004"},
        {"W1005", 1, "CANDLE-S", "Scented candle", "3", "105.30", "cash", "Xu Jiayi", "13500135004"},
        {"W1005", 1, "BOX-60", "Storage box 60 l", "2", "118.00", "cash", "Xu Jiayi", "13500135004"},
    };
    return list;
}
}

QStringList walkReceipts()
{
    QStringList receipts;
    for (const Row &row : rows()) {
        const QString receipt = QString::fromLatin1(row.receipt);
        if (!receipts.contains(receipt)) {
            receipts += receipt;
        }
    }
    return receipts;
}

bool writeSalesFile(const QString &file, BusinessDate today)
{
    QByteArray text = "receipt,date,sku,name,quantity,total,tender,customer,phone\n";
    for (const Row &row : rows()) {
        const QByteArrayList fields = {row.receipt,  today.plusDays(-row.daysAgo).toIso().toLatin1(),
                                       row.sku,      '"' + QByteArray(row.name) + '"',
                                       row.quantity, row.total,
                                       row.tender,   row.customer,
                                       row.phone};
        text += fields.join(',') + '\n';
    }
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(text) == text.size();
}
}
