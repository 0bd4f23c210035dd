// SPDX-License-Identifier: GPL-3.0-or-later
// Showing one line and writing what is chosen into the draft.
#include "ui/inspection/bench/bench.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/photos/photo_row.h"
#include "ui/common/photos/photo_saving.h"
#include "ui/common/widgets/deduction_fields.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/labels.h"
#include "ui/inspection/bench/bench_head.h"
#include "ui/inspection/bench/checklist_box.h"
#include "ui/inspection/bench/item_card.h"
#include "ui/inspection/draft/inspection_draft.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kColumns = 4;
constexpr int kColumnWidth = 132;

QHBoxLayout *titleRow(QWidget *title, QWidget *hint)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(title);
    row->addWidget(hint);
    row->addStretch();
    return row;
}

std::optional<int> lineOf(const PictureTarget &target)
{
    return target.line > 0 ? std::optional(target.line) : std::nullopt;
}
}

Bench::Bench(AppContext &context, InspectionDraft &draft, QWidget *keyScope, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_draft(draft), m_head(new BenchHead(context)),
      m_item(new ItemCard(context)), m_conditionTitle(new TextLabel(TextUse::BoxTitle)),
      m_conditionHint(captionLabel()), m_condition(new KeyGroup(kColumns)),
      m_dispositionTitle(new TextLabel(TextUse::BoxTitle)), m_dispositionHint(captionLabel()),
      m_disposition(new KeyGroup(kColumns)), m_partHint(captionLabel()), m_deduction(new DeductionFields),
      m_checklist(new ChecklistBox), m_photos(new PhotoRow(QStringLiteral("benchPhotos"), this)),
      m_saving(new PhotoSaving(context, this))
{
    build();
    connectKeys(keyScope);
    connectPhotos();
    connect(m_head, &BenchHead::lineChosen, this, &Bench::goToLine);
    connect(m_item, &ItemCard::quantityChanged, this, [this](Quantity quantity) {
        m_draft.setQuantity(m_line, quantity);
        Q_EMIT draftChanged();
    });
    connect(m_item, &ItemCard::serialChanged, this, [this](const QString &serial) {
        m_draft.setSerial(m_line, serial);
        Q_EMIT draftChanged();
    });
    connect(m_item, &ItemCard::batchChanged, this, [this](const QString &batch) {
        m_draft.setBatch(m_line, batch);
        Q_EMIT draftChanged();
    });
    connect(m_condition, &KeyGroup::choiceMade, this, [this](const QString &code) {
        m_draft.setCondition(m_line, code, m_context.policy());
        setSuggestion();
        Q_EMIT draftChanged();
    });
    connect(m_disposition, &KeyGroup::choiceMade, this, [this](const QString &code) {
        m_draft.setDisposition(m_line, code);
        Q_EMIT draftChanged();
    });
    connect(m_deduction, &DeductionFields::changed, this, [this] {
        m_draft.setDeduction(m_line, m_deduction->amountText(), m_deduction->amount(m_context.facts().currency),
                             m_deduction->reason());
        Q_EMIT draftChanged();
    });
    connect(m_checklist, &ChecklistBox::ticked, this, [this](const QString &code, bool isTicked) {
        m_draft.setTick(code, isTicked);
        Q_EMIT draftChanged();
    });
}

void Bench::build()
{
    m_condition->setObjectName(QStringLiteral("conditionKeys"));
    m_disposition->setObjectName(QStringLiteral("dispositionKeys"));
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(10));
    layout->addWidget(m_head);
    layout->addWidget(m_item);
    auto *conditionRow = titleRow(m_conditionTitle, m_conditionHint);
    m_partHint->setWordWrap(true);
    conditionRow->addWidget(m_partHint, 1);
    layout->addLayout(conditionRow);
    layout->addWidget(m_condition);
    layout->addLayout(titleRow(m_dispositionTitle, m_dispositionHint));
    layout->addWidget(m_disposition);
    layout->addWidget(m_deduction);
    layout->addWidget(m_checklist);
    layout->addWidget(m_photos);
    layout->addStretch();
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

/// As many keys beside each other as can be read.
void Bench::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int columns = std::clamp(viewport()->width() / px(kColumnWidth), 2, kColumns);
    m_condition->setColumns(columns);
    m_disposition->setColumns(columns);
}

void Bench::connectKeys(QWidget *keyScope)
{
    m_condition->setKeys(keyScope);
    m_disposition->setKeys(keyScope, Qt::AltModifier);
    for (const auto &[key, units] : {std::pair(Qt::Key_Plus, 1), std::pair(Qt::Key_Minus, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), keyScope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        nameKeys(*shortcut, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "More or fewer units"));
        connect(shortcut, &QShortcut::activated, this, [this, units = units] {
            if (isVisible()) {
                m_item->stepBy(units);
            }
        });
    }
}

