// SPDX-License-Identifier: GPL-3.0-or-later
// Every key comes by here before it acts: first as ShortcutOverride, then as a press.
#include "ui/shell/scanner/scan_listener.h"

#include "ui/common/widgets/code_edit.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace rd::ui
{
namespace
{
constexpr int kPrefixMs = 1500;
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
    connect(&m_prefixEnd, &QTimer::timeout, this, &ScanListener::giveUpPrefix);
    QCoreApplication::instance()->installEventFilter(this);
}

void ScanListener::setRules(const ScanRules &rules, const QKeySequence &prefix)
{
    m_rules = rules;
    m_burst = ScanBurst(rules);
    m_prefix = prefix;
    giveUpPrefix();
}

bool ScanListener::hears(const QObject *watched) const
{
    return watched == QApplication::focusWidget() && m_place.isVisible() && QApplication::activePopupWidget() == nullptr
           && QApplication::activeModalWidget() == nullptr && m_place.window() == QApplication::focusWidget()->window();
}

bool ScanListener::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
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

bool ScanListener::press(QKeyEvent &key, QWidget &field)
{
    m_swallowed = 0;
    if (isModifier(key.key())) {
        return false;
    }
    const bool isPrefix = !m_prefix.isEmpty() && m_prefix == QKeySequence(key.keyCombination());
    if (m_isPrefixed || isPrefix) {
        m_swallowed = key.key();
        key.accept();
        return isPrefix ? (m_isPrefixed = true, m_prefixed.clear(), m_prefixEnd.start(), true) : pressAfterPrefix(key);
    }
    if (key.isAutoRepeat()) { // a key held down is as fast as a scanner
        m_burst.forget();
        return false;
    }
    if (isEnd(key.key())) {
        return endOf(key, field);
    }
    const QChar letter = letterOf(key);
    if (letter.isNull()) {
        m_burst.forget();
        return false;
    }
    type(letter, key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_clock(), field);
    if (m_burst.isSurely() && !takesText(field)) { // keys that choose are not pressed any more
        m_swallowed = key.key();
        key.accept();
        return true;
    }
    return false;
}

bool ScanListener::pressAfterPrefix(QKeyEvent &key)
{
    if (isEnd(key.key()) || isEndOfText(key)) {
        const QString code = m_prefixed;
        giveUpPrefix();
        if (!code.isEmpty()) {
            tell(code);
        }
    } else if (const QChar letter = letterOf(key); !letter.isNull()) {
        m_prefixed.append(letter);
    }
    return true;
}

bool ScanListener::endOf(QKeyEvent &key, QWidget &field)
{
    const auto code = m_burst.end(key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_clock());
    if (!code || CodeEdit::takesScans(field)) {
        return false;
    }
    m_swallowed = key.key();
    key.accept();
    m_before.putBack();
    tell(*code);
    return true;
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

/// An input method hands on what it did not want to compose.
void ScanListener::commit(const QInputMethodEvent &event, QWidget &field)
{
    const QString text = event.commitString();
    if (!event.preeditString().isEmpty() || text.isEmpty()) {
        m_burst.forget();
        return;
    }
    for (const QChar letter : text) {
        type(letter, m_clock(), field);
    }
}

void ScanListener::endBySilence()
{
    const QWidget *field = QApplication::focusWidget();
    const auto code = m_burst.endBySilence();
    if (code && field != nullptr && !CodeEdit::takesScans(*field)) {
        m_before.putBack();
        tell(*code);
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
