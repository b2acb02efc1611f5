#pragma once

#include <QUuid>
#include <QWidget>

#include <vector>

class ChoiceBox;
class QLabel;
class QPushButton;
class Workspace;

/// In the details: several records that are one person or agency, which of them is kept, and what merging does.
class MergePanel : public QWidget {
    Q_OBJECT

public:
    explicit MergePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// At least two records of one kind. `why` says why they are probably one; empty where the user chose them.
    void show(bool ofPeople, const std::vector<QUuid> &records, const QString &why);
    const std::vector<QUuid> &records() const { return m_records; }

Q_SIGNALS:
    void merged(const QUuid &kept);
    void dismissed();
    void cancelled();

private:
    QUuid kept() const;
    void showPreview();
    void merge();

    Workspace &m_workspace;
    bool m_ofPeople = true;
    std::vector<QUuid> m_records;
    QLabel *m_why;
    ChoiceBox *m_keep;
    QLabel *m_takenOver;
    QLabel *m_givenUp;
    QLabel *m_turned;
    QLabel *m_refused;
    QPushButton *m_merge;
    QPushButton *m_different;
    QPushButton *m_cancel;
};
