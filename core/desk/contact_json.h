// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer wants to be told, as a document and in requests.
#pragma once

#include "core/domain/contact_choice.h"

#include <QJsonObject>

namespace rd
{
/// {"email","language","channel","refused","agreed_at"}
[[nodiscard]] QJsonObject contactToJson(const ContactChoice &choice);
/// What was written that way; without the moment of the choice.
[[nodiscard]] ContactChoice contactFromJson(const QJsonObject &document);
}
