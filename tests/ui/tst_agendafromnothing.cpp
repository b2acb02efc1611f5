#include "commandline.h"
#include "localtext.h"
#include "printedpapers.h"
#include "programmecopy.h"
#include "shellhelp.h"
#include "testprogram.h"
#include "windowpages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Whether a record refers, in one of its fields or in one of the edges it lists, to one of these.
bool refersTo(const QJsonObject &values, const QSet<QString> &ids) {
    const auto isOne = [&ids](const QJsonValue &value) { return ids.contains(value.toString()); };
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue &value) {
        const QJsonArray several = value.toArray();
        return isOne(value) || std::any_of(several.begin(), several.end(), isOne);
    });
}

void write(QWidget *editor, const QString &text) {
    for (const QChar letter : text) {
        // The keys of QTest know no Russian.
        QKeyEvent press(QEvent::KeyPress, letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown, Qt::NoModifier,
                        QString(letter));
        QApplication::sendEvent(editor, &press);
    }
}

} // namespace

/// The agenda of the sample's second meeting, typed into the window by somebody who has it on paper.
class TestAgendaFromNothing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agenda_typedInTheWindow_printsTheSamePapers();

private:
    void collect();
    void openWindow();
    void typeTitles();
    void fillIn(int row);
    void present(const QJsonObject &presenter);
    void type(QWidget *field, const QString &text);
    void choose(const QString &name, const QString &value, const QStringList &values);
    QHash<QString, QString> idsOfTyped() const;
    QString nameOf(const QJsonObject &presenter) const;

    template <class T = QWidget>
    T *find(const QString &name) const {
        return m_window->findChild<T *>(name);
    }

    QTemporaryDir m_folder;
    QString m_sample = m_folder.filePath(u"sample.rapporteur"_s);
    QString m_copy = m_folder.filePath(u"copy.rapporteur"_s);
    QString m_meeting;
    QList<QJsonObject> m_items;          ///< of the meeting, in the order of the agenda
    QList<QJsonObject> m_presenters;     ///< of its items
    QHash<QString, QJsonObject> m_known; ///< values of people, participants and agencies by id
    QList<QJsonObject> m_before;         ///< inserts of what is there before the agenda
    QList<QJsonObject> m_after;          ///< and of what follows it

    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    GivenAnswers m_answers;
    std::unique_ptr<Desk> m_desk;
    MainWindow *m_window = nullptr;
};

/// Sorts the records of the sample into what is there before the agenda, the agenda, and what follows it. Kinds come
/// after those to which they refer.
void TestAgendaFromNothing::collect() {
    const auto listed =
        CommandLine::run({u"list"_s, m_sample, u"agenda_items"_s, u"--meeting"_s, u"RSG2"_s, u"--format"_s, u"json"_s});
    QStringList items;
    for (const auto &item : listed.array()) {
        m_items.append(item.toObject());
        items.append(item["id"_L1].toString());
    }
    m_meeting = m_items.value(0)["meeting"_L1].toString();
    QSet<QString> following(items.begin(), items.end());
    for (const QJsonObject &insert : ProgrammeCopy::inserts(m_sample)) {
        const QString kind = ProgrammeCopy::kindOf(insert);
        const QJsonObject values = ProgrammeCopy::valuesOf(insert);
        const QString id = values["id"_L1].toString();
        if (kind == u"person" || kind == u"participant" || kind == u"agency")
            m_known[id] = values;
        if (items.contains(id))
            continue;
        if (kind == u"presenter" && items.contains(values["item"_L1].toString())) {
            m_presenters.append(values);
        } else if (refersTo(values, following)) {
            m_after.append(insert);
            following.insert(id);
        } else {
            m_before.append(insert);
        }
    }
}

void TestAgendaFromNothing::openWindow() {
    m_settings.setLanguage(u"en"_s);
    m_settings.setTheme(Settings::Theme::light);
    m_settings.setAuthor(u"A. Editor"_s);
    DeskParts parts;
    parts.makePages = &makeWindowPages;
    m_desk = std::make_unique<Desk>(m_settings, m_answers, std::move(parts));
    QVERIFY(m_desk->open(m_copy));
    m_window = m_desk->windows().front();
    QVERIFY(fillOfficeScreen(m_window));
    QCOMPARE(m_window->workspace().meeting().text(), m_meeting);
    m_window->workspace().setShownLanguages({u"en"_s, u"ru"_s});
    QTest::mouseClick(m_window->findChild<QWidget *>(u"nav.agenda"_s), Qt::LeftButton);
}

