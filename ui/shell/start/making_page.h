// SPDX-License-Identifier: GPL-3.0-or-later
// While the made-up store is made: how far it is.
#pragma once

#include <QWidget>

class QProgressBar;

namespace rd::ui
{
class MakingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MakingPage(QWidget *parent = nullptr);
    void setProgress(qint64 done, qint64 total);

private:
    QProgressBar *m_bar;
};
}
