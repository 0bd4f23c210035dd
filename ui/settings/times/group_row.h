// SPDX-License-Identifier: GPL-3.0-or-later
// A group of customers by its names.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

class QLineEdit;

namespace rd::ui
{
class ActionButton;
class FieldNote;

class GroupRow final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupRow(const NamedCode &group, QWidget *parent = nullptr);
    /// The code is empty until it has been saved.
    [[nodiscard]] NamedCode group() const;
    void setPlace(int place);
    /// Without a reason it can be removed.
    void setKept(const QString &reason);
    /// False, with a note at the field, while a name is missing.
    [[nodiscard]] bool isComplete();
    void takeFocus();

Q_SIGNALS:
    void removalWanted();

private:
    QString m_code;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    FieldNote *m_englishNote;
    FieldNote *m_chineseNote;
    ActionButton *m_remove;
};
}
