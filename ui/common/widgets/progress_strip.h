// SPDX-License-Identifier: GPL-3.0-or-later
// How far a long job is, how long it will take, and how to stop it.
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QProgressBar;
class QTimer;

namespace rd::ui
{
class ActionButton;
class TextLabel;

class ProgressStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    /// Shows the strip after 300 ms. `promise` says what cancelling leaves behind.
    void begin(const QString &name, const QString &promise);
    /// `detail` is "12,480 / 38,200 rows · about 9 s left". Total 0: it cannot be counted.
    void setProgress(qint64 done, qint64 total, const QString &detail);
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    /// "about 9 s left", once enough is done to say so.
    [[nodiscard]] QString timeLeft(qint64 done, qint64 total) const;
    TextLabel *m_name;
    TextLabel *m_detail;
    TextLabel *m_promise;
    QProgressBar *m_bar;
    ActionButton *m_cancel;
    QTimer *m_delay;
    QElapsedTimer m_since;
};
}
