// SPDX-License-Identifier: GPL-3.0-or-later
// Changes one part of the rules and puts them in force: the document as it stands, with another part.
#pragma once

#include "core/policy/policy.h"
#include "ui/common/desk/app_context.h"

#include <QObject>

#include <functional>

namespace rd::ui
{
class RulesEditor final : public QObject
{
    Q_OBJECT

public:
    explicit RulesEditor(AppContext &context, QObject *parent = nullptr);
    /// A manager's password, where one is set; kept for as long as the screen is open.
    void setPassword(const QString &password) { m_password = password; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Puts the rules in force with `change` made to them; `after` follows in the same turn, for example the secrets
    /// of a channel. `done` gets the refusal or the answer; stale when somebody else changed the rules since they were shown.
    void save(const std::function<void(Policy &)> &change, const AppContext::Work &after,
              std::function<void(Result<Answer>)> done);

private:
    AppContext &m_context;
    QString m_password;
    bool m_isBusy = false;
};
}
