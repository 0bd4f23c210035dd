// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: people as keys, then the PIN. Also the lock.
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"
#include "ui/shell/login/login_layout.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace rd
{
struct Session;
}

namespace rd::ui
{
class AppContext;
class PersonKey;
class PinPad;

class LoginPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(AppContext &desk, QWidget *parent = nullptr);
    /// Reads the people again and takes the focus. The person who was here last is chosen.
    void begin();
    /// The store cannot be written: says why, offers to look, and to bring a missing key back.
    void offerLooking(const Error &why);
    /// A line under the people, for example the PIN of a made-up store.
    void setNotice(const QString &text);

Q_SIGNALS:
    /// Somebody is logged in.
    void entered();
    void lookWanted();
    void keyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillPeople();
    void choose(PersonKey *key);
    void tryPin(const QString &pin);
    void tell(const Result<Session> &session);
    void tellError(const Error &error);
    void waitUntil(UtcTime until);
    void countDown();
    void retranslate();
    [[nodiscard]] PersonKey *keyOf(const QString &login) const;

    AppContext &m_desk;
    LoginParts m_parts;
    PinPad *m_pad;
    std::vector<Staff> m_staff;
    std::vector<PersonKey *> m_keys;
    QString m_chosen;
    QTimer m_wait;
    std::optional<UtcTime> m_waitUntil;
};
}
