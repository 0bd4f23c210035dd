// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of a server's words.
#include "core/messages/server_words.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace rd;

TEST_CASE("a server's words are one clean line", "[server_words]")
{
    CHECK(serverWords("  550 no\r\n\r\n\tsuch   user\0! ", {}) == u"550 no such user"_s);
    CHECK(serverWords("a\xe2\x80\xae"
                      "b",
                      {})
          == u"ab"_s);
    CHECK(serverWords("Stra\xdf"
                      "e",
                      {})
          == u"Straße"_s);
    CHECK(serverWords({}, {}).isEmpty());
}

TEST_CASE("a server's words are at most 200 characters, the last one whole", "[server_words]")
{
    CHECK(serverWords(QByteArray(200, 'x'), {}) == QString(200, u'x'));
    CHECK(serverWords(QByteArray(201, 'x'), {}) == QString(199, u'x') + u'…');
    const QString cut = serverWords((QString(198, u'x') + u"🎒🎒"_s).toUtf8(), {});
    CHECK(cut == QString(198, u'x') + u'…');
}

TEST_CASE("secrets and links do not stay in a server's words", "[server_words]")
{
    const QStringList hidden{u"p&s 密"_s, QString()};
    CHECK(serverWords(u"wrong: p&s 密!"_s.toUtf8(), hidden) == u"wrong: …!"_s);
    CHECK(serverWords("at key=p%26s%20%E5%AF%86", hidden) == u"at key=…"_s);
    CHECK(serverWords("AUTH " + u"p&s 密"_s.toUtf8().toBase64(), hidden) == u"AUTH …"_s);
    CHECK(serverWords("see HTTPS://example.cn/a?key=1 now", {}) == u"see … now"_s);
    CHECK(serverWords(QByteArray(195, 'x') + "p&s \xe5\xaf\x86", hidden) == QString(195, u'x') + u'…');
}
