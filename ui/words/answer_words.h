// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?" answered in one sentence, to be spoken or pasted into a chat.
#pragma once

#include "core/domain/return_answer.h"
#include "ui/words/language.h"

namespace rd
{
/// Where it is, with whom as a role, why it waits, by when.
[[nodiscard]] QString answerSentence(const ReturnAnswer &answer);

/// How a return ended, to follow its name: "was settled on Thursday, 26 November".
[[nodiscard]] QString endWords(Outcome outcome, BusinessDate day, Language language);
}
