// SPDX-License-Identifier: GPL-3.0-or-later
// Telling a slip, a card, a parcel, goods and a sale apart, and going where each belongs.
#include "ui/shell/frame/scan_taker.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/shell/frame/found_list.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/frame/scan_box.h"
#include "ui/shell/frame/side_screens.h"

#include <QApplication>

#include <utility>

namespace rd::ui
{
ScanTaker::ScanTaker(AppContext &context, const ScanPlaces &places, QWidget *parent)
    : QObject(parent), m_context(context), m_box(places.box), m_messages(places.messages), m_pages(places.pages),
      m_side(places.side), m_found(new FoundList(context, parent))
{
    connect(&m_box, &ScanBox::taken, this, &ScanTaker::take);
    connect(&m_box, &ScanBox::edited, m_found, &QWidget::hide);
    connect(&m_box, &ScanBox::downPressed, m_found, &FoundList::takeFocus);
    connect(m_found, &FoundList::left, &m_box, &ScanBox::takeFocus);
    connect(m_found, &FoundList::returnChosen, &m_pages, &Pages::showReturn);
    connect(m_found, &FoundList::saleChosen, this, &ScanTaker::startReturn);
    connect(m_found, &FoundList::allWanted, &m_pages, &Pages::search);
    connect(m_found, &FoundList::articleChosen, &m_pages, &Pages::showArticle);
    connect(m_found, &FoundList::serialChosen, &m_pages, &Pages::showSerial);
}

void ScanTaker::take(const QString &text)
{
    if (m_found->isVisible()) { // Enter a second time takes the first that was found
        m_found->openChosen();
        return;
    }
    const bool isAsked = std::exchange(m_isAsked, false);
    const auto found = lookUp(text);
    if (!found) {
        m_box.takeFocus();
    } else if (!takeGoods(*found)) {
        go(*found, text, isAsked);
    }
}

void ScanTaker::takeFromElsewhere(const QString &text)
{
    m_found->hide();
    const bool isAsked = std::exchange(m_isAsked, false);
    const auto found = lookUp(text);
    if (!found || takeGoods(*found)) {
        return;
    }
    if (m_pages.isFillingIn()) {
        ask(text, *found);
    } else {
        go(*found, text, isAsked);
    }
}

/// Says so when it is nothing that the store knows.
std::optional<Lookup> ScanTaker::lookUp(const QString &text)
{
    m_messages.clear(MessageKind::Warning);
    auto found = m_context.desk().lookUp(text);
    if (!found) {
        m_messages.tell(refusalMessage(found.error(), m_context.format()));
        return std::nullopt;
    }
    const bool isKnown = found->returnNumber || found->creditCode || found->parcel || found->article || found->serial
                         || !found->sales.empty() || !found->returns.empty();
    m_box.flash(isKnown);
    if (!isKnown) {
        QApplication::beep();
        sayUnknown(text);
        return std::nullopt;
    }
    return *std::move(found);
}

/// Into the new return that is filled in.
bool ScanTaker::takeGoods(const Lookup &found)
{
    if (!m_pages.takeScanned(found)) {
        return false;
    }
    m_box.clear();
    Q_EMIT m_context.statusMessage(tr("%1 added").arg(found.serial.value_or(found.article.value_or(QString()))));
    return true;
}

void ScanTaker::ask(const QString &text, const Lookup &found)
{
    m_messages.tell({MessageKind::Warning,
                     tr("Scanned: %1").arg(text),
                     tr("It is not part of the return that is being filled in. The draft is kept when you open it."),
                     {{tr("Open it"),
                       [this, text, found] {
                           m_messages.clear(MessageKind::Warning);
                           go(found, text, false);
                       }},
                      {tr("Ignore"), [this] { m_messages.clear(MessageKind::Warning); }}},
                     0});
}

void ScanTaker::go(const Lookup &found, const QString &text, bool isAsked)
{
    const bool isListed = !found.sales.empty() || !found.returns.empty();
    m_side.leave();
    const bool isOneSale = found.isExact && found.sales.size() == 1 && found.returns.empty();
    if (found.returnNumber) {
        m_box.clear();
        if (isAsked) {
            m_pages.answerCustomer(*found.returnNumber);
        } else {
            m_pages.takeReturn(*found.returnNumber);
        }
    } else if (found.creditCode) {
        m_box.clear();
        m_pages.showCredit(*found.creditCode);
    } else if (found.parcel) {
        m_box.clear();
        m_pages.showParcels(text.trimmed());
    } else if (isOneSale) {
        startReturn(found.sales.front());
    } else if (found.serial && !isListed) {
        m_box.clear();
        m_pages.showSerial(*found.serial);
    } else if (found.article && !isListed) {
        m_box.clear();
        m_pages.showArticle(*found.article);
    } else {
        m_found->show(found, text, &m_box);
    }
}

void ScanTaker::answerCustomer()
{
    const QString typed = m_box.text().trimmed();
    const QString shown = m_pages.shownReturn();
    if (typed.isEmpty() && !shown.isEmpty()) {
        return m_pages.answerCustomer(shown);
    }
    m_isAsked = true;
    if (!typed.isEmpty()) {
        return take(typed);
    }
    m_box.takeFocus();
    Q_EMIT m_context.statusMessage(tr("Scan the customer's slip, or type the number of the return"));
}

void ScanTaker::startReturn(const SaleView &sale)
{
    m_box.clear();
    m_pages.startNewReturn(sale);
}

void ScanTaker::sayUnknown(const QString &text)
{
    std::vector<MessageAction> ways = {{tr("Type the sale"),
                                        [this, text] {
                                            m_messages.clear(MessageKind::Warning);
                                            m_box.clear();
                                            m_pages.startTypedSale(text);
                                        }},
                                       {tr("It is a parcel"), [this, text] {
                                            m_messages.clear(MessageKind::Warning);
                                            m_box.clear();
                                            m_pages.receiveParcel(text.trimmed());
                                        }}};
    if (Pages::hasImport()) {
        ways.push_back({tr("Import sales"), [this] { m_side.showImport(); }});
    }
    m_messages.tell({MessageKind::Warning, tr("Nothing found for \"%1\"").arg(text),
                     tr("Perhaps today's sales are not imported yet. A sale can also be typed from the paper receipt."),
                     std::move(ways), 0});
}

void ScanTaker::hideFound()
{
    m_found->hide();
}

bool ScanTaker::giveUp()
{
    m_isAsked = false;
    const bool wasOpen = m_found->isVisible();
    m_found->hide();
    return wasOpen;
}
}
