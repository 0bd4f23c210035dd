// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of the parcels: one is received, is found to be a return, goes back, or was matched wrongly.
#pragma once

#include "core/domain/parcel.h"
#include "core/workflow/action.h"
#include "ui/returns/detail/foot_panel.h"

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class CodeEdit;
class FieldNote;
class QuantityForm;
class TextLabel;

class ParcelPanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit ParcelPanel(AppContext &context, QWidget *parent = nullptr);
    /// `tracking` is what was scanned, if anything was.
    void receive(const QString &tracking);
    void match(const Parcel &parcel) { begin(What::Match, parcel); }
    void sendBack(const Parcel &parcel) { begin(What::SendBack, parcel); }
    /// One of those that were matched.
    void unmatch() { begin(What::Unmatch, {}); }
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString doneSentence() const override;

private:
    enum class What { Receive, Match, SendBack, Unmatch };
    void begin(What what, const Parcel &parcel);
    void ask();
    /// The matched parcels, newest first, with their returns.
    void fillMatched();
    void showFields();
    /// The awaited goods of the return whose number stands there, so that fewer can be said.
    void showGoods();
    [[nodiscard]] QString number() const;
    [[nodiscard]] std::vector<LineQuantity> lines() const;
    [[nodiscard]] Waybill waybill() const;

    QComboBox *m_matched;
    FieldNote *m_matchedNote;
    TextLabel *m_matchedCaption;
    CodeEdit *m_number; ///< of the return
    QWidget *m_goodsPlace;
    QuantityForm *m_goods = nullptr;
    FieldNote *m_numberNote;
    TextLabel *m_numberCaption;
    QLineEdit *m_carrier;
    FieldNote *m_carrierNote;
    TextLabel *m_carrierCaption;
    CodeEdit *m_tracking;
    FieldNote *m_trackingNote;
    TextLabel *m_trackingCaption;
    QLineEdit *m_text; ///< a note, or why it goes back
    FieldNote *m_textNote;
    TextLabel *m_textCaption;
    What m_what = What::Receive;
    Parcel m_parcel;
};
}
