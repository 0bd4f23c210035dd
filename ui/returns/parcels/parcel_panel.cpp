// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields are asked for, and what they write.
#include "ui/returns/parcels/parcel_panel.h"

#include "core/desk/parcel_view.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/quantity_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
/// True when something is written; else the note says what is missing.
bool isFilled(const QLineEdit &field, FieldNote &note, const QString &missing)
{
    if (field.text().trimmed().isEmpty()) {
        note.refuse(missing);
        return false;
    }
    return true;
}
}

ParcelPanel::ParcelPanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("parcelPanel"), parent), m_matched(new QComboBox),
      m_matchedNote(new FieldNote(m_matched)), m_number(new CodeEdit), m_goodsPlace(new QWidget),
      m_numberNote(new FieldNote(m_number)), m_carrier(new QLineEdit), m_carrierNote(new FieldNote(m_carrier)),
      m_tracking(new CodeEdit), m_trackingNote(new FieldNote(m_tracking)), m_text(new QLineEdit),
      m_textNote(new FieldNote(m_text))
{
    m_matched->setObjectName(QStringLiteral("parcelMatched"));
    m_number->setObjectName(QStringLiteral("parcelReturn"));
    m_number->setTakesScans();
    m_carrier->setObjectName(QStringLiteral("parcelCarrier"));
    m_tracking->setObjectName(QStringLiteral("parcelTracking"));
    m_tracking->setTakesScans();
    m_text->setObjectName(QStringLiteral("parcelText"));
    const auto add = [this](QLineEdit *field, FieldNote *note) {
        TextLabel *caption = addField(grid(), {}, field);
        addNote(grid(), note);
        connect(field, &QLineEdit::textChanged, note, &FieldNote::clear);
        return caption;
    };
    m_matchedCaption = addField(grid(), {}, m_matched);
    addNote(grid(), m_matchedNote);
    connect(m_matched, &QComboBox::currentIndexChanged, m_matchedNote, &FieldNote::clear);
    m_numberCaption = add(m_number, m_numberNote);
    auto *goods = new QVBoxLayout(m_goodsPlace);
    goods->setContentsMargins(0, 0, 0, 0);
    addNote(grid(), m_goodsPlace);
    connect(m_number, &QLineEdit::textChanged, this, &ParcelPanel::showGoods);
    m_carrierCaption = add(m_carrier, m_carrierNote);
    m_trackingCaption = add(m_tracking, m_trackingNote);
    m_textCaption = add(m_text, m_textNote);
}

void ParcelPanel::receive(const QString &tracking)
{
    begin(What::Receive, {});
    m_tracking->setText(tracking);
}

void ParcelPanel::begin(What what, const Parcel &parcel)
{
    m_what = what;
    m_parcel = parcel;
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_number), m_carrier, static_cast<QLineEdit *>(m_tracking), m_text}) {
        field->clear();
    }
    for (FieldNote *note : {m_matchedNote, m_numberNote, m_carrierNote, m_trackingNote, m_textNote}) {
        note->clear();
    }
    if (what == What::Unmatch) {
        fillMatched();
    }
    showFields();
    showGoods();
    open(what == What::Match     ? static_cast<QWidget *>(m_number)
         : what == What::Unmatch ? static_cast<QWidget *>(m_matched)
                                 : m_carrier);
    retranslate();
}

void ParcelPanel::showFields()
{
    const auto show = [](std::initializer_list<QWidget *> parts, bool isShown) {
        for (QWidget *part : parts) {
            part->setVisible(isShown);
        }
    };
    const bool isWaybill = m_what == What::Receive || m_what == What::SendBack;
    show({m_number, m_numberCaption}, m_what == What::Match);
    show({m_matched, m_matchedCaption}, m_what == What::Unmatch);
    show({m_carrier, m_carrierCaption, m_tracking, m_trackingCaption}, isWaybill);
    show({m_text, m_textCaption}, m_what != What::Match);
}

void ParcelPanel::fillMatched()
{
    m_matched->clear();
    const auto parcels = context().desk().parcels(false);
    if (!parcels) {
        return;
    }
    for (const ParcelView &view : *parcels) {
        const Parcel &parcel = view.parcel;
        if (parcel.state == ParcelState::Matched) {
            m_matched->addItem(
                QStringLiteral("%1 %2 · %3").arg(parcel.came.carrier, parcel.came.tracking, parcel.returnNumber),
                parcel.id.value());
        }
    }
}

