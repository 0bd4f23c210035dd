// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of a return that is not logged yet: each lies in a draft of its own, which is written once.
#pragma once

#include "core/domain/photo.h"

#include <QStringList>

#include <map>
#include <vector>

namespace rd::ui
{
class AppContext;

class HeldPhotos final
{
public:
    explicit HeldPhotos(AppContext &context) : m_context(context) {}

    /// Written at once; the draft of the form keeps its name.
    void add(const QByteArray &jpeg);
    void takeOut(int index);
    /// Forgets them; the drafts stay.
    void clear();
    /// Forgets them with their drafts: they are stored, or nobody wants them.
    void discard();
    /// Reads the drafts of these names again; those that are gone are left out.
    void takeUp(const QStringList &names);
    /// Drafts of a form that was thrown away without being taken up.
    void discardNamed(const QStringList &names);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::vector<NewPhoto> photos() const;

private:
    struct Held {
        QString name;
        QByteArray jpeg;
    };
    void forget(const QString &name);
    void write(const QString &name, const QByteArray &jpeg);

    AppContext &m_context;
    std::vector<Held> m_held;
    std::map<QString, QByteArray> m_written; ///< drafts of this window, which may not be in the file yet
};
}
