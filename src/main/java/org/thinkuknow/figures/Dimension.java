package org.thinkuknow.figures;

/** By what something is counted. Each has a fixed list of values, which the module that knows them names ({@link FactSource}). */
public enum Dimension {
    DOOR("Door"),
    LEVEL("Level"),
    AGE("Age of the child"),
    THEME("Theme"),
    OUTCOME("How it ended"),
    HOUR("Hour of the day"),
    FIRST_LOOK("First look"),
    REFERRED("Referred"),
    ACKNOWLEDGED("Acknowledged"),
    ANSWERED("Answered"),
    FORCE("Police force"),
    AUTHORITY("Local authority"),
    STRAND("Strand"),
    BAND("Age band"),
    TOLD("Whether a child told");

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    /** How a column of it is headed. */
    public String title() {
        return title;
    }
}
