// SPDX-License-Identifier: GPL-3.0-or-later
// What a field is sent, key by key: letters, pauses, and what ended them.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QLineEdit;

namespace rd::ui
{
struct ScanSeen {
    QString letters;
    qint64 longestGapMs = 0;
    int endKey = 0; ///< 0: none yet
};

class ScanTrial final : public QObject
{
    Q_OBJECT

public:
    explicit ScanTrial(QLineEdit &field);
    [[nodiscard]] const ScanSeen &seen() const { return m_seen; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit &m_field;
    ScanSeen m_seen;
    QElapsedTimer m_since;
};
}
