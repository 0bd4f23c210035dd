// SPDX-License-Identifier: GPL-3.0-or-later
// Hears a scanner wherever the focus is, and takes what it wrote out of fields that wanted something else.
#pragma once

#include "ui/shell/scanner/field_memory.h"
#include "ui/shell/scanner/scan_burst.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QInputMethodEvent;
class QKeyEvent;

namespace rd::ui
{
/// Fields for a code that is scanned keep it: see CodeEdit::setTakesScans. With a prefix nothing has to be guessed: what follows is
/// a scan until Enter or Tab, or the code "end of text", however slowly it comes.
class ScanListener final : public QObject
{
    Q_OBJECT

public:
    /// Listens while `place` is on the screen and the window in front.
    explicit ScanListener(QWidget &place, QObject *parent = nullptr);
    /// An empty prefix: there is none.
    void setRules(const ScanRules &rules, const QKeySequence &prefix);
    /// Where the time comes from when an event does not know it.
    void setClock(std::function<qint64()> clockMs) { m_clock = std::move(clockMs); }

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hears(const QObject *watched) const;
    [[nodiscard]] bool press(QKeyEvent &key, QWidget &field);
    [[nodiscard]] bool pressAfterPrefix(QKeyEvent &key);
    [[nodiscard]] bool endOf(QKeyEvent &key, QWidget &field);
    void type(QChar letter, qint64 atMs, QWidget &field);
    void commit(const QInputMethodEvent &event, QWidget &field);
    [[nodiscard]] bool swallow(QKeyEvent &key);
    void tell(const QString &code);
    void giveUpPrefix();
    void endBySilence();

    QWidget &m_place;
    ScanRules m_rules;
    ScanBurst m_burst;
    FieldMemory m_before;
    QKeySequence m_prefix;
    bool m_isPrefixed = false;
    QString m_prefixed;  ///< what came after the prefix
    int m_swallowed = 0; ///< the key whose press, and release, nobody is to see
    QTimer m_silence;
    QTimer m_prefixEnd;
    std::function<qint64()> m_clock;
};
}
