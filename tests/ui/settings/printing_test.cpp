// SPDX-License-Identifier: GPL-3.0-or-later
// How this machine prints, set up in the window.
#include "tests/support/store_fixture.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/settings/printing/print_screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;
using rd::ui::PrintSettings;

namespace
{
struct Desk {
    StoreFixture store;
    PrintSettings before = (dressTests(), PrintSettings::load());
    PageStage<ui::PrintScreen> stage{store, u"li"_s};

    ~Desk() { before.save(); }
    template <typename Widget> Widget *find(const char *name) { return stage.find<Widget>(name); }
    [[nodiscard]] QStringList places()
    {
        QStringList names;
        const auto *box = find<QComboBox>("printPlace");
        for (int i = 0; i < box->count(); ++i) {
            names += box->itemText(i);
        }
        return names;
    }
    void choose(int place)
    {
        auto *box = find<QComboBox>("printPlace");
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
};
}

TEST_CASE("printers are looked for beside the window", "[ui][settings][printing]")
{
    Desk desk;
    REQUIRE(QTest::qWaitFor([&] { return !desk.stage.text().contains(u"Looking for printers..."_s); }));
    QSemaphore answer;
    desk.stage.page().setPrinterNames([&answer] {
        answer.acquire(); // an old print server
        return QStringList{u"till"_s, u"office"_s};
    });
    desk.stage.page().refresh();
    CHECK(desk.stage.text().contains(u"Looking for printers..."_s));
    CHECK(desk.places().front() == u"The printer of the system"_s);
    answer.release();
    REQUIRE(QTest::qWaitFor([&] { return desk.places().contains(u"office"_s); }));
    CHECK_FALSE(desk.stage.text().contains(u"Looking for printers..."_s));
    desk.choose(2);
    CHECK(PrintSettings::load().printer == u"office"_s);
    desk.stage.page().setPrinterNames([] { return QStringList(); });
    desk.stage.page().refresh(); // it is switched off, and stays chosen
    REQUIRE(QTest::qWaitFor([&] { return !desk.places().contains(u"till"_s); }));
    CHECK(desk.find<QComboBox>("printPlace")->currentText() == u"office"_s);
}

TEST_CASE("a folder in place of a printer, the paper, and what prints by itself", "[ui][settings][printing]")
{
    Desk desk;
    const QTemporaryDir folder;
    desk.stage.page().setPrinterNames([] { return QStringList(); });
    desk.stage.page().refresh();
    REQUIRE(QTest::qWaitFor([&] { return desk.places().size() == 2; }));
    desk.stage.page().setFolderChoice([] { return QString(); }); // thought better of it
    desk.choose(1);
    CHECK(desk.find<QComboBox>("printPlace")->currentIndex() == 0);
    CHECK_FALSE(desk.find<QLineEdit>("printFolder")->isVisible());
    desk.stage.page().setFolderChoice([&folder] { return folder.path(); });
    desk.choose(1);
    CHECK(PrintSettings::load().folder == folder.path());
    CHECK(desk.find<QLineEdit>("printFolder")->text() == folder.path());
    desk.find<QCheckBox>("printVoucher")->click();
    CHECK(PrintSettings::load().printsVoucher);
    CHECK_FALSE(PrintSettings::load().printsLabel);
    desk.find<QCheckBox>("printLabel")->toggle(); // by what reads the screen
    CHECK(PrintSettings::load().printsLabel);
    desk.stage.picture("printing");
    desk.find<QPushButton>("printTest")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"Saved "_s); }));
    CHECK(QFile::exists(folder.filePath(u"test.pdf"_s)));
    desk.choose(0);
    CHECK(PrintSettings::load().folder.isEmpty());
}

TEST_CASE("a paper is chosen by its button", "[ui][settings][printing]")
{
    Desk desk;
    const auto buttons = desk.find<ui::SegmentRow>("printPaper")->findChildren<ui::SegmentButton *>();
    REQUIRE(buttons.size() == 4);
    for (ui::SegmentButton *button : buttons) {
        button->click();
        CHECK(ui::paperCode(PrintSettings::load().paper) == button->key());
    }
    desk.stage.context().setLanguage(u"zh_CN"_s);
    CHECK(desk.stage.text().contains(u"本机打印"_s));
    desk.stage.picture("printing-zh");
    desk.stage.context().setLanguage(u"en"_s);
}
