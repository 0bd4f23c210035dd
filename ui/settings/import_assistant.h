// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing the till's sales in: choose, look, import.
#pragma once

#include "ui/settings/import_worker.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class ColumnForm;
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
    [[nodiscard]] ImportRequest request() const;
    void look();
    void show(const Result<ImportReport> &report);
    void tell(const Result<ImportReport> &report);
    void refuse(const Error &error);
    void updateButton();
    void retranslate();

    AppContext &m_context;
    ImportWorker m_worker;
    TextLabel *m_title;
    ImportChoices *m_choices;
    MessageStack *m_messages;
    ProgressStrip *m_progress;
    ImportReportView *m_view;
    ColumnForm *m_columns;
    ActionButton *m_back;
    ActionButton *m_import;
    QString m_operation;
    std::optional<ImportReport> m_report;
    bool m_isBusy = false;
};
}
