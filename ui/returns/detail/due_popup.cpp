// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the sheet.
#include "ui/returns/detail/due_popup.h"

#include "ui/common/desk/formatter.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/due_sheet.h"
#include "ui/common/widgets/labels.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 460;
constexpr int kMostHeight = 420;
}

DuePopup::DuePopup(const ReturnView &view, const Task &task, const Formatter &format, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("duePopup"));
    setProperty("frame", QStringLiteral("box"));
    const TaskTimes &times = view.timesOf(task);
    auto *title = new TextLabel(TextUse::BodyBold, Ink::Text,
                                tr("%1: due %2").arg(format.step(task.step), format.dateTime(times.dueAt)));
    title->setWordWrap(true);
    setAccessibleName(title->text());
    auto *limit = new TextLabel(TextUse::Body, Ink::Muted, tr("Limit: %1").arg(limitText(task, times, format)));
    limit->setWordWrap(true);
    auto *extended = new TextLabel(TextUse::Body, Ink::Warning,
                                   extensionTexts(view, task, format).join(QLatin1Char('\n')));
    extended->setObjectName(QStringLiteral("dueExtended"));
    extended->setWordWrap(true);
    extended->setVisible(!extended->text().isEmpty());
    auto *sheet = new DueSheet(TextUse::Body);
    sheet->setObjectName(QStringLiteral("scrolled")); // on the ground of the frame
    sheet->showTimes(times, format);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("dueScroll"));
    area->setAccessibleName(tr("How the due time was reckoned"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    setFocusProxy(area);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(title);
    layout->addWidget(limit);
    layout->addWidget(extended);
    layout->addWidget(area, 1);
    setFixedWidth(px(kWidth));
    const int room = sheet->heightForWidth(px(kWidth) - px(48));
    area->setMinimumHeight(qMin(px(kMostHeight), qMax(room, sheet->sizeHint().height())));
}

void DuePopup::openUnder(const QWidget &anchor)
{
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height() + px(4)));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    place.setY(qBound(screen.top(), place.y(), qMax(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}
}
