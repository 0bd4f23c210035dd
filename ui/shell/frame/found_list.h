// SPDX-License-Identifier: GPL-3.0-or-later
// What a search found, under the scan box: sales to return from, returns to open.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace rd::ui
{
class AppContext;

class FoundList final : public QFrame
{
    Q_OBJECT

public:
    explicit FoundList(AppContext &desk, QWidget *parent);
    /// Shows the list under `anchor`, the first entry chosen. `text` is what was looked for.
    void show(const Lookup &found, const QString &text, const QWidget *anchor);
    void takeFocus();
    /// Presses the chosen entry, as Enter does in the scan box a second time.
    void openChosen();

Q_SIGNALS:
    void returnChosen(const QString &number);
    void saleChosen(const rd::SaleView &sale);
    void articleChosen(const QString &sku);
    void serialChosen(const QString &serial);
    void allWanted(const QString &text);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void dress();
    /// Rows that lead to the life of what was scanned.
    [[nodiscard]] int lives() const;
    void addLives();
    void addRow(const QString &icon, const QString &text);
    [[nodiscard]] QString describe(const SaleView &sale) const;
    [[nodiscard]] QString describe(const ReturnRow &row) const;
    void open(const QListWidgetItem *item);

    AppContext &m_desk;
    QListWidget *m_list;
    Lookup m_found;
    QString m_text;
};
}
