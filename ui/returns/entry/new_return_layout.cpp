// SPDX-License-Identifier: GPL-3.0-or-later
// How the new return is laid out, and its fixed words.
#include "ui/returns/entry/new_return_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/common/photos/photo_row.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/button_fit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/entry/article_box.h"
#include "ui/returns/entry/entry_side.h"
#include "ui/returns/entry/on_the_spot.h"
#include "ui/returns/entry/receipt_box.h"
#include "ui/returns/entry/return_drafts.h"
#include "ui/returns/entry/sale_finder.h"
#include "ui/returns/entry/verdict_strip.h"
#include "ui/returns/entry/warned_frame.h"
#include "ui/returns/entry/wish_keys.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kReasonColumns = 3;
constexpr int kNarrow = 560;
constexpr int kLabelColumn = 96;
constexpr int kLabelTop = 10;
}

NewReturnPage::NewReturnPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_draftNote(captionLabel()),
      m_back(new ActionButton(ButtonKind::Quiet)), m_noReceipt(new ActionButton(ButtonKind::Secondary)),
      m_typeSale(new ActionButton(ButtonKind::Secondary)), m_messages(new MessageStack), m_stack(new QStackedWidget),
      m_finder(new SaleFinder(context)), m_receipt(new ReceiptBox(context)), m_articles(new ArticleBox(context)),
      m_verdict(new VerdictStrip(context)), m_reasonCaption(new TextLabel(TextUse::BodyBold)),
      m_required(captionLabel()), m_wishCaption(new TextLabel(TextUse::BodyBold)), m_wishHint(captionLabel()),
      m_hereCaption(new TextLabel(TextUse::BodyBold)), m_noteCaption(new TextLabel(TextUse::BodyBold)),
      m_photosCaption(new TextLabel(TextUse::BodyBold)), m_reasons(new KeyGroup(kReasonColumns)),
      m_wishes(new WishKeys(context)), m_onTheSpot(new OnTheSpot(context)), m_note(new QLineEdit),
      m_noteHint(new FieldNote(m_note)), m_photos(new PhotoRow(QStringLiteral("entryPhotos"), this)),
      m_side(new EntrySide(context)), m_drafts(new ReturnDrafts(context, this)),
      m_articleDraft(new DraftKeeper(context, QStringLiteral("no_receipt"), this)), m_held(context)
{
    setObjectName(QStringLiteral("newReturnPage"));
    QFrame *left = makeFrame(FrameKind::Ground);
    auto *leftLayout = static_cast<QVBoxLayout *>(left->layout());
    leftLayout->addWidget(buildHead());
    m_messages->setRoom(px(16), px(8));
    leftLayout->addWidget(m_messages);
    auto *finderPlace = new QWidget;
    auto *finderLayout = new QVBoxLayout(finderPlace);
    finderLayout->setContentsMargins(px(16), px(16), px(16), px(16));
    finderLayout->addWidget(m_finder);
    m_stack->addWidget(finderPlace);
    m_stack->addWidget(buildForm());
    leftLayout->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_frame = new WarnedFrame(left);
    layout->addWidget(m_frame, 1);
    layout->addWidget(m_side);
    markRegion(*left);
    markRegion(*m_side);
    connect(m_finder, &SaleFinder::chosen, this, [this](const SaleView &sale) { start(sale); });
    connect(m_finder, &SaleFinder::withoutReceiptPressed, this, &NewReturnPage::startWithoutReceipt);
    connect(m_articles, &ArticleBox::changed, this, &NewReturnPage::entryChanged);
    connect(m_articles, &ArticleBox::finished, this, &NewReturnPage::focusReasons);
    connect(m_receipt, &ReceiptBox::changed, this, &NewReturnPage::entryChanged);
    connect(m_reasons, &KeyGroup::choiceMade, this, &NewReturnPage::chooseReason);
    connect(m_wishes, &WishKeys::changed, this, &NewReturnPage::chooseWish);
    connect(m_onTheSpot, &OnTheSpot::changed, this, &NewReturnPage::entryChanged);
    connect(m_note, &QLineEdit::textChanged, this, [this] {
        m_noteHint->clear();
        entryChanged();
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (m_isWithoutReceipt) {
            m_side->focusPhone();
        }
    });
    connect(m_side, &EntrySide::changed, this, &NewReturnPage::entryChanged);
    connect(m_side, &EntrySide::savePressed, this, &NewReturnPage::save);
    connect(m_side, &EntrySide::closePressed, this, &NewReturnPage::close);
    const auto tellKept = [this](bool isWithoutReceipt) {
        return [this, isWithoutReceipt](const QString &clock) {
            if (isWithoutReceipt == m_isWithoutReceipt) {
                tellDraft([clock] { return clock.isEmpty() ? QString() : tr("Draft kept %1").arg(clock); });
            }
        };
    };
    connect(m_drafts, &ReturnDrafts::saved, this, tellKept(false));
    connect(m_articleDraft, &DraftKeeper::saved, this, tellKept(true));
    connect(&m_context, &AppContext::policyChanged, this, [this] {
        setReasons();
        m_wishes->retranslate();
        m_articles->retranslate();
        chooseWish();
    });
    connect(&m_context, &AppContext::sessionChanged, this, &NewReturnPage::check);
    connectPhotos();
    retranslate();
}

