// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a new store and what they accept.
#include "ui/shell/start/store_form.h"

#include "core/base/text.h"
#include "core/desk/secrets.h"
#include "core/money/currency.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/desk/language.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QStorageInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace rd::ui
{
namespace
{
constexpr int kLabelWidth = 136;
constexpr int kFieldsWidth = 400;
constexpr int kGap = 8;
constexpr qint64 kGigabyte = 1'000'000'000;

QLineEdit *pinField(const QString &name)
{
    auto *field = new CodeEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(kLongestPin);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), field));
    return field;
}

/// "Sun Hao" becomes "sunhao"; names without Latin letters give nothing.
QString loginFrom(const QString &name)
{
    QString login;
    for (const QChar letter : name.toLower()) {
        if ((letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
            || (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'))) {
            login += letter;
        }
    }
    return login;
}
}

StoreForm::StoreForm(const QString &storePath, QWidget *parent)
    : QWidget(parent), m_path(storePath), m_grid(new QGridLayout(this)), m_name(new QLineEdit),
      m_currency(new QComboBox), m_zone(new QComboBox), m_person(new QLineEdit), m_login(new CodeEdit),
      m_pin(pinField(QStringLiteral("pin"))), m_again(pinField(QStringLiteral("pinAgain"))), m_place(new QLineEdit),
      m_change(new ActionButton(ButtonKind::Secondary))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(kGap));
    m_grid->setVerticalSpacing(px(2));
    m_grid->setColumnMinimumWidth(0, px(kLabelWidth));
    m_grid->setColumnStretch(1, 1);
    m_name->setObjectName(QStringLiteral("storeName"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_person->setObjectName(QStringLiteral("managerName"));
    m_login->setObjectName(QStringLiteral("managerLogin"));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setReadOnly(true);
    m_nameRow = addRow(QStringLiteral("name"), {m_name}, {400});
    m_moneyRow = addRow(QStringLiteral("money"), {m_currency, m_zone}, {140, 252});
    m_personRow = addRow(QStringLiteral("person"), {m_person, m_login}, {196, 196});
    m_pinRow = addRow(QStringLiteral("pin"), {m_pin, m_again}, {196, 196});
    m_placeRow = addRow(QStringLiteral("place"), {m_place, m_change}, {300, 92});
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    fillCurrencies();
    fillZones();
    connect(m_person, &QLineEdit::textEdited, this, &StoreForm::proposeLogin);
    connect(m_login, &QLineEdit::textEdited, this, [this] { m_login->setModified(true); });
    for (QLineEdit *field : {m_pin, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &StoreForm::checkPins);
    }
    connect(m_change, &QPushButton::clicked, this, &StoreForm::choosePlace);
    retranslate();
}

StoreForm::Row StoreForm::addRow(const QString &name, const QList<QWidget *> &fields, const QList<int> &widths)
{
    Row row;
    row.label = new TextLabel(TextUse::Body);
    row.label->setBuddy(fields.front());
    row.help = captionLabel();
    row.help->setObjectName(name + QStringLiteral("Help"));
    row.help->setWordWrap(true);
    row.help->setFixedWidth(px(kFieldsWidth));
    row.note = new FieldNote(fields.front());
    row.note->setObjectName(name + QStringLiteral("Note"));
    row.note->setFixedWidth(px(kFieldsWidth));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(kGap));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (qobject_cast<QAbstractButton *>(fields[i]) != nullptr) {
            fields[i]->setMinimumWidth(px(widths[i])); // its words may need more
        } else {
            fields[i]->setFixedWidth(px(widths[i]));
        }
        fields[i]->setMinimumHeight(Theme::current().fieldHeight());
        line->addWidget(fields[i]);
    }
    line->addStretch();
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0);
    m_grid->addLayout(line, at, 1);
    m_grid->addWidget(row.help, at + 1, 1);
    m_grid->addWidget(row.note, at + 2, 1);
    m_grid->setRowMinimumHeight(at + 3, px(14));
    return row;
}

void StoreForm::fillCurrencies()
{
    const QStringList codes = {QStringLiteral("CNY"), QStringLiteral("EUR"), QStringLiteral("USD"),
                               QStringLiteral("GBP"), QStringLiteral("HKD"), QStringLiteral("TWD"),
                               QStringLiteral("JPY"), QStringLiteral("SGD"), QStringLiteral("MYR"),
                               QStringLiteral("AUD"), QStringLiteral("CAD"), QStringLiteral("CHF")};
    for (const QString &code : codes) {
        if (Currency::fromCode(code)) {
            m_currency->addItem(code, code);
        }
    }
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    m_currency->setCurrentIndex(qMax(0, m_currency->findData(own)));
}

