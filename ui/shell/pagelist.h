#pragma once

#include "page.h"

#include <map>
#include <memory>
#include <vector>

/// The pages of a window, in the order of its navigation; there is at least one.
class PageList {
public:
    explicit PageList(std::vector<std::unique_ptr<Page>> pages = {}) : m_pages(std::move(pages)) {}

    std::vector<Page *> all() const;
    /// Null where none is called so.
    Page *find(const QString &name) const;
    /// The same, but then the first one.
    Page *named(const QString &name) const;
    /// The page that selects records of a kind; null for none.
    Page *showing(const QString &kind) const;
    QStringList kindsShown() const;

    void commit() const;
    /// The first page on which a field holds wrong input; null for none.
    Page *withWrongInput() const;

    /// What is selected on each page, by its name.
    std::map<QString, QString> selections() const;
    void select(const std::map<QString, QString> &selections) const;

private:
    std::vector<std::unique_ptr<Page>> m_pages;
};
