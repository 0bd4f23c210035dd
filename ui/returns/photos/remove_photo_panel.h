// SPDX-License-Identifier: GPL-3.0-or-later
// Why a photo is removed, and who allows it.
#pragma once

#include "core/desk/views.h"
#include "ui/returns/detail/foot_panel.h"

class QLineEdit;

namespace rd::ui
{
class FieldNote;
class TextLabel;

class RemovePhotoPanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit RemovePhotoPanel(AppContext &context, QWidget *parent = nullptr);
    void begin(const ReturnView &view, const Photo &photo);
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString doneSentence() const override;

private:
    QString m_number;
    int m_photo = 0;
    QLineEdit *m_reason;
    FieldNote *m_note;
    TextLabel *m_reasonCaption;
};
}
