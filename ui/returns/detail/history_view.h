// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a return, newest first: when, who, what.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QGridLayout;

namespace rd::ui
{
class AppContext;

class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(AppContext &context, QWidget *parent = nullptr);
    void show(const ReturnView &view);

private:
    AppContext &m_context;
    QGridLayout *m_rows;
    int m_count = 0;
};
}
