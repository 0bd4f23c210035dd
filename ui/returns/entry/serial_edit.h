// SPDX-License-Identifier: GPL-3.0-or-later
// A field that takes the serial numbers of several units, scanned one after the other.
#pragma once

#include "ui/common/widgets/code_edit.h"

namespace rd::ui
{
/// Enter, as scanners end with, makes room for the next number; the way on is Tab.
class SerialEdit final : public CodeEdit
{
    Q_OBJECT

public:
    explicit SerialEdit(QWidget *parent = nullptr);
    [[nodiscard]] QStringList serials() const;
    void setSerials(const QStringList &serials);
    /// Names what the numbers are of, for readers of the screen.
    void setSubject(const QString &goods);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
}
