// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind DeskReader. Private to core.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/open_store.h"

namespace rd
{
class DeskReader::Impl final
{
public:
    explicit Impl(std::unique_ptr<OpenStore> open) : store(std::move(open)) {}
    std::unique_ptr<OpenStore> store;
};
}