QWidget *NewReturnPage::buildHead()
{
    QFrame *head = makeFrame(FrameKind::Head);
    head->setMinimumHeight(px(48));
    m_back->setObjectName(QStringLiteral("backToList"));
    m_back->setIconName(QStringLiteral("arrow-left"));
    m_noReceipt->setObjectName(QStringLiteral("noReceipt"));
    m_noReceipt->setButtonSize(ButtonSize::Small);
    m_noReceipt->setIconName(QStringLiteral("package"));
    m_typeSale->setButtonSize(ButtonSize::Small);
    m_typeSale->setIconName(QStringLiteral("receipt"));
    m_typeSale->setObjectName(QStringLiteral("typeSale"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(8), px(6), px(16), px(6));
    row->setSpacing(px(8));
    row->addWidget(m_back);
    row->addWidget(m_title);
    m_draftNote->setObjectName(QStringLiteral("draftNote"));
    row->addWidget(m_draftNote);
    row->addStretch();
    row->addWidget(m_noReceipt);
    row->addWidget(m_typeSale);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(row);
    head->installEventFilter(this);
    connect(m_back, &QPushButton::clicked, this, &NewReturnPage::close);
    connect(m_noReceipt, &QPushButton::clicked, this, &NewReturnPage::startWithoutReceipt);
    auto *without = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_N), this, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
    connect(without, &QShortcut::activated, this, &NewReturnPage::startWithoutReceipt);
    nameKeys(*without, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Without a receipt"));
    connect(m_typeSale, &QPushButton::clicked, this, &NewReturnPage::typeSalePressed);
    return head;
}

void NewReturnPage::fitHead()
{
    const QWidget *head = m_noReceipt->parentWidget();
    const QLayout *row = head->layout()->itemAt(0)->layout();
    const QMargins sides = row->contentsMargins();
    int room = head->width() - sides.left() - sides.right() - (row->count() - 1) * row->spacing();
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_back, m_title, m_draftNote}) {
        room -= part->sizeHint().width();
    }
    QList<ActionButton *> buttons{m_noReceipt, m_typeSale};
    buttons.removeIf([](const ActionButton *button) { return button->isHidden(); });
    fitButtons(buttons, 0, room);
}

