package org.thinkuknow.schools;

/** Where a school lies; each nation has a register and numbers of its own. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland"),
    /** Schools of the islands and of British people abroad, which stand in England's register. */
    ELSEWHERE("outside the United Kingdom");

    private final String words;

    Nation(String words) {
        this.words = words;
    }

    /** The nation in plain words. */
    public String words() {
        return words;
    }
}
