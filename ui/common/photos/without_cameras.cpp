// SPDX-License-Identifier: GPL-3.0-or-later
// In place of device_cameras.cpp where Qt Multimedia is not there.
#include "ui/common/photos/camera_feed.h"

namespace rd::ui
{
MakeCameraFeed deviceCameras()
{
    return {};
}
}
