// SPDX-License-Identifier: GPL-3.0-or-later
// A field that takes the batch number of some units, as it stands on their box.
#pragma once

#include "ui/common/widgets/code_edit.h"

namespace rd::ui
{
/// Enter, as scanners end with, goes on to the next field.
class BatchEdit final : public CodeEdit
{
    Q_OBJECT

public:
    explicit BatchEdit(QWidget *parent = nullptr);
    [[nodiscard]] QString batch() const;
    /// Names what the batch is of, for readers of the screen, and the batches that the receipt has.
    void setSubject(const QString &goods, const QStringList &sold = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
}
