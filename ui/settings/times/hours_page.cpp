// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of the week, and a table with one line to add to it.
#include "ui/settings/times/hours_page.h"

#include "core/policy/holiday_table.h"
#include "core/policy/public_holidays.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/settings/rules/rules_editor.h"
#include "ui/settings/times/hours_text.h"

#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kTableHeight = 220;
constexpr int kUsualFrom = 9 * 60;
constexpr int kUsualTo = 21 * 60;
constexpr std::array kKinds = {NamedDayKind::Closed, NamedDayKind::Hours, NamedDayKind::As, NamedDayKind::Holiday,
                               NamedDayKind::MakeUp};

Weekday weekdayAt(std::size_t i)
{
    return static_cast<Weekday>(i);
}

/// Keeps what was chosen while the words change.
void reword(QComboBox &list, const QStringList &words)
{
    const QSignalBlocker quiet(&list);
    for (int i = 0; i < words.size(); ++i) {
        if (i < list.count()) {
            list.setItemText(i, words.at(i));
        } else {
            list.addItem(words.at(i));
        }
    }
}
}

HoursPage::HoursPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_count(new QComboBox), m_holidays(new QComboBox),
      m_dayTable(makeTextTable(QStringLiteral("hoursDays"), m_dayRows)), m_day(new CodeEdit), m_kind(new QComboBox),
      m_as(new QComboBox), m_hours(new CodeEdit), m_name(new QLineEdit),
      m_put(new ActionButton(ButtonKind::Secondary, QStringLiteral("plus"), {})),
      m_take(new ActionButton(ButtonKind::Secondary, QStringLiteral("trash-2"), {})),
      m_file(new ActionButton(ButtonKind::Secondary, QStringLiteral("upload"), {})),
      m_save(new ActionButton(ButtonKind::Primary))
{
    m_choose = [this] {
        return chooseFile(this, tr("Public holidays of a year"), {}, tr("JSON (*.json);;All files (*)"));
    };
    for (QComboBox *list : {m_count, m_holidays}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(8);
    }
    m_count->setObjectName(QStringLiteral("limitsCount"));
    m_holidays->setObjectName(QStringLiteral("onHolidays"));
    m_day->setObjectName(QStringLiteral("newDay"));
    m_kind->setObjectName(QStringLiteral("newDayKind"));
    m_as->setObjectName(QStringLiteral("newDayAs"));
    m_hours->setObjectName(QStringLiteral("newDayHours"));
    m_name->setObjectName(QStringLiteral("newDayName"));
    m_put->setObjectName(QStringLiteral("putDay"));
    m_take->setObjectName(QStringLiteral("takeDay"));
    m_file->setObjectName(QStringLiteral("holidaysFromFile"));
    m_save->setObjectName(QStringLiteral("saveHours"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(buildWeek());
    column->addWidget(buildDays());
    column->addStretch();
    auto *area = new FormArea;
    area->setWidget(inside);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), px(8), px(16), px(8));
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(m_count, &QComboBox::currentIndexChanged, this, &HoursPage::update);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HoursPage::showKind);
    connect(m_dayTable, &DeskTable::rowChanged, this, &HoursPage::update);
    connect(m_put, &QPushButton::clicked, this, &HoursPage::putDay);
    connect(m_take, &QPushButton::clicked, this, &HoursPage::takeDay);
    connect(m_file, &QPushButton::clicked, this, &HoursPage::readHolidays);
    connect(m_save, &QPushButton::clicked, this, &HoursPage::save);
    retranslate();
}

