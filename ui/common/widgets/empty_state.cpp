// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the empty state.
#include "ui/common/widgets/empty_state.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kIcon = 40;
constexpr int kSpacing = 4;

/// Asks for what the page that is shown needs, not for the most that any of them would.
class ShownPageLayout final : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;
    [[nodiscard]] QSize minimumSize() const override { return isFilled() ? shown()->minimumSize() : QSize(); }
    [[nodiscard]] QSize sizeHint() const override { return isFilled() ? shown()->sizeHint() : QSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return isFilled() && shown()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return currentWidget()->heightForWidth(width);
    } // as the widget says it

private:
    [[nodiscard]] bool isFilled() const { return currentIndex() >= 0; }
    [[nodiscard]] QLayoutItem *shown() const { return itemAt(currentIndex()); }
};
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel({}, Ink::Muted, kIcon)), m_sentence(new TextLabel(TextUse::BoxTitle)),
      m_hint(new TextLabel(TextUse::Body, Ink::Muted)), m_buttons(new QHBoxLayout)
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_buttons->setSpacing(px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(24));
    layout->setSpacing(px(kSpacing));
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(px(8));
    layout->addWidget(m_sentence);
    layout->addWidget(m_hint);
    layout->addSpacing(px(8));
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &icon, const QString &sentence, const QString &hint)
{
    m_icon->setIcon(icon, Ink::Muted);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
    fitPicture();
}

void EmptyState::setButtons(const QList<ActionButton *> &buttons)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be the sender
        }
        delete item;
    }
    m_buttons->addStretch();
    for (ActionButton *button : buttons) {
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
    fitPicture();
}

int EmptyState::pictureHeight() const
{
    return m_icon->sizeHint().height() + px(kSpacing);
}

QSize EmptyState::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return {whole.width(), whole.height() - (m_icon->isHidden() ? 0 : pictureHeight())};
}

int EmptyState::heightForWidth(int width) const
{
    return layout()->heightForWidth(width) - (m_icon->isHidden() ? 0 : pictureHeight());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

void EmptyState::fitPicture()
{
    m_icon->setVisible(height() >= heightForWidth(width()) + pictureHeight());
}

EmptyStack::EmptyStack(QWidget *view, EmptyState *state, QWidget *parent)
    : QWidget(parent), m_state(state), m_stack(new ShownPageLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_stack->addWidget(view);
    m_stack->addWidget(state);
}

void EmptyStack::setEmpty(bool isEmpty)
{
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
}
}
