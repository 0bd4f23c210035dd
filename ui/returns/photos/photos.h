// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about photos beside a return: the list, how pictures come in, and the panel at the foot of the pane.
#pragma once

#include "core/desk/views.h"
#include "ui/common/widgets/message_bar.h"

#include <QWidget>

#include <functional>

namespace rd::ui
{
class AppContext;
class PhotoSaving;
class PhotosView;
class PictureIntake;
class RemovePhotoPanel;

/// The widget itself is the foot; it takes no space while the panel is closed.
class Photos final : public QWidget
{
    Q_OBJECT

public:
    /// `page` takes drops and the keys.
    Photos(AppContext &context, QWidget *page);
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] PictureIntake &intake() const { return *m_intake; }
    void show(const ReturnView &view);
    /// How many there are, without removed ones.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isOpen() const;
    void close();
    /// No return is shown: nothing is taken.
    void showNothing();
    void retranslate();
    /// How a place for a picture is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }

Q_SIGNALS:
    void done(const QString &sentence);
    void told(const rd::ui::Message &message);
    /// The panel opened or closed.
    void changed();
    /// Photos came: the list wants to be seen.
    void cameIn();

private:
    [[nodiscard]] QString blockedBecause() const;
    void open(int row);
    void save(Photo photo);
    void beginRemoval(const Photo &photo);

    AppContext &m_context;
    PictureIntake *m_intake;
    PhotoSaving *m_saving;
    PhotosView *m_list;
    RemovePhotoPanel *m_removal;
    std::optional<ReturnView> m_view;
    std::function<QString(const QString &)> m_choose;
};
}
