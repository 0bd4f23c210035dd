// SPDX-License-Identifier: GPL-3.0-or-later
// Channel, readers and hours, and the digest as it would read now.
#include "ui/settings/messages/digest_page.h"

#include "core/desk/message_sender.h"
#include "core/reports/digest_json.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/settings/messages/channel_trial.h"
#include "ui/settings/rules/rules_editor.h"
#include "ui/words/digest_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kUsualMorning = 9 * 60;
constexpr int kUsualEvening = 21 * 60;
constexpr int kMinutesPerHour = 60;

/// By mail, or to the group of a robot.
bool isForStaff(ChannelKind kind)
{
    return kind == ChannelKind::Mail || !isForCustomers(kind);
}
}

std::optional<int> DigestPage::At::minutes() const
{
    const QTime at = time->time();
    return isOn->isChecked() ? std::optional(at.hour() * kMinutesPerHour + at.minute()) : std::nullopt;
}

void DigestPage::At::show(const std::optional<int> &minutes, int usual) const
{
    const int at = minutes.value_or(usual);
    isOn->setChecked(minutes.has_value());
    time->setTime(QTime(at / kMinutesPerHour, at % kMinutesPerHour));
}

DigestPage::DigestPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_trial(new ChannelTrial(context, this)),
      m_channel(new QComboBox), m_to(new QLineEdit), m_morning(makeAt(QStringLiteral("digestMorning"))),
      m_evening(makeAt(QStringLiteral("digestEvening"))), m_language(new QComboBox), m_channelCaption(nullptr),
      m_toCaption(nullptr), m_timeCaption(nullptr), m_languageCaption(nullptr), m_last(captionLabel()),
      m_textCaption(captionLabel()), m_text(new TextLabel(TextUse::Body)),
      m_save(new ActionButton(ButtonKind::Primary)),
      m_send(new ActionButton(ButtonKind::Secondary, QStringLiteral("send"), {}))
{
    m_channel->setObjectName(QStringLiteral("digestChannel"));
    m_to->setObjectName(QStringLiteral("digestTo"));
    m_language->setObjectName(QStringLiteral("digestLanguage"));
    m_text->setObjectName(QStringLiteral("digestText"));
    m_last->setObjectName(QStringLiteral("digestLast"));
    m_save->setObjectName(QStringLiteral("saveDigest"));
    m_send->setObjectName(QStringLiteral("sendDigest"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layOut();
    connect(m_channel, &QComboBox::currentIndexChanged, this, &DigestPage::update);
    connect(m_to, &QLineEdit::textChanged, this, &DigestPage::update);
    connect(m_language, &QComboBox::currentIndexChanged, this, &DigestPage::showText);
    connect(m_save, &QPushButton::clicked, this, &DigestPage::save);
    connect(m_send, &QPushButton::clicked, this, &DigestPage::sendNow);
    connect(m_trial, &ChannelTrial::refused, this, &DigestPage::refused);
    connect(m_trial, &ChannelTrial::tried, this, &DigestPage::tried);
    connect(m_trial, &ChannelTrial::ended, this, &DigestPage::update);
    retranslate();
}

DigestPage::At DigestPage::makeAt(const QString &name)
{
    const At at{new QCheckBox, new QTimeEdit};
    at.isOn->setObjectName(name);
    at.time->setObjectName(name + QStringLiteral("At"));
    at.time->setDisplayFormat(QStringLiteral("HH:mm"));
    at.time->setMinimumHeight(Theme::current().fieldHeight());
    connect(at.isOn, &QCheckBox::toggled, at.time, &QWidget::setEnabled);
    connect(at.isOn, &QCheckBox::toggled, this, [this] { update(); });
    at.time->setEnabled(false);
    return at;
}

void DigestPage::layOut()
{
    auto *form = new QWidget;
    QGridLayout *grid = makeFormGrid(form);
    auto *times = new QWidget;
    auto *line = new QHBoxLayout(times);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    line->addWidget(m_morning.isOn);
    line->addWidget(m_morning.time);
    line->addSpacing(px(16));
    line->addWidget(m_evening.isOn);
    line->addWidget(m_evening.time);
    line->addStretch();
    m_channelCaption = addField(grid, tr("Sent by"), m_channel);
    m_toCaption = addField(grid, tr("To"), m_to);
    m_timeCaption = addField(grid, tr("At"), times);
    m_languageCaption = addField(grid, tr("Language"), m_language);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_send);
    buttons->addWidget(m_last, 1);
    auto *box = new SectionBox;
    box->body()->addWidget(m_textCaption);
    box->body()->addWidget(m_text);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(form);
    column->addLayout(buttons);
    column->addWidget(box);
    column->addStretch(1);
    auto *area = new FormArea;
    area->setWidget(inside);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

const MessageChannel *DigestPage::channel() const
{
    return m_context.policy().messages.channel(m_channel->currentData().toString());
}

DigestRules DigestPage::typed() const
{
    DigestRules rules;
    const MessageChannel *chosen = channel();
    if (chosen == nullptr) {
        return rules;
    }
    static const QRegularExpression kBetween(QStringLiteral("[,;，；\\s]+"));
    rules.channel = chosen->code;
    rules.to = chosen->kind == ChannelKind::Mail ? m_to->text().split(kBetween, Qt::SkipEmptyParts) : QStringList();
    rules.language = m_language->currentData().toString();
    rules.morningAtMinutes = m_morning.minutes();
    rules.eveningAtMinutes = m_evening.minutes();
    return rules;
}

void DigestPage::refresh()
{
    QStringList codes;
    for (const MessageChannel &each : m_context.policy().messages.channels) {
        codes.append(each.code);
    }
    if (m_shown != m_context.policy().digest || codes != m_codes || m_channel->count() == 0) {
        m_shown = m_context.policy().digest;
        m_codes = codes;
        showRules();
    }
    showLast();
    showText();
}

void DigestPage::showRules()
{
    {
        const QSignalBlocker quiet(m_channel);
        const OutboxWords words(m_context.format());
        m_channel->clear();
        m_channel->addItem(tr("nobody: no digest"), QString());
        for (const MessageChannel &each : m_context.policy().messages.channels) {
            if (isForStaff(each.kind)) {
                m_channel->addItem(words.channel(each.code), each.code);
            }
        }
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(m_shown.channel)));
        m_to->setText(m_shown.to.join(QStringLiteral(", ")));
        m_morning.show(m_shown.channel.isEmpty() ? std::optional(kUsualMorning) : m_shown.morningAtMinutes,
                       kUsualMorning);
        m_evening.show(m_shown.eveningAtMinutes, kUsualEvening);
        m_language->setCurrentIndex(qMax(0, m_language->findData(m_shown.language)));
    }
    update();
}

