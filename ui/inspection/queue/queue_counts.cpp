// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and words of the folded queue.
#include "ui/inspection/queue/queue_counts.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 48;
constexpr int kHeight = 52;
}

QueueCounts::QueueCounts(QWidget *parent) : QFrame(parent)
{
    setProperty("frame", QStringLiteral("surface"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(4), px(8), px(4), px(8));
    layout->setSpacing(px(4));
    layout->addStretch();
}

void QueueCounts::addStep(Step step, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("folded_") + codeOf(step));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(icon(iconName));
    button->setIconSize({px(18), px(18)});
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(px(kWidth), px(kHeight));
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->insertWidget(static_cast<int>(m_entries.size()), button);
    m_entries[step].button = button;
    connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT stepPressed(step); });
}

void QueueCounts::setCount(Step step, int count)
{
    m_entries[step].count = count;
    speak(step);
}

void QueueCounts::setText(Step step, const QString &text)
{
    m_entries[step].text = text;
    speak(step);
}

void QueueCounts::setChosen(Step step)
{
    m_entries[step].button->setChecked(true);
}

void QueueCounts::speak(Step step)
{
    const Entry &entry = m_entries[step];
    entry.button->setText(QString::number(entry.count));
    entry.button->setFixedHeight(std::max(px(kHeight), entry.button->minimumSizeHint().height()));
    entry.button->setAccessibleName(tr("%1: %2").arg(entry.text).arg(entry.count));
    entry.button->setToolTip(entry.button->accessibleName());
}
}