void Bench::showReturn(const ReturnView &view)
{
    m_view = view;
    if (!m_draft.lines().contains(m_line)) {
        m_line = m_draft.lines().empty() ? 0 : m_draft.lines().begin()->first;
    }
    m_head->showReturn(view, Step::Inspect);
    m_checklist->setItems(m_context.policy().checklists.at(static_cast<std::size_t>(Step::Inspect)),
                          m_context.language(), m_draft.ticks());
    showLine();
}

void Bench::goToLine(int line)
{
    m_line = line;
    showLine();
}

void Bench::showLine()
{
    const ReturnLine *line = m_view ? m_view->returnCase.line(m_line) : nullptr;
    setEnabled(line != nullptr);
    if (line == nullptr) {
        return;
    }
    std::vector<int> lines;
    for (const auto &[number, draft] : m_draft.lines()) {
        lines.push_back(number);
    }
    m_head->setLines(lines, m_line);
    const LineDraft draft = m_draft.line(m_line);
    m_item->showLine(*m_view, *line, draft.quantity, draft.serial, draft.batch);
    m_condition->setChosen(draft.condition);
    m_deduction->setTyped(draft.deductionText, draft.deductionReason);
    m_photos->intake().setTarget({m_view->returnCase.rma.number, m_line});
    showPhotos();
    m_partHint->setVisible(line->quantities.toInspect() > Quantity::units(1));
    setSuggestion();
}

/// A photo belongs to the line that was in hand when it came, and is stored at once: the return exists.
void Bench::connectPhotos()
{
    connect(&m_photos->intake(), &PictureIntake::taken, this,
            [this](const QList<QByteArray> &jpegs, const PictureTarget &target) {
                for (const QByteArray &jpeg : jpegs) {
                    m_saving->save(target.number, {jpeg, lineOf(target), PhotoStep::Inspect, {}});
                }
            });
    connect(&m_photos->intake(), &PictureIntake::told, this, &Bench::told);
    connect(m_saving, &PhotoSaving::told, this, &Bench::told);
    connect(m_saving, &PhotoSaving::saved, this, &Bench::photoSaved);
}

void Bench::showPhotos()
{
    std::vector<RowPhoto> row;
    for (const Photo &photo : m_view->photos) {
        if (!photo.isRemoved()) {
            const QString caption = photo.caption.isEmpty() ? tr("Photo %1").arg(photo.number) : photo.caption;
            row.push_back({QString::number(photo.id.value()),
                           [this, id = photo.id] { return m_context.desk().photoBytes(id).value_or(QByteArray()); },
                           caption});
        }
    }
    m_photos->setPhotos(row);
    m_photos->setBlocked(m_context.isLoggedIn() ? QString() : tr("Log in to work on this return."));
}

void Bench::showChoices()
{
    const auto choices = [this](const std::vector<NamedCode> &codes) {
        std::vector<Choice> list;
        for (const NamedCode &code : codes) {
            list.push_back({code.code, code.name.in(m_context.language()), {}});
        }
        return list;
    };
    m_condition->setChoices(choices(m_context.policy().conditions));
    m_disposition->setChoices(choices(m_context.policy().dispositions));
}

/// Marks what the policy proposes for the condition; a key can say only one thing, and "not accepted" matters more.
void Bench::setSuggestion()
{
    const LineDraft draft = m_draft.line(m_line);
    const NamedCode *condition = m_context.policy().condition(draft.condition);
    for (const NamedCode &code : m_context.policy().dispositions) {
        const bool isSuggested = condition != nullptr && condition->suggests == code.code;
        const bool isRefusal = code.code == kHandBackDisposition;
        m_disposition->setHint(code.code, isRefusal ? tr("not accepted") : isSuggested ? tr("suggested") : QString());
    }
    m_disposition->setChosen(draft.disposition);
    const bool hasSuggestion = condition != nullptr && !condition->suggests.isEmpty();
    m_dispositionHint->setText(
        hasSuggestion ? tr("Alt + number · suggested: %1").arg(m_context.format().disposition(condition->suggests))
                      : tr("Alt + number"));
}

void Bench::retranslate()
{
    setAccessibleName(tr("Bench"));
    m_conditionTitle->setText(tr("Condition"));
    m_condition->setAccessibleName(m_conditionTitle->text());
    m_conditionHint->setText(tr("number keys"));
    m_dispositionTitle->setText(tr("Goes to"));
    m_disposition->setAccessibleName(m_dispositionTitle->text());
    m_deduction->retranslate(m_context.format().currencySign());
    m_photos->retranslate();
    m_partHint->setText(tr("Different pieces: lower the number; the rest stays in the queue."));
    showChoices();
    if (m_view) {
        showReturn(*m_view);
    }
}
}
