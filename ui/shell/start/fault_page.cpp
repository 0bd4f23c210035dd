// SPDX-License-Identifier: GPL-3.0-or-later
// Words and buttons of the fault page.
#include "ui/shell/start/fault_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/start/plain_words.h"

#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kBoxWidth = 640;
}

FaultPage::FaultPage(const Error &error, const QString &storePath, QWidget *parent)
    : QWidget(parent), m_error(error), m_path(storePath), m_title(titleLabel()), m_why(new TextLabel(TextUse::Body)),
      m_wayOn(new TextLabel(TextUse::Body)), m_safe(captionLabel()),
      m_retry(new ActionButton(ButtonKind::Primary, QStringLiteral("refresh-cw"), {})),
      m_other(new ActionButton(ButtonKind::Secondary, QStringLiteral("folder-open"), {})),
      m_quit(new ActionButton(ButtonKind::Secondary, QStringLiteral("log-out"), {}))
{
    setObjectName(QStringLiteral("faultPage"));
    m_title->setObjectName(QStringLiteral("faultTitle"));
    auto *box = new SectionBox;
    box->setFixedWidth(px(kBoxWidth));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(new IconLabel(QStringLiteral("triangle-alert"), Ink::Danger, 24));
    head->addWidget(m_title, 1);
    box->body()->addLayout(head);
    for (TextLabel *label : {m_title, m_why, m_wayOn, m_safe}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (TextLabel *label : {m_why, m_wayOn, m_safe}) {
        box->body()->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_quit);
    buttons->addStretch();
    buttons->addWidget(m_other);
    buttons->addWidget(m_retry);
    box->body()->addSpacing(px(12));
    box->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &FaultPage::retryWanted);
    connect(m_other, &QPushButton::clicked, this, &FaultPage::otherStoreWanted);
    connect(m_quit, &QPushButton::clicked, this, &FaultPage::quitWanted);
    retranslate();
}

void FaultPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FaultPage::retranslate()
{
    const ErrorText text = errorText(m_error, plainFormatter());
    m_title->setText(text.what);
    m_why->setText(tr("%1.").arg(text.why));
    m_why->setVisible(!text.why.isEmpty());
    m_wayOn->setText(text.wayOn);
    m_wayOn->setVisible(!text.wayOn.isEmpty());
    m_safe->setText(tr("The store %1 was not changed.").arg(QDir::toNativeSeparators(m_path)));
    m_retry->setText(tr("Try again"));
    m_other->setText(tr("Open another store..."));
    m_quit->setText(tr("Quit"));
}
}