void ParcelPanel::retranslate()
{
    const bool isBack = m_what == What::SendBack || m_what == What::Unmatch; // why is asked
    m_matchedCaption->setText(tr("Parcel"));
    m_matched->setAccessibleName(tr("Parcel that was matched wrongly"));
    m_numberCaption->setText(tr("Return"));
    m_number->setAccessibleName(tr("Number of the return"));
    m_number->setPlaceholderText(tr("Number of the return, or scan its slip"));
    m_carrierCaption->setText(tr("Carrier"));
    m_carrier->setAccessibleName(tr("Carrier"));
    m_trackingCaption->setText(tr("Tracking number"));
    m_tracking->setAccessibleName(tr("Tracking number"));
    m_textCaption->setText(isBack ? tr("Reason") : tr("Note"));
    m_text->setAccessibleName(isBack ? tr("Reason") : tr("Note"));
    m_text->setPlaceholderText(isBack ? tr("Reason (compulsory)") : tr("What is in it, what is written on it"));
    ask();
}

void ParcelPanel::ask()
{
    if (!isOpen()) {
        return;
    }
    switch (m_what) {
    case What::Receive:
        confirm().ask(QStringLiteral("package-open"), tr("Receive a parcel without a return?"),
                      tr("It waits here until somebody knows which return it is."), tr("Receive"));
        break;
    case What::Match:
        confirm().ask(QStringLiteral("package-check"), tr("Which return is parcel %1?").arg(m_parcel.came.tracking),
                      tr("Its goods are received there: all that are awaited, or as many as you say."), tr("Receive"));
        break;
    case What::Unmatch:
        confirm().ask(QStringLiteral("undo-2"), tr("Which parcel was matched with the wrong return?"),
                      tr("It waits here again. The receipt of its goods is undone in that return first."),
                      tr("Take the match back"));
        break;
    case What::SendBack:
        confirm().ask(QStringLiteral("truck"), tr("Send parcel %1 back?").arg(m_parcel.came.tracking),
                      tr("It is nobody's return, and goes back to the sender."), tr("Send back"));
        break;
    }
}

QString ParcelPanel::number() const
{
    return halfWidth(m_number->text()).trimmed().toUpper();
}

void ParcelPanel::showGoods()
{
    delete m_goods;
    m_goods = nullptr;
    const auto view = m_what == What::Match && !number().isEmpty() ? context().desk().showReturn(number())
                                                                   : refuse(ErrorCode::NotFound);
    if (view && view->step) {
        m_goods = new QuantityForm(Right::Receive, *view, context().format(), m_goodsPlace);
        m_goodsPlace->layout()->addWidget(m_goods);
    }
    m_goodsPlace->setVisible(m_goods != nullptr);
}

std::vector<LineQuantity> ParcelPanel::lines() const
{
    return m_goods == nullptr ? std::vector<LineQuantity>() : std::get<Receive>(m_goods->action()).lines;
}

Waybill ParcelPanel::waybill() const
{
    return {m_carrier->text().trimmed(), halfWidth(m_tracking->text()).trimmed()};
}

bool ParcelPanel::isComplete()
{
    if (m_what == What::Match) {
        return isFilled(*m_number, *m_numberNote,
                        tr("The return that the parcel belongs to. Without one, log it first."));
    }
    if (m_what == What::Unmatch) {
        if (m_matched->currentIndex() < 0) {
            m_matchedNote->refuse(tr("No parcel is matched with a return."));
            return false;
        }
        return isFilled(*m_text, *m_textNote, tr("Say why it is not that return."));
    }
    if (!isFilled(*m_carrier, *m_carrierNote, tr("Who carries the parcel?"))
        || !isFilled(*m_tracking, *m_trackingNote, tr("The number by which the parcel can be followed."))) {
        return false;
    }
    return m_what == What::Receive || isFilled(*m_text, *m_textNote, tr("Say why it goes back."));
}

AppContext::Work ParcelPanel::work() const
{
    const ParcelId id = m_what == What::Unmatch ? ParcelId(m_matched->currentData().toLongLong()) : m_parcel.id;
    return [what = m_what, id, number = number(), lines = lines(), waybill = waybill(),
            text = m_text->text().trimmed()](DeskWriter &desk, const Call &call) {
        switch (what) {
        case What::Match:
            return desk.matchParcel(call, id, number, lines);
        case What::SendBack:
            return desk.sendParcelBack(call, id, waybill, text);
        case What::Unmatch:
            return desk.unmatchParcel(call, id, text);
        case What::Receive:
            break;
        }
        return desk.receiveParcel(call, waybill, text);
    };
}

QString ParcelPanel::key() const
{
    const qint64 matched = m_what == What::Unmatch ? m_matched->currentData().toLongLong() : 0;
    return QStringLiteral("%1 %2 %3").arg(static_cast<int>(m_what)).arg(m_parcel.id.value()).arg(matched);
}

QString ParcelPanel::doneSentence() const
{
    switch (m_what) {
    case What::Match:
        return tr("Received for %1").arg(number());
    case What::SendBack:
        return tr("Parcel %1 sent back").arg(m_parcel.came.tracking);
    case What::Unmatch:
        return tr("The parcel waits for its return again");
    case What::Receive:
        break;
    }
    return tr("Parcel %1 received").arg(waybill().tracking);
}
}
