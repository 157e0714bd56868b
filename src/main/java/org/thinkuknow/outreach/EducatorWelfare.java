package org.thinkuknow.outreach;

/** How an educator says that they are after a visit. */
public enum EducatorWelfare {
    WELL("I am well"),
    TIRED("It was heavy; I am looking after myself"),
    TALK("I would like somebody to call me");

    private final String words;

    EducatorWelfare(String words) {
        this.words = words;
    }

    /** What they say. */
    public String words() {
        return words;
    }
}