QWidget *HoursPage::buildWeek()
{
    auto *left = new QWidget;
    auto *right = new QWidget;
    QGridLayout *begin = makeFormGrid(left);
    QGridLayout *end = makeFormGrid(right);
    m_countCaption = addField(begin, {}, m_count);
    m_holidaysCaption = addField(end, {}, m_holidays);
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        m_week[i] = new CodeEdit;
        m_week[i]->setObjectName(QStringLiteral("hoursOf%1").arg(i));
        QGridLayout *grid = weekdayAt(i) < Weekday::Friday ? begin : end;
        m_weekCaptions[i] = addField(grid, {}, m_week[i]);
        m_weekNotes[i] = new FieldNote(m_week[i]);
        addNote(grid, m_weekNotes[i]);
        connect(m_week[i], &QLineEdit::textChanged, m_weekNotes[i], &FieldNote::clear);
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(32));
    columns->addWidget(left, 1, Qt::AlignTop);
    columns->addWidget(right, 1, Qt::AlignTop);
    m_weekBox = new SectionBox;
    m_weekBox->body()->addLayout(columns);
    return m_weekBox;
}

QWidget *HoursPage::buildDays()
{
    m_dayTable->setFixedHeight(px(kTableHeight));
    m_day->setFixedWidth(px(104));
    m_day->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_hours->setPlaceholderText(QStringLiteral("09:00-14:00"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_day);
    line->addWidget(m_kind);
    line->addWidget(m_as);
    line->addWidget(m_hours, 1);
    line->addWidget(m_name, 1);
    line->addWidget(m_put);
    auto *under = new QHBoxLayout;
    under->setSpacing(px(8));
    under->addWidget(m_take);
    under->addWidget(m_file);
    under->addStretch();
    m_dayNote = new FieldNote(m_day);
    connect(m_day, &QLineEdit::textChanged, m_dayNote, &FieldNote::clear);
    connect(m_hours, &QLineEdit::textChanged, m_dayNote, &FieldNote::clear);
    m_dayBox = new SectionBox;
    m_dayBox->body()->addWidget(m_dayTable);
    m_dayBox->body()->addLayout(line);
    m_dayBox->body()->addWidget(m_dayNote);
    m_dayBox->body()->addLayout(under);
    return m_dayBox;
}

HoursPage::Written HoursPage::written() const
{
    Written fields{QString::number(m_count->currentIndex()), QString::number(m_holidays->currentIndex())};
    for (const CodeEdit *field : m_week) {
        fields.append(field->text());
    }
    for (const NamedDay &day : m_days) {
        fields << day.day.toIso() << HoursText::whatHolds(day) << day.name.en << day.name.zhCn;
    }
    for (const int year : m_years) {
        fields.append(QString::number(year));
    }
    return fields;
}

std::optional<std::optional<OpeningHours>> HoursPage::read()
{
    if (m_count->currentIndex() == 0) {
        return std::optional<OpeningHours>();
    }
    OpeningHours hours{m_context.format().zone()};
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        const auto spans = HoursText::read(m_week[i]->text());
        if (!spans) {
            m_weekNotes[i]->refuse(
                tr("Write hours like 09:00-12:00, 13:00-18:00, one after the other; leave it empty for closed."));
            return std::nullopt;
        }
        hours.weekly[i] = *spans;
    }
    if (std::ranges::all_of(hours.weekly, &DaySpans::empty)) {
        m_weekNotes.front()->refuse(tr("The store is never open. Write the hours of at least one day."));
        return std::nullopt;
    }
    hours.isClosedOnHolidays = m_holidays->currentIndex() == 1;
    hours.days = m_days;
    hours.years = m_years;
    return hours;
}

void HoursPage::refresh()
{
    const std::optional<OpeningHours> &inForce = m_context.policy().openingHours;
    if (m_isShown && written() != m_before) {
        if (inForce != m_shown) {
            m_shown = inForce;
            Q_EMIT changedMeanwhile();
        }
    } else if (!m_isShown || inForce != m_shown) {
        show(inForce);
    }
    update();
}

void HoursPage::showInForce()
{
    show(m_context.policy().openingHours);
}

