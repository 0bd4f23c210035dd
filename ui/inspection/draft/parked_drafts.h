// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen at the bench for returns that are not confirmed yet, kept for the person who chose it, over a crash too.
#pragma once

#include "ui/inspection/draft/inspection_draft.h"

#include <QObject>

#include <map>

namespace rd::ui
{
class AppContext;
class DraftKeeper;

class ParkedDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit ParkedDrafts(AppContext &context, QObject *parent = nullptr);
    /// Of the person who is there now; what waits at the bench no more is left out.
    void load();
    /// Empty where nothing was chosen for that return.
    [[nodiscard]] InspectionDraft of(const QString &number) const;
    /// Written two seconds later, with the others.
    void keep(const QString &number, const InspectionDraft &draft);
    void forget(const QString &number);

private:
    void write();

    AppContext &m_context;
    DraftKeeper *m_keeper;
    std::map<QString, InspectionDraft> m_drafts;
};
}
