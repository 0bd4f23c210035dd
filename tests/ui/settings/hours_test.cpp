// SPDX-License-Identifier: GPL-3.0-or-later
// The manager sets the opening hours and the days of their table in the window.
#include "tests/support/rules.h"
#include "tests/ui/page_stage.h"
#include "ui/settings/times/hours_page.h"
#include "ui/settings/times/hours_text.h"
#include "ui/settings/times/time_settings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;
    PageStage<ui::TimeSettings> stage;

    explicit Desk(bool hasHours = false) : stage(store, u"hao"_s)
    {
        if (hasHours) {
            setRules(store, [this](Policy &policy) {
                policy.openingHours = OpeningHours{store.reader().zone()};
                policy.openingHours->days = {
                    {day("2026-12-24"), NamedDayKind::Hours, {}, {{540, 840}}, {u"Eve"_s, u"前夜"_s}}};
                policy.openingHours->years = {2026};
            });
            stage.context().readAgain();
        }
        for (auto *segment : stage.page().findChildren<QAbstractButton *>()) {
            if (segment->text() == u"Opening hours"_s) {
                segment->click();
            }
        }
    }
    [[nodiscard]] static BusinessDate day(const char *iso) { return *BusinessDate::parse(QString::fromLatin1(iso)); }
    template <typename Widget> Widget *find(const char *name) { return stage.find<Widget>(name); }
    [[nodiscard]] std::optional<OpeningHours> hours() const { return store.reader().policy()->openingHours; }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    void write(const char *name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    void choose(const char *name, int place) { find<QComboBox>(name)->setCurrentIndex(place); }
    [[nodiscard]] QAbstractItemModel *days() { return find<QAbstractItemView>("hoursDays")->model(); }
    [[nodiscard]] QString cell(int row, int column) { return days()->index(row, column).data().toString(); }
};

/// The kinds of days in the order of their list.
enum Kind { Closed, Hours, As, Holiday, MakeUp };
}

TEST_CASE("hours are read as people write them", "[ui][settings][times]")
{
    using ui::HoursText;
    const auto read = [](const char *text) { return HoursText::read(QString::fromUtf8(text)); };
    CHECK(read("09:00-12:00, 13:00-18:00") == DaySpans{{540, 720}, {780, 1080}});
    CHECK(read(" 9:00 – 12:00；13:00至18:00 ") == DaySpans{{540, 720}, {780, 1080}});
    CHECK(read("１８：００-０２：００") == DaySpans{{1080, 1560}});
    CHECK(read("00:00-24:00") == DaySpans{{0, 1440}});
    CHECK(read("") == DaySpans{});
    CHECK(read(" , ") == DaySpans{});
    for (const char *wrong : {"9-12", "09:00", "09:00-09:00", "13:00-18:00, 09:00-12:00", "09:00-25:00", "closed"}) {
        INFO(wrong);
        CHECK_FALSE(read(wrong));
    }
    CHECK(HoursText::written({{540, 720}, {1080, 1560}}) == u"09:00-12:00, 18:00-02:00"_s);
}

TEST_CASE("a store that counted day and night gets opening hours, and loses them again", "[ui][settings][times]")
{
    Desk desk;
    CHECK(desk.find<QLineEdit>("hoursOf0")->text() == u"09:00-21:00"_s); // proposed
    CHECK_FALSE(desk.find<QLineEdit>("hoursOf0")->isEnabled());
    CHECK_FALSE(desk.find<QAbstractButton>("putDay")->isEnabled());
    desk.choose("limitsCount", 1);
    CHECK(desk.find<QLineEdit>("hoursOf0")->isEnabled());
    desk.write("hoursOf0", u"10:00-13:00, 14:00-19:00"_s);
    desk.write("hoursOf6", {});
    desk.choose("onHolidays", 1);
    desk.stage.picture("time-hours");
    desk.press("saveHours");
    REQUIRE(desk.stage.waitFor([&] { return desk.hours().has_value(); }));
    CHECK(desk.hours()->weekly[0] == DaySpans{{600, 780}, {840, 1140}});
    CHECK(desk.hours()->weekly[1] == DaySpans{{540, 1260}});
    CHECK(desk.hours()->weekly[6].empty());
    CHECK(desk.hours()->isClosedOnHolidays);
    CHECK(desk.hours()->coversYear(2026));
    desk.choose("limitsCount", 0);
    desk.press("saveHours");
    CHECK(desk.stage.waitFor([&] { return !desk.hours(); }));
}

