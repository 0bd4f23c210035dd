// SPDX-License-Identifier: GPL-3.0-or-later
// When the store is open, for limits that count only then: the week, holidays, and the days on which something else holds.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace rd
{
struct Error;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class CodeEdit;
class DeskTable;
class FieldNote;
class RulesEditor;
class SectionBox;
class TextLabel;
class TextTableModel;

class HoursPage final : public QWidget
{
    Q_OBJECT

public:
    HoursPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    /// The hours in force; what is typed stays where it differs from what was shown.
    void refresh();
    void showInForce();
    void retranslate();
    void takeFocus();
    /// How the file of a year's holidays is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString()> choose) { m_choose = std::move(choose); }

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// Somebody else changed the hours while something is typed here.
    void changedMeanwhile();

private:
    /// The fields as they stand, whether they can be read or not.
    using Written = QStringList;
    [[nodiscard]] Written written() const;
    [[nodiscard]] QWidget *buildWeek();
    [[nodiscard]] QWidget *buildDays();
    /// Nothing, with a note at the field, when hours cannot be read; an empty optional inside: day and night.
    [[nodiscard]] std::optional<std::optional<OpeningHours>> read();
    void show(const std::optional<OpeningHours> &hours);
    void showDays();
    void showKind();
    void putDay();
    void takeDay();
    void readHolidays();
    void update();
    void save();

    AppContext &m_context;
    RulesEditor &m_editor;
    bool m_isShown = false;
    std::optional<OpeningHours> m_shown;
    Written m_before; ///< the fields when nothing was typed yet
    std::vector<NamedDay> m_days;
    std::vector<int> m_years;
    std::function<QString()> m_choose;
    QComboBox *m_count;
    TextLabel *m_countCaption = nullptr;
    std::array<CodeEdit *, kWeekdays> m_week{};
    std::array<TextLabel *, kWeekdays> m_weekCaptions{};
    std::array<FieldNote *, kWeekdays> m_weekNotes{};
    QComboBox *m_holidays;
    TextLabel *m_holidaysCaption = nullptr;
    SectionBox *m_weekBox = nullptr;
    SectionBox *m_dayBox = nullptr;
    TextTableModel *m_dayRows = nullptr;
    DeskTable *m_dayTable;
    CodeEdit *m_day;
    QComboBox *m_kind;
    QComboBox *m_as;
    CodeEdit *m_hours;
    QLineEdit *m_name;
    FieldNote *m_dayNote = nullptr;
    ActionButton *m_put;
    ActionButton *m_take;
    ActionButton *m_file;
    ActionButton *m_save;
};
}
