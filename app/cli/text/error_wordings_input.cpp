// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of wrong usage and of sales files that cannot be used.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::Usage,
                 "unknown_command",
                 {"There is no command “{command}”. There are: {known}.", "没有命令“{command}”。现有命令：{known}。"}},
    ErrorWording{
        ErrorCode::Usage, "missing_command", {"Which command? There are: {known}.", "请写明命令。现有命令：{known}。"}},
    ErrorWording{ErrorCode::Usage,
                 "unknown_option",
                 {"There is no option {option} here. See --help.", "此处没有选项 {option}。请看 --help。"}},
    ErrorWording{ErrorCode::Usage,
                 "missing_value",
                 {"{option} needs a value ({value}). Write it behind the option.",
                  "{option} 需要一个值（{value}）。请写在选项之后。"}},
    ErrorWording{ErrorCode::Usage,
                 "needless_value",
                 {"{option} takes no value. Leave it out.", "{option} 不带值。请去掉该值。"}},
    ErrorWording{
        ErrorCode::Usage, "given_twice", {"{option} is given twice. Give it once.", "{option} 写了两次。请只写一次。"}},
    ErrorWording{ErrorCode::Usage,
                 "surplus_argument",
                 {"“{argument}” is one argument too many. See --help.", "“{argument}”是多余的参数。请看 --help。"}},
    ErrorWording{ErrorCode::Usage,
                 "stdout_twice",
                 {"Only one file can go to standard output, and none together with --json. Name files instead.",
                  "只能有一个文件写到标准输出，且不能与 --json 同用。请改为写入文件。"}},
    ErrorWording{ErrorCode::Usage,
                 "missing_argument",
                 {"“{command}” needs {argument}. See --help.", "“{command}”缺少 {argument}。请看 --help。"}},
    ErrorWording{ErrorCode::Usage,
                 "missing_option",
                 {"“{command}” needs {option}. See --help.", "“{command}”缺少 {option}。请看 --help。"}},
    ErrorWording{ErrorCode::Usage,
                 "option_needs",
                 {"{option} is only possible together with {other}. Add it, or leave both out.",
                  "{option} 只能与 {other} 一起使用。请补上，或都不写。"}},
    ErrorWording{ErrorCode::Usage,
                 "options_exclude",
                 {"{option} is not possible together with {other}. Leave one of them out.",
                  "{option} 不能与 {other} 一起使用。请去掉其中一个。"}},
    ErrorWording{ErrorCode::Usage,
                 "bad_choice",
                 {"{option}: “{value}” is none of {known}. Choose one of these.",
                  "{option}：“{value}”不在可选范围内：{known}。请从中选择。"}},
    ErrorWording{ErrorCode::Usage,
                 "bad_number",
                 {"{option}: “{value}” is not a number that can be used here. Write digits only.",
                  "{option}：“{value}”不是有效的数字。请只写数字。"}},
    ErrorWording{ErrorCode::Usage,
                 "bad_shape",
                 {"“{value}” is not of the form {shape}. Correct it.", "“{value}”不符合格式 {shape}。请改正。"}},
    ErrorWording{ErrorCode::Usage,
                 "not_json",
                 {"{file} is not a JSON object (at byte {offset}). Correct the file.",
                  "{file} 不是 JSON 对象（第 {offset} 字节）。请改正文件。"}},
    ErrorWording{
        ErrorCode::Usage, "", {"The command cannot be understood. See --help.", "无法理解该命令。请看 --help。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "rows",
        {"{faulty_rows} rows of the sales file cannot be used. Nothing was imported; mend them, or leave them out "
         "with --skip-bad-rows.",
         "销售文件有 {faulty_rows} 行无法使用。未导入任何内容；请改正，或用 --skip-bad-rows 跳过。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "conflicts",
        {"Receipts that are here already with other content: {conflicts}, the first is {first_receipt}. Nothing was imported. Correct what was typed or the file; --skip-bad-rows leaves them as they are and takes the rest.",
         "{conflicts} 张小票已有不同内容，第一张为 {first_receipt}。未导入任何内容。请更正录入的销售或文件；可用 --skip-bad-rows 保持原样并导入其余部分。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "unknown_encoding",
        {"There is no encoding “{value}”. Try utf-8 or gb18030.", "没有编码“{value}”。可用 utf-8 或 gb18030。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "empty_file",
                 {"The file is empty. Nothing was imported.", "文件是空的。未导入任何内容。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "spreadsheet",
                 {"This is a spreadsheet, not text. Save it as CSV and import that. Nothing was imported.",
                  "这是电子表格，不是文本。请另存为 CSV 后导入。未导入任何内容。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "not_text",
                 {"Row {row} is not text. Nothing was imported; choose a CSV file.",
                  "第 {row} 行不是文本。未导入任何内容；请选择 CSV 文件。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "encoding",
                 {"Row {row} cannot be read as {encoding}. Nothing was imported; name the right one with --encoding.",
                  "第 {row} 行不能按 {encoding} 读取。未导入任何内容；请用 --encoding 指定编码。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "field_too_long",
                 {"Row {row}: a field is longer than 64 KB. Nothing was imported.",
                  "第 {row} 行：字段超过 64 KB。未导入任何内容。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "unclosed_quote",
                 {"Row {row}: a quote is never closed. Nothing was imported; mend the file and import it again.",
                  "第 {row} 行：引号未闭合。未导入任何内容；请改正文件后重新导入。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "stray_quote",
                 {"Row {row}: a quote stands where none can. Nothing was imported; mend the file and import it again.",
                  "第 {row} 行：引号位置不对。未导入任何内容；请改正文件后重新导入。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "too_many_columns",
                 {"Row {row} has too many columns. Nothing was imported.", "第 {row} 行的列太多。未导入任何内容。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "too_many_rows",
                 {"The file has more rows than can be imported at once (at row {row}). Nothing was imported; split it.",
                  "文件行数过多（至第 {row} 行）。未导入任何内容；请拆分文件。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "file_too_large",
                 {"The file is too large. Nothing was imported; split it.", "文件过大。未导入任何内容；请拆分文件。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "ambiguous_dates",
        {"Row {row}, {column}: the dates can be read in two ways (for example {value}). Nothing was imported; say with "
         "--dates dmy or --dates mdy whether the day or the month comes first.",
         "第 {row} 行，{column}：日期有两种读法（例如 {value}）。未导入任何内容；请用 --dates dmy（日在前）或 --dates "
         "mdy（月在前）指定。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "mixed_dates",
        {"Row {row}, {column}: “{value}” is written in another way than the dates before it, so day and month may be "
         "swapped. Nothing was imported; export the file anew, without saving it from a spreadsheet.",
         "第 {row} 行，{column}：“{value}”与前面的日期写法不同，日和月可能已被对调。未导入任何内容；请重新导出文件，"
         "不要用电子表格另存。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "mixed_numbers",
        {"Row {row}, {column}: “{value}” uses another decimal mark than the numbers before it. Nothing was imported; "
         "export the file anew with one notation.",
         "第 {row} 行，{column}：“{value}”的小数点与前面的数字不同。未导入任何内容；请用同一种写法重新导出文件。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "ambiguous_numbers",
        {"Row {row}, {column}: the numbers can be read in two ways (for example {value}). Nothing was imported; say with "
         "--decimals point or --decimals comma which mark parts the decimals.",
         "第 {row} 行，{column}：数字有两种读法（例如 {value}）。未导入任何内容；请用 --decimals point 或 --decimals "
         "comma 指定小数点。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "unknown_field",
                 {"--map: there is no field “{column}”. See “sales profiles”.",
                  "--map：没有字段“{column}”。请用“sales profiles”查看。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "unknown_column",
        {"The file has no column “{column}”. Nothing was imported.", "文件没有“{column}”列。未导入任何内容。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "missing_columns",
        {"Row {row}, the header: no column gives {missing}. Nothing was imported; name the columns with --map "
         "field=column or another --profile. If this is no list of sales, export the sales themselves.",
         "第 {row} 行（表头）：找不到这些字段对应的列：{missing}。未导入任何内容；请用 --map field=column 或其他 "
         "--profile 指定。如果这不是销售清单，请导出销售本身。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "returns_list",
        {"Row {row}, the header: with “{column}” this is a list of returns, but no column gives {missing}, so nobody can "
         "say what came back for how much. Nothing was imported; import the sales, and past returns from a file that has "
         "their amounts.",
         "第 {row} 行（表头）：“{column}”表明这是退货清单，但找不到这些字段对应的列：{missing}，无法得知退了什么、"
         "退了多少钱。未导入任何内容；请导入销售，并从带金额的文件导入历史退货。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "returns_not_readable",
        {"Row {row}, the header: “{column}” tells of returns that the profile {profile} cannot read. Nothing was imported; "
         "--returns skip imports the sales alone.",
         "第 {row} 行（表头）：“{column}”含有退货，但格式 {profile} 无法读取。未导入任何内容；--returns skip "
         "只导入销售。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "discount_not_readable",
        {"Row {row}, the header: nothing says how the discount in “{column}” counts, so what was paid is not known. Nothing "
         "was imported; name the column of the net total with --map total=column, or of a price that has it off already "
         "with --map unit_price=column.",
         "第 {row} 行（表头）：无法得知“{column}”中的折扣如何计算，因此不知道实付金额。未导入任何内容；请用 --map "
         "total=列 指定净额，或用 --map unit_price=列 指定已扣折扣的单价。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "unknown_profile",
        {"There is no profile “{value}”. See “sales profiles”.", "没有格式“{value}”。请用“sales profiles”查看。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "",
                 {"The sales file cannot be used: {reason}, row {row}. Nothing was imported.",
                  "销售文件无法使用：{reason}，第 {row} 行。未导入任何内容。"}},
    ErrorWording{ErrorCode::ImportInvalid,
                 "",
                 {"The sales file cannot be used: {reason}. Nothing was imported.",
                  "销售文件无法使用：{reason}。未导入任何内容。"}},
    ErrorWording{
        ErrorCode::ImportInvalid,
        "",
        {"Some rows of the sales file cannot be used. Nothing was imported; mend them, or leave them out with --skip-bad-rows.",
         "销售文件的部分行无法使用。未导入任何内容；请改正，或用 --skip-bad-rows 跳过。"}},
};
}

std::span<const ErrorWording> inputWordings()
{
    return kWordings;
}
}
