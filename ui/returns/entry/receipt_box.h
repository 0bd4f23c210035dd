// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt with its lines.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

#include <map>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace rd::ui
{
class AppContext;
class ElidedLabel;
class ReceiptLine;
class TextLabel;
struct ScannedGoods;

class ReceiptBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiptBox(AppContext &context, QWidget *parent = nullptr);
    /// Shows the sale; a single line that can come back is ticked.
    void show(const SaleView &sale);
    [[nodiscard]] std::map<int, Quantity> chosen() const;
    void setChosen(const std::map<int, Quantity> &chosen);
    /// By line number, where units are told apart.
    [[nodiscard]] std::map<int, QStringList> serials() const;
    void setSerials(const std::map<int, QStringList> &serials);
    /// By line number, where the receipt or the list has batches.
    [[nodiscard]] std::map<int, QString> batches() const;
    void setBatches(const std::map<int, QString> &batches);
    /// What still has to be scanned; empty when nothing has.
    [[nodiscard]] QString lackingNumbers() const;
    /// The refund of each ticked line, by line number of the receipt.
    void setRefunds(const std::map<int, QString> &refunds);
    /// The customer has a gift receipt: somebody else paid.
    [[nodiscard]] bool isGift() const;
    void setGift(bool isGift);
    /// Into the first line of these goods that has room; false when none has.
    [[nodiscard]] bool takeScanned(const ScannedGoods &goods);
    /// How many lines can come back.
    [[nodiscard]] int returnableLines() const;
    void focusFirst();
    /// Without what the receipt says anyway.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QString caption(const Sale &sale) const;
    void updateCount();
    void moveFocus(QObject *from, int by);

    AppContext &m_context;
    TextLabel *m_title;
    ElidedLabel *m_caption;
    QCheckBox *m_gift;
    TextLabel *m_count;
    QVBoxLayout *m_place;
    QWidget *m_header = nullptr;
    std::vector<QWidget *> m_words{}; ///< over the number columns
    bool m_isNarrow = false;
    std::vector<ReceiptLine *> m_lines;
};
}
