#include "pagestack.h"

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, [this](int current) {
        for (int i = 0; i < count(); ++i) {
            const auto policy = i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            widget(i)->setSizePolicy(policy, policy);
        }
    });
}
