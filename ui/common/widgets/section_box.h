// SPDX-License-Identifier: GPL-3.0-or-later
// Frames: a box with a title, the panes beside a list, the foot with the buttons.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rd::ui
{
class TextLabel;

/// White, border, radius 8; the title is bold at the left, a caption muted behind it.
class SectionBox final : public QFrame
{
    Q_OBJECT

public:
    explicit SectionBox(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &caption = {});
    /// Where the content goes, under the title.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Right of the title.
    void addToHead(QWidget *widget);

private:
    TextLabel *m_title;
    TextLabel *m_caption;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// Kinds of plain frames the style sheet knows.
enum class FrameKind { Surface, Pane, Raised, Foot, Head, Ground };
/// A frame with a vertical layout without margins.
[[nodiscard]] QFrame *makeFrame(FrameKind kind, QWidget *parent = nullptr);
/// The foot of a screen: what can be done at the left, what leaves it at the right.
[[nodiscard]] QFrame *makeFoot(const QList<QWidget *> &actions, QWidget *leave);
/// One pixel of border colour.
[[nodiscard]] QFrame *makeLine(Qt::Orientation orientation, QWidget *parent = nullptr);
}
