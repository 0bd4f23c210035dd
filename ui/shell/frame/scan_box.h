// SPDX-License-Identifier: GPL-3.0-or-later
// The one field that scanners write into and searches begin in.
#pragma once

#include <QWidget>

#include "ui/shell/scanner/scan_burst.h"

#include <QTimer>

#include <functional>

class QKeyEvent;

namespace rd::ui
{
class CodeEdit;

class ScanBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ScanBox(QWidget *parent = nullptr);
    void takeFocus();
    /// The first letters of a scan or a search that began elsewhere.
    void begin(const QString &letters);
    [[nodiscard]] QString text() const;
    void clear();
    /// Flashes the edge: the scan was understood, or was not.
    void flash(bool isUnderstood);
    /// How the scanner writes, and where the time comes from when an event does not know it.
    void setRules(const ScanRules &rules) { m_burst = ScanBurst(rules); }
    void setClock(std::function<qint64()> clockMs) { m_clock = std::move(clockMs); }
    [[nodiscard]] bool isFlashing() const { return m_flash != Flash::None; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A scan or a typed text ended with Enter.
    void taken(const QString &text);
    /// Down: into the list of what was found.
    void downPressed();
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    [[nodiscard]] qint64 timeOf(const QKeyEvent &key) const;
    enum class Flash { None, Understood, Unknown };
    CodeEdit *m_field;
    ScanBurst m_burst;
    std::function<qint64()> m_clock;
    QTimer m_flashEnd;
    Flash m_flash = Flash::None;
};
}
