package org.thinkuknow.wanted;

/** Where somebody was last seen, as large as a list is filtered by: the nations and the regions of England (ONS). */
public enum Region {
    NORTH_EAST("North East"),
    NORTH_WEST("North West"),
    YORKSHIRE("Yorkshire and the Humber"),
    EAST_MIDLANDS("East Midlands"),
    WEST_MIDLANDS("West Midlands"),
    EAST("East of England"),
    LONDON("London"),
    SOUTH_EAST("South East"),
    SOUTH_WEST("South West"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland"),
    ABROAD("outside the United Kingdom");

    private final String words;

    Region(String words) {
        this.words = words;
    }

    /** Its name. */
    public String words() {
        return words;
    }
}
