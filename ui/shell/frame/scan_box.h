// SPDX-License-Identifier: GPL-3.0-or-later
// The one field that scanners write into and searches begin in.
#pragma once

#include <QWidget>

#include <QTimer>

class QLineEdit;

namespace rd::ui
{
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
    enum class Flash { None, Understood, Unknown };
    QLineEdit *m_field;
    QTimer m_flashEnd;
    Flash m_flash = Flash::None;
};
}
