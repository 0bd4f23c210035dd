// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the goods of a return.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rd
{
/// What was being done when it was taken.
enum class PhotoStep { Log, Inspect, Other };
template <> struct CodeTable<PhotoStep> {
    static constexpr std::array kNames = {
        CodeName<PhotoStep>{PhotoStep::Log, QLatin1String("log")},
        CodeName<PhotoStep>{PhotoStep::Inspect, QLatin1String("inspect")},
        CodeName<PhotoStep>{PhotoStep::Other, QLatin1String("other")},
    };
};

/// Of one photo, in bytes of JPEG. The schema has the same bound.
inline constexpr qsizetype kMostPhotoBytes = 2 * 1024 * 1024;
/// More would not be opened by the libraries that show pictures.
inline constexpr qint64 kMostPhotoPixels = 30'000'000;
/// Of one return, removed ones not counted. The schema has the same bound.
inline constexpr int kMostPhotos = 20;

/// A picture to store.
struct NewPhoto {
    QByteArray jpeg;
    std::optional<int> line{}; ///< of the return; nothing: of the whole
    PhotoStep step = PhotoStep::Other;
    QString caption{};
};

/// A photo's picture was dropped.
struct PhotoRemoval {
    UtcTime at;
    StaffId by;
    QString reason;
    friend bool operator==(const PhotoRemoval &, const PhotoRemoval &) = default;
};

/// What the file says of a picture. Its bytes lie apart.
struct Photo {
    PhotoId id;
    RmaId rma;
    int number = 0; ///< within the return, from 1
    std::optional<ReturnLineId> returnLine{};
    std::optional<int> line{}; ///< number of that line within the return
    PhotoStep step = PhotoStep::Other;
    UtcTime takenAt;
    BusinessDate storeDay;
    StaffId by;
    QString sha256; ///< of its bytes, in hex
    qint64 size = 0;
    int width = 0; ///< as it is shown, turned as its camera said
    int height = 0;
    QString caption;
    std::optional<PhotoRemoval> removal{};
    [[nodiscard]] bool isRemoved() const { return removal.has_value(); }
    friend bool operator==(const Photo &, const Photo &) = default;
};
}
