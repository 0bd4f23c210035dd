// SPDX-License-Identifier: GPL-3.0-or-later
// The item in hand: what it is, what the customer said, and how many are looked at now.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
class AppContext;
class ElidedLabel;
class QuantitySpin;
class TextLabel;

class ItemCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ItemCard(AppContext &context, QWidget *parent = nullptr);
    void showLine(const ReturnView &view, const ReturnLine &line, Quantity now);
    /// One more or less, as the keys + and − do.
    void stepBy(int units);

Q_SIGNALS:
    void quantityChanged(rd::Quantity quantity);

private:
    [[nodiscard]] QString saidOf(const ReturnView &view, const ReturnLine &line) const;
    [[nodiscard]] static QString serialOf(const ReturnView &view, const ReturnLine &line);

    AppContext &m_context;
    ElidedLabel *m_name;
    ElidedLabel *m_codes;
    TextLabel *m_saidWord;
    ElidedLabel *m_said;
    TextLabel *m_wishWord;
    ElidedLabel *m_wish;
    TextLabel *m_counts;
    TextLabel *m_nowWord;
    QuantitySpin *m_quantity;
};
}
