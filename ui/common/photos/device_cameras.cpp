// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras by Qt Multimedia.
#include "ui/common/photos/camera_feed.h"

#include <QCamera>
#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kLeastRate = 10;     ///< frames a second, so that one sees what one does
constexpr qint64 kPauseMs = 60;    ///< between two pictures that are shown
constexpr int kLargestSide = 1920; ///< more than a photo keeps

/// The largest picture that comes often enough and is not larger than a photo needs.
QCameraFormat formatFor(const QCameraDevice &device)
{
    QCameraFormat best;
    for (const QCameraFormat &each : device.videoFormats()) {
        const QSize size = each.resolution();
        const bool fits = std::max(size.width(), size.height()) <= kLargestSide && each.maxFrameRate() >= kLeastRate;
        if (fits && (best.isNull() || size.width() > best.resolution().width())) {
            best = each;
        }
    }
    return best;
}

class DeviceCameras final : public CameraFeed
{
public:
    DeviceCameras()
    {
        m_session.setVideoSink(&m_sink);
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) { take(frame); });
    }

    QStringList names() override
    {
        m_devices = QMediaDevices::videoInputs();
        const QCameraDevice usual = QMediaDevices::defaultVideoInput();
        std::ranges::stable_partition(m_devices, [&usual](const QCameraDevice &each) { return each == usual; });
        QStringList names;
        for (const QCameraDevice &device : m_devices) {
            names.append(device.description());
        }
        return names;
    }

    void start(int camera) override
    {
        stop();
        const QCameraDevice &device = m_devices.at(camera);
        m_camera = std::make_unique<QCamera>(device);
        connect(m_camera.get(), &QCamera::errorOccurred, this,
                [this](QCamera::Error, const QString &why) { Q_EMIT failed(why); });
        if (const QCameraFormat format = formatFor(device); !format.isNull()) {
            m_camera->setCameraFormat(format);
        }
        m_session.setCamera(m_camera.get());
        m_camera->start();
    }

    void stop() override
    {
        if (m_camera) {
            m_camera->stop();
            m_session.setCamera(nullptr);
            m_camera.reset();
        }
    }

private:
    void take(const QVideoFrame &frame)
    {
        if (m_since.isValid() && m_since.elapsed() < kPauseMs) {
            return;
        }
        m_since.start();
        if (const QImage picture = frame.toImage(); !picture.isNull()) {
            Q_EMIT seen(picture);
        }
    }

    QList<QCameraDevice> m_devices;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    QElapsedTimer m_since;
};
}

MakeCameraFeed deviceCameras()
{
    return [] { return std::make_unique<DeviceCameras>(); };
}
}
