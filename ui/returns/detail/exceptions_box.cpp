// SPDX-License-Identifier: GPL-3.0-or-later
// A part for each exception, the open ones first.
#include "ui/returns/detail/exceptions_box.h"

#include "core/desk/exception_json.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/detail/exception_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
QString nameOf(const char *what, int number)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(what)).arg(number);
}

TextLabel *wrapped(const QString &text, Ink ink = Ink::Text, TextUse use = TextUse::Body)
{
    auto *label = new TextLabel(use, ink, text);
    label->setWordWrap(true);
    return label;
}
}

ExceptionsBox::ExceptionsBox(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("exceptions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    hide();
}

void ExceptionsBox::keepTyped()
{
    for (const auto &[number, field] : m_outcomes) {
        m_typed[nameOf(m_number.toUtf8().constData(), number)] = field->text();
    }
}

void ExceptionsBox::show(const ReturnView &view)
{
    m_version = view.returnCase.rma.version;
    const QByteArray says = QJsonDocument(exceptionsToJson(view)).toJson(QJsonDocument::Compact);
    const QString shown = view.returnCase.rma.number + m_context.language() + QString::fromUtf8(says)
                          + m_context.format().day(m_context.format().zone().dayOf(view.now))
                          + (m_context.isLoggedIn() ? QLatin1Char('1') : QLatin1Char('0'));
    if (shown == m_shown) {
        return;
    }
    keepTyped();
    const QWidget *focused = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString place = focused == nullptr ? QString() : focused->objectName();
    m_shown = shown;
    m_number = view.returnCase.rma.number;
    m_outcomes.clear();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    layout()->addWidget(m_rows);
    for (const bool isOpen : {true, false}) {
        for (const ExceptionView &about : view.exceptions) {
            if (about.exception.isOpen() == isOpen) {
                add(view, about);
            }
        }
    }
    setVisible(!view.exceptions.empty());
    if (auto *again = place.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(place)) {
        again->setFocus(Qt::OtherFocusReason);
    }
}

void ExceptionsBox::add(const ReturnView &view, const ExceptionView &about)
{
    const ExceptionWords words(view, m_context.format());
    const int number = about.exception.number;
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    auto *part = new QVBoxLayout;
    part->setSpacing(px(4));
    rows->addLayout(part);
    auto *title = wrapped(words.title(about.exception), Ink::Text, TextUse::BoxTitle);
    title->setObjectName(nameOf("exceptionTitle", number));
    part->addWidget(title);
    if (!about.exception.isOpen()) {
        part->addWidget(wrapped(words.ended(about.exception), Ink::Muted));
        return;
    }
    auto *owed = wrapped(words.owed(about), about.isLate ? Ink::Danger : Ink::Muted);
    owed->setObjectName(nameOf("exceptionOwed", number));
    part->addWidget(owed);
    if (!about.exception.note.isEmpty()) {
        part->addWidget(wrapped(about.exception.note));
    }
    for (const ExceptionStepView &step : about.steps) {
        addStep(number, step, part);
        if (step.tick) {
            part->addWidget(wrapped(words.ticked(*step.tick), Ink::Muted, TextUse::Caption));
        }
    }
    addMessage(about, part);
    addClosing(about, part);
    rows->addWidget(makeLine(Qt::Horizontal));
}

void ExceptionsBox::addStep(int number, const ExceptionStepView &step, QVBoxLayout *rows)
{
    const QString text = step.text.en.isEmpty() ? step.code : step.text.in(m_context.language());
    auto *tick = new QCheckBox;
    tick->setObjectName(nameOf("exceptionStep", number) + QLatin1Char('_') + step.code);
    tick->setAccessibleName(text);
    tick->setChecked(step.tick.has_value());
    tick->setEnabled(!step.tick && m_context.isLoggedIn());
    connect(tick, &QCheckBox::toggled, this, [this, number, code = step.code, text](bool isOn) {
        if (isOn) {
            act(TickException{number, code, {}}, tr("Done: %1").arg(text));
        }
    });
    auto *label = wrapped(text, step.tick ? Ink::Muted : Ink::Text);
    label->setBuddy(tick);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    rows->addLayout(row);
}

void ExceptionsBox::addMessage(const ExceptionView &about, QVBoxLayout *rows)
{
    const QString text = about.message.in(m_context.language());
    auto *copy = new ActionButton(ButtonKind::Secondary, QStringLiteral("copy"), tr("Copy"));
    copy->setObjectName(nameOf("copyMessage", about.exception.number));
    copy->setButtonSize(ButtonSize::Small);
    copy->setAccessibleName(tr("Copy the message for the customer"));
    connect(copy, &QPushButton::clicked, this, [this, text] {
        QApplication::clipboard()->setText(text);
        Q_EMIT m_context.statusMessage(tr("Copied the message for the customer; nothing was sent"));
    });
    auto *head = new QHBoxLayout;
    head->addWidget(captionLabel(tr("Message for the customer")), 1);
    head->addWidget(copy);
    auto *message = wrapped(text);
    message->setObjectName(nameOf("exceptionMessage", about.exception.number));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addLayout(head);
    rows->addWidget(message);
}

void ExceptionsBox::addClosing(const ExceptionView &about, QVBoxLayout *rows)
{
    const int number = about.exception.number;
    auto *outcome = new QLineEdit;
    outcome->setObjectName(nameOf("exceptionOutcome", number));
    outcome->setPlaceholderText(tr("How it ended"));
    outcome->setAccessibleName(tr("How it ended"));
    outcome->setText(m_typed[nameOf(m_number.toUtf8().constData(), number)]);
    auto *note = new FieldNote(outcome);
    auto *close = new ActionButton(ButtonKind::Secondary, QStringLiteral("check"), tr("Close"));
    close->setObjectName(nameOf("closeException", number));
    close->setAccessibleName(tr("Close the exception"));
    close->setBlocked(m_context.isLoggedIn() ? QString() : tr("Log in to work on this return."));
    connect(outcome, &QLineEdit::textChanged, note, &FieldNote::clear);
    connect(close, &QPushButton::clicked, this, [this, number, outcome, note] {
        if (outcome->text().trimmed().isEmpty()) {
            note->refuse(tr("Say how it ended."));
            return;
        }
        act(CloseException{number, outcome->text().trimmed()}, tr("Exception of %1 closed").arg(m_number));
    });
    connect(outcome, &QLineEdit::returnPressed, close, &QPushButton::click);
    m_outcomes[number] = outcome;
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(outcome, 1);
    row->addWidget(close);
    rows->addLayout(row);
    rows->addWidget(note);
}

void ExceptionsBox::act(const Action &action, const QString &done)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_context.act(m_number, action, AppContext::newOperation(), m_version, this,
                  [this, done](const Result<Answer> &answer) {
                      m_isBusy = false;
                      m_shown.clear(); // a tick that was refused goes away again
                      if (answer) {
                          Q_EMIT this->done(done);
                      } else {
                          Q_EMIT refused(answer.error());
                      }
                  });
}
}