TEST_CASE("what is no hour stands at its day, and a store opens at some time", "[ui][settings][times]")
{
    Desk desk(true);
    desk.write("hoursOf2", u"nine to five"_s);
    desk.press("saveHours");
    CHECK(desk.find<QLineEdit>("hoursOf2")->property("state").toString() == u"error"_s);
    CHECK(desk.stage.text().contains(u"Write hours like 09:00-12:00"_s));
    for (int i = 0; i < 7; ++i) {
        desk.write(QStringLiteral("hoursOf%1").arg(i).toLatin1().constData(), {});
    }
    desk.press("saveHours");
    CHECK(desk.stage.text().contains(u"The store is never open."_s));
    CHECK(desk.hours()->weekly[2] == DaySpans{{540, 1260}});
}

TEST_CASE("days are put into the table, replaced and taken out", "[ui][settings][times]")
{
    Desk desk(true);
    REQUIRE(desk.days()->rowCount() == 1);
    CHECK(desk.cell(0, 1) == u"open at 09:00-14:00"_s);
    CHECK(desk.cell(0, 2) == u"Eve"_s);
    const auto put = [&desk](const QString &day, Kind kind) {
        desk.choose("newDayKind", kind);
        desk.write("newDay", day);
        desk.press("putDay");
    };
    put(u"2026-12-20"_s, Closed);
    CHECK(desk.cell(0, 0) == u"2026-12-20"_s);
    desk.choose("newDayAs", 5);
    put(u"2026-12-27"_s, As);
    CHECK(desk.cell(2, 1) == u"open like on a Saturday"_s);
    put(u"2026-12-24"_s, Hours); // without hours
    CHECK(desk.stage.text().contains(u"Write the hours of this day"_s));
    desk.write("newDayHours", u"10:00-12:00"_s);
    desk.press("putDay");
    CHECK(desk.days()->rowCount() == 3);
    CHECK(desk.cell(1, 1) == u"open at 10:00-12:00"_s);
    put(u"Christmas"_s, Closed);
    CHECK(desk.stage.text().contains(u"Write the day like 2026-12-31."_s));
    auto *table = desk.find<QAbstractItemView>("hoursDays");
    table->setCurrentIndex(table->model()->index(0, 0));
    desk.press("takeDay");
    desk.stage.picture("time-days");
    desk.press("saveHours");
    REQUIRE(desk.stage.waitFor([&] { return desk.hours()->days.size() == 2; }));
    CHECK(desk.hours()->days[0].spans == DaySpans{{600, 720}});
    CHECK(desk.hours()->days[1].as == Weekday::Saturday);
}

TEST_CASE("the holidays of another year come from a file; one that is none says so", "[ui][settings][times]")
{
    Desk desk(true);
    const QString path = desk.store.folder() + u"/2027.json"_s;
    const auto write = [&path](const QByteArray &content) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    desk.stage.page().findChild<ui::HoursPage *>()->setFileChoice([path] { return path; });
    write("day,holiday");
    desk.press("holidaysFromFile");
    CHECK(desk.stage.text().contains(u"This file is no table of holidays."_s));
    write(R"({"year":2027,"days":[]})");
    desk.press("holidaysFromFile");
    CHECK(desk.days()->rowCount() == 1);
    write(
        R"({"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-03","isOffDay":false}]})");
    desk.press("holidaysFromFile");
    CHECK(desk.days()->rowCount() == 3);
    CHECK(desk.cell(1, 1) == u"public holiday"_s);
    CHECK(desk.cell(2, 1) == u"make-up working day, like Monday"_s);
    desk.press("saveHours");
    REQUIRE(desk.stage.waitFor([&] { return desk.hours()->years == std::vector{2026, 2027}; }));
    CHECK(desk.hours()->days.front().name.zhCn == u"前夜"_s); // the store's own day, as it was
}

TEST_CASE("hours that somebody else changed do not take the place of those that are typed", "[ui][settings][times]")
{
    Desk desk(true);
    desk.write("hoursOf0", u"08:00-12:00"_s);
    setRules(desk.store, [](Policy &policy) { policy.openingHours->weekly[0] = {{600, 660}}; });
    desk.stage.context().readAgain();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"Somebody else changed this meanwhile"_s); }));
    CHECK(desk.find<QLineEdit>("hoursOf0")->text() == u"08:00-12:00"_s);
    desk.stage.context().setLanguage(u"zh_CN"_s);
    CHECK(desk.find<QLineEdit>("hoursOf0")->text() == u"08:00-12:00"_s);
    desk.stage.context().setLanguage(u"en"_s);
    desk.press("saveHours");
    CHECK(desk.stage.waitFor([&] { return desk.hours()->weekly[0] == DaySpans{{480, 720}}; }));
}
