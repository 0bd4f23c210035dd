// SPDX-License-Identifier: GPL-3.0-or-later
// The first day: language, store and manager, a copy of the key, the start.
#pragma once

#include "core/desk/requests.h"
#include "ui/common/desk/background_job.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class FieldNote;
class IconLabel;
class KeyGroup;
class SidePanel;
class StoreForm;
class TextLabel;

/// What somebody wants to do first in a store that was just made.
enum class FirstWish { Begin, ImportSales };

class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    FirstRunPage(const QString &storePath, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The store stands; its manager can log in with this PIN.
    void storeMade(const rd::NewStore &store, rd::ui::FirstWish wish);
    void demoWanted();
    void otherStoreWanted();
    void languageWanted(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Stage { Language, Store, Key, Start };
    [[nodiscard]] QWidget *makeLanguage();
    [[nodiscard]] QWidget *makeKey();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeFoot();
    void go(Stage stage);
    void next();
    void makeStore();
    void saveKey();
    void tellKey(const Result<QString> &file);
    void finish(FirstWish wish);
    void retranslate();

    const Clock &m_clock;
    Stage m_stage = Language;
    std::optional<NewStore> m_made;
    bool m_isKeySaved = false;
    SidePanel *m_side;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QStackedWidget *m_stages;
    KeyGroup *m_languages = nullptr;
    StoreForm *m_form;
    QWidget *m_foot = nullptr;
    TextLabel *m_keyText = nullptr;
    TextLabel *m_keyAnswer = nullptr;
    ActionButton *m_saveKey = nullptr;
    TextLabel *m_startText = nullptr;
    ActionButton *m_import = nullptr;
    ActionButton *m_demo = nullptr;
    ActionButton *m_other = nullptr;
    ActionButton *m_back = nullptr;
    ActionButton *m_next = nullptr;
    BackgroundJob m_job;
};
}
