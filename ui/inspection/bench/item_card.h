// SPDX-License-Identifier: GPL-3.0-or-later
// The item in hand: what it is, what the customer said, and how many are looked at now.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

namespace rd::ui
{
class AppContext;
class CodeEdit;
class ElidedLabel;
class QuantitySpin;
class TextLabel;

class ItemCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ItemCard(AppContext &context, QWidget *parent = nullptr);
    void showLine(const ReturnView &view, const ReturnLine &line, Quantity now, const QString &serial);
    /// One more or less, as the keys + and − do.
    void stepBy(int units);

Q_SIGNALS:
    void quantityChanged(rd::Quantity quantity);
    /// As scanned from the unit.
    void serialChanged(const QString &serial);

private:
    [[nodiscard]] QString saidOf(const ReturnView &view, const ReturnLine &line) const;
    [[nodiscard]] static QString serialOf(const ReturnView &view, const ReturnLine &line);
    /// Says whether the scanned unit is the one that was asked for.
    void compare();

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
    TextLabel *m_serialWord;
    CodeEdit *m_serial;
    TextLabel *m_serialNote;
    ReturnLine m_line;
};
}
