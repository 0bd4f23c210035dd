// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence and a bar in the middle of the window.
#include "ui/shell/start/making_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace rd::ui
{
MakingPage::MakingPage(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar)
{
    auto *title = titleLabel(tr("Making a store with three months of sales and returns..."));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(420));
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title->text());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(px(16));
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void MakingPage::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}
}
