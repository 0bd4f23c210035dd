// SPDX-License-Identifier: GPL-3.0-or-later
// The band before anybody is there: the program's name, the time, the other language.
#pragma once

#include <QFrame>

namespace rd::ui
{
class AppContext;
class BandButton;
class TextLabel;

class BrandBand final : public QFrame
{
    Q_OBJECT

public:
    explicit BrandBand(AppContext &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    AppContext &m_desk;
    TextLabel *m_name;
    TextLabel *m_time;
    BandButton *m_language;
};

/// The sign of the program: a white package on the accent colour.
class BrandSign final : public QWidget
{
    Q_OBJECT

public:
    explicit BrandSign(int designSide, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The same as a picture, for the frame of the window and the desktop.
    [[nodiscard]] static QIcon windowIcon();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_designSide;
};
}
