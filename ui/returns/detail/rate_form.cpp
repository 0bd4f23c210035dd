// SPDX-License-Identifier: GPL-3.0-or-later
// Stars, and the customer's words.
#include "ui/returns/detail/rate_form.h"

#include "core/desk/views.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
RateForm::RateForm(const ReturnView &view, QWidget *parent)
    : ActionForm(parent), m_stars(new QComboBox), m_comment(new QLineEdit), m_note(new FieldNote(m_stars))
{
    const QStringList words{tr("bad"), tr("poor"), tr("fair"), tr("good"), tr("very good")};
    for (int stars = 1; stars <= kMostStars; ++stars) { // its digit chooses it
        m_stars->addItem(QStringLiteral("%1 · %2").arg(QString::number(stars), words.at(stars - 1)));
    }
    m_stars->setObjectName(QStringLiteral("rateStars"));
    m_stars->setPlaceholderText(tr("Choose"));
    m_stars->setCurrentIndex(view.returnCase.rma.rating.value_or(0) - 1);
    m_comment->setObjectName(QStringLiteral("actionText"));
    m_comment->setPlaceholderText(tr("In the customer's words (may be empty)"));
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("Stars"), m_stars);
    addField(grid, tr("Comment"), m_comment);
    addNote(grid, m_note);
    connect(m_stars, &QComboBox::currentIndexChanged, m_note, &FieldNote::clear);
}

Action RateForm::action() const
{
    return Rate{m_stars->currentIndex() + 1, m_comment->text().trimmed()};
}

bool RateForm::isComplete()
{
    if (m_stars->currentIndex() >= 0) {
        return true;
    }
    m_note->refuse(tr("How many stars does the customer give?"));
    return false;
}

QWidget *RateForm::firstField() const
{
    return m_stars;
}
}
