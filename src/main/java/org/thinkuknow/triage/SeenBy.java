package org.thinkuknow.triage;

/** Who saw a child who is said to be safe: a role and never a name. */
public enum SeenBy {
    POLICE("a police officer"),
    SOCIAL_WORKER("a social worker"),
    SCHOOL("the school's safeguarding lead"),
    HEALTH("a doctor or a nurse"),
    AMBULANCE("an ambulance crew"),
    OTHER_SERVICE("somebody of another service");

    private final String words;

    SeenBy(String words) {
        this.words = words;
    }

    /** The role in plain words. */
    public String words() {
        return words;
    }
}
