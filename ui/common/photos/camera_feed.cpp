// SPDX-License-Identifier: GPL-3.0-or-later
// The cameras themselves are in device_cameras.cpp.
#include "ui/common/photos/camera_feed.h"

namespace rd::ui
{
CameraFeed::~CameraFeed() = default;
}
