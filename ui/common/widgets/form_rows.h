// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a form: a caption at the left, its field at the right.
#pragma once

class QGridLayout;
class QString;
class QWidget;

namespace rd::ui
{
class TextLabel;

[[nodiscard]] QGridLayout *makeFormGrid(QWidget *form);
/// The caption, so that both can be hidden.
TextLabel *addField(QGridLayout *grid, const QString &caption, QWidget *field);
/// Under the field above.
void addNote(QGridLayout *grid, QWidget *note);
/// A muted line over the whole width.
TextLabel *addCaption(QGridLayout *grid, const QString &text);
}
