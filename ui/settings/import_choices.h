// SPDX-License-Identifier: GPL-3.0-or-later
// The file and how to read it: layout, encoding, what happens to returns and to bad rows.
#pragma once

#include "core/desk/import_sales.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace rd::ui
{
class ActionButton;

class ImportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget *parent = nullptr);
    ~ImportChoices() override;
    void setFile(const QString &file);
    [[nodiscard]] QString file() const;
    [[nodiscard]] ImportRequest request() const;
    void retranslate();
    /// Asks for a file.
    void browse();

Q_SIGNALS:
    /// The file must be looked at again.
    void changed();
    /// Only whether bad rows may be left out.
    void skippingChanged();

private:
    void typed();

    QString m_taken; ///< the file that was told last
    QLineEdit *m_file;
    ActionButton *m_browse;
    QComboBox *m_profile;
    QComboBox *m_encoding;
    QComboBox *m_dates;
    QComboBox *m_decimals;
    QCheckBox *m_returns;
    QCheckBox *m_skipBad;
    QLabel *m_fileLabel;
    QLabel *m_profileLabel;
    QLabel *m_encodingLabel;
    QLabel *m_datesLabel;
    QLabel *m_decimalsLabel;
};
}
