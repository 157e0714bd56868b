package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.server.VaadinSession;

/** What a lead searched for last, kept while they are signed in, so that the way back from a record leads to what was found. */
record LastSearch(String words) {

    /** Empty if nothing was searched for. */
    static String words(VaadinSession session) {
        var last = session.getAttribute(LastSearch.class);
        return last == null ? "" : last.words();
    }

    static void keep(VaadinSession session, String words) {
        session.setAttribute(LastSearch.class, new LastSearch(words.strip()));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "LastSearch[]";
    }
}
