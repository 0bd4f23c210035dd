// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about articles and their life.
#pragma once

#include "core/desk/article_page.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class ArticleWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ArticleWords)

public:
    explicit ArticleWords(const Formatter &format) : m_format(format) {}
    /// "Hat · A1", or with the number of the unit.
    [[nodiscard]] QString title(const ArticlePage &page) const;
    /// What the list says, in one line; or that it does not have the article.
    [[nodiscard]] QString listed(const ArticlePage &page) const;
    [[nodiscard]] QString kind(LifeKind kind) const;
    [[nodiscard]] QString moment(const LifeEntry &entry) const;
    /// Why it came back, or how it was found and where it went.
    [[nodiscard]] QString story(const LifeEntry &entry) const;

private:
    const Formatter &m_format;
};
}
