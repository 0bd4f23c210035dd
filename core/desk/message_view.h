// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told, ready to show.
#pragma once

#include "core/desk/message_requests.h"
#include "core/domain/contact_choice.h"

#include <vector>

namespace rd
{
struct ReturnMessages {
    ContactChoice contact;
    QString channel; ///< by which the customer is told as things stand; empty: by none
    std::vector<OutboxMessage> messages;
};

/// One way to send, and how it does.
struct ChannelView {
    MessageChannel channel;
    int waiting = 0;
    QString stopCode; ///< empty: it may send
    QString stopAnswer;
};

struct Outbox {
    std::vector<OutboxMessage> messages;
    int waiting = 0; ///< of all, whatever the list shows
    std::vector<ChannelView> channels;
};
}
