// SPDX-License-Identifier: GPL-3.0-or-later
// The form at the top of the assistant.
#include "ui/settings/import_choices.h"

#include "core/desk/import_json.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace rd::ui
{
ImportChoices::ImportChoices(QWidget *parent)
    : QWidget(parent), m_file(new QLineEdit(this)),
      m_browse(new ActionButton(ButtonKind::Secondary, QStringLiteral("folder-open"), {}, this)),
      m_profile(new QComboBox(this)), m_encoding(new QComboBox(this)), m_dates(new QComboBox(this)),
      m_decimals(new QComboBox(this)), m_returns(new QCheckBox(this)), m_skipBad(new QCheckBox(this)),
      m_fileLabel(captionLabel({}, this)), m_profileLabel(captionLabel({}, this)),
      m_encodingLabel(captionLabel({}, this)), m_datesLabel(captionLabel({}, this)),
      m_decimalsLabel(captionLabel({}, this))
{
    m_profile->addItem(QString(), QString());
    for (const QJsonValue &profile : salesProfilesToJson().value(QLatin1String("profiles")).toArray()) {
        const QString name = profile.toObject().value(QLatin1String("name")).toString();
        m_profile->addItem(name, name);
    }
    m_encoding->addItem(QString(), QString());
    for (const char *name : {"utf-8", "gb18030", "windows-1252"}) {
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    }
    m_dates->addItem(QString());
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        m_dates->addItem(QString(), static_cast<int>(order));
    }
    m_decimals->addItem(QString());
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma}) {
        m_decimals->addItem(QString(), static_cast<int>(mark));
    }
    m_returns->setChecked(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->addWidget(m_fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1, 1, 3);
    grid->addWidget(m_browse, 0, 4);
    grid->addWidget(m_profileLabel, 1, 0);
    grid->addWidget(m_profile, 1, 1);
    grid->addWidget(m_encodingLabel, 1, 2);
    grid->addWidget(m_encoding, 1, 3);
    grid->addWidget(m_datesLabel, 2, 0);
    grid->addWidget(m_dates, 2, 1);
    grid->addWidget(m_decimalsLabel, 2, 2);
    grid->addWidget(m_decimals, 2, 3);
    grid->addWidget(m_returns, 3, 1, 1, 4);
    grid->addWidget(m_skipBad, 4, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    connect(m_browse, &QPushButton::clicked, this, &ImportChoices::browse);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_profile->setObjectName(QStringLiteral("importProfile"));
    m_browse->setObjectName(QStringLiteral("importBrowse"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_skipBad->setObjectName(QStringLiteral("importSkipBad"));
    for (QWidget *field :
         {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_encoding)}) {
        field->setMinimumHeight(Theme::current().fieldHeight());
    }
    setFocusProxy(m_browse);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportChoices::typed);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    for (const QComboBox *box : {m_encoding, m_dates, m_decimals}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    }
    connect(m_returns, &QCheckBox::toggled, this, &ImportChoices::changed);
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportChoices::skippingChanged);
    retranslate();
}

ImportChoices::~ImportChoices()
{
    m_file->disconnect(this); // one that goes with the focus in it still ends its editing
}

void ImportChoices::retranslate()
{
    m_fileLabel->setText(tr("File"));
    m_file->setAccessibleName(tr("File"));
    m_browse->setText(tr("Choose..."));
    m_profileLabel->setText(tr("Layout"));
    setReadName(*m_profile, tr("Layout"));
    m_profile->setItemText(0, tr("Recognise by the header"));
    m_encodingLabel->setText(tr("Encoding"));
    setReadName(*m_encoding, tr("Encoding"));
    m_encoding->setItemText(0, tr("Detect"));
    m_datesLabel->setText(tr("Dates"));
    setReadName(*m_dates, tr("Dates"));
    const QStringList orders{tr("Detect"), tr("Year, month, day"), tr("Day, month, year"), tr("Month, day, year")};
    for (int i = 0; i < m_dates->count(); ++i) {
        m_dates->setItemText(i, orders.value(i));
    }
    m_decimalsLabel->setText(tr("Numbers"));
    setReadName(*m_decimals, tr("Numbers"));
    const QStringList marks{tr("Detect"), tr("Decimal point: 1234.50"), tr("Decimal comma: 1234,50")};
    for (int i = 0; i < m_decimals->count(); ++i) {
        m_decimals->setItemText(i, marks.value(i));
    }
    m_returns->setText(tr("Rows that are returns become closed returns of the past"));
    m_skipBad->setText(tr("Leave out receipts with bad rows and import the rest"));
}

void ImportChoices::browse()
{
    const QString file = chooseFile(this, tr("Sales file of the till"), m_file->text(),
                                    tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty()) {
        setFile(file);
    }
}

void ImportChoices::setFile(const QString &file)
{
    m_file->setText(file);
    m_taken = this->file();
    Q_EMIT changed();
}

/// Leaving the field without a change is no new file.
void ImportChoices::typed()
{
    if (file() != m_taken) {
        setFile(file());
    }
}

QString ImportChoices::file() const
{
    return m_file->text().trimmed();
}

ImportRequest ImportChoices::request() const
{
    ImportRequest request;
    request.file = file();
    request.profile = m_profile->currentData().toString();
    request.encoding = m_encoding->currentData().toString();
    if (const QVariant order = m_dates->currentData(); order.isValid()) {
        request.dateOrder = static_cast<DateOrder>(order.toInt());
    }
    if (const QVariant mark = m_decimals->currentData(); mark.isValid()) {
        request.decimalMark = static_cast<DecimalMark>(mark.toInt());
    }
    request.takeReturns = m_returns->isChecked();
    request.skipBadRows = m_skipBad->isChecked();
    return request;
}
}