void StoreForm::fillZones()
{
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        const QString name = QString::fromLatin1(zone);
        if (name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("Etc/"))
            && !name.startsWith(QLatin1String("SystemV/"))) {
            m_zone->addItem(name, name);
        }
    }
    int own = m_zone->findData(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    if (own < 0) {
        own = m_zone->findData(QStringLiteral("Asia/Shanghai"));
    }
    m_zone->setCurrentIndex(own);
}

void StoreForm::proposeLogin()
{
    if (!m_login->isModified()) {
        m_login->setText(loginFrom(m_person->text()));
    }
}

void StoreForm::checkPins()
{
    m_pinRow.note->clear();
    const bool isGood = m_pin->text().size() >= kShortestPin && m_pin->text() == m_again->text();
    m_pinRow.help->setInk(isGood ? Ink::Success : Ink::Muted);
    m_pinRow.help->setText(isGood
                               ? tr("%n digits, both times the same.", nullptr, static_cast<int>(m_pin->text().size()))
                               : tr("6 to 12 digits, typed twice."));
}

std::optional<NewStore> StoreForm::read()
{
    for (const Row &row : {m_nameRow, m_personRow, m_pinRow, m_placeRow}) {
        row.note->clear();
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_nameRow.note->refuse(tr("The store needs a name."));
        return std::nullopt;
    }
    if (!isLogin(m_login->text().trimmed())) {
        m_personRow.note->refuse(tr("The manager needs a name to log in with, in letters and digits."));
        m_login->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (m_pin->text().size() < kShortestPin) {
        m_pinRow.note->refuse(tr("The PIN needs 6 to 12 digits."));
        return std::nullopt;
    }
    if (m_pin->text() != m_again->text()) {
        m_pinRow.note->refuse(tr("The two PINs are not the same."));
        m_again->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    NewStore store;
    store.path = m_path;
    store.name = m_name->text().trimmed();
    store.currency = m_currency->currentData().toString();
    store.timeZone = m_zone->currentData().toString();
    store.managerLogin = m_login->text().trimmed();
    store.managerName = m_person->text().trimmed();
    store.pin = m_pin->text();
    store.language = rememberedLanguage(); // its customers are spoken to as its manager reads
    return store;
}

void StoreForm::refusePath(const QString &text)
{
    m_placeRow.note->refuse(text);
}

void StoreForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void StoreForm::choosePlace()
{
    const QString folder = chooseFolder(this, tr("Folder of the store"), QFileInfo(m_path).absolutePath());
    if (!folder.isEmpty()) {
        m_path = QDir(folder).filePath(QStringLiteral("store.sqlite"));
        retranslate();
    }
}

void StoreForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    retranslate();
    const std::array rows{m_nameRow, m_personRow, m_pinRow, m_placeRow};
    if (std::ranges::any_of(rows, [](const Row &row) { return row.note->isVisible(); })) {
        static_cast<void>(read()); // says again what is wrong
    }
}

void StoreForm::retranslate()
{
    const auto name = [](QWidget *field, const QString &text) { setReadName(*field, text); };
    m_nameRow.label->setText(tr("Store"));
    m_nameRow.help->setText(tr("Printed on every slip."));
    name(m_name, tr("Name of the store"));
    m_moneyRow.label->setText(tr("Currency, time zone"));
    m_moneyRow.help->setText(tr("They cannot be changed later."));
    name(m_currency, tr("Currency"));
    name(m_zone, tr("Time zone"));
    m_personRow.label->setText(tr("Manager"));
    m_personRow.help->setText(tr("Full name, and the short name to log in with."));
    m_person->setPlaceholderText(tr("Name"));
    m_login->setPlaceholderText(tr("Login"));
    name(m_person, tr("Name of the manager"));
    name(m_login, tr("Login of the manager"));
    m_pinRow.label->setText(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_again->setPlaceholderText(tr("Again"));
    name(m_pin, tr("PIN"));
    name(m_again, tr("PIN again"));
    checkPins();
    m_placeRow.label->setText(tr("File"));
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_place->setToolTip(m_place->text());
    name(m_place, tr("File of the store"));
    m_change->setText(tr("Change..."));
    QDir place = QFileInfo(m_path).absoluteDir();
    while (!place.exists() && place.cdUp()) {}
    m_placeRow.help->setText(tr("%1 GB free. Network drives are refused.")
                                 .arg(QLocale().toString(QStorageInfo(place).bytesAvailable() / kGigabyte)));
}
}
