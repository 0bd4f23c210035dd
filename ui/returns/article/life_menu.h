// SPDX-License-Identifier: GPL-3.0-or-later
// The way from goods in a table to the page of their article, and of the unit where it has a number.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QMenu;

namespace rd::ui
{
class AppContext;
class DeskTable;

/// What a row is about; an empty number leads nowhere.
struct GoodsNumbers {
    QString sku;
    QString serial;
};

/// A menu of the rows, F8 for the article and Shift+F8 for the unit. Belongs to the table.
class LifeMenu final : public QObject
{
    Q_OBJECT

public:
    using NumbersAt = std::function<GoodsNumbers(int row)>;
    LifeMenu(AppContext &context, DeskTable &table, NumbersAt at);

private:
    void openMenu(const QPoint &at);
    [[nodiscard]] GoodsNumbers chosen() const;
    void openArticle();
    void openUnit();

    AppContext &m_context;
    DeskTable &m_table;
    NumbersAt m_at;
};
}
