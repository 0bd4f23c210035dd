// SPDX-License-Identifier: GPL-3.0-or-later
// The few things a new store must know: name, currency, time zone, first manager, PIN, place.
#pragma once

#include "core/desk/requests.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class FieldNote;
class TextLabel;

class StoreForm final : public QWidget
{
    Q_OBJECT

public:
    explicit StoreForm(const QString &storePath, QWidget *parent = nullptr);
    /// What was typed, or nothing: then the first faulty field says why and has the focus.
    [[nodiscard]] std::optional<NewStore> read();
    /// A refusal of the core beside the field it belongs to.
    void refusePath(const QString &text);
    void takeFocus();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        TextLabel *label = nullptr;
        TextLabel *help = nullptr;
        FieldNote *note = nullptr;
    };
    Row addRow(const QString &name, const QList<QWidget *> &fields, const QList<int> &widths);
    void fillCurrencies();
    void fillZones();
    void proposeLogin();
    void checkPins();
    void choosePlace();
    void retranslate();

    QString m_path;
    QGridLayout *m_grid;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_zone;
    QLineEdit *m_person;
    QLineEdit *m_login;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QLineEdit *m_place;
    ActionButton *m_change;
    Row m_nameRow;
    Row m_moneyRow;
    Row m_personRow;
    Row m_pinRow;
    Row m_placeRow;
};
}
