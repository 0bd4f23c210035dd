// SPDX-License-Identifier: GPL-3.0-or-later
// Two by two.
#include "ui/overdue/work_figures.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
struct Look {
    const char *icon;
    Ink ink;
};
constexpr std::array kLooks = {Look{"clock-alert", Ink::Danger}, Look{"clock", Ink::Warning},
                               Look{"circle-pause", Ink::Muted}, Look{"phone", Ink::Info}};
}

WorkFigures::WorkFigures(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(10));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        auto *box = new SectionBox({}, this);
        auto *head = new QHBoxLayout;
        m_cells.at(i) = {new TextLabel(TextUse::Body, kLooks.at(i).ink, {}, this), titleLabel({}, this),
                         captionLabel({}, this)};
        head->addWidget(new IconLabel(QString::fromLatin1(kLooks.at(i).icon), kLooks.at(i).ink, 16, this));
        head->addWidget(m_cells.at(i).caption, 1);
        auto *foot = new QHBoxLayout;
        foot->addWidget(m_cells.at(i).value);
        foot->addWidget(m_cells.at(i).detail, 1);
        box->body()->addLayout(head);
        box->body()->addLayout(foot);
        grid->addWidget(box, static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    retranslate();
}

void WorkFigures::retranslate()
{
    const std::array captions = {tr("Late"), tr("Due today"), tr("Waiting for customer"), tr("Asked again")};
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells.at(i).caption->setText(captions.at(i));
    }
}

void WorkFigures::setWork(const Counts &counts, const std::vector<ReturnRow> &late, const std::vector<ReturnRow> &open,
                          const Formatter &format, UtcTime now)
{
    Money worth;
    for (const ReturnRow &row : late) {
        worth += row.amount;
    }
    const auto next = std::find_if(open.begin(), open.end(), [now](const ReturnRow &row) {
        return !row.isWaiting && row.dueAt && *row.dueAt >= now;
    });
    const auto chased = std::count_if(open.begin(), open.end(), [](const ReturnRow &row) { return row.chasers > 0; });
    const std::array<QString, 4> values = {QLocale().toString(counts.late), QLocale().toString(counts.dueToday),
                                           QLocale().toString(counts.waiting),
                                           QLocale().toString(static_cast<int>(chased))};
    const std::array<QString, 4> details = {
        format.money(worth), next == open.end() ? QString() : tr("next %1").arg(format.when(*next->dueAt, now)),
        tr("clock stopped"), tr("open returns")};
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_cells.at(i).value->setText(values.at(i));
        m_cells.at(i).detail->setText(details.at(i));
    }
}
}
