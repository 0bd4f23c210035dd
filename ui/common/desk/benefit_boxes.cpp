// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes come and go with what is open.
#include "ui/common/desk/benefit_boxes.h"

#include "core/workflow/benefits.h"
#include "ui/common/desk/benefit_words.h"
#include "ui/common/theme/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr char kTick[] = "tick";
}

BenefitBoxes::BenefitBoxes(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("benefits"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(6));
}

void BenefitBoxes::showReturn(const ReturnCase &returnCase)
{
    std::vector<std::pair<QString, QString>> open;
    for (const BenefitOwed &owed : benefitsOwed(returnCase)) {
        if (owed.open() != 0) {
            open.emplace_back(codeOf(owed.kind), BenefitWords::toDo(owed));
        }
    }
    const QStringList before = returnCase.rma.number == m_number ? ticks() : QStringList();
    m_number = returnCase.rma.number;
    if (open != m_shown) {
        m_shown = std::move(open);
        makeBoxes();
    }
    for (QCheckBox *box : m_boxes) {
        box->setChecked(before.contains(box->property(kTick).toString()));
    }
    setVisible(!m_boxes.empty());
}

/// Only when something else is open: who stands on a box keeps it.
void BenefitBoxes::makeBoxes()
{
    for (QCheckBox *box : m_boxes) {
        m_layout->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const auto &[code, words] : m_shown) {
        auto *box = new QCheckBox(words, this);
        box->setObjectName(QStringLiteral("benefit_") + code);
        box->setAccessibleName(words);
        box->setProperty(kTick, code);
        connect(box, &QCheckBox::toggled, this, &BenefitBoxes::changed);
        m_layout->addWidget(box);
        m_boxes.push_back(box);
    }
}

QStringList BenefitBoxes::ticks() const
{
    QStringList ticked;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked()) {
            ticked.append(box->property(kTick).toString());
        }
    }
    return ticked;
}

void BenefitBoxes::clearTicks()
{
    for (QCheckBox *box : m_boxes) {
        box->setChecked(false);
    }
}
}
