// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of filter chips, and moving among them.
#include "ui/common/widgets/filter_chip.h"

#include "ui/common/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 28;
constexpr int kPadding = 12;
constexpr int kGap = 6;
constexpr int kRing = 3; // of the focus, around a chip
constexpr int kLeastRow = 120;
}

FilterChip::FilterChip(const QString &key, const QString &text, QWidget *parent) : QAbstractButton(parent), m_key(key)
{
    setWord(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("filter_") + key);
}

void FilterChip::setWord(const QString &word)
{
    setText(word);
    setCount(m_count);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(count < 0 ? tr("Filter %1").arg(text()) : tr("Filter %1: %2").arg(text()).arg(count));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    QFont bold = Theme::current().font(TextUse::Caption);
    bold.setBold(true);
    const QFontMetrics metrics(bold); // wide enough for both weights, so that choosing moves nothing
    const int count = m_count < 0 ? 0 : px(kGap) + metrics.horizontalAdvance(QString::number(m_count));
    return {2 * px(kPadding) + metrics.horizontalAdvance(text()) + count,
            px(Theme::current().isTouch() ? 40 : kHeight)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? QPen(now.accent, 1.5) : QPen(now.border, 1));
    painter.setBrush(isChecked() ? now.selection : underMouse() ? now.hover : now.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), height() / 2.0, height() / 2.0);

    QFont font = Theme::current().font(TextUse::Caption);
    const QString number = m_count < 0 ? QString() : QString::number(m_count);
    const int numberWidth = number.isEmpty() ? 0 : px(kGap) + QFontMetrics(font).horizontalAdvance(number);
    font.setBold(isChecked());
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int left = (width() - textWidth - numberWidth) / 2;
    painter.setFont(font);
    painter.setPen(now.text);
    painter.drawText(QRect(left, 0, textWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(now.muted);
    painter.drawText(QRect(left + textWidth + px(kGap), 0, numberWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     number);
}

FilterRow::FilterRow(QWidget *parent) : QWidget(parent), m_area(new QScrollArea), m_layout(new QHBoxLayout)
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    inside->setLayout(m_layout);
    m_layout->setContentsMargins(kRing, kRing, kRing, kRing);
    m_layout->setSpacing(px(6));
    m_layout->addStretch();
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterRow::sizeHint() const
{
    return m_area->widget()->sizeHint();
}

QSize FilterRow::minimumSizeHint() const
{
    return {px(kLeastRow), sizeHint().height()};
}

void FilterRow::addChip(const QString &key, const QString &text)
{
    auto *added = new FilterChip(key, text, m_area->widget());
    added->setAutoExclusive(true);
    added->setChecked(m_chips.empty());
    m_layout->insertWidget(static_cast<int>(m_chips.size()), added);
    m_chips.push_back(added);
    connect(added, &QAbstractButton::toggled, this, [this, key, added](bool isOn) {
        m_area->ensureWidgetVisible(added, px(8), 0);
        if (!m_isSetting && (isOn || m_isMany)) { // pressed, or toggled by what reads the screen
            Q_EMIT choiceMade(key);
        }
    });
    connect(added, &QAbstractButton::pressed, this, [this, added] { m_isAgain = added->isChecked(); });
    connect(added, &QAbstractButton::clicked, this, [this, key] {
        if (m_isAgain && !m_isMany) { // the chosen one again: it takes back what else filters the list
            Q_EMIT choiceMade(key);
        }
    });
}

void FilterRow::setMany()
{
    m_isMany = true;
    for (FilterChip *each : m_chips) {
        each->setAutoExclusive(false);
    }
}

void FilterRow::setOn(const QString &key, bool isOn)
{
    if (FilterChip *found = chip(key)) {
        const QScopedValueRollback<bool> setting(m_isSetting, true);
        found->setChecked(isOn);
    }
}

bool FilterRow::isOn(const QString &key) const
{
    const FilterChip *found = chip(key);
    return found != nullptr && found->isChecked();
}

FilterChip *FilterRow::chip(const QString &key) const
{
    const auto found = std::ranges::find_if(m_chips, [&key](const FilterChip *each) { return each->key() == key; });
    return found == m_chips.end() ? nullptr : *found;
}

void FilterRow::setText(const QString &key, const QString &text)
{
    if (FilterChip *found = chip(key)) {
        found->setWord(text);
    }
}

void FilterRow::setCount(const QString &key, int count)
{
    if (FilterChip *found = chip(key)) {
        found->setCount(count);
    }
}

void FilterRow::setShown(const QString &key, bool isShown)
{
    if (FilterChip *found = chip(key)) {
        found->setVisible(isShown);
    }
}

void FilterRow::setChosen(const QString &key)
{
    if (FilterChip *found = chip(key)) {
        const QScopedValueRollback<bool> setting(m_isSetting, true);
        found->setChecked(true);
    }
}

QString FilterRow::chosen() const
{
    const auto found = std::ranges::find_if(m_chips, [](const FilterChip *each) { return each->isChecked(); });
    return found == m_chips.end() ? QString() : (*found)->key();
}

void FilterRow::go(int by)
{
    std::vector<FilterChip *> shown;
    std::ranges::copy_if(m_chips, std::back_inserter(shown), [](const FilterChip *each) { return !each->isHidden(); });
    const int count = static_cast<int>(shown.size());
    for (int i = 0; i < count; ++i) {
        if (shown[static_cast<std::size_t>(i)]->isChecked()) {
            shown[static_cast<std::size_t>((i + by + count) % count)]->click();
            return;
        }
    }
}
}
