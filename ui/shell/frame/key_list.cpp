// SPDX-License-Identifier: GPL-3.0-or-later
// A table of keys and what they do.
#include "ui/shell/frame/key_list.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kWidth = 640;
constexpr int kTop = 64;
constexpr int kTextColumn = 1;
}

KeyList::KeyList(QWidget *parent)
    : QFrame(parent), m_title(titleLabel()), m_table(new DeskTable(QStringLiteral("keys"))),
      m_rows(new TextTableModel(m_table)), m_close(new ActionButton(ButtonKind::Secondary))
{
    setProperty("frame", QStringLiteral("box"));
    setObjectName(QStringLiteral("keyList"));
    m_table->setObjectName(QStringLiteral("keyTable"));
    m_table->setModel(m_rows);
    m_close->setObjectName(QStringLiteral("closeKeys"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_close, &QPushButton::clicked, this, &KeyList::close);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now != nullptr && !isAncestorOf(now)) {
            hide(); // somebody goes on with something else
        }
    });
    hide();
}

void KeyList::open(const QList<QAction *> &actions, const std::vector<KeyLine> &frame,
                   const std::vector<KeyLine> &screen)
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
    }
    m_title->setText(tr("Keys"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Keys and what they do"));
    TextTable table{{tr("Keys"), tr("What they do"), tr("Where")}, {}, {}};
    const auto add = [&table](const std::vector<KeyLine> &lines, const QString &where) {
        for (const KeyLine &line : lines) {
            table.rows.push_back({line.keys, line.text, where});
        }
    };
    add(screen, tr("this screen"));
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &each : action->shortcuts()) {
            keys.append(keysText(each));
        }
        if (!keys.isEmpty()) {
            table.rows.push_back({keys.join(QStringLiteral(", ")), action->text(), tr("everywhere")});
        }
    }
    add(frame, tr("everywhere"));
    const int width = qMin(px(kWidth), parentWidget()->width() - px(32));
    setGeometry((parentWidget()->width() - width) / 2, px(kTop), width, parentWidget()->height() - px(kTop + 32));
    raise();
    show();
    showTable(*m_table, *m_rows, table, kTextColumn);
    m_table->showRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void KeyList::close()
{
    hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}
}
