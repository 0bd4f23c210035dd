// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which pictures come to a page: chosen files, files or pictures dropped on it, the clipboard, a camera.
#pragma once

#include "ui/common/desk/background_job.h"
#include "ui/common/photos/camera_feed.h"
#include "ui/common/photos/picture_reading.h"
#include "ui/common/widgets/message_bar.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QMimeData;

namespace rd::ui
{
/// What was shown when pictures came; they are still for that when they are read and something else is shown.
struct PictureTarget {
    QString number; ///< of the return
    int line = 0;   ///< 0: the whole return
};

/// Pictures are read and scaled in a thread of their own, in the order in which they came. Ctrl+V in a field that takes text stays
/// the field's.
class PictureIntake final : public QObject
{
    Q_OBJECT

public:
    /// Takes drops on the page, and listens to Ctrl+V and Ctrl+Shift+P while it is visible.
    explicit PictureIntake(QWidget *page);
    /// Nothing is taken while it is not.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    void setTarget(const PictureTarget &target) { m_target = target; }
    void chooseFiles();
    /// How files are asked for; tests answer it themselves.
    void setFileChoice(std::function<QStringList()> choose) { m_choose = std::move(choose); }
    /// Shows what a camera sees; what is taken is for what is shown now. Says so where no camera is plugged in.
    void openCamera();
    /// Whether this program can use a camera at all.
    [[nodiscard]] bool knowsCameras() const { return static_cast<bool>(m_makeFeed); }
    /// Other cameras than those of the machine, for tests.
    void setCameras(MakeCameraFeed make) { m_makeFeed = std::move(make); }
    [[nodiscard]] bool isReading() const { return m_job.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    /// All that came at once and can be read.
    void taken(const QList<QByteArray> &jpegs, const rd::ui::PictureTarget &target);
    /// What could not be read, and what can be done instead.
    void told(const rd::ui::Message &message);
    /// Everything that came is read.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool fits(const QMimeData &content) const;
    void take(const QMimeData &content);
    void takeFiles(const QStringList &paths);
    void paste();
    using Reading = std::function<std::vector<ReadPicture>()>;
    void read(Reading reading);
    void readFor(Reading reading, const PictureTarget &target);
    void readNext();
    void deliver(const std::vector<ReadPicture> &pictures, const PictureTarget &target);

    QWidget *m_page; ///< where pictures are dropped
    std::function<QStringList()> m_choose;
    MakeCameraFeed m_makeFeed = deviceCameras();
    PictureTarget m_target;
    std::vector<std::pair<Reading, PictureTarget>> m_waiting;
    BackgroundJob m_job;
    bool m_isEnabled = true;
};
}
