// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and words of the status line.
#include "ui/shell/frame/status_line.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/jobs/last_backup.h"

#include <QEvent>
#include <QHBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 28;
}

QString backupWords(const AppContext &desk)
{
    const auto backup = lastBackup(desk.facts().uuid);
    return backup ? StatusLine::tr("Backup %1").arg(desk.format().when(*backup, desk.now()))
                  : StatusLine::tr("No backup yet");
}

StatusLine::StatusLine(AppContext &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_icon(new IconLabel({})), m_last(new ElidedLabel(TextUse::Caption, Ink::Muted)),
      m_store(captionLabel()), m_backup(captionLabel()), m_count(captionLabel())
{
    setProperty("frame", QStringLiteral("foot"));
    setFixedHeight(px(kHeight));
    m_last->setObjectName(QStringLiteral("lastResult"));
    m_last->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), 0, px(16), 0);
    layout->setSpacing(px(6));
    const auto divide = [layout] {
        auto *line = makeLine(Qt::Vertical);
        line->setFixedHeight(px(14));
        layout->addSpacing(px(6));
        layout->addWidget(line);
        layout->addSpacing(px(6));
    };
    layout->addWidget(m_icon);
    layout->addWidget(m_last, 1);
    layout->addWidget(m_store);
    divide();
    layout->addWidget(new IconLabel(QStringLiteral("database")));
    layout->addWidget(m_backup);
    divide();
    layout->addWidget(m_count);
    connect(&m_desk, &AppContext::statusMessage, this, &StatusLine::say);
    connect(&m_desk, &AppContext::checkMessage, this, &StatusLine::showCheck);
    connect(&m_desk, &AppContext::languageChanged, this, &StatusLine::refresh);
    connect(&m_desk, &AppContext::minutePassed, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setOpenReturns(int count)
{
    m_openReturns = count;
    refresh();
}

void StatusLine::say(const QString &text)
{
    const QString who = m_desk.isLoggedIn() && !m_desk.session().staff.name.isEmpty()
                            ? QStringLiteral(" · ") + m_desk.session().staff.name
                            : QString();
    m_result = text.isEmpty() ? QString()
                              : QString(text + who + QStringLiteral(" · ") + m_desk.format().clock(m_desk.now()));
    m_check.clear();
    showLast();
    refresh();
}

void StatusLine::showCheck(const QString &check, bool isRight)
{
    m_check = check;
    m_isCheckRight = isRight;
    showLast();
}

void StatusLine::showLast()
{
    const QString &shown = m_check.isEmpty() ? m_result : m_check;
    const bool isWrong = !m_check.isEmpty() && !m_isCheckRight;
    const QString icon = isWrong             ? QStringLiteral("triangle-alert")
                         : m_check.isEmpty() ? QStringLiteral("circle-check")
                                             : QStringLiteral("shield-check");
    m_icon->setIcon(shown.isEmpty() ? QString() : icon, isWrong ? Ink::Danger : Ink::Success);
    m_last->setFullText(shown);
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_result.clear(); // told in the other language; a check is told again by its page
        showLast();
        refresh();
    }
}

void StatusLine::refresh()
{
    m_store->setText(m_desk.facts().name);
    m_backup->setText(backupWords(m_desk));
    m_count->setText(tr("%n open returns", nullptr, m_openReturns));
}
}
