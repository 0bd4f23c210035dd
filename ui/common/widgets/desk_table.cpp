// SPDX-License-Identifier: GPL-3.0-or-later
// Column widths, what goes when it is narrow, and keys of the table.
#include "ui/common/widgets/desk_table.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/person_memory.h"
#include "ui/common/widgets/row_delegate.h"
#include "ui/common/widgets/step_chip.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTimer>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kCellRoom = 17; // the padding of both sides, and a pixel for rounding
constexpr int kCellPadding = 8;
constexpr int kFirstColumnExtra = 4;
constexpr int kChipRoom = 16;
constexpr int kSortMark = 18;
constexpr int kLeastStretch = 120;
constexpr int kHeaderHeight = 30;
constexpr int kGroupHeight = 30;
constexpr int kNarrowWindow = 1100;
constexpr int kLeastWidth = 24;
constexpr int kPerCent = 100;
}

DeskTable::DeskTable(const QString &name, QWidget *parent)
    : QTableView(parent), m_name(name), m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepWidth(column, width); });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) { openColumnMenu(horizontalHeader()->viewport()->mapToGlobal(at)); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(this, &QTableView::pressed, this, &DeskTable::chooseCurrent);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) { setHotRow(index.row()); });
    connect(this, &QTableView::viewportEntered, this, [this] { setHotRow(-1); });
    connect(&Theme::current(), &Theme::changed, this, &DeskTable::applyMetrics);
    applyMetrics();
}

void DeskTable::setColumns(std::vector<TableColumn> columns)
{
    m_columns = std::move(columns);
    fit();
}

void DeskTable::setTwoLines(bool isTwoLines)
{
    m_hasTwoLines = isTwoLines;
    applyMetrics();
}

void DeskTable::setFaded(bool isFaded)
{
    m_delegate->setFaded(isFaded);
    viewport()->update();
}

void DeskTable::setSideRoom(int pixels)
{
    m_sideRoom = pixels;
    m_delegate->setSideRoom(pixels);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:first { padding-left: %1px; }"
                                                     "QHeaderView::section:last { padding-right: %1px; }")
                                          .arg(pixels));
    fit();
}

int DeskTable::currentRow() const
{
    return currentIndex().row();
}

void DeskTable::showRow(int row)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount()) {
        return;
    }
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    showLeadingGroup();
}

/// The first rows are reached with the group they stand in.
void DeskTable::showLeadingGroup()
{
    int before = currentIndex().row() - 1;
    while (before >= 0 && model()->index(before, 0).data(GroupRole).toBool()) {
        --before;
    }
    if (before < 0 && currentIndex().isValid()) {
        scrollToTop();
    }
}

void DeskTable::setHotRow(int row)
{
    m_delegate->setHotRow(row);
    viewport()->update();
}

void DeskTable::leaveEvent(QEvent *event)
{
    setHotRow(-1);
    QTableView::leaveEvent(event);
}

void DeskTable::spanGroups()
{
    clearSpans();
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(GroupRole).toBool()) {
            setSpan(row, 0, 1, model()->columnCount());
            setRowHeight(row, px(kGroupHeight));
        }
    }
}

QString DeskTable::selectedText() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel() == nullptr ? QModelIndexList() : selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void DeskTable::openColumnMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int column = static_cast<int>(i);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        if (m_columns[i].isStretch || column == 0) {
            action->setEnabled(false);
            action->setToolTip(tr("This column always stays."));
        }
        connect(action, &QAction::toggled, this, [this, key = m_columns[i].key](bool isShown) {
            QSettings().setValue(settingsKey(key), isShown);
            fit();
        });
    }
    menu->popup(globalPosition);
}

QString DeskTable::settingsKey(const QString &column) const
{
    const QString width = window()->width() < px(kNarrowWindow) ? QStringLiteral("narrow") : QStringLiteral("wide");
    return personKey(*this, QStringLiteral("columns/%1/%2/%3").arg(m_name, width, column));
}

/// Kept as at 10 pt, so that it grows with the letters.
void DeskTable::keepWidth(int column, int width)
{
    const bool isByHand = !m_isFitting && column < static_cast<int>(m_columns.size()) && width > 0
                          && horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive;
    if (isByHand) {
        const QString &key = m_columns[static_cast<std::size_t>(column)].key;
        QSettings().setValue(settingsKey(key + QStringLiteral("/width")), width * kPerCent / px(kPerCent));
    }
}

int DeskTable::widthOf(int column) const
{
    const QString &key = m_columns.at(static_cast<std::size_t>(column)).key;
    const int kept = QSettings().value(settingsKey(key + QStringLiteral("/width"))).toInt();
    return kept > 0 ? std::max(px(kept), px(kLeastWidth)) : usualWidthOf(column);
}

