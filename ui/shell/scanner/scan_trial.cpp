// SPDX-License-Identifier: GPL-3.0-or-later
// Watching the keys of one field; the key that ends a code stays there.
#include "ui/shell/scanner/scan_trial.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace rd::ui
{
ScanTrial::ScanTrial(QLineEdit &field) : QObject(&field), m_field(field)
{
    field.installEventFilter(this);
}

bool ScanTrial::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnd = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter
                       || (key.key() == Qt::Key_Tab && m_seen.endKey == 0 && !m_seen.letters.isEmpty());
    if (!isEnd && (key.text().isEmpty() || !key.text().front().isPrint())) {
        return QObject::eventFilter(watched, event);
    }
    if (m_seen.endKey != 0) { // another code begins
        m_seen = {};
        m_field.clear();
    }
    if (!m_seen.letters.isEmpty()) {
        m_seen.longestGapMs = std::max(m_seen.longestGapMs, m_since.elapsed());
    }
    m_since.start();
    if (isEnd) {
        m_seen.endKey = key.key();
    } else {
        m_seen.letters += key.text();
    }
    Q_EMIT changed();
    return isEnd;
}
}
