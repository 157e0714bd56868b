package org.thinkuknow.pupilfile;

/**
 * A parent, a carer or an agency of a child, all of it sealed.
 *
 * @param relation   what they are to the child, such as "mother" or "social worker"
 * @param reached    telephone numbers or an e-mail address; may be empty
 * @param notToldWhy why they must not be contacted or told; empty if they may be
 */
public record PupilContactText(String name, String relation, String reached, String notToldWhy) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WHY = 1_000;

    /**
     * Takes blanks away and checks the size.
     *
     * @throws PupilFileRefused with a sentence for the lead
     */
    public PupilContactText {
        name = PupilFileRefused.checked(name, LONGEST_LINE, "The name");
        relation = PupilFileRefused.checked(relation, LONGEST_LINE, "Who they are");
        reached = PupilFileRefused.checked(reached, LONGEST_LINE, "How to reach them");
        notToldWhy = PupilFileRefused.checked(notToldWhy, LONGEST_WHY, "The reason");
        PupilFileRefused.when(name.isEmpty(), "Please write their name.");
    }

    /** Whether they may be contacted and told. */
    public boolean mayBeTold() {
        return notToldWhy.isEmpty();
    }

    /** The name, and what they are to the child. */
    public String called() {
        return relation.isEmpty() ? name : "%s, %s".formatted(name, relation);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "PupilContactText[]";
    }
}
