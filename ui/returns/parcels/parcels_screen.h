// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that came before anybody knew which return they are.
#pragma once

#include "core/desk/parcel_view.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class DeskTable;
class MessageStack;
class ParcelPanel;
class TextLabel;
class TextTableModel;

class ParcelsScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit ParcelsScreen(AppContext &context, QWidget *parent = nullptr);
    /// With the parcel of this number chosen, if it is here.
    void showParcels(const QString &tracking = {});
    /// Begins to receive one; `tracking` is what was scanned.
    void receive(const QString &tracking);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    void fill();
    void updateButtons();
    [[nodiscard]] const Parcel *chosen() const;
    void retranslate();

    AppContext &m_context;
    TextLabel *m_title;
    MessageStack *m_messages;
    DeskTable *m_table;
    TextTableModel *m_rows;
    ActionButton *m_match;
    ActionButton *m_receive;
    ActionButton *m_back;
    ActionButton *m_unmatch;
    ActionButton *m_close;
    QWidget *m_foot;
    ParcelPanel *m_panel;
    std::vector<ParcelView> m_parcels;
};
}