int DeskTable::usualWidthOf(int column) const
{
    const TableColumn &shown = m_columns.at(static_cast<std::size_t>(column));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics body(Theme::current().font(TextUse::Body));
    const QFontMetrics caption(Theme::current().font(TextUse::Caption));
    const int sample = shown.isChip ? StepChip::sizeFor(shown.sample).width() + px(kChipRoom)
                                    : body.horizontalAdvance(shown.sample) + px(kCellRoom) + shown.extra;
    const int sortMark = isSortingEnabled() ? px(kSortMark) : 0;
    const int header = caption.horizontalAdvance(title) + px(kCellRoom) + sortMark;
    const bool isLast = column + 1 == static_cast<int>(m_columns.size());
    const int side = m_sideRoom > 0 ? m_sideRoom - px(kCellPadding) : px(kFirstColumnExtra);
    return std::max(sample, header) + (column == 0 || (isLast && m_sideRoom > 0) ? side : 0);
}

/// What the person chose stays; of the rest, columns leave in their order until the others have room.
void DeskTable::fit()
{
    if (model() == nullptr || m_columns.empty() || model()->columnCount() < static_cast<int>(m_columns.size())) {
        return;
    }
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const QSettings settings;
    const int count = static_cast<int>(m_columns.size());
    std::vector<int> leaving;
    int needed = px(kLeastStretch);
    for (int column = 0; column < count; ++column) {
        const TableColumn &shown = m_columns[static_cast<std::size_t>(column)];
        const QVariant chosen = settings.value(settingsKey(shown.key));
        setColumnHidden(column, chosen.isValid() && !chosen.toBool());
        if (isColumnHidden(column)) {
            continue;
        }
        needed += shown.isStretch ? 0 : widthOf(column);
        if (!chosen.isValid() && shown.leavesAs > 0) {
            leaving.push_back(column);
        }
    }
    const auto rank = [this](int column) { return m_columns[static_cast<std::size_t>(column)].leavesAs; };
    std::sort(leaving.begin(), leaving.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    for (const int column : leaving) {
        if (needed <= viewport()->width()) {
            break;
        }
        const bool isStretch = m_columns[static_cast<std::size_t>(column)].isStretch;
        needed -= isStretch ? px(kLeastStretch) : widthOf(column);
        setColumnHidden(column, true);
    }
    const int stretched = stretchedColumn();
    for (int column = 0; column < count; ++column) {
        const bool isStretch = column == stretched;
        horizontalHeader()->setSectionResizeMode(column, isStretch ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isStretch && !isColumnHidden(column)) {
            setColumnWidth(column, widthOf(column));
        }
    }
}

/// The one that takes what is left; when it had to go, the column before it.
int DeskTable::stretchedColumn() const
{
    const auto found = std::ranges::find_if(m_columns, &TableColumn::isStretch);
    int column = static_cast<int>(found - m_columns.begin());
    while (column > 0 && (column == static_cast<int>(m_columns.size()) || isColumnHidden(column))) {
        --column;
    }
    return column;
}

void DeskTable::applyMetrics()
{
    const Theme &theme = Theme::current();
    horizontalHeader()->setFont(theme.font(TextUse::Caption));
    horizontalHeader()->setFixedHeight(px(kHeaderHeight));
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_hasTwoLines ? theme.twoLineRowHeight() : theme.rowHeight());
    spanGroups(); // they have a height of their own
    fit();
}

bool DeskTable::event(QEvent *event)
{
    if (event->type() == personChange()) {
        fit();
    }
    return QTableView::event(event);
}

void DeskTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void DeskTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void DeskTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    const bool isChoosing = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_Space;
    if (isChoosing && chooseCurrent()) {
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && !event->text().front().isSpace()) {
        event->ignore(); // a scan that begins here is not a search among the rows
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeskTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() && !m_isArriving) {
        m_isUnchosen = false;
        if (current.isValid()) {
            QTimer::singleShot(0, this, &DeskTable::showLeadingGroup); // after the view has scrolled to the row
        }
        Q_EMIT rowChanged(current.row());
    }
}

/// Qt makes the first row the current one when the focus comes by a key. Passing through is no choice.
void DeskTable::focusInEvent(QFocusEvent *event)
{
    m_hasComeByKey = event->reason() != Qt::MouseFocusReason;
    m_isArriving = !currentIndex().isValid() && m_hasComeByKey;
    QTableView::focusInEvent(event);
    m_isUnchosen = m_isUnchosen || (m_isArriving && currentIndex().isValid());
    m_isArriving = false;
}

/// Rows that were read again, or came later than the focus, are arrived at like those that were there; unless the page
/// chooses one of them.
void DeskTable::reset()
{
    QTableView::reset();
    QMetaObject::invokeMethod(this, &DeskTable::arrive, Qt::QueuedConnection);
}

void DeskTable::arrive()
{
    if (!hasFocus() || !m_hasComeByKey || currentIndex().isValid() || model() == nullptr || model()->rowCount() == 0) {
        return;
    }
    m_isArriving = true;
    selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    m_isUnchosen = true;
    m_isArriving = false;
}

bool DeskTable::chooseCurrent()
{
    if (!m_isUnchosen || !currentIndex().isValid()) {
        return false;
    }
    m_isUnchosen = false;
    showRow(currentRow());
    Q_EMIT rowChanged(currentRow());
    return true;
}
}
