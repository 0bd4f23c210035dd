// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a report.
#include "ui/reports/month_bar.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
constexpr int kMonths = 36;
}

MonthBar::MonthBar(QWidget *parent)
    : QFrame(parent), m_months(new QComboBox(this)),
      m_earlier(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-left"), {}, this)),
      m_later(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-right"), {}, this)),
      m_stateIcon(new IconLabel(QStringLiteral("circle-check"), Ink::Success, 14, this)),
      m_state(captionLabel({}, this)), m_pages(new FilterRow(this)),
      m_export(new ActionButton(ButtonKind::Primary, QStringLiteral("download"), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(8), px(16), px(8));
    for (const char *page : {"month", "people", "goods", "stopped"}) {
        m_pages->addChip(QString::fromLatin1(page), {});
    }
    m_pages->setChosen(QStringLiteral("month"));
    row->addWidget(m_earlier);
    row->addWidget(m_months);
    row->addWidget(m_later);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_pages);
    row->addWidget(m_export);
    m_export->setKeys(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_months, &QComboBox::currentIndexChanged, this, &MonthBar::monthChosen);
    connect(m_earlier, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_pages, &FilterRow::choiceMade, this, &MonthBar::pageChosen);
    connect(m_export, &QPushButton::clicked, this, &MonthBar::exportWanted);
    retranslate();
}

void MonthBar::retranslate()
{
    m_earlier->setToolTip(tr("Month before"));
    m_earlier->setAccessibleName(tr("Month before"));
    m_later->setToolTip(tr("Month after"));
    m_later->setAccessibleName(tr("Month after"));
    m_months->setAccessibleName(tr("Month"));
    m_pages->setText(QStringLiteral("month"), tr("Month"));
    m_pages->setText(QStringLiteral("people"), tr("Staff and steps"));
    m_pages->setText(QStringLiteral("goods"), tr("Goods"));
    m_pages->setText(QStringLiteral("stopped"), tr("Stopped"));
    m_export->setText(tr("CSV"));
    m_export->setToolTip(tr("Save the month as three CSV files"));
    setFinished(m_isFinished);
}

void MonthBar::setMonths(BusinessMonth newest, const Formatter &format)
{
    const QSignalBlocker blocker(m_months);
    const int index = m_months->currentIndex();
    m_months->clear();
    BusinessMonth month = newest;
    for (int i = 0; i < kMonths; ++i, month = month.previous()) {
        m_months->addItem(format.month(month), month.toIso());
    }
    m_months->setCurrentIndex(std::max(index, 0));
}

BusinessMonth MonthBar::month() const
{
    return BusinessMonth::parse(m_months->currentData().toString()).value_or(BusinessMonth());
}

void MonthBar::setMonth(BusinessMonth month)
{
    const QSignalBlocker blocker(m_months);
    m_months->setCurrentIndex(std::max(m_months->findData(month.toIso()), 0));
}

void MonthBar::setFinished(bool isFinished)
{
    m_isFinished = isFinished;
    m_stateIcon->setIcon(isFinished ? QStringLiteral("circle-check") : QStringLiteral("clock"),
                         isFinished ? Ink::Success : Ink::Warning);
    m_state->setText(isFinished ? tr("Complete month") : tr("As of now"));
    m_state->setInk(isFinished ? Ink::Success : Ink::Warning);
}

void MonthBar::go(int by)
{
    const int index = m_months->currentIndex() + by;
    if (index >= 0 && index < m_months->count()) {
        m_months->setCurrentIndex(index);
    }
}
}
