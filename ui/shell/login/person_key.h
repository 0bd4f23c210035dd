// SPDX-License-Identifier: GPL-3.0-or-later
// One person as a key: initial, name, roles, number.
#pragma once

#include <QAbstractButton>

namespace rd::ui
{
class PersonKey final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `number` 1 to 9 is shown as the key to press with Alt; 0 shows none.
    PersonKey(const QString &login, const QString &name, int number, QWidget *parent = nullptr);
    [[nodiscard]] QString login() const { return m_login; }
    [[nodiscard]] QString name() const { return m_name; }
    void setRoles(const QString &roles);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_login;
    QString m_name;
    QString m_roles;
    int m_number;
};
}
