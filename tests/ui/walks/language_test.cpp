// SPDX-License-Identifier: GPL-3.0-or-later
// A language changed on a screen leaves nothing behind: it reads, and looks, like one that was opened in that language.
#include "tests/support/catch.h"
#include "tests/ui/walks/known_texts.h"
#include "tests/ui/walks/screens.h"
#include "tests/ui/walks/words.h"

#include <map>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kEnglish = QStringLiteral("en");
const QString kChinese = QStringLiteral("zh_CN");

std::string list(const QStringList &words)
{
    return words.join(QLatin1Char('\n')).toStdString();
}

/// Refusals and notices leave with their language and may be missing afterwards.
std::string lost(const QString &screen, const QStringList &words)
{
    return screen.startsWith(QLatin1String("message-")) ? std::string() : list(words);
}

/// The goods of the small store have names like one of the program's texts.
bool isGoods(const QString &word)
{
    return word.startsWith(QLatin1String("Article 1"));
}

QStringList only(const QStringList &words, const std::function<bool(const QString &)> &is)
{
    QStringList found;
    std::copy_if(words.begin(), words.end(), std::back_inserter(found), is);
    return found;
}
}

TEST_CASE("a language changed on a screen reads like a start in it, and so does the way back", "[language]")
{
    const KnownTexts known;
    REQUIRE(known.count() > 500);
    std::map<QString, QStringList> chinese;
    walk(kChinese, [&](const QString &screen) {
        chinese[screen] = wordsShown();
        INFO(screen.toStdString());
        CHECK(list(only(chinese[screen], [&](const QString &word) { return known.isEnglish(word) && !isGoods(word); }))
              == "");
    });
    walk(kEnglish, [&](const QString &screen) {
        const QStringList english = wordsShown();
        INFO(screen.toStdString());
        CHECK(list(only(english, isChinese)) == "");
        if (isOver(screen)) {
            return;
        }
        changeLanguage(kChinese);
        const QStringList changed = wordsShown();
        CHECK(list(missingFrom(chinese[screen], changed)) == "");
        CHECK(lost(screen, missingFrom(changed, chinese[screen])) == "");
        changeLanguage(kEnglish);
        const QStringList back = wordsShown();
        CHECK(list(missingFrom(english, back)) == "");
        CHECK(lost(screen, missingFrom(back, english)) == "");
    });
    CHECK(chinese.size() > 50);
}
