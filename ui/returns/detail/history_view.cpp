// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the history.
#include "ui/returns/detail/history_view.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/event_words.h"

#include <QGridLayout>

namespace rd::ui
{
HistoryView::HistoryView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(px(16), px(8), px(16), px(12));
    m_rows->setHorizontalSpacing(px(12));
    m_rows->setVerticalSpacing(px(8));
    m_rows->setColumnStretch(2, 1);
}

void HistoryView::show(const ReturnView &view)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows->setRowStretch(m_count, 0); // a grid remembers the stretch of rows that are gone
    const Formatter &format = m_context.format();
    const EventWords words(view, format);
    int row = 0;
    for (auto event = view.events.rbegin(); event != view.events.rend(); ++event) {
        TextLabel *when = captionLabel(format.when(event->at, view.now));
        when->setToolTip(format.dateTime(event->at));
        auto *who = new TextLabel(TextUse::Body, Ink::Text, words.who(*event));
        auto *what = new TextLabel(TextUse::Body, Ink::Text, words.sentence(*event));
        what->setWordWrap(true);
        m_rows->addWidget(when, row, 0, Qt::AlignTop);
        m_rows->addWidget(who, row, 1, Qt::AlignTop);
        m_rows->addWidget(what, row, 2, Qt::AlignTop);
        ++row;
    }
    m_count = row;
    m_rows->setRowStretch(m_count, 1);
}
}
