// SPDX-License-Identifier: GPL-3.0-or-later
// What the cameras of this machine see.
#pragma once

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace rd::ui
{
class CameraFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~CameraFeed() override;
    /// The cameras that are plugged in now, the usual one first.
    [[nodiscard]] virtual QStringList names() = 0;
    /// One of them, by its place in the list, in place of one that ran before.
    virtual void start(int camera) = 0;
    /// Lets go of the camera, so that its light goes out and other programs may have it.
    virtual void stop() = 0;

Q_SIGNALS:
    /// Some times a second.
    void seen(const QImage &picture);
    /// In the words of the system.
    void failed(const QString &why);
};

using MakeCameraFeed = std::function<std::unique_ptr<CameraFeed>()>;
/// The cameras of this machine; none can be made where the program was built without Qt Multimedia.
[[nodiscard]] MakeCameraFeed deviceCameras();
}
