// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts beside each other; a placeholder that does not exist is named while typing.
#include "ui/settings/messages/texts_page.h"

#include "core/policy/message_text.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/settings/rules/rules_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
bool isSame(const MessageTemplate &a, const MessageTemplate &b)
{
    return a.event == b.event && a.kind == b.kind && a.tone == b.tone;
}

QPlainTextEdit *makeText(const char *name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(QString::fromLatin1(name));
    text->setTabChangesFocus(true);
    return text;
}

QVBoxLayout *under(QWidget *caption, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addWidget(caption);
    column->addWidget(field, 1);
    return column;
}
}

TextsPage::TextsPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_event(new QComboBox), m_eventCaption(captionLabel()),
      m_english(makeText("templateEnglish")), m_englishCaption(captionLabel()), m_chinese(makeText("templateChinese")),
      m_chineseCaption(captionLabel()), m_note(new FieldNote(m_english)),
      m_placeholders(new TextLabel(TextUse::Caption, Ink::Muted)), m_number(new QLineEdit),
      m_numberCaption(captionLabel()), m_preview(new TextLabel(TextUse::Body, Ink::Text)),
      m_save(new ActionButton(ButtonKind::Primary))
{
    m_event->setObjectName(QStringLiteral("templateEvent"));
    m_number->setObjectName(QStringLiteral("templateReturn"));
    m_preview->setObjectName(QStringLiteral("templatePreview"));
    m_save->setObjectName(QStringLiteral("saveTemplate"));
    m_placeholders->setWordWrap(true);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_eventCaption->setBuddy(m_event);
    m_englishCaption->setBuddy(m_english);
    m_chineseCaption->setBuddy(m_chinese);
    m_numberCaption->setBuddy(m_number);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_eventCaption);
    head->addWidget(m_event, 1);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(px(12));
    texts->addLayout(under(m_englishCaption, m_english), 1);
    texts->addLayout(under(m_chineseCaption, m_chinese), 1);
    auto *look = new QHBoxLayout;
    look->setSpacing(px(8));
    look->addWidget(m_numberCaption);
    look->addWidget(m_number, 1);
    look->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addLayout(texts, 2);
    layout->addWidget(m_note);
    layout->addWidget(m_placeholders);
    layout->addLayout(look);
    layout->addWidget(m_preview, 1, Qt::AlignTop);
    connect(m_event, &QComboBox::currentIndexChanged, this, &TextsPage::showTemplate);
    for (QPlainTextEdit *text : {m_english, m_chinese}) {
        connect(text, &QPlainTextEdit::textChanged, this, &TextsPage::check);
    }
    connect(m_number, &QLineEdit::textChanged, this, &TextsPage::preview);
    connect(m_save, &QPushButton::clicked, this, &TextsPage::save);
    retranslate();
}

void TextsPage::takeFocus()
{
    m_event->setFocus(Qt::OtherFocusReason);
}

void TextsPage::fillEvents()
{
    const QSignalBlocker quiet(m_event);
    const OutboxWords words(m_context.format());
    const int chosen = qMax(0, m_event->currentIndex());
    m_event->clear();
    for (const MessageTemplate &each : m_context.policy().messages.templates) {
        QStringList parts{words.event(each.event)};
        if (each.kind) {
            parts.append(words.kind(*each.kind));
        }
        if (each.tone == MessageTone::Apology) {
            parts.append(tr("apology"));
        }
        m_event->addItem(parts.join(QStringLiteral(" · ")));
    }
    m_event->setCurrentIndex(qMin(chosen, m_event->count() - 1));
}

void TextsPage::refresh()
{
    if (isChanged()) {
        return; // what is typed stays
    }
    fillEvents();
    showTemplate();
}

void TextsPage::showTemplate()
{
    const auto &templates = m_context.policy().messages.templates;
    const int index = m_event->currentIndex();
    m_shown = index >= 0 && index < static_cast<int>(templates.size()) ? templates[static_cast<std::size_t>(index)]
                                                                       : MessageTemplate();
    const QSignalBlocker english(m_english);
    const QSignalBlocker chinese(m_chinese);
    m_english->setPlainText(m_shown.text.en);
    m_chinese->setPlainText(m_shown.text.zhCn);
    check();
}

MessageTemplate TextsPage::typed() const
{
    MessageTemplate made = m_shown;
    made.text = {m_english->toPlainText().trimmed(), m_chinese->toPlainText().trimmed()};
    return made;
}

bool TextsPage::isChanged() const
{
    return !m_shown.event.isEmpty() && !(typed() == m_shown);
}

void TextsPage::check()
{
    const MessageTemplate made = typed();
    const QStringList unknown = unknownPlaceholders(made.text.en) + unknownPlaceholders(made.text.zhCn);
    QString why;
    if (!unknown.isEmpty()) {
        why = tr("There is no such value: %1").arg(unknown.join(QStringLiteral(", ")));
        m_note->warn(why);
    } else if (made.text.en.isEmpty() || made.text.zhCn.isEmpty()) {
        why = tr("Both languages need words: customers may choose either.");
        m_note->warn(why);
    } else {
        m_note->clear();
    }
    m_save->setBlocked(why);
    preview();
}

/// As it would read on a return, in the language of the window.
void TextsPage::preview()
{
    const QString number = m_number->text().trimmed().toUpper();
    if (number.isEmpty()) {
        m_preview->clear();
        return;
    }
    const auto values = m_context.desk().messageValuesOf(number, m_context.language());
    m_preview->setText(values ? filledMessage(typed().text.in(m_context.language()), *values)
                              : errorText(values.error(), m_context.format()).sentence());
}

void TextsPage::save()
{
    if (!isChanged()) {
        Q_EMIT done(tr("Nothing is changed."));
        return;
    }
    const MessageTemplate made = typed();
    const auto change = [made](Policy &policy) {
        MessageRules &rules = policy.messages;
        const auto found = std::ranges::find_if(rules.templates,
                                                [&made](const MessageTemplate &each) { return isSame(each, made); });
        if (found != rules.templates.end()) {
            *found = made;
        }
    };
    m_editor.save(change, {}, [this, made](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        m_shown = made;
        check();
        Q_EMIT done(tr("Text saved. What waits already keeps its words."));
    });
}

void TextsPage::retranslate()
{
    m_eventCaption->setText(tr("What happened"));
    m_event->setAccessibleName(tr("What happened"));
    m_englishCaption->setText(tr("In English"));
    m_english->setAccessibleName(tr("Text in English"));
    m_chineseCaption->setText(tr("In Chinese"));
    m_chinese->setAccessibleName(tr("Text in Chinese"));
    QStringList names;
    for (const QString &name : messagePlaceholders()) {
        names.append(QLatin1Char('{') + name + QLatin1Char('}'));
    }
    m_placeholders->setText(
        tr("Values: %1. A line whose values are all missing is left out.").arg(names.join(QLatin1Char(' '))));
    m_numberCaption->setText(tr("Look at it on return"));
    m_number->setAccessibleName(tr("Number of the return for a look"));
    m_number->setPlaceholderText(tr("Number of a return"));
    m_save->setText(tr("Save"));
    refresh();
    check();
}
}
