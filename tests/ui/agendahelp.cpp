#include "agendahelp.h"

#include "agendamodel.h"
#include "edit.h"
#include "meeting.h"
#include "people.h"
#include "programme.h"
#include "theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

AgendaWindow::AgendaWindow() : m_settings(m_folder.filePath(u"settings.ini"_s)) {
    const QString path = m_folder.filePath(u"one.rapporteur"_s);
    if (!makeFile(path))
        return;
    auto store = Store::open(path, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}});
    if (!store)
        return;
    m_window = new MainWindow(std::move(store).value(), m_settings, m_answers, [this](Workspace &workspace) {
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::make_unique<AgendaPage>(workspace));
        m_page = pages.back().get();
        return pages;
    });
    m_window->show();
    if (!fillOfficeScreen(m_window))
        delete m_window;
}

AgendaWindow::~AgendaWindow() {
    delete m_window;
}

bool AgendaWindow::makeFile(const QString &path) {
    Programme programme;
    programme.languages = QStringList{u"en"_s, u"ru"_s};
    programme.title.set(u"en"_s, u"Border Programme"_s, u"en"_s);
    auto store = Store::create(path, programme, {.author = u"A. Editor"_s, .clock = {}, .newUuid = {}});
    if (!store)
        return false;
    Body body;
    body.name.set(u"en"_s, u"Steering Group"_s, u"en"_s);
    body.shortName.set(u"en"_s, u"SG"_s, u"en"_s);
    Meeting meeting;
    meeting.code = u"SG1"_s;
    meeting.number = 1;
    meeting.title.set(u"en"_s, u"First meeting"_s, u"en"_s);
    meeting.languages = QStringList{u"en"_s};
    Day day;
    day.date = QDate(2016, 11, 29);
    day.opens = QTime(9, 0);
    day.closes = QTime(11, 0);
    Agency agency;
    agency.name.set(u"en"_s, u"Customs Service"_s, u"en"_s);
    return (*store)
        ->edit({u"set up"_s, {}},
               [&](Edit &edit) {
                   meeting.body = edit.insert(body);
                   day.meeting = edit.insert(meeting);
                   edit.insert(day);
                   edit.insert(agency);
               })
        .ok();
}

QLineEdit *AgendaWindow::cell(QStringView name) const {
    for (QLineEdit *editor : list()->findChildren<QLineEdit *>(name.toString())) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

void AgendaWindow::click(QStringView name) const {
    QTest::mouseClick(find(name), Qt::LeftButton);
}

QModelIndex AgendaWindow::index(const QString &title, int column) const {
    const auto *model = qobject_cast<AgendaModel *>(list()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->rowAt(row).title == title)
            return model->index(row, column);
    }
    return {};
}

void AgendaWindow::select(const QString &title, int column) const {
    list()->setFocus();
    list()->setCurrentIndex(index(title, column));
}

QStringList AgendaWindow::outline() const {
    QStringList lines;
    for (const AgendaRow &row : qobject_cast<AgendaModel *>(list()->model())->rows()) {
        const QString number = row.number.isEmpty() ? QString() : QString(row.number + u' ');
        const QString title = row.kind == AgendaRow::Kind::day ? row.date.toString(Qt::ISODate) : row.title;
        lines +=
            QString(qsizetype(row.depth) * 2, u' ') + number + (row.kind == AgendaRow::Kind::draft ? u"+"_s : title);
    }
    return lines;
}

QString AgendaWindow::notice() const {
    const auto *label = find<QLabel>(u"agendaNotice");
    return label->isVisible() ? label->text() : QString();
}

bool AgendaWindow::says(QStringView name) const {
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>(name.toString());
    return std::any_of(labels.begin(), labels.end(),
                       [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
}

void AgendaWindow::type(const QStringList &titles) const {
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    for (const QString &title : titles) {
        QLineEdit *editor = cell(u"cellTitle");
        QVERIFY(editor != nullptr);
        const bool sub = title.startsWith(u"> "_s);
        if (sub)
            QTest::keyClick(editor, Qt::Key_Tab);
        QTest::keyClicks(editor, sub ? title.mid(2) : title);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QTest::keyClick(cell(u"cellTitle"), Qt::Key_Escape);
}

void AgendaWindow::key(int key, Qt::KeyboardModifiers modifiers) const {
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.data(), static_cast<Qt::Key>(key), modifiers);
}

void AgendaWindow::write(QWidget *editor, const QString &text) {
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(editor, &press);
    }
}

QByteArray AgendaWindow::contents() const {
    QByteArray all;
    for (const QString &kind : {u"agenda_item"_s, u"presenter"_s, u"day"_s}) {
        const auto read = store().eachRow(kind, {}, [&all](const QJsonObject &row) {
            all += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        });
        if (!read)
            all += "unreadable\n";
    }
    return all;
}

void AgendaTest::initTestCase() {
    applyTheme(*qApp, ColorScheme::light, interfaceFont(QApplication::font(), 100));
}

void AgendaTest::init() {
    m_agenda = std::make_unique<AgendaWindow>();
    QVERIFY(m_agenda->isReady());
}
