// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the terms.
#include "ui/common/widgets/sum_rows.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QGridLayout>

namespace rd::ui
{
SumRows::SumRows(QWidget *parent) : QWidget(parent) {}

void SumRows::setRows(const std::vector<SumRow> &rows)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(6));
    grid->setHorizontalSpacing(px(12));
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const SumRow &row : rows) {
        if (row.isTotal) {
            grid->addWidget(makeLine(Qt::Horizontal), line++, 0, 1, 2);
        }
        const TextUse use = row.isTotal ? TextUse::BodyBold : TextUse::Body;
        auto *label = new TextLabel(use, row.isTotal ? Ink::Text : Ink::Muted, row.label);
        label->setWordWrap(true);
        grid->addWidget(label, line, 0);
        grid->addWidget(new TextLabel(use, Ink::Text, row.amount), line++, 1, Qt::AlignRight | Qt::AlignTop);
        if (!row.note.isEmpty()) {
            auto *note = captionLabel(row.note);
            note->setWordWrap(true);
            grid->addWidget(note, line++, 0);
        }
    }
}
}
