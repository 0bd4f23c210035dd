// SPDX-License-Identifier: GPL-3.0-or-later
// A table, and what becomes of the chosen row.
#include "ui/returns/parcels/parcels_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/returns/parcels/parcel_panel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kNoteColumn = 5;
}

ParcelsScreen::ParcelsScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_messages(new MessageStack),
      m_table(new DeskTable(QStringLiteral("parcels"))), m_rows(new TextTableModel(m_table)),
      m_match(new ActionButton(ButtonKind::Primary, QStringLiteral("package-check"), {})),
      m_receive(new ActionButton(ButtonKind::Secondary, QStringLiteral("package-open"), {})),
      m_back(new ActionButton(ButtonKind::Secondary, QStringLiteral("truck"), {})),
      m_unmatch(new ActionButton(ButtonKind::Secondary, QStringLiteral("undo-2"), {})),
      m_close(new ActionButton(ButtonKind::Secondary)), m_foot(nullptr), m_panel(new ParcelPanel(context))
{
    setObjectName(QStringLiteral("parcelsScreen"));
    m_table->setObjectName(QStringLiteral("parcelTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_rows);
    QFrame *head = makeFrame(FrameKind::Head);
    m_title->setContentsMargins(px(16), px(8), px(16), px(8));
    static_cast<QVBoxLayout *>(head->layout())->addWidget(m_title);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_table, 1);
    auto *place = new QVBoxLayout;
    place->setContentsMargins(px(16), px(12), px(16), px(12));
    place->addWidget(box, 1);
    m_foot = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addLayout(place, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_panel);
    connect(m_table, &DeskTable::rowChanged, this, &ParcelsScreen::updateButtons);
    connect(m_table, &DeskTable::rowOpened, m_match, &QPushButton::click);
    connect(m_panel, &ParcelPanel::closed, this, [this] {
        m_foot->show();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ParcelPanel::done, &m_context, &AppContext::statusMessage);
    for (const auto changed : {&AppContext::dataChanged, &AppContext::sessionChanged, &AppContext::minutePassed}) {
        connect(&m_context, changed, this, &ParcelsScreen::refresh);
    }
    retranslate();
}

QWidget *ParcelsScreen::buildFoot()
{
    m_match->setObjectName(QStringLiteral("matchParcel"));
    m_receive->setObjectName(QStringLiteral("receiveParcel"));
    m_back->setObjectName(QStringLiteral("sendParcelBack"));
    m_unmatch->setObjectName(QStringLiteral("unmatchParcel"));
    m_close->setObjectName(QStringLiteral("closeParcels"));
    connect(m_match, &QPushButton::clicked, this, [this] {
        m_foot->hide();
        m_panel->match(*chosen());
    });
    connect(m_receive, &QPushButton::clicked, this, [this] { receive({}); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_foot->hide();
        m_panel->sendBack(*chosen());
    });
    connect(m_unmatch, &QPushButton::clicked, this, [this] {
        m_foot->hide();
        m_panel->unmatch();
    });
    connect(m_close, &QPushButton::clicked, this, &ParcelsScreen::closed);
    return makeFoot({m_match, m_receive, m_back, m_unmatch}, m_close);
}

void ParcelsScreen::showParcels(const QString &tracking)
{
    if (m_panel->isBusy()) {
        return; // the answer is about the parcel that is shown
    }
    m_panel->close();
    m_messages->clear();
    refresh();
    const auto wanted = std::ranges::find_if(
        m_parcels, [&tracking](const ParcelView &view) { return view.parcel.came.tracking == tracking; });
    m_table->showRow(wanted == m_parcels.end() ? 0 : static_cast<int>(wanted - m_parcels.begin()));
    m_table->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

void ParcelsScreen::receive(const QString &tracking)
{
    m_foot->hide();
    m_panel->receive(tracking);
}

void ParcelsScreen::refresh()
{
    const auto parcels = m_context.desk().parcels(true);
    if (!parcels) {
        m_messages->tell(refusalMessage(parcels.error(), m_context.format()));
        return;
    }
    m_parcels = *parcels;
    fill();
}

void ParcelsScreen::fill()
{
    const Formatter &format = m_context.format();
    const int row = m_table->currentRow();
    TextTable table{{tr("Carrier"), tr("Tracking number"), tr("Received"), tr("By"), tr("Due"), tr("Note")}, {}, {}};
    for (const ParcelView &view : m_parcels) {
        const Parcel &parcel = view.parcel;
        const QString who = view.receivedBy.name.isEmpty() ? view.receivedBy.login : view.receivedBy.name;
        const DueText due = format.due(parcel.dueAt, m_context.now(), false, false);
        table.rows.push_back({parcel.came.carrier, parcel.came.tracking,
                              format.when(parcel.receivedAt, m_context.now()), who, due.text, parcel.note});
    }
    showTable(*m_table, *m_rows, table, kNoteColumn);
    if (m_rows->rowCount() > 0) { // there is always one that the buttons mean
        m_table->showRow(std::clamp(row, 0, m_rows->rowCount() - 1));
    }
    updateButtons();
}

const Parcel *ParcelsScreen::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_parcels.size()) ? &m_parcels[static_cast<std::size_t>(row)].parcel
                                                                : nullptr;
}

void ParcelsScreen::updateButtons()
{
    const QString login = m_context.isLoggedIn() ? QString() : tr("Log in first.");
    const QString why = !login.isEmpty()      ? login
                        : chosen() == nullptr ? tr("No parcel waits for its return.")
                                              : QString();
    m_match->setBlocked(why);
    m_back->setBlocked(why);
    m_receive->setBlocked(login);
    m_unmatch->setBlocked(login);
}

void ParcelsScreen::retranslate()
{
    m_title->setText(tr("Parcels without a return"));
    m_table->setAccessibleName(tr("Parcels without a return"));
    m_match->setText(tr("It is return..."));
    m_receive->setText(tr("Another parcel..."));
    m_back->setText(tr("Send back..."));
    m_unmatch->setText(tr("Matched wrongly..."));
    m_close->setText(tr("Close"));
    m_match->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_receive->setKeys(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_close->setKeys(Qt::Key_Escape);
    m_panel->retranslate();
    fill();
}

void ParcelsScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
