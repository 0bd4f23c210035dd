// SPDX-License-Identifier: GPL-3.0-or-later
// A month of our returns beside the till's: what only one of them has, and what waits for a decision.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QWidget>

#include <array>

namespace rd::ui
{
class CountTabs;
class DeskTable;
class FigureStrip;
class ReasonedAction;
class TextTableModel;
class TillActions;
struct TextTable;

class TillPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TillPage(AppContext &context, QWidget *parent = nullptr);
    /// Reads when the page is in front, else when it comes there.
    void setMonth(BusinessMonth month);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Part { Open, NotInTill, NotOurs, Posted, Given, kParts };
    void read();
    void showDifferences(const TillDifferences &differences);
    void fill(Part part, const TextTable &table);
    void openRow(Part part, int row);
    void choose(int row);
    void chooseGiven(int row);
    void choosePosted(int row);
    void chooseForeign(int row);
    /// What can be said with a reason about the chosen row and what is named for it.
    void offerAboutBooking();
    void offerAboutGiven();
    /// A table with the rows of its decisions below.
    [[nodiscard]] QWidget *withActions(Part part, const std::vector<QWidget *> &actions);
    void retranslate();

    AppContext &m_context;
    FigureStrip *m_figures;
    CountTabs *m_tabs;
    std::array<DeskTable *, kParts> m_tables{};
    std::array<TextTableModel *, kParts> m_models{};
    TillActions *m_actions;
    TillActions *m_givenActions;
    ReasonedAction *m_bookingApart;
    ReasonedAction *m_foreignUndo;
    ReasonedAction *m_postedUndo;
    ReasonedAction *m_givenUndo;
    BusinessMonth m_month;
    std::optional<TillDifferences> m_differences;
    bool m_isStale = true;
};
}
