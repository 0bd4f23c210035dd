// SPDX-License-Identifier: GPL-3.0-or-later
// The row above a report.
#include "ui/reports/month_bar.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 52;
constexpr int kMonthWidth = 168;
}

MonthBar::MonthBar(QWidget *parent)
    : QFrame(parent), m_months(new QComboBox(this)),
      m_earlier(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-left"), {}, this)),
      m_later(new ActionButton(ButtonKind::Secondary, QStringLiteral("chevron-right"), {}, this)),
      m_stateIcon(new IconLabel(QStringLiteral("circle-check"), Ink::Success, 14, this)),
      m_state(captionLabel({}, this)),
      m_pages(new SegmentRow({QStringLiteral("month"), QStringLiteral("people"), QStringLiteral("goods"),
                              QStringLiteral("stopped"), QStringLiteral("signals"), QStringLiteral("till"),
                              QStringLiteral("invoices")},
                             this)),
      m_export(new ActionButton(ButtonKind::Primary, QStringLiteral("download"), {}, this))
{
    setProperty("frame", QStringLiteral("head"));
    setFixedHeight(px(kHeight));
    m_months->setObjectName(QStringLiteral("reportMonth"));
    m_months->setFont(Theme::current().font(TextUse::BodyBold));
    m_months->setMinimumHeight(Theme::current().fieldHeight());
    m_months->setMinimumWidth(px(kMonthWidth));
    for (ActionButton *arrow : {m_earlier, m_later}) {
        arrow->setButtonSize(ButtonSize::Small);
    }
    m_earlier->setObjectName(QStringLiteral("monthBefore"));
    m_later->setObjectName(QStringLiteral("monthAfter"));
    m_export->setObjectName(QStringLiteral("exportMonth"));
    setFocusProxy(m_months);
    setTabOrder(m_earlier, m_months);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_earlier);
    row->addWidget(m_months);
    row->addWidget(m_later);
    row->addSpacing(px(4));
    row->addWidget(m_stateIcon);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_pages);
    row->addSpacing(px(8));
    row->addWidget(m_export);
    m_export->setKeys(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] {
        updateArrows();
        Q_EMIT monthChosen();
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_later, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_pages, &SegmentRow::choiceMade, this, &MonthBar::pageChosen);
    connect(m_export, &QPushButton::clicked, this, &MonthBar::exportWanted);
    retranslate();
}

void MonthBar::retranslate()
{
    m_earlier->setAccessibleName(tr("Month before"));
    m_later->setAccessibleName(tr("Month after"));
    setReadName(*m_months, tr("Month"));
    m_pages->setText(QStringLiteral("month"), tr("Month"));
    m_pages->setText(QStringLiteral("people"), tr("Staff"));
    m_pages->setText(QStringLiteral("goods"), tr("Goods"));
    m_pages->setText(QStringLiteral("stopped"), tr("Stopped"));
    m_pages->setText(QStringLiteral("signals"), tr("Signals"));
    m_pages->setText(QStringLiteral("till"), tr("Till"));
    m_pages->setText(QStringLiteral("invoices"), tr("Invoices"));
    m_export->setText(tr("CSV"));
    m_export->setToolTip(tr("Save the month as three CSV files"));
    setFinished(m_isFinished);
    updateArrows();
}

void MonthBar::setMonths(BusinessMonth newest, BusinessMonth oldest, const Formatter &format)
{
    const QSignalBlocker blocker(m_months);
    const QString chosen = m_months->currentData().toString();
    m_months->clear();
    for (BusinessMonth month = newest; !(month < oldest); month = month.previous()) {
        m_months->addItem(icon(QStringLiteral("calendar")), format.month(month), month.toIso());
    }
    m_months->setCurrentIndex(std::max(m_months->findData(chosen), 0));
    updateArrows();
}

BusinessMonth MonthBar::month() const
{
    return BusinessMonth::parse(m_months->currentData().toString()).value_or(BusinessMonth());
}

void MonthBar::setMonth(BusinessMonth month)
{
    const QSignalBlocker blocker(m_months);
    m_months->setCurrentIndex(std::max(m_months->findData(month.toIso()), 0));
    updateArrows();
}

void MonthBar::updateArrows()
{
    const bool isNewest = m_months->currentIndex() <= 0;
    const bool isOldest = m_months->currentIndex() + 1 >= m_months->count();
    m_later->setBlocked(isNewest ? tr("This is the newest month.") : QString());
    m_earlier->setBlocked(isOldest ? tr("There is no earlier month.") : QString());
    m_later->setToolTip(isNewest ? m_later->toolTip() : tr("Month after"));
    m_earlier->setToolTip(isOldest ? m_earlier->toolTip() : tr("Month before"));
}

void MonthBar::setFinished(bool isFinished)
{
    m_isFinished = isFinished;
    m_stateIcon->setIcon(isFinished ? QStringLiteral("circle-check") : QStringLiteral("clock"),
                         isFinished ? Ink::Success : Ink::Warning);
    m_state->setText(isFinished ? tr("Complete month") : tr("As of now"));
    m_state->setInk(isFinished ? Ink::Success : Ink::Warning);
    m_stateIcon->setToolTip(m_state->text());
    fit();
}

/// The names of the pages never give way: the rest is known by its picture, or by key.
void MonthBar::fit()
{
    const auto isTooWide = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width() > width();
    };
    m_export->setHintShown(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_earlier, m_later}) {
        part->show();
    }
    m_export->setHintShown(!isTooWide());
    m_state->setVisible(!isTooWide());
    const bool hasArrows = !isTooWide();
    m_earlier->setVisible(hasArrows);
    m_later->setVisible(hasArrows);
}

void MonthBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void MonthBar::go(int by)
{
    const int index = m_months->currentIndex() + by;
    if (index >= 0 && index < m_months->count()) {
        m_months->setCurrentIndex(index);
    }
}
}
