// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an article, or of one unit of it: what the list says, what was sold and came back, each entry leading on.
#pragma once

#include "core/desk/article_page.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class DeskTable;
class FigureStrip;
class MessageStack;
class TextLabel;
class TextTableModel;

class ArticleScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleScreen(AppContext &context, QWidget *parent = nullptr);
    /// By its number or its barcode.
    void showArticle(const QString &text);
    /// One unit.
    void showSerial(const QString &serial);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildLife();
    void show(const Result<ArticlePage> &page);
    void fill();
    void fillFigures();
    void fillLife();
    void updateButtons();
    /// The return of the chosen entry, or its sale.
    void openEntry();
    void openUnit();
    [[nodiscard]] const LifeEntry *chosen() const;
    void retranslate();

    AppContext &m_context;
    TextLabel *m_title;
    TextLabel *m_listed;
    MessageStack *m_messages;
    FigureStrip *m_figures;
    DeskTable *m_life;
    TextTableModel *m_rows;
    ActionButton *m_open;
    ActionButton *m_unit;
    ActionButton *m_article;
    ActionButton *m_close;
    std::optional<ArticlePage> m_page;
};
}
