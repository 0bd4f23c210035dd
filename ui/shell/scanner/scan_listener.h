// SPDX-License-Identifier: GPL-3.0-or-later
// Hears a scanner wherever the focus is, and takes what it wrote out of fields that wanted something else.
#pragma once

#include "ui/shell/scanner/field_memory.h"
#include "ui/shell/scanner/held_keys.h"
#include "ui/shell/scanner/scan_burst.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QInputMethodEvent;
class QKeyEvent;

namespace rd::ui
{
/// Fields for a code that is scanned keep it: see CodeEdit::setTakesScans. Where nothing takes text, letters wait as long as a scanner
/// pauses at most before they act, so that no choice is made by a code. With a prefix nothing has to be guessed: what follows is
/// a scan until Enter or Tab, or the code "end of text", however slowly it comes.
class ScanListener final : public QObject
{
    Q_OBJECT

public:
    /// Listens while `place` is on the screen and the window in front.
    explicit ScanListener(QWidget &place, QObject *parent = nullptr);
    /// An empty prefix: there is none.
    void setRules(const ScanRules &rules, const QKeySequence &prefix);
    /// Milliseconds, asked for once a letter, in the place of what events say of their time.
    void setClock(std::function<qint64()> clockMs);
    /// Letters wait: whether somebody pressed them is not known yet.
    [[nodiscard]] bool isHolding() const { return !m_held.isEmpty(); }

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hears(const QObject *watched) const;
    [[nodiscard]] bool press(QKeyEvent &key, QWidget &field);
    [[nodiscard]] bool pressUnprefixed(const QKeyEvent &key, QWidget &field);
    [[nodiscard]] bool pressAfterPrefix(const QKeyEvent &key);
    [[nodiscard]] bool pressLetter(const QKeyEvent &key, QChar letter, qint64 atMs, const QWidget &field);
    [[nodiscard]] bool pressEnd(qint64 atMs, const QWidget &field);
    [[nodiscard]] bool isSecondEnd(const QKeyEvent &key, qint64 atMs);
    [[nodiscard]] qint64 timeOf(const QKeyEvent &key);
    void type(QChar letter, qint64 atMs, QWidget &field);
    void releaseHeld();
    void give(const QString &code);
    static void leaveOnly(const QString &code);
    void commit(const QInputMethodEvent &event, QWidget &field);
    [[nodiscard]] bool take(const QKeyEvent &key);
    [[nodiscard]] bool swallow(QKeyEvent &key);
    void tell(const QString &code);
    void giveUpPrefix();
    void endBySilence();

    QWidget &m_place;
    ScanRules m_rules;
    ScanBurst m_burst;
    FieldMemory m_before;
    HeldKeys m_held;
    QTimer m_heldEnd;
    QKeySequence m_prefix;
    bool m_isPrefixed = false;
    QString m_prefixed;       ///< what came after the prefix
    int m_swallowed = 0;      ///< the key whose press, and release, nobody is to see
    bool m_isWriting = false; ///< what it writes itself is no scan
    QTimer m_silence;
    QTimer m_prefixEnd;
    std::function<qint64()> m_clock; ///< for events that know no time
    bool m_asksEvents = true;
    std::optional<qint64> m_eventsFrom{}; ///< the time of the window system when `m_clock` was 0
    std::optional<qint64> m_endedAt{};    ///< when a scan ended with a key; nothing was pressed since
};
}
