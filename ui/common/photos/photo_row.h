// SPDX-License-Identifier: GPL-3.0-or-later
// A slim row of a form: a button for more photos, and the ones that are here as small pictures.
#pragma once

#include "ui/common/photos/picture_intake.h"

class QListWidget;

namespace rd::ui
{
class ActionButton;
class TextLabel;

/// A photo as the row shows it.
struct RowPhoto {
    QString key;                      ///< the same photo has the same one
    std::function<QByteArray()> load; ///< its JPEG
    QString caption;
};

/// Enter or a double click opens a photo large. Where photos may still be taken out, Delete and a button do it.
class PhotoRow final : public QWidget
{
    Q_OBJECT

public:
    /// `page` takes drops and the keys.
    PhotoRow(const QString &name, QWidget *page, QWidget *parent = nullptr);
    [[nodiscard]] PictureIntake &intake() const { return *m_intake; }
    void setPhotos(const std::vector<RowPhoto> &photos);
    void setRemovable(bool isRemovable);
    void setBlocked(const QString &reason);
    void retranslate();

Q_SIGNALS:
    void removeWanted(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(int index);
    void removeCurrent();
    void showState();

    PictureIntake *m_intake;
    ActionButton *m_add;
    ActionButton *m_camera;
    ActionButton *m_remove;
    TextLabel *m_hint;
    QListWidget *m_list;
    std::vector<RowPhoto> m_photos;
    bool m_isRemovable = false;
};
}
