package org.thinkuknow.centre;

/**
 * Somebody was refused who tried to get around a rule. Whoever hears it counts: a flood of tries is one line of the record, and nothing of
 * what was sent, nor by whom, goes along.
 *
 * @param kind what was tried, in plain words, of which there are few
 */
public record RefusedTry(String kind) {

    /** A form without the token of its page, or sent from a page of another site. */
    public static final RefusedTry FORM = new RefusedTry("forms that were not sent from our own pages");

    /** A link with a key that we did not make. */
    public static final RefusedTry KEY = new RefusedTry("links with a wrong key");

    /** Something was sent that none of our pages offers: an id, a choice or a field that somebody made. */
    public static final RefusedTry VALUE = new RefusedTry("values that none of our pages offers");

    /** A step that does not follow from where a matter stands; whoever presses twice takes none such. */
    public static final RefusedTry MOVE = new RefusedTry(
            "steps that do not follow from where a matter stands, from an old page or to get around the order");

    /**
     * More wrong things than there may be in a minute.
     *
     * @param wrong what was wrong, in plain words for several
     */
    public static RefusedTry tooMany(String wrong) {
        return new RefusedTry("too many in a short time: " + wrong);
    }
}