bool NewReturnPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_noReceipt->parentWidget()) {
        fitHead();
    }
    if (event->type() == QEvent::Resize && watched == m_formPlace) {
        const bool isNarrow = m_formPlace->width() < px(kNarrow);
        m_receipt->setNarrow(isNarrow);
        m_onTheSpot->setNarrow(isNarrow);
        m_wishes->setNarrow(isNarrow);
        m_reasons->setColumns(isNarrow ? kReasonColumns - 1 : kReasonColumns);
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *NewReturnPage::buildForm()
{
    m_note->setObjectName(QStringLiteral("entryNote"));
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setLow(true);
    m_noteCaption->setBuddy(m_note);
    auto *upper = new QWidget; // digits choose the reason while the focus is in here
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(px(12));
    auto *reasonRow = new QHBoxLayout;
    reasonRow->setSpacing(0);
    auto *reasonWords = new QVBoxLayout;
    reasonWords->setContentsMargins(0, px(kLabelTop), 0, 0);
    reasonWords->setSpacing(0);
    reasonWords->addWidget(m_reasonCaption);
    reasonWords->addWidget(m_required);
    auto *reasonLabel = new QWidget;
    reasonLabel->setLayout(reasonWords);
    reasonLabel->setFixedWidth(px(kLabelColumn));
    reasonRow->addWidget(reasonLabel, 0, Qt::AlignTop);
    reasonRow->addWidget(m_reasons, 1);
    upperLayout->addWidget(m_receipt);
    upperLayout->addWidget(m_articles);
    upperLayout->addWidget(m_verdict);
    upperLayout->addLayout(reasonRow);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(0);
    rows->setVerticalSpacing(px(12));
    rows->setColumnMinimumWidth(0, px(kLabelColumn));
    rows->setColumnStretch(1, 1);
    auto *wishWords = new QVBoxLayout;
    wishWords->setSpacing(0);
    wishWords->addWidget(m_wishCaption);
    wishWords->addWidget(m_wishHint);
    rows->addLayout(wishWords, 0, 0, Qt::AlignVCenter);
    rows->addWidget(m_wishes, 0, 1);
    rows->addWidget(m_hereCaption, 1, 0, Qt::AlignTop);
    rows->addWidget(m_onTheSpot, 1, 1);
    rows->addWidget(m_noteCaption, 2, 0);
    rows->addWidget(m_note, 2, 1);
    rows->addWidget(m_noteHint, 3, 1);
    rows->addWidget(m_photosCaption, 4, 0);
    rows->addWidget(m_photos, 4, 1);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(upper);
    layout->addLayout(rows);
    layout->addStretch();
    m_reasons->setKeys(upper);
    m_wishes->setKeys(this);
    auto *gift = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_F), m_receipt, nullptr, nullptr, Qt::WindowShortcut);
    connect(gift, &QShortcut::activated, m_receipt, [this] { m_receipt->setGift(!m_receipt->isGift()); });
    nameKeys(*gift, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Gift receipt"));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // the fields scroll into sight by themselves
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    m_formPlace = area->viewport();
    m_formPlace->installEventFilter(this);
    return area;
}

void NewReturnPage::retranslate()
{
    m_title->setText(m_isWithoutReceipt ? tr("New return without a receipt") : tr("New return"));
    m_draftNote->setText(m_draftWords());
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list; the draft is kept"));
    m_noReceipt->setText(tr("No receipt"));
    m_noReceipt->setHint(keysText(QKeySequence(Qt::ALT | Qt::Key_N)));
    m_typeSale->setText(tr("Type the receipt"));
    m_typeSale->setHint(keysText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)));
    m_reasonCaption->setText(tr("Reason"));
    m_reasons->setAccessibleName(m_reasonCaption->text());
    m_required->setText(tr("required"));
    m_wishCaption->setText(tr("Wish"));
    m_wishHint->setText(tr("Alt + number"));
    m_hereCaption->setText(tr("Goods"));
    m_noteCaption->setText(tr("Note"));
    m_note->setPlaceholderText(tr("What the customer says"));
    m_note->setAccessibleName(tr("Note"));
    m_photosCaption->setText(tr("Photos"));
    m_photos->retranslate();
    makeAnew();
    fitHead();
}

/// Keys and lines are made again in another language; what was chosen stays, and so does the focus.
void NewReturnPage::makeAnew()
{
    const QWidget *focused = focusWidget();
    const QString place = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    setReasons();
    m_wishes->retranslate();
    m_articles->retranslate();
    if (m_sale) {
        const std::map<int, Quantity> chosen = m_receipt->chosen();
        m_receipt->show(*m_sale);
        m_receipt->setChosen(chosen);
    }
    auto *same = place.isEmpty() ? nullptr : findChild<QWidget *>(place);
    if (same != nullptr && !same->hasFocus()) {
        for (QWidget *around = same; around != this; around = around->parentWidget()) {
            around->show(); // what was just made is shown by the event loop otherwise
        }
        same->setFocus(Qt::OtherFocusReason);
    }
}

void NewReturnPage::setReasons()
{
    std::vector<Choice> choices;
    for (const ReasonRule &reason : m_context.policy().reasons) {
        choices.push_back(
            {reason.code, m_context.format().reason(reason.code), reason.needsNote ? tr("needs a note") : QString()});
    }
    m_reasons->setChoices(choices);
}
}
