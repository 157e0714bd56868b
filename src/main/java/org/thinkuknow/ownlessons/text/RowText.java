package org.thinkuknow.ownlessons.text;

/**
 * One of the answers to a question, a thing to put in order, a pair, a level, or a choice in a story.
 *
 * @param more what belongs to it: the other side of a pair, the level of a scale, the scene to which a choice leads; often empty
 * @param why  what a pupil reads who has chosen it
 * @param picture     of a pair: a file of the pictures that shows it, or empty
 * @param withPicture of a pair: one that shows the other side, or empty
 */
public record RowText(String say, String more, boolean right, String why, String picture, String withPicture) {

    public RowText {
        say = Typed.line(say);
        more = Typed.line(more);
        why = Typed.line(why);
    }

    /** One without pictures. */
    public RowText(String say, String more, boolean right, String why) {
        this(say, more, right, why, "", "");
    }

    /** One in which nothing stands yet. */
    public static RowText empty() {
        return new RowText("", "", false, "");
    }
}
