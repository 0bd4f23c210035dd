// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's side through the program: the answer, and pages in a folder.
#include "tests/cli/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString logged(const CliRunner &store, const QString &language)
{
    store.sell(u"0042"_s, {u"2:20.00"_s});
    return store.log(u"0042"_s, u"--line 1=1:defective --language "_s + language);
}
}

TEST_CASE("where is my return: one sentence in the customer's language, counted when asked to")
{
    const CliRunner store;
    const QString number = logged(store, u"en"_s);
    const QJsonObject answer = store.read(u"return answer "_s + number).json();
    CHECK(answer.value("cause"_L1) == u"goods"_s);
    CHECK(answer.value("sentence"_L1).toString().startsWith(QString(u"Return "_s + number + u": we are waiting"_s)));
    CHECK(answer.value("asked"_L1) == 0);
    CHECK(store.read(QString(u"return answer --language zh_CN "_s + number))
              .json()
              .value("sentence"_L1)
              .toString()
              .startsWith(u"退货单"_s));
    const QJsonObject counted = store.must(u"na"_s, u"return answer --count "_s + number);
    CHECK(counted.value("counted"_L1) == true);
    CHECK(counted.value("asked"_L1) == 1);
    CHECK(store.must(u"li"_s, u"return answer --count "_s + number).value("counted"_L1) == false);
    CHECK(store.read(QString(u"return answer --count "_s + number)).code() == u"login_required"_s);
    CHECK(store.read(u"return answer R-1"_s).code() == u"not_found"_s);
    CHECK(store.read(QString(u"return answer --language fr "_s + number)).status == 2);
    const Run plain = store.raw({u"--db"_s, store.store(), u"--lang"_s, u"zh_CN"_s, u"return"_s, u"answer"_s, number});
    CHECK(QString::fromUtf8(plain.out) == QString(answer.value("sentence"_L1).toString() + u'\n'));
}

TEST_CASE("pages are written into the folder of the rules, and name nobody")
{
    const CliRunner store;
    CHECK(store.read(u"progress write"_s).code() == u"missing_field"_s);
    const QString folder = store.path(u"pages"_s);
    store.setPolicy(u"progress"_s, QJsonObject{{u"folder"_s, folder}, {u"address"_s, u"https://shop.example/r/"_s}});
    const Run missing = store.raw({u"--db"_s, store.store(), u"--lang"_s, u"en"_s, u"progress"_s, u"write"_s});
    CHECK(missing.status == 8);
    CHECK(missing.err.contains("The folder "));
    CHECK(missing.err.contains("is not there"));
    REQUIRE(QDir().mkpath(folder));
    const QString number = logged(store, u"zh_CN"_s);
    const QString link = store.read(u"return show "_s + number).json().value("progress_link"_L1).toString();
    REQUIRE(link.startsWith(u"https://shop.example/r/"_s));
    CHECK(store.read(u"progress write"_s).json() == QJsonObject{{u"written"_s, 1}, {u"removed"_s, 0}});
    CHECK(store.read(u"progress write"_s).json().value("written"_L1) == 0);
    CHECK(store.read(u"progress write --all"_s).json().value("written"_L1) == 1);
    const QByteArray page = contentOf(folder + '/'_L1 + link.section('/'_L1, -1));
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(page.contains(number.toUtf8()));
    CHECK(page.contains("lang=\"zh-CN\""));
    for (const char *secret : {"13800138000", "Article", "20.00", "10.00", "li<", "0042"}) {
        CAPTURE(secret);
        CHECK_FALSE(page.contains(secret));
    }
    CHECK(store.isSound());
}
