// SPDX-License-Identifier: GPL-3.0-or-later
// Round buttons that filter a list, each with its count.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QScrollArea;

namespace rd::ui
{
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &key, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QString key() const { return m_key; }
    void setWord(const QString &word);
    /// Negative: no count is shown.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    int m_count = -1;
};

/// A row of chips of which one is always chosen, or, after setMany, any number of them.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where there is no room for all, the row scrolls to the one that is chosen or has the focus.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void addChip(const QString &key, const QString &text);
    /// Every chip is switched on and off by itself from now on.
    void setMany();
    void setOn(const QString &key, bool isOn);
    [[nodiscard]] bool isOn(const QString &key) const;
    void setText(const QString &key, const QString &text);
    void setCount(const QString &key, int count);
    /// A chip that is rarely needed may be away.
    void setShown(const QString &key, bool isShown);
    /// Does not emit.
    void setChosen(const QString &key);
    [[nodiscard]] QString chosen() const;
    /// The next (1) or previous (-1) chip, as Ctrl+Tab does; emits.
    void go(int by);

Q_SIGNALS:
    void choiceMade(const QString &key);

private:
    [[nodiscard]] FilterChip *chip(const QString &key) const;
    QScrollArea *m_area;
    QHBoxLayout *m_layout;
    std::vector<FilterChip *> m_chips;
    bool m_isMany = false;
    bool m_isSetting = false;
    bool m_isAgain = false; ///< what is pressed was chosen before
};
}
