// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of the first day.
#include "ui/shell/start/first_run_page.h"

#include "core/desk/desk_writer.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/desk/language.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/start/plain_words.h"
#include "ui/shell/start/side_panel.h"
#include "ui/shell/start/store_form.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMargin = 72;
constexpr int kTop = 48;
constexpr int kNarrow = 1200;
constexpr int kWithSteps = 860;

Result<bool> createStore(const NewStore &store, const Clock &clock)
{
    const QString folder = QFileInfo(store.path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return refuse(ErrorCode::NoPermission, {{QStringLiteral("file"), folder}});
    }
    auto created = DeskWriter::createStore(store, clock);
    return created ? Result<bool>(true) : Result<bool>(refuse(created.error()));
}

Result<QString> exportKey(const NewStore &store, const QString &file, const Clock &clock)
{
    const auto desk = DeskWriter::open(store.path, clock);
    if (!desk) {
        return refuse(desk.error());
    }
    const auto session = (*desk)->login(store.managerLogin, store.pin, LoginKind::CommandLine);
    if (!session) {
        return refuse(session.error());
    }
    const auto saved = (*desk)->exportKey({*session, {}, {}}, file);
    return saved ? Result<QString>(file) : Result<QString>(refuse(saved.error()));
}

QWidget *stage(QVBoxLayout *&layout)
{
    auto *page = new QWidget;
    layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    return page;
}
}

FirstRunPage::FirstRunPage(const QString &storePath, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_side(new SidePanel), m_title(new TextLabel(TextUse::BigAmount)),
      m_subtitle(new TextLabel(TextUse::Body, Ink::Muted)), m_stages(new QStackedWidget),
      m_form(new StoreForm(storePath))
{
    setObjectName(QStringLiteral("firstRun"));
    m_stages->addWidget(makeLanguage());
    m_stages->addWidget(m_form);
    m_stages->addWidget(makeKey());
    m_stages->addWidget(makeStart());
    auto *content = makeFrame(FrameKind::Surface);
    content->layout()->setContentsMargins(px(kMargin), px(kTop), px(kMargin), px(16));
    content->layout()->addWidget(m_title);
    content->layout()->addWidget(m_subtitle);
    content->layout()->addItem(new QSpacerItem(0, px(16)));
    content->layout()->addWidget(m_stages);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(scroll, 1);
    right->addWidget(makeFoot());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(right, 1);
    retranslate();
    go(Language);
}

QWidget *FirstRunPage::makeLanguage()
{
    QVBoxLayout *layout = nullptr;
    QWidget *page = stage(layout);
    m_languages = new KeyGroup(1);
    m_languages->setChoices({{QStringLiteral("en"), QStringLiteral("English"), {}},
                             {QStringLiteral("zh_CN"), QStringLiteral("简体中文"), {}}});
    m_languages->setChosen(rememberedLanguage());
    m_languages->setKeys(this);
    m_languages->setFixedWidth(px(400));
    layout->addWidget(m_languages);
    layout->addStretch();
    connect(m_languages, &KeyGroup::choiceMade, this, &FirstRunPage::languageWanted);
    return page;
}

QWidget *FirstRunPage::makeKey()
{
    QVBoxLayout *layout = nullptr;
    QWidget *page = stage(layout);
    m_keyText = new TextLabel(TextUse::Body);
    m_keyText->setWordWrap(true);
    m_keyText->setMaximumWidth(px(560));
    m_keyAnswer = new TextLabel(TextUse::Body, Ink::Success);
    m_keyAnswer->setWordWrap(true);
    m_saveKey = new ActionButton(ButtonKind::Secondary, QStringLiteral("key-round"), {});
    m_saveKey->setObjectName(QStringLiteral("saveKey"));
    layout->addWidget(m_keyText);
    layout->addWidget(m_saveKey, 0, Qt::AlignLeft);
    layout->addWidget(m_keyAnswer);
    layout->addStretch();
    connect(m_saveKey, &QPushButton::clicked, this, &FirstRunPage::saveKey);
    return page;
}

QWidget *FirstRunPage::makeStart()
{
    QVBoxLayout *layout = nullptr;
    QWidget *page = stage(layout);
    m_startText = new TextLabel(TextUse::Body);
    m_startText->setWordWrap(true);
    m_startText->setMaximumWidth(px(560));
    m_import = new ActionButton(ButtonKind::Secondary, QStringLiteral("upload"), {});
    m_import->setObjectName(QStringLiteral("importFirst"));
    layout->addWidget(m_startText);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_import, &QPushButton::clicked, this, [this] { finish(FirstWish::ImportSales); });
    return page;
}