/// A store without opening hours is shown those that it would have at first.
void HoursPage::show(const std::optional<OpeningHours> &hours)
{
    m_isShown = true;
    m_shown = hours;
    OpeningHours shown{m_context.format().zone()};
    if (hours) {
        shown = *hours;
    } else {
        const PublicHolidays known = publicHolidays(m_context.policy().phoneRegion);
        shown.weekly = OpeningHours::everyDay({{kUsualFrom, kUsualTo}});
        shown.days = known.days;
        shown.years = known.years;
    }
    m_count->setCurrentIndex(hours ? 1 : 0);
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        m_week[i]->setText(HoursText::written(shown.weekly[i]));
        m_weekNotes[i]->clear();
    }
    m_holidays->setCurrentIndex(shown.isClosedOnHolidays ? 1 : 0);
    m_days = shown.days;
    m_years = shown.years;
    showDays();
    m_before = written();
    update();
}

void HoursPage::showDays()
{
    TextTable table{{tr("Day"), tr("What holds"), tr("Why")}, {}, {}, {1}};
    const QString language = m_context.language();
    for (const NamedDay &day : m_days) {
        table.rows.push_back({day.day.toIso(), HoursText::whatHolds(day), day.name.in(language)});
    }
    showTable(*m_dayTable, *m_dayRows, table, 2);
    QStringList years;
    for (const int year : m_years) {
        years.append(QString::number(year));
    }
    m_dayBox->setTitle(tr("Days on which something else holds"),
                       years.isEmpty() ? tr("no year's public holidays are known yet")
                                       : tr("public holidays are known for %1").arg(years.join(QStringLiteral(", "))));
}

void HoursPage::showKind()
{
    const NamedDayKind kind = kKinds.at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex())));
    m_as->setVisible(kind == NamedDayKind::As || kind == NamedDayKind::MakeUp);
    m_hours->setVisible(kind == NamedDayKind::Hours);
    m_dayNote->clear();
}

void HoursPage::putDay()
{
    const auto day = BusinessDate::parse(halfWidth(m_day->text()).trimmed());
    if (!day) {
        m_dayNote->refuse(tr("Write the day like 2026-12-31."));
        return;
    }
    NamedDay named;
    named.day = *day;
    named.kind = kKinds.at(static_cast<std::size_t>(m_kind->currentIndex()));
    named.as = weekdayAt(static_cast<std::size_t>(std::max(0, m_as->currentIndex())));
    const QString name = m_name->text().trimmed();
    named.name = {name, name};
    if (named.kind == NamedDayKind::Hours) {
        const auto spans = HoursText::read(m_hours->text());
        if (!spans || spans->empty()) {
            m_dayNote->refuse(tr("Write the hours of this day like 09:00-14:00."));
            m_hours->setFocus(Qt::OtherFocusReason);
            return;
        }
        named.spans = *spans;
    }
    const auto place = std::ranges::lower_bound(m_days, *day, {}, &NamedDay::day);
    if (place != m_days.end() && place->day == *day) {
        *place = named;
    } else {
        m_days.insert(place, named);
    }
    showDays();
    m_dayTable->showRow(static_cast<int>(std::ranges::find(m_days, *day, &NamedDay::day) - m_days.begin()));
    m_day->clear();
    m_name->clear();
    m_day->setFocus(Qt::OtherFocusReason);
    update();
}

void HoursPage::takeDay()
{
    const int row = m_dayTable->currentRow();
    if (row < 0) {
        return;
    }
    m_days.erase(m_days.begin() + row);
    showDays();
    m_dayTable->showRow(std::min(row, static_cast<int>(m_days.size()) - 1));
    update();
}

