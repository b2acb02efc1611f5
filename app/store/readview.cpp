#include "readview.h"

#include "storestate.h"

ReadView::ReadView(const Store &store) : m_store(store) {
    Store::State &state = *store.m_state;
    // Where it cannot begin, reading says why.
    m_open = !state.busy && state.database->execute(QStringLiteral("BEGIN")).ok();
    state.busy = state.busy || m_open;
}

ReadView::~ReadView() {
    if (!m_open)
        return;
    m_store.m_state->database->rollback();
    m_store.m_state->busy = false;
}
