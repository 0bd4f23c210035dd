// SPDX-License-Identifier: GPL-3.0-or-later
// Every key comes by here before it acts: first as ShortcutOverride, then as a press.
#include "ui/shell/scanner/scan_listener.h"

#include "ui/common/widgets/code_edit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace rd::ui
{
namespace
{
constexpr int kPrefixMs = 1500;
constexpr int kHeldMarginMs = 30; ///< the window may be late, not the scanner
constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
           || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

/// A scanner that ends with two characters, as lines of text do.
bool isLineFeed(const QKeyEvent &key)
{
    return key.key() == Qt::Key_J && key.modifiers() == Qt::ControlModifier;
}

/// The end of text, as scanners send it after a prefix.
bool isEndOfText(const QKeyEvent &key)
{
    return key.key() == Qt::Key_C && key.modifiers() == Qt::ControlModifier;
}

QChar letterOf(const QKeyEvent &key)
{
    const QString text = key.text();
    const bool isLetter = text.size() == 1 && text.front().isPrint() && !(key.modifiers() & kCommands);
    return isLetter ? text.front() : QChar();
}
}

ScanListener::ScanListener(QWidget &place, QObject *parent) : QObject(parent), m_place(place), m_clock(runningClock())
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(ScanBurst::kSilenceMs);
    m_prefixEnd.setSingleShot(true);
    m_prefixEnd.setInterval(kPrefixMs);
    connect(&m_silence, &QTimer::timeout, this, &ScanListener::endBySilence);
    m_heldEnd.setSingleShot(true);
    m_heldEnd.setTimerType(Qt::PreciseTimer);
    m_heldEnd.setInterval(m_rules.gapMs + kHeldMarginMs);
    connect(&m_prefixEnd, &QTimer::timeout, this, &ScanListener::giveUpPrefix);
    connect(&m_heldEnd, &QTimer::timeout, this, &ScanListener::releaseHeld);
    QCoreApplication::instance()->installEventFilter(this);
}

void ScanListener::setRules(const ScanRules &rules, const QKeySequence &prefix)
{
    m_rules = rules;
    m_burst = ScanBurst(rules);
    m_prefix = prefix;
    m_heldEnd.setInterval((rules.hasNoEnd ? ScanBurst::kSilenceMs : rules.gapMs) + kHeldMarginMs);
    giveUpPrefix();
}

void ScanListener::setClock(std::function<qint64()> clockMs)
{
    m_clock = std::move(clockMs);
    m_asksEvents = false;
}

bool ScanListener::hears(const QObject *watched) const
{
    return watched == QApplication::focusWidget() && m_place.isVisible() && QApplication::activePopupWidget() == nullptr
           && QApplication::activeModalWidget() == nullptr && m_place.window() == QApplication::focusWidget()->window();
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isWriting) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        m_swallowed = 0; // another key: the one before is through, seen or not
        return hears(watched) && press(*static_cast<QKeyEvent *>(event), *QApplication::focusWidget());
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return swallow(*static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod:
        if (hears(watched)) {
            commit(*static_cast<QInputMethodEvent *>(event), *QApplication::focusWidget());
        }
        return false;
    default:
        return false;
    }
}

/// The press that belongs to a ShortcutOverride that was taken.
bool ScanListener::swallow(QKeyEvent &key)
{
    if (m_swallowed == 0 || key.key() != m_swallowed) {
        return false;
    }
    if (key.type() == QEvent::KeyRelease) {
        m_swallowed = 0;
    }
    key.accept();
    return true;
}

/// Nobody else sees this key: neither as a shortcut, nor its press and release.
bool ScanListener::take(const QKeyEvent &key)
{
    m_swallowed = key.key();
    return true;
}

/// Times of the window system, on the clock that counts what an input method hands on.
qint64 ScanListener::timeOf(const QKeyEvent &key)
{
    if (!m_asksEvents || key.timestamp() == 0) {
        return m_clock();
    }
    const auto at = static_cast<qint64>(key.timestamp());
    m_eventsFrom = m_eventsFrom.value_or(at - m_clock());
    return at - *m_eventsFrom;
}

bool ScanListener::press(QKeyEvent &key, QWidget &field)
{
    if (isModifier(key.key())) {
        return false;
    }
    const bool isPrefix = !m_prefix.isEmpty() && m_prefix == QKeySequence(key.keyCombination());
    if (m_isPrefixed || isPrefix) {
        key.accept();
        m_isPrefixed = true;
        m_prefixEnd.start();
        return isPrefix ? (m_prefixed.clear(), take(key)) : pressAfterPrefix(key);
    }
    if (!pressUnprefixed(key, field)) {
        return false;
    }
    key.accept();
    return take(key);
}

