// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and keys of the scan box.
#include "ui/shell/frame/scan_box.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 40;
constexpr int kIcon = 20;
constexpr int kFlashMs = 600;
constexpr int kHintRoom = 34;
}

ScanBox::ScanBox(QWidget *parent) : QWidget(parent), m_field(new CodeEdit), m_clock(runningClock())
{
    m_field->setObjectName(QStringLiteral("scan"));
    m_field->setIsReplacedByScans();
    m_field->setProperty("inline", true);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(44), px(4), px(kHintRoom), px(4));
    layout->addWidget(m_field);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(kFlashMs);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flash = Flash::None;
        update();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const QString text = m_field->text().trimmed(); !text.isEmpty()) {
            Q_EMIT taken(text);
        }
    });
    connect(m_field, &QLineEdit::textEdited, this, &ScanBox::edited);
    connect(&Theme::current(), &Theme::changed, this, &ScanBox::dress);
    dress();
}

void ScanBox::dress()
{
    m_field->setFont(Theme::current().font(TextUse::ScanBox));
    setFixedHeight(px(kHeight));
    m_field->setPlaceholderText(tr("Scan or search: return, receipt, phone, name"));
    m_field->setAccessibleName(m_field->placeholderText());
    update();
}

void ScanBox::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ScanBox::begin(const QString &letters)
{
    takeFocus();
    m_field->setText(halfWidth(letters));
    Q_EMIT edited();
}

QString ScanBox::text() const
{
    return m_field->text();
}

void ScanBox::clear()
{
    m_field->clear();
}

void ScanBox::flash(bool isUnderstood)
{
    m_flash = isUnderstood ? Flash::Understood : Flash::Unknown;
    m_flashEnd.start();
    update();
}

qint64 ScanBox::timeOf(const QKeyEvent &key) const
{
    return key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_clock();
}

QSize ScanBox::sizeHint() const
{
    return {px(560), px(kHeight)};
}

void ScanBox::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = m_field->hasFocus() ? now.focusRingOnBand : now.controlEdge;
    if (m_flash != Flash::None) {
        edge = m_flash == Flash::Understood ? now.success.text : now.danger.text;
    }
    const bool isStrong = m_field->hasFocus() || m_flash != Flash::None;
    const qreal pen = isStrong ? 3 : 1;
    painter.setPen(QPen(edge, pen));
    painter.setBrush(now.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), px(6), px(6));
    paintIcon(&painter, QRectF(px(13), (height() - px(kIcon)) / 2.0, px(kIcon), px(kIcon)),
              QStringLiteral("scan-barcode"), now.muted);
    painter.setFont(Theme::current().font(TextUse::Caption));
    painter.setPen(now.muted);
    painter.drawText(rect().adjusted(0, 0, -px(12), 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("F2"));
}

void ScanBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        dress();
    }
}

bool ScanBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key != nullptr && key->key() == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
        if (key != nullptr && key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            Q_EMIT edited();
            return true;
        }
        // A scanner that ends with Tab ends the scan too; typed, Tab leads on as everywhere.
        if (key != nullptr && key->key() == Qt::Key_Tab && m_burst.end(timeOf(*key))) {
            Q_EMIT taken(m_field->text().trimmed());
            return true;
        }
        if (key != nullptr && key->text().size() == 1 && key->text().front().isPrint()) {
            m_burst.type(key->text().front(), timeOf(*key));
        }
    }
    return QWidget::eventFilter(watched, event);
}
}
