// SPDX-License-Identifier: GPL-3.0-or-later
// How this machine prints: where to, on which paper, and what by itself. Every choice counts at once.
#pragma once

#include "ui/common/desk/background_job.h"
#include "ui/common/paper/print_queue.h"
#include "ui/common/paper/print_settings.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class AppContext;
class MessageStack;
class SectionBox;
class SegmentRow;
class TextLabel;

class PrintScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintScreen(AppContext &context, QWidget *parent = nullptr);
    /// Looks for printers again; the screen does not wait for them.
    void refresh();
    /// How a folder is asked for, and who knows the printers; tests answer themselves.
    void setFolderChoice(std::function<QString()> choose) { m_chooseFolder = std::move(choose); }
    void setPrinterNames(std::function<QStringList()> names) { m_names = std::move(names); }
    [[nodiscard]] PrintQueue &queue() { return m_queue; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillPlaces();
    void choosePlace();
    void chooseFolder();
    void keep();
    void showFolder();
    void testPage();
    void retranslate();

    AppContext &m_context;
    PrintSettings m_settings;
    QStringList m_printers;
    bool m_isLooking = false;
    std::function<QString()> m_chooseFolder;
    std::function<QStringList()> m_names;
    TextLabel *m_title;
    MessageStack *m_messages;
    SectionBox *m_box;
    TextLabel *m_placeCaption = nullptr;
    QComboBox *m_place;
    TextLabel *m_looking;
    TextLabel *m_folderCaption = nullptr;
    QWidget *m_folderRow;
    QLineEdit *m_folder;
    ActionButton *m_change;
    TextLabel *m_paperCaption = nullptr;
    SegmentRow *m_paper;
    QCheckBox *m_voucher;
    QCheckBox *m_label;
    TextLabel *m_note;
    ActionButton *m_test;
    ActionButton *m_close;
    PrintQueue m_queue;
    BackgroundJob m_job;
};
}
