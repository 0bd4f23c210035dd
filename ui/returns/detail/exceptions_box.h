// SPDX-License-Identifier: GPL-3.0-or-later
// What went otherwise than it should with the shown return: plan with ticks, owner, time, the message to copy, the way to close it.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QVBoxLayout;

namespace rd::ui
{
class AppContext;

/// Takes no space while there is none.
class ExceptionsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsBox(AppContext &context, QWidget *parent = nullptr);
    /// Rows that still say the same stay, with what was typed and the focus.
    void show(const ReturnView &view);

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);

private:
    void add(const ReturnView &view, const ExceptionView &about);
    void addClosed(const ExceptionView &about, QVBoxLayout *rows);
    void addStep(int number, const ExceptionStepView &step, QVBoxLayout *rows);
    void addMessage(const ExceptionView &about, QVBoxLayout *rows);
    void addClosing(const ExceptionView &about, QVBoxLayout *rows);
    void act(const Action &action, const QString &done);
    void keepTyped();

    AppContext &m_context;
    QString m_shown; ///< what the rows say
    QString m_number;
    qint64 m_version = 0;
    bool m_isBusy = false;
    std::map<int, QLineEdit *> m_outcomes; ///< by number
    std::map<QString, QString> m_typed;    ///< outcomes by return and number
    QWidget *m_rows = nullptr;
};
}
