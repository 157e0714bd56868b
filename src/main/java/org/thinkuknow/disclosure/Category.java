package org.thinkuknow.disclosure;

/** What a record is mostly about, for the safeguarding lead's list: the kinds of Keeping Children Safe in Education, part one. */
public enum Category {
    ONLINE("Online safety"),
    CHILDREN("Bullying or abuse by other children"),
    PHYSICAL("Physical abuse"),
    EMOTIONAL("Emotional abuse"),
    SEXUAL("Sexual abuse or exploitation"),
    NEGLECT("Neglect"),
    EXPLOITATION("Criminal exploitation or violence"),
    HOME("Domestic abuse or worries at home"),
    HEALTH("Self-harm or mental health"),
    EXTREMISM("Extremism"),
    OTHER("Something else");

    private final String words;

    Category(String words) {
        this.words = words;
    }

    /** The category in plain words. */
    public String words() {
        return words;
    }
}
