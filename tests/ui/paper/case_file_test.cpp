// SPDX-License-Identifier: GPL-3.0-or-later
// The case file of a real return says everything, in both languages, on every page whose it is.
#include "ui/returns/slips/case_file.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/paper/paper_reader.h"
#include "tests/ui/paper/speaking.h"
#include "tests/ui/prepared_returns.h"

#include <QBuffer>
#include <QFile>

using namespace rd;
using namespace rd::test;
using rd::ui::CaseFile;

namespace
{
struct Case {
    StoreFixture store;
    QString number;
    QTemporaryDir folder;

    Case()
    {
        number = accepted(store, QStringLiteral("0101"), QStringLiteral("199.00"), QStringLiteral("wechat"));
        (void)must(store.writer().act(store.as(QStringLiteral("lei")), number,
                                      Pay{QStringLiteral("wechat"), {}, QStringLiteral("4200001234"), {}}));
    }
    [[nodiscard]] CaseFile read() const { return must(ui::readCaseFile(store.reader(), number)); }
    /// Where the PDF is.
    [[nodiscard]] QString save(const CaseFile &file, const char *language, const ui::SlipReprint &reprint)
    {
        const Speaking speaking(store, QString::fromLatin1(language));
        const QString kept = qEnvironmentVariable("RETURNDESK_PICTURES");
        const QString path = (kept.isEmpty() ? folder.path() : kept)
                             + QStringLiteral("/case-%1.pdf").arg(QLatin1String(language));
        const ui::HtmlSheet sheet = ui::CaseFileWords(file, store.reader().facts(), speaking.format()).sheet(reprint);
        QFile pdf(path);
        REQUIRE(pdf.open(QIODevice::WriteOnly));
        REQUIRE(ui::writeHtmlPdf(sheet, pdf));
        return path;
    }
};

QByteArray photo()
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "JPEG");
    return bytes.data();
}
}

TEST_CASE("a case file has goods, findings, sums, payouts, work and the whole history", "[ui][paper]")
{
    dressTests();
    Case scene;
    const CaseFile file = scene.read();
    CHECK(file.head.code.size() == 8);
    for (const char *language : {"en", "zh_CN"}) {
        CAPTURE(language);
        const auto words = wordsOfPdf(
            scene.save(file, language, {2, QStringLiteral("10:12"), QStringLiteral("Li Wei")}));
        if (!words) {
            return;
        }
        const bool isEnglish = QLatin1String(language) == QLatin1String("en");
        for (const QString &fact :
             {scene.number, QStringLiteral("Article1"), QStringLiteral("WangFang138****8000"),
              QStringLiteral("¥199.00"), QStringLiteral("P-000001"), QStringLiteral("4200001234"), file.head.code,
              QStringLiteral("ZhaoLei"), isEnglish ? QStringLiteral("Reprintno.2") : QStringLiteral("补打第2次"),
              isEnglish ? QStringLiteral("Inspected") : QStringLiteral("验货"),
              isEnglish ? QStringLiteral("Owed,andhowitwascomputed") : QStringLiteral("应退及算法")}) {
            CAPTURE(fact.toStdString());
            CHECK(words->contains(fact));
        }
        CHECK(words->contains(QStringLiteral("1/")));
    }
}

TEST_CASE("a long history goes over pages, and each says whose it is and what proves it", "[ui][paper]")
{
    dressTests();
    Case scene;
    for (int i = 1; i <= 90; ++i) {
        (void)must(scene.store.writer().act(scene.store.as(QStringLiteral("lei")), scene.number,
                                            AddNote{QStringLiteral("note-%1-").arg(i)}));
    }
    NewPhoto lid;
    lid.jpeg = photo();
    lid.caption = QStringLiteral("The lid");
    (void)must(scene.store.writer().addPhotos(scene.store.as(QStringLiteral("lei")), scene.number, {lid}));
    const CaseFile file = scene.read();
    REQUIRE(file.photos.size() == 1);
    const QString path = scene.save(file, "en", {});
    const auto words = wordsOfPdf(path);
    if (!words) {
        return;
    }
    for (int i = 1; i <= 90; ++i) {
        CHECK(words->contains(QStringLiteral("note-%1-").arg(i)));
    }
    const QString foot = QString(scene.number + QStringLiteral("·historyuptoentry"));
    CHECK(words->count(foot) >= 3);
    CHECK(words->contains(QStringLiteral("code%1·3/%2").arg(file.head.code).arg(words->count(foot))));
    CHECK(words->contains(QStringLiteral("Thelid")));
}

TEST_CASE("the codes of a case file are read from the page", "[ui][paper]")
{
    dressTests();
    Case scene;
    const QString path = scene.save(scene.read(), "en", {});
    const QString page = scene.folder.filePath(QStringLiteral("page"));
    if (!printedBy(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                                QStringLiteral("-singlefile"), path, page})) {
        return;
    }
    const auto codes = codesIn(QImage(page + QStringLiteral(".png")));
    if (codes) {
        CHECK(codes->contains(QStringLiteral("CODE-128:") + scene.number));
        CHECK(codes->contains(QStringLiteral("QR-Code:") + scene.number));
    }
}
