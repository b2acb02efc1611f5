#include "documentshelp.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

void DocumentsTest::init() {
    m_window = std::make_unique<SampleWindow>();
    QVERIFY(m_window->isReady());
    window().click(u"nav.documents"_s);
    QTRY_VERIFY(isShowing());
}

void DocumentsTest::press(const QString &name) const {
    m_window->find<QAbstractButton>(name)->click();
}
