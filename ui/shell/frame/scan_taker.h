// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan means: where a slip, a card, a parcel, goods or a sale lead to, and what is said of a number nobody knows.
#pragma once

#include "core/desk/views.h"

#include <QObject>

#include <optional>

class QWidget;

namespace rd::ui
{
class AppContext;
class FoundList;
class MessageStack;
class Pages;
class ScanBox;
class SideScreens;

/// What a scan comes from, and where it may lead to.
struct ScanPlaces {
    ScanBox &box;
    MessageStack &messages;
    Pages &pages;
    SideScreens &side;
};

class ScanTaker final : public QObject
{
    Q_OBJECT

public:
    /// Listens to the scan box; the list of what was found stands in `parent`.
    ScanTaker(AppContext &context, const ScanPlaces &places, QWidget *parent);
    /// What a scanner sent or a person typed into the scan box.
    void take(const QString &text);
    /// What a scanner sent while the focus was elsewhere: where something is being filled in, the person is asked first.
    void takeFromElsewhere(const QString &text);
    /// For what stands in the scan box, else for the return that is shown, else for the next slip that is scanned.
    void answerCustomer();
    /// Begins a return of goods of that sale.
    void startReturn(const SaleView &sale);
    void hideFound();
    /// Nothing is waited for any more; whether the list of what was found was open.
    bool giveUp();

private:
    void sayUnknown(const QString &text);
    void go(const Lookup &found, const QString &text, bool isAsked);
    [[nodiscard]] std::optional<Lookup> lookUp(const QString &text);
    [[nodiscard]] bool takeGoods(const Lookup &found);
    void ask(const QString &text, const Lookup &found);

    AppContext &m_context;
    ScanBox &m_box;
    MessageStack &m_messages;
    Pages &m_pages;
    SideScreens &m_side;
    FoundList *m_found;
    bool m_isAsked = false; ///< the next return that is scanned is asked for by its customer
};
}
