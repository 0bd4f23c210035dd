// SPDX-License-Identifier: GPL-3.0-or-later
// A sale typed from the paper receipt, because the till's file has not come yet.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class CodeEdit;
class DraftKeeper;
class MessageStack;
class TextLabel;
class TypedLine;
class TypedTenders;

class TypedSalePage final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedSalePage(AppContext &context, QWidget *parent = nullptr);
    /// Goes on with what was typed for this receipt, also before the program ended.
    void start(const QString &receipt);

Q_SIGNALS:
    /// Written; the new return goes on with it.
    void typed(const rd::SaleView &sale);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildFoot();
    void retranslate();
    void addLine();
    void clear(const QString &receipt);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject draft() const;
    void takeUp(const QJsonObject &draft);
    void changed();
    void updateTotal();
    [[nodiscard]] Money total() const;
    [[nodiscard]] Result<Sale> read() const;
    /// The article and field that cannot be read, in front of the refusal.
    [[nodiscard]] QString where() const;
    [[nodiscard]] bool isBegun();
    void save();
    void answered(const Result<Answer> &answer, const Sale &sale);

    AppContext &m_context;
    TextLabel *m_title;
    MessageStack *m_messages;
    std::vector<TextLabel *> m_captions;
    CodeEdit *m_receipt;
    QDateEdit *m_day;
    TypedTenders *m_tenders;
    CodeEdit *m_phone;
    QLineEdit *m_name;
    CodeEdit *m_invoice;
    QVBoxLayout *m_place;
    std::vector<TypedLine *> m_lines;
    ActionButton *m_more;
    TextLabel *m_total;
    ActionButton *m_save;
    ActionButton *m_close;
    DraftKeeper *m_draft;
    QString m_operation; ///< stays with the draft, so that a sale is not typed twice after a crash
    bool m_isFilling = false;
    bool m_isSaving = false;
};
}
