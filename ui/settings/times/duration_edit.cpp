// SPDX-License-Identifier: GPL-3.0-or-later
// A number and its unit.
#include "ui/settings/times/duration_edit.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rd::ui
{
namespace
{
constexpr int kHour = 60;
constexpr int kYear = 366 * 24 * kHour;
}

DurationEdit::DurationEdit(QWidget *parent) : QWidget(parent), m_count(new QSpinBox), m_unit(new QComboBox)
{
    m_count->setObjectName(QStringLiteral("durationCount"));
    m_unit->setObjectName(QStringLiteral("durationUnit"));
    m_count->setMinimumHeight(Theme::current().fieldHeight());
    m_unit->addItem(QString(), 1);
    m_unit->addItem(QString(), kHour);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &DurationEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        setBounds();
        Q_EMIT changed();
    });
    setBounds();
    retranslate();
}

void DurationEdit::setBounds()
{
    m_count->setRange(1, kYear / m_unit->currentData().toInt());
}

void DurationEdit::setMinutes(int minutes)
{
    const QSignalBlocker quiet(this);
    const int unit = minutes % kHour == 0 ? kHour : 1;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    setBounds();
    m_count->setValue(minutes / unit);
}

int DurationEdit::minutes() const
{
    return m_count->value() * m_unit->currentData().toInt();
}

void DurationEdit::setReadName(const QString &name)
{
    rd::ui::setReadName(*m_count, name);
    rd::ui::setReadName(*m_unit, tr("%1, unit").arg(name));
}

void DurationEdit::retranslate()
{
    m_unit->setItemText(0, tr("minutes"));
    m_unit->setItemText(1, tr("hours"));
}
}
