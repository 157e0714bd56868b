package org.thinkuknow.triage;

import jakarta.persistence.Embeddable;

/** What of a case was looked through for signs of danger, and whether all its words could be. */
@Embeddable
class LookedThrough {

    private int messagesSearched;
    private boolean otherLanguage;

    /** Notes how many messages have been searched, and says how many had been before. */
    int searched(int messages) {
        var before = messagesSearched;
        messagesSearched = Math.max(before, messages);
        return before;
    }

    void note(Suggestion suggestion) {
        otherLanguage = otherLanguage || suggestion.otherLanguage();
    }

    /** Somebody has read the words, in whatever language. */
    void judged() {
        otherLanguage = false;
    }

    boolean otherLanguage() {
        return otherLanguage;
    }
}
