// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of the shown return: a row for each, and what can be done with the chosen one.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace rd::ui
{
class ActionButton;
class AppContext;
class TextLabel;

class PhotosView final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotosView(AppContext &context, QWidget *parent = nullptr);
    /// Rows that still say the same stay, with the chosen one.
    void show(const ReturnView &view);
    void setBlocked(const QString &reason);
    /// What is said of photos that are added now; empties the caption.
    [[nodiscard]] NewPhoto describeNext();
    void retranslate();

Q_SIGNALS:
    void addWanted();
    void cameraWanted();
    void openWanted(int row);
    void saveWanted(const rd::Photo &photo);
    void removeWanted(const rd::Photo &photo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showLines(const ReturnView &view);
    void showRows(const ReturnView &view);
    void showRemoved(const ReturnView &view);
    void showState();
    [[nodiscard]] QString textOf(const ReturnView &view, const Photo &photo) const;
    [[nodiscard]] const Photo *chosen() const;

    AppContext &m_context;
    ActionButton *m_add;
    ActionButton *m_camera;
    QLineEdit *m_caption;
    QComboBox *m_line;
    TextLabel *m_hint;
    QListWidget *m_rows;
    ActionButton *m_open;
    ActionButton *m_save;
    ActionButton *m_remove;
    TextLabel *m_removed;
    std::vector<Photo> m_photos; ///< those in the rows
    QString m_shown;             ///< what the rows say
    QString m_blocked;
};
}
