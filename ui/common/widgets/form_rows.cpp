// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out form rows.
#include "ui/common/widgets/form_rows.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"

#include <QGridLayout>

namespace rd::ui
{
QGridLayout *makeFormGrid(QWidget *form)
{
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    return grid;
}

TextLabel *addField(QGridLayout *grid, const QString &caption, QWidget *field)
{
    auto *label = new TextLabel(TextUse::Body, Ink::Muted, caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    return label;
}

void addNote(QGridLayout *grid, QWidget *note)
{
    grid->addWidget(note, grid->rowCount(), 1);
}

TextLabel *addCaption(QGridLayout *grid, const QString &text)
{
    auto *label = new TextLabel(TextUse::Body, Ink::Muted, text);
    label->setWordWrap(true);
    grid->addWidget(label, grid->rowCount(), 0, 1, 2);
    return label;
}
}
