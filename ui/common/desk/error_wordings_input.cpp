// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of sales files that cannot be used.
#include "ui/common/desk/error_wordings.h"

#include <QCoreApplication>

#include <array>

namespace rd::ui
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::Usage, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This cannot be understood"), "", ""},
    ErrorWording{ErrorCode::ImportInvalid, "empty_file", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file is empty"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"), ""},
    ErrorWording{ErrorCode::ImportInvalid, "spreadsheet",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a spreadsheet"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Save it as CSV and import that.")},
    ErrorWording{ErrorCode::ImportInvalid, "not_text", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row} is not text"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose a CSV file.")},
    ErrorWording{ErrorCode::ImportInvalid, "encoding",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row} cannot be read as {encoding}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another encoding.")},
    ErrorWording{ErrorCode::ImportInvalid, "field_too_long",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row}: a field is longer than 64 KB"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"), ""},
    ErrorWording{ErrorCode::ImportInvalid, "unclosed_quote",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row}: a quote is never closed"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Mend the file and import it again.")},
    ErrorWording{ErrorCode::ImportInvalid, "stray_quote",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row}: a quote stands where none can"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Mend the file and import it again.")},
    ErrorWording{ErrorCode::ImportInvalid, "too_many_columns",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row} has too many columns"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"), ""},
    ErrorWording{ErrorCode::ImportInvalid, "too_many_rows",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Too many rows for one file"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported (row {row})"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Split the file.")},
    ErrorWording{ErrorCode::ImportInvalid, "file_too_large",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file is too large"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Split the file.")},
    ErrorWording{ErrorCode::ImportInvalid, "ambiguous_dates",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The dates can be read in two ways"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "For example {value}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose a format that says which.")},
    ErrorWording{ErrorCode::ImportInvalid, "ambiguous_numbers",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The numbers can be read in two ways"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "For example {value}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose a format that says which.")},
    ErrorWording{ErrorCode::ImportInvalid, "mixed_dates",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The dates are written in two ways"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row}: {value}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Export the file anew, without saving it from a spreadsheet.")},
    ErrorWording{ErrorCode::ImportInvalid, "mixed_numbers",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The numbers are written in two ways"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Row {row}: {value}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Export the file anew with one notation.")},
    ErrorWording{ErrorCode::ImportInvalid, "returns_list",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "This is a list of returns without amounts"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No column gives {missing}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Import the sales instead.")},
    ErrorWording{ErrorCode::ImportInvalid, "discount_not_readable",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nobody can tell how the discount counts"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Column {column}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose the column of the net total.")},
    ErrorWording{ErrorCode::ImportInvalid, "unknown_column",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The file has no column {column}"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose the columns again.")},
    ErrorWording{ErrorCode::ImportInvalid, "missing_columns",
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Columns are missing"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No column gives {missing}; nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose the columns.")},
    ErrorWording{
        ErrorCode::ImportInvalid, "returns_not_readable",
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The returns of this file cannot be read"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The format {profile} does not know them; nothing was imported"),
        QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Leave the returns out to import the sales alone.")},
    ErrorWording{ErrorCode::ImportInvalid, "unknown_profile", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "No such format"),
                 "{value}", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Choose another format.")},
    ErrorWording{ErrorCode::ImportInvalid, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The sales file cannot be used"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{reason}, row {row}; nothing was imported"), ""},
    ErrorWording{ErrorCode::ImportInvalid, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "The sales file cannot be used"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "{reason}; nothing was imported"), ""},
    ErrorWording{ErrorCode::ImportInvalid, "", QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Some rows cannot be used"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Nothing was imported"),
                 QT_TRANSLATE_NOOP("rd::ui::ErrorText", "Mend them, or leave them out.")},
};
}

std::span<const ErrorWording> inputWordings()
{
    return kWordings;
}
}
