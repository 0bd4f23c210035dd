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
    void showLine(const ReturnView &view, const ReturnLine &line, Quantity now, const QString &serial,
                  const QString &batch);
    /// One more or less, as the keys + and − do.
    void stepBy(int units);

Q_SIGNALS:
    void quantityChanged(rd::Quantity quantity);
    /// As scanned from the unit.
    void serialChanged(const QString &serial);
    /// As read from the units.
    void batchChanged(const QString &batch);

private:
    [[nodiscard]] QString saidOf(const ReturnView &view, const ReturnLine &line) const;
    [[nodiscard]] static QString serialOf(const ReturnView &view, const ReturnLine &line);
    /// Says whether the scanned unit is the one that was asked for, and of the batch.
    void compare();

    /// A number that is scanned from the goods: its word, its field, and whether it is the one that was asked for.
    struct Scanned {
        TextLabel *word = nullptr;
        CodeEdit *field = nullptr;
        TextLabel *note = nullptr;
        [[nodiscard]] QString text() const;
        void show(bool isAsked, const QString &word, const QString &text) const;
        void judge(const QString &awaited, bool isOther, const QString &right) const;
    };
    [[nodiscard]] Scanned makeScanned(const QString &name);

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
    Scanned m_serial;
    Scanned m_batch;
    ReturnLine m_line;
};
}
