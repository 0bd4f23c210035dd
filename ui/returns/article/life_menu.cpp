// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways on.
#include "ui/returns/article/life_menu.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/widgets/desk_table.h"

#include <QMenu>
#include <QShortcut>

namespace rd::ui
{
namespace
{
const QKeySequence kArticleKey(Qt::Key_F8);
const QKeySequence kUnitKey(Qt::SHIFT | Qt::Key_F8);
}

LifeMenu::LifeMenu(AppContext &context, DeskTable &table, NumbersAt at)
    : QObject(&table), m_context(context), m_table(table), m_at(std::move(at))
{
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table, &QWidget::customContextMenuRequested, this, &LifeMenu::openMenu);
    const auto listen = [this](const QKeySequence &keys, void (LifeMenu::*open)()) {
        auto *shortcut = new QShortcut(keys, &m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, open);
    };
    listen(kArticleKey, &LifeMenu::openArticle);
    listen(kUnitKey, &LifeMenu::openUnit);
}

/// The only row is meant without choosing it.
GoodsNumbers LifeMenu::chosen() const
{
    const int rows = m_table.model() == nullptr ? 0 : m_table.model()->rowCount();
    const int row = rows == 1 ? 0 : m_table.currentRow();
    return row >= 0 && row < rows ? m_at(row) : GoodsNumbers();
}

void LifeMenu::openArticle()
{
    if (const GoodsNumbers goods = chosen(); !goods.sku.isEmpty()) {
        Q_EMIT m_context.openArticleWanted(goods.sku);
    }
}

void LifeMenu::openUnit()
{
    if (const GoodsNumbers goods = chosen(); !goods.serial.isEmpty()) {
        Q_EMIT m_context.openSerialWanted(goods.serial);
    }
}

void LifeMenu::openMenu(const QPoint &at)
{
    if (const int row = m_table.rowAt(at.y()); row >= 0) {
        m_table.selectRow(row);
    }
    const GoodsNumbers goods = chosen();
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("lifeMenu"));
    const auto add = [&](const QString &words, const QKeySequence &keys, bool isPossible, void (LifeMenu::*open)()) {
        QAction *action = menu->addAction(icon(QStringLiteral("history")), words, this, open);
        action->setShortcut(keys);
        action->setEnabled(isPossible);
    };
    add(tr("Life of the article"), kArticleKey, !goods.sku.isEmpty(), &LifeMenu::openArticle);
    add(tr("Life of this unit"), kUnitKey, !goods.serial.isEmpty(), &LifeMenu::openUnit);
    menu->popup(m_table.viewport()->mapToGlobal(at));
}
}
