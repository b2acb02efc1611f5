#pragma once

class Store;

/// While it lives, everything read from a store is of one moment, whatever other programs write meanwhile; no edit can
/// be made. Within another view, an edit or a batch it does nothing, since there it is so already.
class ReadView {
public:
    explicit ReadView(const Store &store);
    ~ReadView();
    ReadView(const ReadView &) = delete;
    ReadView &operator=(const ReadView &) = delete;

private:
    const Store &m_store;
    bool m_open = false;
};
