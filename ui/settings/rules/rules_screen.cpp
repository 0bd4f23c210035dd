// SPDX-License-Identifier: GPL-3.0-or-later
// Head, pages, foot.
#include "ui/settings/rules/rules_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/settings/rules/rules_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
RulesScreen::RulesScreen(AppContext &context, const QStringList &codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_codes(codes), m_editor(new RulesEditor(context, this)),
      m_title(titleLabel()), m_pages(new SegmentRow(codes)), m_messages(new MessageStack), m_password(new QLineEdit),
      m_stack(new QStackedWidget), m_close(new ActionButton(ButtonKind::Secondary))
{
    m_password->setObjectName(QStringLiteral("rulesPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->hide();
    m_close->setObjectName(QStringLiteral("closeRules"));
    QFrame *head = makeFrame(FrameKind::Head);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->setSpacing(px(12));
    line->addWidget(m_title, 1);
    line->addWidget(m_password);
    line->addWidget(m_pages);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot({}, m_close));
    m_pages->setChosen(codes.front());
    connect(m_pages, &SegmentRow::choiceMade, this, &RulesScreen::choose);
    connect(m_password, &QLineEdit::textChanged, m_editor, &RulesEditor::setPassword);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_password->clear();
        Q_EMIT closed();
    });
    connect(&m_context, &AppContext::policyChanged, this, [this] { refresh(); });
}

void RulesScreen::addPage(QWidget *page, std::function<void()> takeFocus)
{
    m_stack->addWidget(page);
    m_focus.push_back(std::move(takeFocus));
}

void RulesScreen::setWords(const QString &title, const QStringList &pages)
{
    m_title->setText(title);
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        m_pages->setText(m_codes.at(i), pages.at(i));
    }
    m_password->setPlaceholderText(tr("Your password"));
    m_password->setAccessibleName(tr("Password of the manager"));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
}

void RulesScreen::choose(const QString &code)
{
    const qsizetype page = m_codes.indexOf(code);
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_focus.at(static_cast<std::size_t>(page))();
}

void RulesScreen::refuse(const Error &error)
{
    m_messages->clear();
    m_messages->tell(refusalMessage(error, m_context.format()));
    if (error.code == ErrorCode::WrongPin) { // a password is set, and was not given or is wrong
        m_password->show();
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

void RulesScreen::tellDone(const QString &sentence)
{
    m_messages->clear();
    Q_EMIT m_context.statusMessage(sentence);
    refresh();
}

void RulesScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
