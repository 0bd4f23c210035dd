// SPDX-License-Identifier: GPL-3.0-or-later
// One key for each wish that the store grants.
#include "ui/returns/entry/wish_keys.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/settling.h"
#include "ui/common/widgets/key_group.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
WishKeys::WishKeys(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_keys(new KeyGroup(1))
{
    setObjectName(QStringLiteral("wishes"));
    m_keys->setLow(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keys);
    connect(m_keys, &KeyGroup::choiceMade, this, &WishKeys::changed);
    retranslate();
}

void WishKeys::setKeys(QWidget *scope)
{
    m_keys->setKeys(scope, Qt::AltModifier);
}

void WishKeys::setChosen(Resolution wish)
{
    m_keys->setChosen(QString(codeOf(wish)));
}

Resolution WishKeys::chosen() const
{
    return fromCode<Resolution>(m_keys->chosen()).value_or(Resolution::Refund);
}

/// A wish that the rules do not grant any more falls back to money.
void WishKeys::retranslate()
{
    const Resolution before = chosen();
    std::vector<Choice> choices;
    bool isKept = false;
    for (const Resolution wish : m_context.policy().offeredResolutions()) {
        choices.push_back({QString(codeOf(wish)), m_context.format().resolution(wish), {}});
        isKept = isKept || wish == before;
    }
    m_keys->setChoices(choices);
    m_count = static_cast<int>(choices.size());
    setNarrow(m_isNarrow);
    setChosen(isKept ? before : Resolution::Refund);
}

void WishKeys::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_keys->setColumns(std::max(1, isNarrow ? (m_count + 1) / 2 : m_count));
}
}
