// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of the bench: queue, item in hand, result.
#pragma once

#include "ui/common/desk/operation_book.h"
#include "ui/inspection/draft/inspection_draft.h"

#include <QWidget>

class QStackedWidget;

namespace rd::ui
{
class AppContext;
class Bench;
class EmptyState;
class ParkedDrafts;
class QueueView;
class ReceiveBench;
class ResultPane;

class InspectionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectionPage(AppContext &context, QWidget *parent = nullptr);
    /// Reads the queues and the return in hand again; what was typed stays.
    void refresh();
    /// Takes this return to the bench, or says why it does not wait there.
    void showReturn(const QString &number);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void open(const QString &number);
    void keepDraft();
    void showNothing();
    void showView();
    void updateResult();
    void confirm();
    void finish(const QString &number, Step step, const QString &key, const Result<Answer> &answer);
    void goOn(const QString &number, Step step);
    void offerLabels(const QString &number);
    [[nodiscard]] QString operationKey() const;
    void retranslate();

    AppContext &m_context;
    InspectionDraft m_draft;
    OperationBook m_operations;
    std::optional<ReturnView> m_view;
    std::vector<Possibility> m_possible;
    Step m_step = Step::Inspect;
    int m_place = 0; ///< of the return in hand, for the next one
    bool m_isWriting = false;
    QueueView *m_queue;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Bench *m_bench;
    ReceiveBench *m_receive;
    ResultPane *m_result;
    ParkedDrafts *m_parked; ///< of returns that were left before they were confirmed
};
}
