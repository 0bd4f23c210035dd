// SPDX-License-Identifier: GPL-3.0-or-later
// Two by two.
#include "ui/overdue/work_figures.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 384;
constexpr int kLeastWidth = 300;

struct Look {
    const char *icon;
    Ink ink;
    const char *name;
};
constexpr std::array kLooks = {
    Look{"clock-alert", Ink::Danger, "figureLate"}, Look{"clock", Ink::Warning, "figureToday"},
    Look{"circle-pause", Ink::Muted, "figureWaiting"}, Look{"circle-check", Ink::Success, "figureOnTime"}};
}

WorkFigures::WorkFigures(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(10));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        auto *box = new SectionBox({}, this);
        box->layout()->setContentsMargins(px(12), px(8), px(12), px(8));
        box->layout()->setSpacing(0);
        box->body()->setSpacing(0);
        m_cells.at(i) = {new ElidedLabel(TextUse::Body, kLooks.at(i).ink, this), amountLabel({}, this),
                         new ElidedLabel(TextUse::Caption, Ink::Muted, this)};
        for (ElidedLabel *label : {m_cells.at(i).caption, m_cells.at(i).detail}) {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the four boxes are of one width
        }
        m_cells.at(i).value->setObjectName(QString::fromLatin1(kLooks.at(i).name));
        m_cells.at(i).detail->setObjectName(QString::fromLatin1(kLooks.at(i).name) + QStringLiteral("Detail"));
        auto *head = new QHBoxLayout;
        head->setSpacing(px(6));
        head->addWidget(new IconLabel(QString::fromLatin1(kLooks.at(i).icon), kLooks.at(i).ink, 16, this));
        head->addWidget(m_cells.at(i).caption, 1);
        auto *foot = new QHBoxLayout;
        foot->setSpacing(px(6));
        foot->addWidget(m_cells.at(i).value);
        foot->addWidget(m_cells.at(i).detail, 1);
        box->body()->addLayout(head);
        box->body()->addLayout(foot);
        grid->addWidget(box, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setMinimumWidth(px(kLeastWidth));
    setMaximumWidth(px(kWidth));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    retranslate();
}

void WorkFigures::retranslate()
{
    const std::array captions = {tr("Late"), tr("Due today"), tr("Waiting for customer"), tr("On time this month")};
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells.at(i).caption->setFullText(captions.at(i));
        m_cells.at(i).value->setAccessibleName(captions.at(i));
    }
}

void WorkFigures::setFigure(Place place, const WorkFigure &figure)
{
    m_cells.at(place).value->setText(figure.value);
    m_cells.at(place).detail->setFullText(figure.detail);
}
}
