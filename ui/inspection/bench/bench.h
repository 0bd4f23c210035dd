// SPDX-License-Identifier: GPL-3.0-or-later
// Condition, disposition and checklist of the item in hand.
#pragma once

#include "core/desk/views.h"

#include <QScrollArea>

namespace rd::ui
{
class AppContext;
class BenchHead;
class ChecklistBox;
class DeductionFields;
class InspectionDraft;
class ItemCard;
class KeyGroup;
class PhotoRow;
class PhotoSaving;
struct Message;
class TextLabel;

class Bench final : public QScrollArea
{
    Q_OBJECT

public:
    /// Digits act while the focus is in `keyScope` and not in a field that takes text.
    Bench(AppContext &context, InspectionDraft &draft, QWidget *keyScope, QWidget *parent = nullptr);
    /// The draft was opened for this view before.
    void showReturn(const ReturnView &view);
    void retranslate();
    void goToLine(int line);
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] PhotoRow &photos() const { return *m_photos; }

Q_SIGNALS:
    void draftChanged();
    /// What became of photos.
    void photoSaved(const QString &sentence);
    void told(const rd::ui::Message &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectKeys(QWidget *keyScope);
    void showLine();
    void connectPhotos();
    void showPhotos();
    void showChoices();
    void setSuggestion();

    AppContext &m_context;
    InspectionDraft &m_draft;
    std::optional<ReturnView> m_view;
    int m_line = 0;
    BenchHead *m_head;
    ItemCard *m_item;
    TextLabel *m_conditionTitle;
    TextLabel *m_conditionHint;
    KeyGroup *m_condition;
    TextLabel *m_dispositionTitle;
    TextLabel *m_dispositionHint;
    KeyGroup *m_disposition;
    TextLabel *m_partHint;
    DeductionFields *m_deduction;
    ChecklistBox *m_checklist;
    PhotoRow *m_photos;
    PhotoSaving *m_saving;
};
}
