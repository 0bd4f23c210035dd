// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures lie in the program.
#include "core/desk/demo_photos.h"

#include "core/base/exceptions.h"
#include "core/desk/demo_goods.h"

#include <QFile>

static void loadDemoPictures()
{
    Q_INIT_RESOURCE(demo);
}

namespace rd
{
namespace
{
struct DemoPicture {
    QString sku;
    QString file;
    DemoText caption;
};

QByteArray contentOf(const QString &name)
{
    loadDemoPictures();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw LogicError("a picture of the demonstration store is missing");
    }
    return file.readAll();
}
}

std::vector<NewPhoto> demoPhotosOf(const QString &sku, const QString &language)
{
    static const std::vector<DemoPicture> kPictures = {
        {QStringLiteral("KE-1170"),
         QStringLiteral(":/demo/dented-kettle.jpg"),
         {"Dent on the right side", "右侧有凹痕"}},
        {QStringLiteral("BL-1200"), QStringLiteral(":/demo/torn-box.jpg"), {"The box was torn", "包装盒破损"}},
        {QStringLiteral("QL-2302"),
         QStringLiteral(":/demo/stained-quilt.jpg"),
         {"Stain when unpacked", "拆开时已有污渍"}}};
    std::vector<NewPhoto> photos;
    for (const DemoPicture &picture : kPictures) {
        if (picture.sku == sku) {
            photos.push_back({contentOf(picture.file), 1, PhotoStep::Log, picture.caption.in(language)});
        }
    }
    return photos;
}
}
