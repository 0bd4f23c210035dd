// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window when a store cannot be opened: what happened, what is safe, what to do.
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class TextLabel;

class FaultPage final : public QWidget
{
    Q_OBJECT

public:
    FaultPage(const Error &error, const QString &storePath, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void otherStoreWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Error m_error;
    QString m_path;
    TextLabel *m_title;
    TextLabel *m_why;
    TextLabel *m_wayOn;
    TextLabel *m_safe;
    ActionButton *m_retry;
    ActionButton *m_other;
    ActionButton *m_quit;
};
}
