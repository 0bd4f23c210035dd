// SPDX-License-Identifier: GPL-3.0-or-later
// Where PINs and passwords come from: a file, the environment, or the terminal; never an argument.
#pragma once

#include "app/cli/invocation.h"
#include "core/base/result.h"
#include "core/domain/channel_secrets.h"

namespace rd::cli
{
/// The PIN of who acts: --pin-file, RETURNDESK_PIN, the terminal. login_required when there is none.
[[nodiscard]] Result<QString> ownPin(const Invocation &invocation);
/// The PIN of the second person: RETURNDESK_APPROVER_PIN, the terminal. login_required when there is none.
[[nodiscard]] Result<QString> approverPin(const Invocation &invocation);
/// The PIN that somebody gets: --new-pin-file, RETURNDESK_NEW_PIN, the terminal, where it is asked for twice.
[[nodiscard]] Result<QString> newPin(const Invocation &invocation);
/// RETURNDESK_PASSWORD: a manager's own, for staff, rules and key; empty when it is not set.
[[nodiscard]] QString ownPassword();
/// What a channel keeps secret: RETURNDESK_CHANNEL_SECRET and RETURNDESK_CHANNEL_SIGNING, else the terminal. The secret serves as
/// password of mail and as token of a robot or gateway. login_required when there is none.
[[nodiscard]] Result<ChannelSecrets> channelSecrets(const Invocation &invocation);
/// RETURNDESK_NEW_PASSWORD; empty when it is not set.
[[nodiscard]] QString newPassword();
}
