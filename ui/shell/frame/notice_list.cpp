// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and keys of the list of notices.
#include "ui/shell/frame/notice_list.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostRows = 12;
constexpr int kWidth = 640;
const QString kDot = QStringLiteral("  ·  ");

QString iconOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Arrived:
        return QStringLiteral("user-plus");
    case NoticeKind::Soon:
        return QStringLiteral("clock");
    case NoticeKind::Due:
    case NoticeKind::Late:
    case NoticeKind::Escalated:
        return QStringLiteral("clock-alert");
    case NoticeKind::Unclaimed:
        return QStringLiteral("users");
    case NoticeKind::Reminded:
        return QStringLiteral("bell-ring");
    }
    return QStringLiteral("info");
}
}

NoticeList::NoticeList(AppContext &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_list(new QListWidget)
{
    setProperty("frame", QStringLiteral("box"));
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::ClickFocus); // entered by the bell
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(4), px(4), px(4), px(4));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &NoticeList::choose);
    hide();
}

void NoticeList::open(const std::vector<NoticeView> &notices, const QWidget &anchor)
{
    m_notices = notices;
    fill();
    const int width = qMin(px(kWidth), parentWidget()->width() - px(32));
    const QPoint corner = anchor.mapTo(parentWidget(), QPoint(anchor.width(), anchor.height() + px(4)));
    const int left = qBound(px(16), corner.x() - width, parentWidget()->width() - width - px(16));
    const int rows = qMin(m_list->count(), kMostRows);
    setGeometry(left, corner.y(), width, rows * m_list->sizeHintForRow(0) + px(8) + 4);
    raise();
    show();
    m_list->setFocus(Qt::OtherFocusReason);
}

void NoticeList::fill()
{
    m_list->clear();
    m_list->setAccessibleName(tr("Reminders"));
    m_list->setIconSize({px(16), px(16)});
    for (const NoticeView &notice : m_notices) {
        auto *item = new QListWidgetItem(icon(iconOf(notice.kind), Ink::Muted), describe(notice));
        item->setSizeHint({0, px(34)});
        item->setToolTip(item->text());
        if (notice.isNew) {
            item->setFont(Theme::current().font(TextUse::BodyBold));
            //: For people who do not see that it is bold
            item->setData(Qt::AccessibleTextRole, tr("new: %1").arg(item->text()));
        }
        m_list->addItem(item);
    }
    if (m_notices.empty()) {
        auto *none = new QListWidgetItem(icon(QStringLiteral("circle-check"), Ink::Muted),
                                         tr("No reminders: none of your work is late or due soon."));
        none->setSizeHint({0, px(34)});
        m_list->addItem(none);
    }
    m_list->setCurrentRow(0);
}

QString NoticeList::kindOf(const NoticeView &notice) const
{
    switch (notice.kind) {
    case NoticeKind::Arrived:
        return tr("Given to you");
    case NoticeKind::Soon:
    case NoticeKind::Due:
    case NoticeKind::Late:
        return {};
    case NoticeKind::Unclaimed:
        return tr("Nobody took it");
    case NoticeKind::Escalated:
        return tr("With %1").arg(notice.row.ownerName.isEmpty() && notice.row.ownerRole
                                     ? m_desk.format().role(*notice.row.ownerRole)
                                     : notice.row.ownerName);
    case NoticeKind::Reminded:
        return tr("Reminder from the manager");
    }
    return {};
}

QString NoticeList::describe(const NoticeView &notice) const
{
    const Formatter &format = m_desk.format();
    const ReturnRow &row = notice.row;
    QStringList parts;
    if (row.dueAt) {
        parts += format.due(*row.dueAt, m_desk.now(), row.isDueSoon, row.isWaiting).text;
    }
    parts += kindOf(notice);
    parts += row.number;
    if (row.step) {
        parts += row.exceptionKind ? format.exceptionKind(*row.exceptionKind) : format.step(*row.step);
    }
    parts += {row.customerName, format.money(row.amount)};
    parts.removeAll(QString());
    return parts.join(kDot);
}

void NoticeList::choose(const QListWidgetItem *item)
{
    const auto row = static_cast<std::size_t>(m_list->row(item));
    hide();
    if (row < m_notices.size()) {
        Q_EMIT returnChosen(QString(m_notices[row].row.number));
    } else {
        Q_EMIT left();
    }
}

bool NoticeList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            choose(m_list->currentItem());
            return true;
        }
        if (key != nullptr && key->key() == Qt::Key_Escape) {
            hide();
            Q_EMIT left();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void NoticeList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}
}
