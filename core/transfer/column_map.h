// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of the file holds which field.
#pragma once

#include "core/base/result.h"
#include "core/transfer/profile.h"
#include "core/transfer/read_options.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace rd
{
class ColumnMap final
{
public:
    /// Headers are compared without outer blanks; the first of two equal ones counts. import_invalid with the header's
    /// row: `unknown_field`, `unknown_column` (a --map that fits nothing), `missing_columns` (with `missing`, the
    /// fields that are needed, and `found`), `returns_list` (the same of a file that tells of returns),
    /// `returns_not_readable` (the generic profile sees a column that tells of returns; reading them must be given up on
    /// purpose), `discount_not_readable` (it sees a discount beside unit prices; the price to be used must be named).
    [[nodiscard]] static Result<ColumnMap> make(const QStringList &header, qint64 headerRow, const Profile &profile,
                                                const ReadOptions &options);

    [[nodiscard]] const Profile &profile() const { return *m_profile; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_headers.size()); }
    /// -1 when the file does not have it.
    [[nodiscard]] int columnOf(Field field) const { return m_columns[field]; }
    [[nodiscard]] bool has(Field field) const { return m_columns[field] >= 0; }
    /// The header of a field's column.
    [[nodiscard]] QString headerOf(Field field) const { return m_headers.value(m_columns[field]); }

    /// Field names with the headers they were found under.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pairs() const;

private:
    ColumnMap(const Profile &profile, QStringList headers) : m_profile(&profile), m_headers(std::move(headers)) {}
    [[nodiscard]] int find(const QString &header, bool ignoresSpelling) const;
    void mapByProfile();
    [[nodiscard]] Result<void> mapByHand(const std::vector<FieldOverride> &overrides, qint64 headerRow);
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] Result<void> check(qint64 headerRow, const ReadOptions &options) const;
    [[nodiscard]] Error missingColumns(const QStringList &fields, qint64 headerRow) const;

    const Profile *m_profile;
    QStringList m_headers;
    ByField<int> m_columns{-1};
};
}
