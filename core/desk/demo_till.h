// SPDX-License-Identifier: GPL-3.0-or-later
// The till of the demonstration store: its file of each day, and what of it has not come back yet.
#pragma once

#include "core/desk/demo_goods.h"
#include "core/desk/demo_scenes.h"

#include <QDateTime>

#include <deque>
#include <map>
#include <optional>

class QFile;

namespace rd
{
/// A line that was sold and not yet asked back.
struct DemoSold {
    QString receipt;
    int day = 0;
    int lines = 1;
    Quantity quantity; ///< of the first line
};

class DemoTill final
{
public:
    DemoTill(DemoDice &dice, QString language) : m_dice(dice), m_language(std::move(language)) {}

    /// Writes the file of a day whose sales happened around `noon`, at least `sales` of them.
    [[nodiscard]] bool writeDay(const QString &path, int day, const QDateTime &noon, int sales,
                                const std::vector<const DemoScene *> &scenes);
    /// A sale of the last `freshDays`, seldom an older one; nothing when all came back.
    [[nodiscard]] std::optional<DemoSold> takeSold(int day, int freshDays);
    [[nodiscard]] QString receiptOf(const DemoScene &scene) const { return m_receipts.at(&scene); }

private:
    struct Buyer {
        QString name;
        QString phone;
        QString tender;
    };
    [[nodiscard]] QString nextReceipt(const QDateTime &at);
    [[nodiscard]] QString rollPhone();
    void writeSale(QFile &file, int day, const QDateTime &at);
    void writeScene(QFile &file, const QDateTime &at, const DemoScene &scene);
    static void writeRow(QFile &file, const QString &receipt, const QDateTime &at, const Buyer &buyer,
                         const QStringList &goods);

    DemoDice &m_dice;
    QString m_language;
    int m_number = 0;
    std::deque<DemoSold> m_sold;
    std::map<const DemoScene *, QString> m_receipts;
};
}
