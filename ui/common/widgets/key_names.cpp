// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts carry the source text; it is put into the language of the moment when the list is made.
#include "ui/common/widgets/key_names.h"

#include "ui/common/widgets/action_button.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr const char *kName = "keyName";
const QString kTo = QStringLiteral(" ... ");

/// Keys that differ in the last letter only.
bool isOneRow(const KeyLine &row, const KeyLine &line)
{
    return row.text == line.text && row.keys.section(kTo, 0, 0).chopped(1) == line.keys.chopped(1);
}

/// "1" and "2" … "9" as "1 ... 9"; those with Alt are a line of their own.
void add(std::vector<KeyLine> &lines, const KeyLine &line)
{
    const auto same = std::ranges::find_if(lines, [&line](const KeyLine &row) { return isOneRow(row, line); });
    if (same == lines.end()) {
        lines.push_back(line);
    } else if (same->keys != line.keys) {
        same->keys = QString(same->keys.section(kTo, 0, 0) + kTo + line.keys);
    }
}

bool isOnScreen(const QShortcut &shortcut)
{
    const auto *place = qobject_cast<QWidget *>(shortcut.parent());
    return shortcut.isEnabled() && place != nullptr && place->isVisible();
}

void addNamed(std::vector<KeyLine> &lines, const QWidget &place, Qt::FindChildOptions how)
{
    for (const auto *shortcut : place.findChildren<QShortcut *>(QString(), how)) {
        const QByteArray source = shortcut->property(kName).toByteArray();
        if (!source.isEmpty() && isOnScreen(*shortcut)) {
            add(lines,
                {keysText(shortcut->key()), QCoreApplication::translate("rd::ui::KeyNames", source.constData())});
        }
    }
}
}

void nameKeys(QShortcut &shortcut, const char *source)
{
    shortcut.setProperty(kName, QByteArray(source));
}

std::vector<KeyLine> keysOn(const QWidget &screen)
{
    std::vector<KeyLine> lines;
    for (const auto *button : screen.findChildren<ActionButton *>()) {
        if (button->isVisible() && !button->keys().isEmpty()) {
            add(lines, {keysText(button->keys()), button->text()});
        }
    }
    addNamed(lines, screen, Qt::FindChildrenRecursively);
    return lines;
}

std::vector<KeyLine> keysOf(const QWidget &widget)
{
    std::vector<KeyLine> lines;
    addNamed(lines, widget, Qt::FindDirectChildrenOnly);
    return lines;
}
}
