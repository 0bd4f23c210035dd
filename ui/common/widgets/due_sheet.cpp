// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns: when, and what it is to the limit.
#include "ui/common/widgets/due_sheet.h"

#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/labels.h"
#include "ui/words/due_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
Language languageOf(const Formatter &format)
{
    return languageFromName(format.language()).value_or(Language::English);
}
}

DueSheet::DueSheet(TextUse use, QWidget *parent)
    : QWidget(parent), m_use(use), m_lines(new QGridLayout), m_uncovered(new TextLabel(TextUse::Body, Ink::Warning))
{
    setObjectName(QStringLiteral("dueSheet"));
    m_uncovered->setObjectName(QStringLiteral("dueUncovered"));
    m_uncovered->setWordWrap(true);
    m_lines->setHorizontalSpacing(px(12));
    m_lines->setVerticalSpacing(px(4));
    m_lines->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addLayout(m_lines);
    layout->addWidget(m_uncovered);
}

void DueSheet::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_uncovered->hide();
}

void DueSheet::showTimes(const TaskTimes &times, const Formatter &format)
{
    clear();
    int row = 0;
    for (const DueLine &line : dueLines(times.reckoned.stretches, format.zone(), languageOf(format))) {
        const Ink ink = line.isCounted ? Ink::Text : Ink::Muted;
        m_lines->addWidget(new TextLabel(m_use, ink, line.when), row, 0, Qt::AlignTop);
        auto *what = new TextLabel(m_use, ink, line.what);
        what->setWordWrap(true);
        m_lines->addWidget(what, row, 1);
        ++row;
    }
    const QString uncovered = uncoveredWords(times.reckoned.yearsNotCovered, languageOf(format));
    m_uncovered->setText(uncovered);
    m_uncovered->setVisible(!uncovered.isEmpty());
}

QStringList extensionTexts(const ReturnView &view, const Task &task, const Formatter &format)
{
    const TaskTimes &times = view.timesOf(task);
    QStringList lines;
    if (times.dueAt == times.limitAt) {
        return lines;
    }
    for (const Extension &extension : view.extensionsOf(task)) {
        lines.append(
            extendedWords(extension.name, format.dateTime(extension.until), extension.reason, languageOf(format)));
    }
    lines.append(limitWasWords(format.dateTime(times.limitAt), languageOf(format)));
    return lines;
}

QString limitText(const Task &task, const TaskTimes &times, const Formatter &format)
{
    return limitWords(task.expectedDays, task.limitMinutes, times.isInHours, languageOf(format));
}
}
