// SPDX-License-Identifier: GPL-3.0-or-later
// Which kind of message a refusal is.
#include "ui/common/widgets/refusal_message.h"

#include "ui/common/desk/error_text.h"

namespace rd::ui
{
namespace
{
MessageKind kindOf(ErrorCode code)
{
    if (code == ErrorCode::Stale) {
        return MessageKind::Info;
    }
    const bool canBeDecided = code == ErrorCode::OutsideWindow || code == ErrorCode::NeedsManager
                              || code == ErrorCode::NeedsSecondPerson;
    const bool canBeRepeated = code == ErrorCode::Busy || code == ErrorCode::AmbiguousReceipt;
    return canBeDecided || canBeRepeated ? MessageKind::Warning : MessageKind::Danger;
}
}

Message refusalMessage(const Error &error, const Formatter &format, std::vector<MessageAction> actions)
{
    const ErrorText words = errorText(error, format);
    return {kindOf(error.code), words.what, words.rest(), std::move(actions), 0};
}
}
