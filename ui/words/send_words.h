// SPDX-License-Identifier: GPL-3.0-or-later
// What came of sending a message, said to the person who has to do something about it.
#pragma once

#include "core/domain/send_codes.h"
#include "ui/words/language.h"

namespace rd
{
struct SendFacts {
    SendOutcome outcome = SendOutcome::Sent;
    SendCode code = SendCode::Sent;
    QString server;      ///< "smtp.example.cn:465", or the name of a vendor; may be empty
    QString answer;      ///< the server's own words, or the name of what is wrong, as the result has it
    QString nextTry;     ///< when it is tried again, as the reader writes times; may be empty
    bool isTest = false; ///< nothing waits, nothing is lost: it was the trial of a channel
};

/// Whole sentences: what happened, the server's own words, what becomes of the message, what to do.
[[nodiscard]] QString sendResultText(const SendFacts &facts, Language language);
/// One short sentence: what happened.
[[nodiscard]] QString sendCodeText(const SendFacts &facts, Language language);
}
