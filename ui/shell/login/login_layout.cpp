// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes of the login page.
#include "ui/shell/login/login_layout.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/login/brand_band.h"
#include "ui/shell/login/pin_pad.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kBoxWidth = 820;
constexpr int kBoxHeight = 416;
constexpr int kPadWidth = 380;
constexpr int kPadding = 28;
constexpr int kThreeRows = 214;

QWidget *makePeople(LoginParts &parts)
{
    auto *keys = new QWidget;
    keys->setObjectName(QStringLiteral("scrolled"));
    auto *rows = new QVBoxLayout(keys);
    rows->setContentsMargins(0, 0, 0, 0);
    parts.people = new QGridLayout;
    parts.people->setSpacing(px(10));
    parts.people->setColumnStretch(0, 1);
    parts.people->setColumnStretch(1, 1);
    rows->addLayout(parts.people);
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(keys);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(px(kThreeRows));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *people = new QWidget;
    auto *layout = new QVBoxLayout(people);
    layout->setContentsMargins(px(kPadding), px(kPadding), px(kPadding), px(16));
    layout->setSpacing(px(2));
    layout->addWidget(parts.question);
    layout->addWidget(parts.store);
    layout->addSpacing(px(14));
    layout->addWidget(scroll, 1);
    layout->addSpacing(px(8));
    layout->addWidget(parts.reason);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(px(8));
    ways->addWidget(parts.look);
    ways->addWidget(parts.bringKey);
    ways->addStretch();
    layout->addLayout(ways);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(px(5));
    hint->setContentsMargins(0, px(6), 0, 0);
    hint->addWidget(new IconLabel(QStringLiteral("keyboard")));
    hint->addWidget(parts.hint, 1);
    layout->addLayout(hint);
    return people;
}

QWidget *makeBox(LoginParts &parts, PinPad &pad)
{
    auto *side = makeFrame(FrameKind::Raised);
    side->setFixedWidth(px(kPadWidth));
    side->layout()->setContentsMargins(px(kPadding), px(kPadding), px(kPadding), px(kPadding));
    side->layout()->addWidget(&pad);
    auto *box = new QFrame;
    box->setProperty("frame", QStringLiteral("box"));
    box->setFixedWidth(px(kBoxWidth));
    box->setMinimumHeight(px(kBoxHeight));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makePeople(parts), 1);
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(side);
    return box;
}

QWidget *makeFoot(LoginParts &parts)
{
    auto *foot = new QFrame;
    foot->setProperty("frame", QStringLiteral("foot"));
    foot->setFixedHeight(px(28));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(px(16), 0, px(16), 0);
    layout->setSpacing(px(5));
    layout->addWidget(new IconLabel(QStringLiteral("database")));
    layout->addWidget(parts.backup);
    layout->addStretch();
    layout->addWidget(new IconLabel(QStringLiteral("lock")));
    layout->addWidget(parts.idle);
    return foot;
}
}

LoginParts layOutLogin(QWidget &page, AppContext &desk, PinPad &pad)
{
    LoginParts parts;
    parts.question = titleLabel();
    parts.store = new TextLabel(TextUse::Body, Ink::Muted);
    parts.hint = captionLabel();
    parts.reason = new TextLabel(TextUse::Body, Ink::Warning);
    parts.reason->setWordWrap(true);
    parts.reason->setContentsMargins(0, px(4), 0, px(4));
    parts.reason->setMinimumHeight(2 * parts.reason->fontMetrics().lineSpacing() + px(8)); // of two lines
    parts.reason->hide();
    parts.idle = captionLabel();
    parts.backup = captionLabel();
    parts.look = new ActionButton(ButtonKind::Secondary, QStringLiteral("eye"), {});
    parts.look->setObjectName(QStringLiteral("look"));
    parts.look->hide();
    parts.bringKey = new ActionButton(ButtonKind::Secondary, QStringLiteral("key-round"), {});
    parts.bringKey->setObjectName(QStringLiteral("bringKey"));
    parts.bringKey->hide();
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new BrandBand(desk));
    layout->addStretch();
    layout->addWidget(makeBox(parts, pad), 0, Qt::AlignHCenter);
    layout->addStretch();
    layout->addWidget(makeFoot(parts));
    return parts;
}
}
