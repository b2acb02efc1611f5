#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

/// Something that can be chosen by typing a part of its name.
struct Choice {
    QString id;
    QString text;
    QString detail;    ///< tells people of one name apart; shown after the text
    QString also = {}; ///< what it is called besides, such as in other languages, line by line: found, but not shown
};

/// What can be chosen, as completers want it. There may be very many, so nothing is made before it is looked at.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// soughtRole: what typed words are looked for in.
    enum Role { idRole = Qt::UserRole, soughtRole = Qt::UserRole + 2 };

    /// `between` stands between the text and the detail.
    explicit ChoiceModel(QString between, QObject *parent = nullptr);

    void setChoices(std::vector<Choice> choices);
    const std::vector<Choice> &choices() const { return m_choices; }
    /// As it is shown.
    QString shownText(const Choice &choice) const;
    /// Null for none.
    const Choice *withId(const QString &id) const;
    /// The one that is called so, in whatever case, or the only one called so besides; null for none.
    const Choice *named(const QString &words) const;
    /// What somebody means who typed so much and goes on: the one that is called so, otherwise the only one with
    /// such a detail, the only one that contains the words, or the only one that begins with them. Null where that is
    /// not clear.
    const Choice *meant(const QString &words) const;
    /// Whether any contains the words, so that it would be suggested.
    bool fits(const QString &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool contains(const Choice &choice, const QString &words) const;
    QString soughtText(const Choice &choice) const;
    /// Null where several are.
    const Choice *only(const std::function<bool(const Choice &)> &isWanted) const;

    QString m_between;
    std::vector<Choice> m_choices;
};
