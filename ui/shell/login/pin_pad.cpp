// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the PIN pad.
#include "ui/shell/login/pin_pad.h"

#include "core/desk/secrets.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QStyle>

namespace rd::ui
{
namespace
{
constexpr int kKeyHeight = 50;
constexpr int kFieldHeight = 48;

class PadKey final : public QPushButton
{
public:
    explicit PadKey(const QString &text) : QPushButton(text)
    {
        setAutoDefault(false);
        setFocusPolicy(Qt::NoFocus); // digits always go to the PIN
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(100), px(kKeyHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeTokens &now = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isEnabled() ? now.controlEdge : now.border);
        painter.setBrush(!isEnabled() ? now.disabledBackground : isDown() || underMouse() ? now.hover : now.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
        painter.setPen(isEnabled() ? now.text : now.disabledText);
        QFont font = Theme::current().font(TextUse::PaneTitle);
        font.setBold(false);
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};
}

PinPad::PinPad(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(TextUse::BoxTitle)), m_tries(captionLabel()), m_pin(new CodeEdit),
      m_problemIcon(new IconLabel(QStringLiteral("circle-x"), Ink::Danger)),
      m_problem(new TextLabel(TextUse::Caption, Ink::Danger)),
      m_back(new ActionButton(ButtonKind::Secondary, QStringLiteral("delete"), {})),
      m_enter(new ActionButton(ButtonKind::Primary)), m_keys(makeKeys())
{
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setAlignment(Qt::AlignCenter);
    m_pin->setMaxLength(kLongestPin);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_pin));
    m_title->setBuddy(m_pin);
    m_problem->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_tries);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(px(5));
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_pin);
    layout->addLayout(problem);
    layout->addWidget(m_keys);
    layout->addStretch();
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPad::enter);
    connect(m_pin, &QLineEdit::textEdited, this, &PinPad::typed);
    connect(&Theme::current(), &Theme::changed, this, &PinPad::dress);
    setProblem({});
    dress();
    retranslate();
}

QWidget *PinPad::makeKeys()
{
    auto *keys = new QWidget;
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(8));
    for (int digit = 1; digit <= 10; ++digit) {
        const QString text = QString::number(digit % 10);
        auto *key = new PadKey(text);
        key->setObjectName(QStringLiteral("digit") + text);
        connect(key, &QPushButton::clicked, this, [this, text] { typeDigit(text.front()); });
        digit == 10 ? grid->addWidget(key, 3, 1) : grid->addWidget(key, (digit - 1) / 3, (digit - 1) % 3);
    }
    m_enter->setObjectName(QStringLiteral("enter"));
    for (ActionButton *button : {m_back, m_enter}) {
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    grid->addWidget(m_back, 3, 0);
    grid->addWidget(m_enter, 3, 2);
    connect(m_back, &QPushButton::clicked, m_pin, [this] { m_pin->backspace(); });
    connect(m_enter, &QPushButton::clicked, this, &PinPad::enter);
    return keys;
}

void PinPad::setPerson(const QString &name)
{
    m_name = name;
    retranslate();
}

void PinPad::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problemIcon->setIcon(text.isEmpty() ? QString() : QStringLiteral("circle-x"), Ink::Danger);
    m_pin->setProperty("state", text.isEmpty() ? QString() : QStringLiteral("error"));
    m_pin->setAccessibleDescription(text);
    m_pin->style()->unpolish(m_pin);
    m_pin->style()->polish(m_pin);
}

void PinPad::setTries(const QString &text)
{
    m_tries->setText(text);
}

void PinPad::setBlocked(bool isBlocked)
{
    m_pin->setEnabled(!isBlocked);
    m_keys->setEnabled(!isBlocked);
    if (!isBlocked) {
        focusPin();
    }
}

void PinPad::clearPin()
{
    m_pin->clear();
}

void PinPad::typeDigit(QChar digit)
{
    m_pin->insert(QString(digit));
    Q_EMIT typed();
    focusPin();
}

void PinPad::focusPin()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

void PinPad::enter()
{
    if (m_pin->isEnabled() && !m_pin->text().isEmpty()) {
        Q_EMIT entered(m_pin->text());
    }
}

void PinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PinPad::retranslate()
{
    m_title->setText(m_name.isEmpty() ? tr("PIN") : tr("PIN of %1").arg(m_name));
    m_pin->setAccessibleName(m_title->text());
    m_enter->setText(tr("Enter"));
    m_enter->setHint(keysText(QKeySequence(Qt::Key_Return)));
    m_back->setToolTip(tr("Delete the last digit"));
    m_back->setAccessibleName(m_back->toolTip());
}

void PinPad::dress()
{
    // The sheet of the program sets height and font of every field.
    m_pin->setStyleSheet(QStringLiteral("QLineEdit { min-height: %1px; font-size: %3pt; } "
                                        "QLineEdit:focus { min-height: %2px; }")
                             .arg(px(kFieldHeight) - 2)
                             .arg(px(kFieldHeight) - 4)
                             .arg(qRound(Theme::current().font(TextUse::Body).pointSizeF() * 1.6)));
    m_problem->setMinimumHeight(px(20));
    m_back->setMinimumHeight(px(kKeyHeight));
    m_enter->setMinimumHeight(px(kKeyHeight));
}
}
