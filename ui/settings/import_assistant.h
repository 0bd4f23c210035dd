// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing the till's sales in: choose, look, import.
#pragma once

#include "ui/settings/import_worker.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class ColumnForm;
class EmptyStack;
class EmptyState;
class ImportChoices;
class ImportReportView;
class MessageStack;
class ProgressStrip;
class ReasonHint;
class TextLabel;

class ImportAssistant final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportAssistant(AppContext &context, QWidget *parent = nullptr);
    /// Takes the file and looks into it.
    void setFile(const QString &file);
    /// As the button does.
    void startImport();
    [[nodiscard]] bool isImporting() const { return m_isImporting; }
    /// A file was chosen and is not in yet.
    [[nodiscard]] bool hasOpenChoice() const;

Q_SIGNALS:
    void previewed();
    void imported(bool isDone);
    /// The person is through with it.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeBody();
    void connectAll();
    [[nodiscard]] ImportRequest request() const;
    void look();
    void showReport(const Result<ImportReport> &report);
    void offerColumns(const Error &error);
    void tell(const Result<ImportReport> &report);
    void tellDone(const ImportReport &report);
    void refuse(const Error &error);
    void showProgress(qint64 done, qint64 total);
    void setBusy(bool isBusy);
    void updateButton();
    [[nodiscard]] QString whyNot() const;
    void retranslate();

    AppContext &m_context;
    ImportWorker m_worker;
    TextLabel *m_title;
    ImportChoices *m_choices;
    MessageStack *m_messages;
    ProgressStrip *m_progress;
    ImportReportView *m_view;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    ColumnForm *m_columns;
    ReasonHint *m_why;
    ActionButton *m_back;
    ActionButton *m_import;
    QString m_operation;
    std::optional<ImportReport> m_report;
    qint64 m_total = 0; ///< of the part that runs: reading is counted in bytes, importing in rows
    bool m_isImporting = false;
    bool m_isApplying = false;
    bool m_isLooking = false;
    bool m_isDone = false;
};
}
