// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and delay of the progress strip.
#include "ui/common/widgets/progress_strip.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kDelayMs = 300;
constexpr int kSteps = 1000;
constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr int kLeastShare = 20; ///< a twentieth must be done before the rest is guessed
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent), m_name(new TextLabel(TextUse::BodyBold)), m_detail(captionLabel()), m_promise(captionLabel()),
      m_bar(new QProgressBar), m_cancel(new ActionButton(ButtonKind::Secondary)), m_delay(new QTimer(this))
{
    setProperty("frame", QStringLiteral("box"));
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_detail);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(12));
    second->addWidget(m_bar, 1);
    second->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->setSpacing(px(4));
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_promise);
    m_bar->setTextVisible(false);
    m_cancel->setButtonSize(ButtonSize::Small);
    m_cancel->setKeys(Qt::Key_Escape);
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
}

void ProgressStrip::begin(const QString &name, const QString &promise)
{
    m_name->setText(name);
    m_promise->setText(promise);
    m_detail->clear();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(name);
    m_cancel->setEnabled(true);
    m_delay->start(kDelayMs);
    m_since.start();
}

void ProgressStrip::setProgress(qint64 done, qint64 total, const QString &detail)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
    const QString left = timeLeft(done, total);
    m_detail->setText(left.isEmpty() ? detail : QString(detail + QStringLiteral(" · ") + left));
}

QString ProgressStrip::timeLeft(qint64 done, qint64 total) const
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < kSecondMs || done >= total || done < total / kLeastShare || done <= 0) {
        return {};
    }
    const qint64 left = elapsed * (total - done) / done;
    return left < kMinuteMs ? tr("about %1 s left").arg(left / kSecondMs + 1)
                            : tr("about %1 min left").arg(left / kMinuteMs + 1);
}

void ProgressStrip::end()
{
    m_delay->stop();
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}
}
