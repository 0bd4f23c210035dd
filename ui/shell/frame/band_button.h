// SPDX-License-Identifier: GPL-3.0-or-later
// A flat button on the dark band: icon, and words if there are any.
#pragma once

#include <QAbstractButton>

namespace rd::ui
{
class BandButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BandButton(const QString &icon, QWidget *parent = nullptr);
    /// `strong` is bold; `muted` follows it.
    void setWords(const QString &strong, const QString &muted = {});
    /// The name for people who do not see the icon; also the tooltip.
    void setSpoken(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_strong;
    QString m_muted;
};
}
