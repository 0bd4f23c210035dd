// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are expected: how many of each line have come.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace rd::ui
{
class AppContext;
class BenchHead;
class QuantitySpin;
class TextLabel;

class ReceiveBench final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiveBench(AppContext &context, QWidget *parent = nullptr);
    /// Numbers that were typed for the same return stay.
    void showReturn(const ReturnView &view);
    [[nodiscard]] Receive action() const;

Q_SIGNALS:
    void quantitiesChanged();

private:
    void build(const ReturnView &view);
    void addLine(const ReturnLine &line, Quantity now);
    AppContext &m_context;
    QString m_number;
    QString m_language;
    BenchHead *m_head;
    TextLabel *m_instruction;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
    std::map<int, QuantitySpin *> m_spins;
    std::map<int, Quantity> m_expected;
};
}
