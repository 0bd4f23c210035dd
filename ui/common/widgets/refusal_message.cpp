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
    QString rest = words.why;
    if (!rest.isEmpty() && !words.wayOn.isEmpty()) {
        //: Why something was refused, and the way on
        rest = QCoreApplication::translate("rd::ui::ErrorText", "%1. %2").arg(words.why, words.wayOn);
    } else if (rest.isEmpty()) {
        rest = words.wayOn;
    }
    return {kindOf(error.code), words.what, rest, std::move(actions), 0};
}
}
