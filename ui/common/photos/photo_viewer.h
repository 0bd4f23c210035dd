// SPDX-License-Identifier: GPL-3.0-or-later
// Photos one after the other, as large as the screen allows.
#pragma once

#include <QDialog>
#include <QImage>

#include <functional>
#include <vector>

namespace rd::ui
{
class ActionButton;
class TextLabel;

struct ViewedPhoto {
    std::function<QByteArray()> load; ///< its JPEG; empty when it cannot be read
    QString caption;
};

/// Left and Right go to the next one, Esc closes. Deletes itself.
class PhotoViewer final : public QDialog
{
    Q_OBJECT

public:
    PhotoViewer(std::vector<ViewedPhoto> photos, int first, QWidget *parent);
    [[nodiscard]] int current() const { return m_current; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(int by);
    void showCurrent();

    std::vector<ViewedPhoto> m_photos;
    int m_current;
    QImage m_image;
    QWidget *m_place;
    TextLabel *m_caption;
    ActionButton *m_before;
    ActionButton *m_next;
};
}
