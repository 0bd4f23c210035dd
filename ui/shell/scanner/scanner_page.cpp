// SPDX-License-Identifier: GPL-3.0-or-later
// Settings count at once.
#include "ui/shell/scanner/scanner_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/scanner/scan_trial.h"
#include "ui/shell/scanner/scanner_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kFormWidth = 640;

/// "5 0 1 2": so that nothing invisible is missed.
QString spaced(const QString &letters)
{
    QStringList each;
    for (const QChar letter : letters) {
        each.append(letter.isSpace() ? QStringLiteral("␣") : QString(letter));
    }
    return each.join(QLatin1Char(' '));
}
}

ScannerPage::ScannerPage(QWidget *parent)
    : QWidget(parent), m_title(titleLabel()), m_gapCaption(nullptr), m_prefixCaption(nullptr), m_trialCaption(nullptr),
      m_gap(new QSpinBox), m_noEnd(new QCheckBox), m_prefix(new QComboBox), m_field(new CodeEdit),
      m_seen(new TextLabel(TextUse::Body)), m_trial(new ScanTrial(*m_field)),
      m_close(new ActionButton(ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("scannerPage"));
    m_gap->setObjectName(QStringLiteral("scannerGap"));
    m_gap->setRange(kLeastGapMs, kMostGapMs);
    m_gap->setSingleStep(5);
    m_gap->setMinimumHeight(Theme::current().fieldHeight());
    m_noEnd->setObjectName(QStringLiteral("scannerNoEnd"));
    m_prefix->setObjectName(QStringLiteral("scannerPrefix"));
    m_field->setObjectName(QStringLiteral("scannerTrial"));
    m_field->setTakesScans();
    m_seen->setObjectName(QStringLiteral("scannerSeen"));
    m_seen->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("closeScanner"));
    layOut();
    const ScannerSettings kept = scannerSettings();
    m_gap->setValue(kept.rules.gapMs);
    m_noEnd->setChecked(kept.rules.hasNoEnd);
    retranslate();
    m_prefix->setCurrentIndex(qMax(0, m_prefix->findData(kept.prefix.toString(QKeySequence::PortableText))));
    connect(m_gap, &QSpinBox::valueChanged, this, &ScannerPage::keep);
    connect(m_noEnd, &QCheckBox::toggled, this, &ScannerPage::keep);
    connect(m_prefix, &QComboBox::activated, this, &ScannerPage::keep);
    connect(m_trial, &ScanTrial::changed, this, &ScannerPage::tell);
    connect(m_close, &QPushButton::clicked, this, &ScannerPage::closed);
}

void ScannerPage::layOut()
{
    QFrame *head = makeFrame(FrameKind::Head);
    head->layout()->setContentsMargins(px(16), px(8), px(16), px(8));
    head->layout()->addWidget(m_title);
    auto *form = new QWidget;
    form->setMaximumWidth(px(kFormWidth));
    QGridLayout *grid = makeFormGrid(form);
    m_gapCaption = addField(grid, tr("Pause"), m_gap);
    m_prefixCaption = addField(grid, tr("Prefix"), m_prefix);
    addField(grid, {}, m_noEnd);
    m_trialCaption = addField(grid, tr("Try it"), m_field);
    addField(grid, {}, m_seen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(px(16), px(16), px(16), px(16));
    room->addWidget(form);
    room->addStretch();
    layout->addLayout(room, 1);
    layout->addWidget(makeFoot({}, m_close));
}

void ScannerPage::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ScannerPage::keep()
{
    ScannerSettings settings;
    settings.rules.gapMs = m_gap->value();
    settings.rules.hasNoEnd = m_noEnd->isChecked();
    settings.prefix = QKeySequence::fromString(m_prefix->currentData().toString(), QKeySequence::PortableText);
    keepScannerSettings(settings);
    Q_EMIT changed();
}

void ScannerPage::tell()
{
    const ScanSeen &seen = m_trial->seen();
    if (seen.letters.isEmpty()) {
        m_seen->setText(tr("Scan any code: here stands what arrives, and how fast."));
        return;
    }
    const QString end = seen.endKey == 0             ? tr("nothing yet ends it")
                        : seen.endKey == Qt::Key_Tab ? tr("Tab ends it")
                                                     : tr("Enter ends it");
    const bool isFast = seen.longestGapMs <= m_gap->value();
    const QString verdict = isFast ? tr("As fast as a scanner.")
                                   : tr("Slower than the pause above: away from the scan box it would count as typed.");
    m_seen->setText(QStringLiteral("%1\n%2\n%3")
                        .arg(spaced(seen.letters),
                             tr("%n character(s), longest pause %1 ms, %2.", "", static_cast<int>(seen.letters.size()))
                                 .arg(QString::number(seen.longestGapMs), end),
                             verdict));
}

void ScannerPage::retranslate()
{
    m_title->setText(tr("Scanner"));
    m_gapCaption->setText(tr("Pause"));
    m_gap->setSuffix(tr(" ms between two letters at most"));
    m_gap->setAccessibleName(tr("Longest pause between two letters of a scan"));
    m_prefixCaption->setText(tr("Prefix"));
    {
        const QSignalBlocker quiet(m_prefix);
        const int index = m_prefix->currentIndex();
        m_prefix->clear();
        m_prefix->addItem(tr("none: told by its speed"), QString());
        m_prefix->addItem(QStringLiteral("F9"), QStringLiteral("F9"));
        m_prefix->addItem(tr("start of text (Ctrl+B)"), QStringLiteral("Ctrl+B"));
        m_prefix->setCurrentIndex(qMax(0, index));
    }
    m_prefix->setAccessibleName(tr("Key that the scanner sends first"));
    m_noEnd->setText(tr("It sends neither Enter nor Tab after a code"));
    m_trialCaption->setText(tr("Try it"));
    m_field->setAccessibleName(tr("Field to try the scanner"));
    m_field->setPlaceholderText(tr("Scan something here"));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
    tell();
}

void ScannerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
