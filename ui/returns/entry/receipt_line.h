// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the receipt: ticked or not, and how many of it come back.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace rd::ui
{
class BatchEdit;
class QuantitySpin;
class SerialEdit;
class TextLabel;
struct ScannedGoods;

class ReceiptLine final : public QFrame
{
    Q_OBJECT

public:
    ReceiptLine(const SaleLineView &line, const Formatter &format, QWidget *parent = nullptr);
    [[nodiscard]] int number() const { return m_line.line.line; }
    [[nodiscard]] bool canReturn() const;
    /// Zero: not ticked.
    [[nodiscard]] Quantity chosen() const;
    void setChosen(Quantity quantity);
    /// Ticks one unit more, or as much as the label says, of the goods that were scanned; false when they are others, or no more is left.
    [[nodiscard]] bool takeScanned(const ScannedGoods &goods);
    /// What the ticked units bring; empty shows a dash.
    void setRefund(const QString &amount);
    /// Of the ticked units, where they are told apart.
    [[nodiscard]] QStringList serials() const;
    void setSerials(const QStringList &serials);
    /// Of the ticked units, where the receipt or the list has batches.
    [[nodiscard]] QString batch() const;
    void setBatch(const QString &batch);
    /// What still has to be scanned; empty when nothing has.
    [[nodiscard]] QString lackingNumbers() const;
    [[nodiscard]] QCheckBox *tick() const { return m_tick; }
    void stepBy(int units);

    /// Widths of the number columns, from the left: sold, returned, left, this time, paid, refund.
    [[nodiscard]] static std::vector<int> columnWidths();
    /// The first of them say what the receipt says, and how much is left, as the tip of the quantity does.
    static constexpr std::size_t kOfTheReceipt = 3;
    /// Without those.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void changed();
    /// The life of the article, or of the unit.
    void articleWanted(const QString &sku);
    void serialWanted(const QString &serial);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString caption(const Formatter &format) const;
    void updateSpin();
    /// Units are told apart, and it is not plain which of them come back.
    [[nodiscard]] bool needsSerials() const;
    [[nodiscard]] bool takesBatch() const;
    void addNumbers(QVBoxLayout *words);
    void openLife();

    SaleLineView m_line;
    QCheckBox *m_tick;
    QuantitySpin *m_spin;
    SerialEdit *m_serials;
    BatchEdit *m_batch;
    TextLabel *m_dash;
    TextLabel *m_refund;
    std::vector<QWidget *> m_cells{}; ///< the number columns
};
}