void DigestPage::showLast()
{
    const auto last = m_context.desk().lastDigest();
    if (!last || !*last) {
        m_last->setText(tr("None was sent yet."));
        return;
    }
    const DigestSending &sending = **last;
    const QString day = m_context.format().day(sending.day);
    const QString part = sending.part == QLatin1String("evening") ? tr("%1, evening").arg(day)
                                                                  : tr("%1, morning").arg(day);
    m_last->setText(sending.isSent()
                        ? tr("Last sent: %1.").arg(part)
                        : tr("%1 did not go: %2").arg(part, OutboxWords(m_context.format()).whyEnded(sending.code)));
}

void DigestPage::showText()
{
    const auto digest = m_context.desk().digest(m_evening.isOn->isChecked() && !m_morning.isOn->isChecked());
    if (!digest) {
        m_text->clear();
        return;
    }
    const QString chosen = m_language->currentData().toString();
    const QString language = chosen.isEmpty() ? m_context.policy().messages.language : chosen;
    const Currency &currency = m_context.facts().currency;
    const QJsonObject document = digestToJson(*digest, currency);
    m_text->setText(digestMessage(document, currency, m_context.desk().zone(), language).join(QLatin1Char('\n')));
}

void DigestPage::update()
{
    const MessageChannel *chosen = channel();
    const bool isMail = chosen != nullptr && chosen->kind == ChannelKind::Mail;
    const QString nobody = chosen == nullptr ? tr("Nobody is to be told.") : QString();
    const QString nowhere = isMail && m_to->text().trimmed().isEmpty() ? tr("To whom? Write an address.") : nobody;
    m_toCaption->setVisible(isMail);
    m_to->setVisible(isMail);
    m_send->setBlocked(nowhere);
}

void DigestPage::save()
{
    if (m_editor.isBusy()) {
        return;
    }
    const DigestRules rules = typed();
    m_editor.save([rules](Policy &policy) { policy.digest = rules; }, {},
                  [this, rules](const Result<Answer> &answer) {
                      if (!answer) {
                          Q_EMIT refused(answer.error());
                          return;
                      }
                      Q_EMIT done(rules.channel.isEmpty() ? tr("No digest is sent.") : tr("Digest saved."));
                  });
}

/// As it reads now, to the first reader: what is due at its hour still goes.
void DigestPage::sendNow()
{
    const MessageChannel *chosen = channel();
    if (chosen == nullptr) {
        return;
    }
    showText();
    Outgoing message;
    message.key = AppContext::newOperation();
    message.to = typed().to.value(0);
    message.subject = m_text->text().section(QLatin1Char('\n'), 0, 0);
    message.text = m_text->text().section(QLatin1Char('\n'), 1);
    message.event = QStringLiteral("digest");
    message.mayBeCut = true;
    m_trial->begin(*chosen, message);
    update();
}

void DigestPage::takeFocus()
{
    m_channel->setFocus(Qt::OtherFocusReason);
}

void DigestPage::retranslate()
{
    {
        const QSignalBlocker quiet(m_language);
        const QString chosen = m_language->currentData().toString();
        m_language->clear();
        m_language->addItem(tr("as customers are written to"), QString());
        m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
        m_language->addItem(QString::fromUtf8("中文"), QStringLiteral("zh_CN"));
        m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    }
    m_channelCaption->setText(tr("Sent by"));
    m_toCaption->setText(tr("To"));
    m_timeCaption->setText(tr("At"));
    m_languageCaption->setText(tr("Language"));
    m_channel->setAccessibleName(tr("Channel of the digest"));
    m_to->setAccessibleName(tr("Readers of the digest"));
    m_to->setPlaceholderText(tr("Addresses, with commas between them"));
    m_morning.isOn->setText(tr("Morning: what is late"));
    m_morning.time->setAccessibleName(tr("Time of the morning's digest"));
    m_evening.isOn->setText(tr("Evening: what was done"));
    m_evening.time->setAccessibleName(tr("Time of the evening's digest"));
    m_language->setAccessibleName(tr("Language of the digest"));
    m_textCaption->setText(tr("As it would read now"));
    m_save->setText(tr("Save"));
    m_send->setText(tr("Send one now"));
    m_channel->clear(); // the words of its channels are of the language
    refresh();
}
}
