// SPDX-License-Identifier: GPL-3.0-or-later
// What came of trying to send a message.
#pragma once

#include "core/domain/send_codes.h"

namespace rd
{
struct SendResult {
    SendOutcome outcome = SendOutcome::Unknown;
    SendCode code = SendCode::BadAnswer;
    /// The server's own words, or for not_set_up, bad_template, template_unknown and variable_missing the name of what is wrong:
    /// one line, at most 200 characters, without secrets, addresses of the web and the address it was sent to.
    QString answer = {};
    int waitSeconds = 0;    ///< as the server asked for; 0: it said nothing
    QString reference = {}; ///< the server's name for the message
    friend bool operator==(const SendResult &, const SendResult &) = default;
};
}
