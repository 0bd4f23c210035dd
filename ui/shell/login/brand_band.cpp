// SPDX-License-Identifier: GPL-3.0-or-later
// The band of the login page.
#include "ui/shell/login/brand_band.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/shell/frame/band_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kIconSide = 128;

void paintSign(QPainter &painter, const QRect &place)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightTokens().accent); // the sign is the same in both themes
    painter.drawRoundedRect(place, place.width() / 6.0, place.width() / 6.0);
    const int inset = place.width() * 2 / 9;
    paintIcon(&painter, place.adjusted(inset, inset, -inset, -inset), QStringLiteral("package-check"),
              lightTokens().onBand);
}
}

BrandSign::BrandSign(int designSide, QWidget *parent) : QWidget(parent), m_designSide(designSide)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BrandSign::sizeHint() const
{
    return {px(m_designSide), px(m_designSide)};
}

void BrandSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, rect());
}

QIcon BrandSign::windowIcon()
{
    QPixmap picture(kIconSide, kIconSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSign(painter, picture.rect());
    return picture;
}

BrandBand::BrandBand(AppContext &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_name(new TextLabel(TextUse::BoxTitle, Ink::OnBand)),
      m_time(new TextLabel(TextUse::Body, Ink::MutedOnBand)), m_language(new BandButton(QStringLiteral("languages")))
{
    setProperty("frame", QStringLiteral("band"));
    setFixedHeight(px(56));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), 0, px(16), 0);
    layout->setSpacing(px(12));
    layout->addWidget(new BrandSign(34));
    layout->addWidget(m_name);
    layout->addStretch();
    layout->addWidget(m_time);
    layout->addWidget(m_language);
    m_language->setObjectName(QStringLiteral("otherLanguage"));
    connect(m_language, &QAbstractButton::clicked, this, [this] {
        m_desk.setLanguage(m_desk.language() == QLatin1String("en") ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    });
    connect(&m_desk, &AppContext::minutePassed, this, &BrandBand::refresh);
    connect(&m_desk, &AppContext::languageChanged, this, &BrandBand::refresh);
    refresh();
}

void BrandBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void BrandBand::refresh()
{
    m_name->setText(tr("Return Desk"));
    m_time->setText(m_desk.format().dateTime(m_desk.now()));
    const bool isEnglish = m_desk.language() == QLatin1String("en");
    m_language->setWords({}, isEnglish ? QStringLiteral("中文") : QStringLiteral("English"));
    m_language->setSpoken(isEnglish ? QStringLiteral("中文") : QStringLiteral("English"));
}
}