/// True where nobody else is to see it.
bool ScanListener::pressUnprefixed(const QKeyEvent &key, QWidget &field)
{
    const qint64 at = timeOf(key);
    const QChar letter = letterOf(key);
    if (key.isAutoRepeat() || (letter.isNull() && !isEnd(key.key()))) { // a key held down is as fast as a scanner
        releaseHeld();
        m_burst.forget();
        return isSecondEnd(key, at);
    }
    return isEnd(key.key()) ? isSecondEnd(key, at) || pressEnd(at, field) : pressLetter(key, letter, at, field);
}

bool ScanListener::pressAfterPrefix(const QKeyEvent &key)
{
    if (isEnd(key.key()) || isEndOfText(key)) {
        m_endedAt = timeOf(key);
        const QString code = m_prefixed;
        giveUpPrefix();
        if (!code.isEmpty()) {
            give(code);
        }
    } else if (const QChar letter = letterOf(key); !letter.isNull()) {
        m_prefixed.append(letter);
    }
    return take(key);
}

/// True where it waits.
bool ScanListener::pressLetter(const QKeyEvent &key, QChar letter, qint64 atMs, const QWidget &field)
{
    m_endedAt.reset();
    if (takesText(field) || m_burst.beginsAnew(atMs)) {
        releaseHeld();
    }
    QWidget *now = QApplication::focusWidget(); // what was released may have moved the focus
    if (now == nullptr) {
        return false;
    }
    const bool isHeld = !takesText(*now) && !(letter.isSpace() && m_held.isEmpty());
    type(letter, atMs, *now);
    if (isHeld) {
        m_held.hold(key);
        m_heldEnd.start();
    }
    return isHeld;
}

/// True where it ended a scan that is nobody's here.
bool ScanListener::pressEnd(qint64 atMs, const QWidget &field)
{
    const auto code = m_burst.end(atMs);
    if (code) {
        m_endedAt = atMs;
    }
    if (code && !m_held.isEmpty()) {
        m_held.forget();
        tell(*code);
        return true;
    }
    releaseHeld();
    if (!code) {
        return false;
    }
    if (CodeEdit::takesScans(field)) {
        leaveOnly(*code);
        return false;
    }
    m_before.putBack();
    tell(*code);
    return true;
}

/// Enter and line feed, one after the other, end one scan.
bool ScanListener::isSecondEnd(const QKeyEvent &key, qint64 atMs)
{
    const auto ended = std::exchange(m_endedAt, std::nullopt);
    return ended && (isEnd(key.key()) || isLineFeed(key)) && atMs - *ended <= m_rules.gapMs;
}

void ScanListener::type(QChar letter, qint64 atMs, QWidget &field)
{
    if (m_burst.beginsAnew(atMs)) {
        m_before.forget();
    }
    m_before.keep(field);
    m_burst.type(letter, atMs);
    if (m_rules.hasNoEnd) {
        m_silence.start();
    }
}

/// An input method hands on what it did not want to compose; a word that it composed is a person's.
void ScanListener::commit(const QInputMethodEvent &event, QWidget &field)
{
    const QString text = event.commitString();
    if (!event.preeditString().isEmpty() || text.size() != 1) {
        m_burst.forget();
        return;
    }
    type(text.front(), m_clock(), field);
}

void ScanListener::endBySilence()
{
    const QWidget *field = QApplication::focusWidget();
    const auto code = m_burst.endBySilence();
    if (!code || field == nullptr) {
        return;
    }
    if (!m_held.isEmpty()) {
        m_held.forget();
        tell(*code);
    } else if (CodeEdit::takesScans(*field)) {
        leaveOnly(*code);
        const QScopedValueRollback<bool> writing(m_isWriting, true);
        sendKey(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r")); // what the scanner does not do
    } else {
        m_before.putBack();
        tell(*code);
    }
}

void ScanListener::releaseHeld()
{
    m_heldEnd.stop();
    const QScopedValueRollback<bool> writing(m_isWriting, true);
    m_held.release(m_place);
}

/// Where it belongs: into a field for a code, else to the desk.
void ScanListener::give(const QString &code)
{
    const QWidget *field = QApplication::focusWidget();
    if (field != nullptr && CodeEdit::takesScans(*field)) {
        leaveOnly({});
        const QScopedValueRollback<bool> writing(m_isWriting, true);
        writeScan(halfWidth(code));
    } else {
        tell(code);
    }
}

/// Of the scan, in a field where it takes the place of what somebody had left there.
void ScanListener::leaveOnly(const QString &code)
{
    QWidget *field = QApplication::focusWidget();
    if (auto *line = qobject_cast<QLineEdit *>(field); line != nullptr && CodeEdit::isReplacedByScans(*line)) {
        line->setText(halfWidth(code));
    }
}

void ScanListener::giveUpPrefix()
{
    m_prefixEnd.stop();
    m_isPrefixed = false;
    m_prefixed.clear();
}

/// After the key is through: what follows may take the field away.
void ScanListener::tell(const QString &code)
{
    QMetaObject::invokeMethod(
        this, [this, plain = halfWidth(code)] { Q_EMIT scanned(plain); }, Qt::QueuedConnection);
}
}