/// All titles below each other; Tab and Shift+Tab for sub-items.
void TestAgendaFromNothing::typeTitles() {
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
    bool inside = false;
    for (const QJsonObject &item : m_items) {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QWidget *editor = QApplication::focusWidget();
        const bool sub = !item["parent"_L1].isNull();
        if (sub && !inside)
            QTest::keyClick(editor, Qt::Key_Tab);
        if (!sub && inside)
            QTest::keyClick(editor, Qt::Key_Backtab);
        inside = sub;
        QTest::keyClicks(editor, item["title"_L1]["en"_L1].toString());
        QTest::keyClick(editor, Qt::Key_Return);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestAgendaFromNothing::type(QWidget *field, const QString &text) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    write(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void TestAgendaFromNothing::choose(const QString &name, const QString &value, const QStringList &values) {
    auto *box = find<QComboBox>(name);
    box->setFocus();
    for (auto steps = values.indexOf(value); steps > 0; --steps)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), values.indexOf(value));
}

/// What the details say of an item, from top to bottom.
void TestAgendaFromNothing::fillIn(int row) {
    auto *list = find<QTreeView>(u"agendaList"_s);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 2));
    const QJsonObject &item = m_items[row];
    type(find<QPlainTextEdit>(u"itemTitle.ru"_s), item["title"_L1]["ru"_L1].toString());
    if (const int duration = item["duration"_L1].toInt(); duration > 0)
        type(find(u"itemDuration"_s)->findChild<QLineEdit *>(), QString::number(duration));
    if (const QString start = item["fixed_start"_L1].toString(); !start.isEmpty())
        type(find(u"itemFixedStart"_s)->findChild<QLineEdit *>(), start);
    choose(u"itemPurpose"_s, item["purpose"_L1].toString(),
           {u"none"_s, u"information"_s, u"discussion"_s, u"decision"_s});
    choose(u"itemKind"_s, item["kind"_L1].toString(),
           {u"item"_s, u"section"_s, u"break"_s, u"ceremony"_s, u"registration"_s});
    for (const QJsonObject &presenter : m_presenters) {
        if (presenter["item"_L1] == item["id"_L1])
            present(presenter);
    }
    if (const QString note = item["chair_note"_L1].toString(); !note.isEmpty())
        type(find<QPlainTextEdit>(u"itemChairNote"_s), note);
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        if (const QString annotation = item["annotation"_L1][language].toString(); !annotation.isEmpty())
            type(find<QPlainTextEdit>(u"itemAnnotation."_s + language), annotation);
    }
    choose(u"itemOrigin"_s, item["origin"_L1].toString(), {u"new"_s, u"standing"_s, u"matters_arising"_s});
    if (item["internal"_L1].toBool())
        QTest::keyClick(find<QCheckBox>(u"itemInternal"_s), Qt::Key_Space);
}

QString TestAgendaFromNothing::nameOf(const QJsonObject &presenter) const {
    if (const QJsonObject words = presenter["words"_L1].toObject(); !words.isEmpty())
        return words["en"_L1].toString();
    if (const QString agency = presenter["agency"_L1].toString(); !agency.isEmpty())
        return m_known[agency]["name"_L1]["en"_L1].toString();
    const QJsonObject participant = m_known[presenter["participant"_L1].toString()];
    const QJsonObject person = m_known[participant["person"_L1].toString()];
    return QString(person["given_name"_L1].toString() + u' ' + person["family_name"_L1].toString());
}

/// A known one by name; words also in the second language, where they are new.
void TestAgendaFromNothing::present(const QJsonObject &presenter) {
    auto *field = find<QLineEdit>(u"itemNewPresenter"_s);
    field->setFocus();
    write(field, nameOf(presenter));
    field->completer()->popup()->hide();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QString());
    const QString russian = presenter["words"_L1]["ru"_L1].toString();
    if (russian.isEmpty())
        return;
    auto *chips = find<QAbstractItemView>(u"presenterList"_s);
    chips->setFocus();
    chips->setCurrentIndex(chips->model()->index(chips->model()->rowCount() - 1, 0));
    QTest::keyClick(chips, Qt::Key_F2);
    auto *words = find<QLineEdit>(u"presenterWords.ru"_s);
    QVERIFY(words->isVisible());
    type(words, russian);
}

/// The items of the sample's agenda, and those typed in their place.
QHash<QString, QString> TestAgendaFromNothing::idsOfTyped() const {
    const auto typed =
        CommandLine::run({u"list"_s, m_copy, u"agenda_items"_s, u"--meeting"_s, u"RSG2"_s, u"--format"_s, u"json"_s});
    QHash<QString, QString> ids;
    for (int row = 0; row < m_items.size(); ++row)
        ids[m_items[row]["id"_L1].toString()] = typed.array()[row]["id"_L1].toString();
    return ids;
}

void TestAgendaFromNothing::agenda_typedInTheWindow_printsTheSamePapers() {
    QCOMPARE(CommandLine::run({u"sample"_s, m_sample}).status, 0);
    collect();
    QVERIFY(m_items.size() > 15);
    QVERIFY(m_presenters.size() > 15);
    QVERIFY(ProgrammeCopy::begin(m_sample, m_copy));
    QCOMPARE(ProgrammeCopy::put(m_copy, m_before).left(500), QByteArray());

    openWindow();
    typeTitles();
    for (int row = 0; row < m_items.size(); ++row)
        fillIn(row);
    m_desk.reset();

    const QHash<QString, QString> ids = idsOfTyped();
    QCOMPARE(ids.size(), m_items.size());
    QList<QJsonObject> after;
    for (const QJsonObject &insert : std::as_const(m_after))
        after.append(ProgrammeCopy::referringTo(insert, ids));
    QCOMPARE(ProgrammeCopy::put(m_copy, after).left(500), QByteArray());
    QCOMPARE(CommandLine::run({u"check"_s, m_copy}).out, QByteArray("ok\n"));

    const auto papers = printedPapers(m_sample, u"RSG2"_s, m_folder.filePath(u"sample"_s));
    QCOMPARE(papers.size(), 10);
    const auto again = printedPapers(m_copy, u"RSG2"_s, m_folder.filePath(u"copy"_s));
    QCOMPARE(differingPapers(papers, again), QStringList());
}

RAPPORTEUR_TEST(TestAgendaFromNothing)
#include "tst_agendafromnothing.moc"
