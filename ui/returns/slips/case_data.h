// SPDX-License-Identifier: GPL-3.0-or-later
// What a case file is made of.
#pragma once

#include "core/desk/history_head.h"
#include "core/desk/message_view.h"
#include "core/desk/views.h"
#include "core/domain/photo.h"

#include <QByteArray>

namespace rd::ui
{
/// A photo of the goods, as it is stored.
struct CasePhoto {
    QByteArray jpeg;
    Photo facts; ///< what, when and by whom
};

struct CaseFile {
    ReturnView view;
    ReturnMessages messages;
    HistoryHead head; ///< of the history that `view` shows
    std::vector<CasePhoto> photos{};
};
}
