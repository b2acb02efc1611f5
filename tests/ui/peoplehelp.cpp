#include "peoplehelp.h"

using namespace Qt::StringLiterals;

void PeopleTest::init() {
    m_desk = std::make_unique<SampleWindow>();
    QVERIFY(m_desk->isReady());
    m_desk->click(u"nav.people"_s);
    QTRY_VERIFY(list() != nullptr && list()->isVisible());
}

QModelIndex PeopleTest::rowOf(const QString &text, int column) const {
    const auto *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == text)
            return model->index(row, column);
    }
    return {};
}
