// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering and running commands.
#include "ui/shell/frame/command_palette.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kTop = 64;

QString nameOf(const QAction &action)
{
    QString name = action.text();
    return name.remove(QLatin1Char('&'));
}

/// Every word of the search begins or stands in the name.
bool fits(const QString &name, const QString &wanted)
{
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}
}

CommandPalette::CommandPalette(QWidget *parent) : QFrame(parent), m_field(new QLineEdit), m_list(new QListWidget)
{
    setProperty("frame", QStringLiteral("box"));
    setObjectName(QStringLiteral("palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(8), px(8), px(8));
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_before = QApplication::focusWidget();
    m_actions = actions;
    m_field->clear();
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Commands"));
    fill({});
    const int width = qMin(px(kWidth), parentWidget()->width() - px(32));
    setGeometry((parentWidget()->width() - width) / 2, px(kTop), width,
                qMin(px(kHeight), parentWidget()->height() - px(kTop + 16)));
    raise();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::close()
{
    if (isVisible()) {
        hide();
        if (m_before != nullptr) {
            m_before->setFocus(Qt::OtherFocusReason);
        }
    }
}

void CommandPalette::fill(const QString &wanted)
{
    m_list->clear();
    m_shown.clear();
    m_list->setIconSize({px(16), px(16)});
    QPalette colours; // chosen while the focus is in the field above
    colours.setColor(QPalette::Inactive, QPalette::Highlight, tokens().selection);
    m_list->setPalette(colours);
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || !fits(nameOf(*action), wanted)) {
            continue;
        }
        const QString keys = action->shortcut().isEmpty() ? QString()
                                                          : QStringLiteral("     ") + keysText(action->shortcut());
        auto *item = new QListWidgetItem(action->icon(), nameOf(*action) + keys);
        item->setSizeHint({0, px(32)});
        m_list->addItem(item);
        m_shown.append(action);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    QAction *action = row >= 0 && row < m_shown.size() ? m_shown[row] : nullptr;
    close();
    if (action != nullptr) {
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        const int pressed = key == nullptr ? 0 : key->key();
        if (pressed == Qt::Key_Escape) {
            close();
            return true;
        }
        if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
            run();
            return true;
        }
        if (pressed == Qt::Key_Down || pressed == Qt::Key_Up) {
            const int by = pressed == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
}
