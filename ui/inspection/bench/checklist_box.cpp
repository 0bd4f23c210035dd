// SPDX-License-Identifier: GPL-3.0-or-later
// A tick for each item.
#include "ui/inspection/bench/checklist_box.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
ChecklistBox::ChecklistBox(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextUse::BoxTitle)), m_caption(captionLabel()), m_box(new SectionBox)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    layout->addLayout(head);
    layout->addWidget(m_box);
    m_box->setTitle({});
}

/// Rows stay while nothing but the ticks changes, so that the focus does.
void ChecklistBox::setItems(const std::vector<ChecklistItem> &items, const QString &language, const QStringList &ticks)
{
    if (m_rows == nullptr || items != m_items || language != m_language) {
        m_items = items;
        rebuild(language);
    }
    for (const auto &[code, tick] : m_ticks) {
        const QSignalBlocker quiet(tick);
        tick->setChecked(ticks.contains(code));
    }
    setVisible(!items.empty());
}

void ChecklistBox::rebuild(const QString &language)
{
    m_language = language;
    m_ticks.clear();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(4));
    m_box->body()->addWidget(m_rows);
    const auto required = std::count_if(m_items.begin(), m_items.end(),
                                        [](const ChecklistItem &item) { return item.isRequired; });
    m_title->setText(tr("Checklist"));
    m_caption->setText(required > 0 ? tr("%n must be ticked", nullptr, static_cast<int>(required)) : QString());
    for (const ChecklistItem &item : m_items) {
        addItem(item, language);
    }
}

void ChecklistBox::addItem(const ChecklistItem &item, const QString &language)
{
    auto *tick = new QCheckBox(item.text.in(language));
    tick->setObjectName(QStringLiteral("tick_") + item.code);
    connect(tick, &QCheckBox::toggled, this, [this, code = item.code](bool isOn) { Q_EMIT ticked(code, isOn); });
    m_ticks[item.code] = tick;
    auto *row = new QHBoxLayout;
    row->addWidget(tick, 1);
    if (item.isRequired) {
        row->addWidget(captionLabel(tr("required")));
    }
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}
}
