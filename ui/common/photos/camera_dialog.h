// SPDX-License-Identifier: GPL-3.0-or-later
// Taking photos with a camera, one after the other.
#pragma once

#include "ui/common/photos/camera_feed.h"

#include <QDialog>

class QComboBox;

namespace rd::ui
{
class ActionButton;
class TextLabel;

/// Deletes itself. The camera runs only while it can be seen.
class CameraDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A feed with at least one camera.
    CameraDialog(std::unique_ptr<CameraFeed> feed, const QStringList &cameras, QWidget *parent);
    ~CameraDialog() override;

Q_SIGNALS:
    void taken(const QImage &picture);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void start();
    void take();
    void showSeen(const QImage &picture);
    void tellFailed(const QString &why);

    std::unique_ptr<CameraFeed> m_feed;
    QImage m_seen;
    int m_count = 0;
    QWidget *m_place;
    QComboBox *m_camera;
    TextLabel *m_state;
    ActionButton *m_take;
};
}