QWidget *FirstRunPage::makeFoot()
{
    m_demo = new ActionButton(ButtonKind::Flat, QStringLiteral("play"), {});
    m_other = new ActionButton(ButtonKind::Flat, QStringLiteral("folder-open"), {});
    m_back = new ActionButton(ButtonKind::Secondary);
    m_next = new ActionButton(ButtonKind::Primary);
    m_demo->setObjectName(QStringLiteral("demo"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setButtonSize(ButtonSize::Large);
    m_next->setButtonSize(ButtonSize::Large);
    m_next->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_foot = new QFrame;
    m_foot->setProperty("frame", QStringLiteral("foot"));
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(px(kMargin), px(16), px(kMargin), px(16));
    layout->setSpacing(px(10));
    layout->addWidget(m_demo);
    layout->addWidget(m_other);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunPage::demoWanted);
    connect(m_other, &QPushButton::clicked, this, &FirstRunPage::otherStoreWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Language); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::next);
    return m_foot;
}

/// In a narrow window the buttons need the room at their sides.
void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = px(width() < px(kNarrow) ? 16 : kMargin);
    m_foot->layout()->setContentsMargins(side, px(16), side, px(16));
    m_side->setVisible(width() >= px(kWithSteps)); // in large letters the form needs all there is
}

void FirstRunPage::go(Stage stage)
{
    m_stage = stage;
    m_stages->setCurrentIndex(stage);
    m_side->setCurrent(stage);
    m_demo->setVisible(!m_made);
    m_other->setVisible(!m_made);
    m_back->setVisible(stage == Store);
    retranslate();
    if (stage == Store) {
        m_form->takeFocus();
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
}

void FirstRunPage::next()
{
    switch (m_stage) {
    case Language:
        return go(Store);
    case Store:
        return makeStore();
    case Key:
        return go(Start);
    case Start:
        return finish(FirstWish::Begin);
    }
}

void FirstRunPage::makeStore()
{
    const auto store = m_form->read();
    if (!store || m_job.isRunning()) {
        return;
    }
    m_next->setEnabled(false);
    m_job.begin<bool>([store = *store, &clock = m_clock](const ProgressCall &) { return createStore(store, clock); },
                      [this, store = *store](const Result<bool> &made) {
                          m_next->setEnabled(true);
                          if (!made) {
                              m_form->refusePath(errorText(made.error(), plainFormatter()).sentence());
                              return;
                          }
                          m_made = store;
                          go(Key);
                      });
}

void FirstRunPage::saveKey()
{
    const QString proposed = QDir::home().filePath(QStringLiteral("returndesk.key"));
    const QString file = chooseNewFile(this, tr("Save a copy of the key"), proposed);
    if (file.isEmpty() || m_job.isRunning()) {
        return;
    }
    m_saveKey->setEnabled(false);
    m_job.begin<QString>(
        [store = *m_made, file, &clock = m_clock](const ProgressCall &) { return exportKey(store, file, clock); },
        [this](const Result<QString> &saved) { tellKey(saved); });
}

void FirstRunPage::tellKey(const Result<QString> &file)
{
    m_saveKey->setEnabled(true);
    m_isKeySaved = m_isKeySaved || file;
    retranslate(); // the tick beside the step
    m_keyAnswer->setInk(file ? Ink::Success : Ink::Danger);
    m_keyAnswer->setText(file ? tr("Saved as %1. Keep it apart from the backups.").arg(QDir::toNativeSeparators(*file))
                              : errorText(file.error(), plainFormatter()).sentence());
}

void FirstRunPage::finish(FirstWish wish)
{
    Q_EMIT storeMade(*m_made, wish);
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FirstRunPage::retranslate()
{
    const std::vector<SideStep> steps = {{tr("Language"), QStringLiteral("English · 简体中文")},
                                         {tr("Store and manager"), tr("Name, currency, first manager")},
                                         {tr("Key of the store"), tr("Save a copy, keep it safe"), !m_isKeySaved},
                                         {tr("Start"), tr("Import sales, or just begin")}};
    m_side->setSteps(steps);
    m_title->setText(steps[static_cast<std::size_t>(m_stage)].title);
    const QStringList subtitles = {tr("It can be changed at any time."), tr("Only what must be known now."),
                                   tr("The store cannot be opened without it."),
                                   tr("The store %1 is ready.").arg(m_made ? m_made->name : QString())};
    m_subtitle->setText(subtitles[m_stage]);
    m_keyText->setText(tr(
        "The key seals the history and the PINs of this store. It lies on this computer, outside the store file and its backups. "
        "If the computer is lost, only a copy of the key opens a backup again. Save one on a stick and lock it away."));
    m_saveKey->setText(tr("Save a copy of the key..."));
    m_startText->setText(tr(
        "Returns are logged from sales. Import the sales file of the till first, or begin and type single sales from their paper receipts."));
    m_import->setText(tr("Import sales"));
    m_demo->setText(tr("Try it with a made-up store"));
    m_other->setText(tr("Open another store..."));
    m_back->setText(tr("Back"));
    m_next->setText(m_stage == Store ? tr("Make the store") : m_stage == Start ? tr("Begin") : tr("Next"));
}
}