/// The table of a year replaces what is here of that year's holidays; days of the store's own stay.
void HoursPage::readHolidays()
{
    const QString path = m_choose();
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const QJsonDocument table = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                               : QJsonDocument();
    if (!table.isObject()) {
        m_dayNote->refuse(
            tr("This file is no table of holidays. It begins with {\"year\": 2027, \"days\": [...]}, as the project "
               "holiday-cn publishes it."));
        return;
    }
    OpeningHours hours{m_context.format().zone()};
    hours.days = m_days;
    hours.years = m_years;
    const auto with = withHolidays(std::move(hours), table.object());
    if (!with) {
        Q_EMIT refused(with.error());
        return;
    }
    m_days = with->days;
    m_years = with->years;
    showDays();
    update();
}

void HoursPage::update()
{
    const bool isInHours = m_count->currentIndex() == 1;
    const QString off = isInHours ? QString() : tr("Limits count day and night.");
    QList<QWidget *> fields{m_holidays, m_dayTable, m_day, m_kind, m_as, m_hours, m_name};
    for (CodeEdit *field : m_week) {
        fields.append(field);
    }
    for (QWidget *field : fields) {
        field->setEnabled(isInHours);
        field->setToolTip(off);
        field->setAccessibleDescription(off);
    }
    m_put->setBlocked(off);
    m_file->setBlocked(off);
    m_take->setBlocked(!off.isEmpty()                 ? off
                       : m_dayTable->currentRow() < 0 ? tr("Choose a day of the list.")
                                                      : QString());
}

void HoursPage::save()
{
    if (m_editor.isBusy()) {
        return;
    }
    const auto hours = read();
    if (!hours) {
        return;
    }
    m_editor.save([hours = *hours](Policy &policy) { policy.openingHours = hours; }, {},
                  [this](const Result<Answer> &answer) {
                      if (!answer) {
                          Q_EMIT refused(answer.error());
                          return;
                      }
                      showInForce();
                      Q_EMIT done(m_context.policy().openingHours
                                      ? tr("Opening hours saved. Limits of steps that begin from now on count in them.")
                                      : tr("Limits of steps that begin from now on count day and night."));
                  });
}

void HoursPage::takeFocus()
{
    m_count->setFocus(Qt::OtherFocusReason);
}

void HoursPage::retranslate()
{
    reword(*m_count, {tr("day and night"), tr("only in opening hours")});
    reword(*m_holidays, {tr("open as on other days"), tr("closed; make-up working days are open")});
    QStringList kinds;
    for (const NamedDayKind kind : kKinds) {
        kinds.append(HoursText::kind(kind));
    }
    reword(*m_kind, kinds);
    QStringList weekdays;
    for (std::size_t i = 0; i < kWeekdays; ++i) {
        const QString day = HoursText::weekday(weekdayAt(i));
        weekdays.append(day);
        m_weekCaptions[i]->setText(day);
        m_week[i]->setPlaceholderText(tr("closed"));
        setReadName(*m_week[i], tr("Hours of %1").arg(day));
    }
    reword(*m_as, weekdays);
    m_weekBox->setTitle(tr("When limits count"));
    m_countCaption->setText(tr("Limits count"));
    setReadName(*m_count, tr("When limits count"));
    m_holidaysCaption->setText(tr("On public holidays"));
    setReadName(*m_holidays, tr("On public holidays"));
    m_dayTable->setAccessibleName(tr("Days on which something else holds"));
    setReadName(*m_day, tr("Another day"));
    setReadName(*m_kind, tr("What holds on the other day"));
    setReadName(*m_as, tr("Weekday that the other day is like"));
    setReadName(*m_hours, tr("Hours of the other day"));
    setReadName(*m_name, tr("Why, if it has a name"));
    m_name->setPlaceholderText(tr("Why (optional)"));
    m_put->setText(tr("Put in"));
    m_take->setText(tr("Take out"));
    m_file->setText(tr("Holidays of a year from a file..."));
    m_save->setText(tr("Save"));
    if (m_isShown) {
        const bool isTyped = written() != m_before;
        showDays();
        m_before = isTyped ? m_before : written();
    }
    showKind();
    refresh();
}
}
