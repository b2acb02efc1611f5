#pragma once

#include "completingedit.h"

#include <QEvent>

#include <functional>

/// Gives a line its choices when somebody comes to it: making them takes too long to do it for every record shown.
class ChoicesOnFocus : public QObject {
public:
    ChoicesOnFocus(CompletingEdit *line, std::function<std::vector<Choice>()> choices)
        : QObject(line), m_line(line), m_choices(std::move(choices)) {
        line->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::FocusIn)
            m_line->setChoices(m_choices());
        return QObject::eventFilter(watched, event);
    }

private:
    CompletingEdit *m_line;
    std::function<std::vector<Choice>()> m_choices;
};
