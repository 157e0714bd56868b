package org.thinkuknow.wanted;

/**
 * The fixed list of what somebody can be wanted for. The words are bare: proceedings are active from the day of the warrant, and nothing
 * may be said that a court has yet to find (Contempt of Court Act 1981; law, section 3).
 */
public enum WantedFor {
    NOTIFYING("failing to notify the police as the law requires"),
    ORDER("not keeping to an order of a court"),
    COURT("not coming to court when told to"),
    LICENCE("being away after a licence was taken back");

    private final String words;

    WantedFor(String words) {
        this.words = words;
    }

    /** Follows "Wanted on a warrant issued by a court for". */
    public String words() {
        return words;
    }
}
