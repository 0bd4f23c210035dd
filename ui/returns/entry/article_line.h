// SPDX-License-Identifier: GPL-3.0-or-later
// One article that comes back without a receipt: typed number, quantity and price, and what it is worth.
#pragma once

#include "ui/returns/entry/return_entry.h"

#include <QFrame>

#include <vector>

namespace rd::ui
{
class AppContext;
class CodeEdit;
class ElidedLabel;
class BatchEdit;
class SerialEdit;
class TextLabel;

class ArticleLine final : public QFrame
{
    Q_OBJECT

public:
    explicit ArticleLine(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] TypedArticle typed() const;
    void setTyped(const TypedArticle &article);
    /// What still has to be typed or corrected; empty: nothing.
    [[nodiscard]] QString lacking() const;
    /// What these units are worth; empty shows a dash.
    void setWorth(const QString &amount);
    void focusNumber();
    /// In the order of the Tab key.
    void follow(const ArticleLine &before);
    void retranslate();

    /// Widths of the columns, from the left, 0 for the one that grows: number, goods, quantity, said, lowest, worth.
    [[nodiscard]] static std::vector<int> columnWidths();

Q_SIGNALS:
    void changed();
    /// Enter in one of the fields.
    void finished();

private:
    void readLabel(const QString &text);
    /// Name and lowest price, as soon as the number is one that was sold, and whether it is kept by serial numbers or batches.
    void lookUp();
    /// Whether the article's units have numbers.
    /// What the list says of it; nothing kept where it says nothing.
    [[nodiscard]] Article listedAs(const QString &sku) const;

    AppContext &m_context;
    CodeEdit *m_sku;
    ElidedLabel *m_name;
    CodeEdit *m_quantity;
    CodeEdit *m_price;
    SerialEdit *m_serials;
    BatchEdit *m_batch;
    TextLabel *m_lowest;
    TextLabel *m_worth;
};
}
