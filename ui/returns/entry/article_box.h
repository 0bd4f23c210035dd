// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back without a receipt, in the place of the receipt: its articles.
#pragma once

#include "ui/returns/entry/return_entry.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class ArticleLine;
class TextLabel;
struct ScannedGoods;

class ArticleBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ArticleBox(AppContext &context, QWidget *parent = nullptr);
    /// The lines that are not empty.
    [[nodiscard]] std::vector<TypedArticle> typed() const;
    /// No article: one empty line.
    void setTyped(const std::vector<TypedArticle> &articles);
    /// In the line of that article, or in one of their own.
    void takeScanned(const ScannedGoods &goods);
    /// What still has to be typed or corrected; empty: nothing.
    [[nodiscard]] QString lacking() const;
    /// In the order of typed(); what is missing shows a dash.
    void setWorths(const QStringList &amounts);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Enter: what follows is the reason.
    void finished();

private:
    [[nodiscard]] QWidget *makeHeader();
    ArticleLine *addLine();

    AppContext &m_context;
    TextLabel *m_title;
    TextLabel *m_caption;
    std::vector<TextLabel *> m_columns;
    QVBoxLayout *m_place;
    std::vector<ArticleLine *> m_lines;
    ActionButton *m_more;
};
}
