package org.thinkuknow.pupilfile;

/**
 * A mark on a body map.
 *
 * @param x     how far from the left edge of the drawing, of {@link BodyRegion#WIDTH}
 * @param y     how far from its upper edge, of {@link BodyRegion#HEIGHT}
 * @param words what was seen there, or what the child said of it
 */
public record BodyMark(BodySide side, BodyRegion region, int x, int y, String words) {

    private static final int LONGEST = 500;

    /**
     * Takes blanks away and checks the size.
     *
     * @throws PupilFileRefused with a sentence for the lead
     */
    public BodyMark {
        words = PupilFileRefused.checked(words, LONGEST, "What was seen or said");
        PupilFileRefused.when(words.isEmpty(), "Please write what was seen or said, in a sentence.");
        PupilFileRefused.when(
                !region.isOn(side) || x < 0 || x > BodyRegion.WIDTH || y < 0 || y > BodyRegion.HEIGHT,
                "Please choose a place on the drawing or in the list.");
    }

    /** The place in plain words, such as "Left knee, front". */
    public String place() {
        return "%s, %s".formatted(region.words(), side == BodySide.FRONT ? "front" : "back");
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "BodyMark[]";
    }
}
