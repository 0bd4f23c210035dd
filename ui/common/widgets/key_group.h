// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of key buttons of which one can be chosen, by mouse or by 1-9 (or Alt+1-9).
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QGridLayout;
class QShortcut;

namespace rd::ui
{
class KeyButton;

struct Choice {
    QString code;
    QString text;
    QString hint;
};

class KeyGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyGroup(int columns, QWidget *parent = nullptr);
    /// The keys that are there move.
    void setColumns(int columns);
    /// Replaces the keys; keeps the choice when its code is still there.
    void setChoices(const std::vector<Choice> &choices);
    /// Digits act while the focus is inside `scope` and not in a field that takes text.
    void setKeys(QWidget *scope, Qt::KeyboardModifier modifier = Qt::NoModifier);
    /// Empty code: nothing is chosen. Does not emit.
    void setChosen(const QString &code);
    [[nodiscard]] QString chosen() const;
    void setHint(const QString &code, const QString &hint);
    /// Keys a little lower than usual, where the screen is full.
    void setLow(bool isLow) { m_isLow = isLow; }

Q_SIGNALS:
    void choiceMade(const QString &code);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateShortcuts();
    void layOut();
    void press(std::size_t index);

    int m_columns;
    bool m_isLow = false;
    bool m_isSetting = false; ///< by the program: nobody chose
    bool m_isAgain = false;   ///< the key that is pressed is chosen already
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    std::vector<Choice> m_choices;
    std::vector<KeyButton *> m_buttons;
    QList<QPointer<QShortcut>> m_shortcuts; // belong to the scope
};
}
