// SPDX-License-Identifier: GPL-3.0-or-later
// One write of the whole document; the core checks it.
#include "ui/settings/rules/rules_editor.h"

#include "core/policy/policy_json.h"

namespace rd::ui
{
RulesEditor::RulesEditor(AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void RulesEditor::save(const std::function<void(Policy &)> &change, const AppContext::Work &after,
                       std::function<void(Result<Answer>)> done)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    Policy policy = m_context.policy();
    change(policy);
    const QJsonObject document = policyToJson(policy, m_context.facts().currency);
    const auto work = [document, after, password = m_password](DeskWriter &desk, const Call &asked) -> Result<Answer> {
        Call call = asked;
        call.password = password;
        auto set = desk.setPolicy(call, document);
        if (!set || !after) {
            return set;
        }
        call.operation = AppContext::newOperation();
        call.expectVersion.reset();
        return after(desk, call);
    };
    m_context.write(work, AppContext::newOperation(), policy.version.value(), this,
                    [this, done = std::move(done)](const Result<Answer> &answer) {
                        m_isBusy = false;
                        done(answer);
                    });
}
}
