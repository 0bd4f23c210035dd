// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every file of core and of the command line includes, parsed once.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <tl/expected.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
