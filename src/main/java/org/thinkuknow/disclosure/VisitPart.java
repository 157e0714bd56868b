package org.thinkuknow.disclosure;

/**
 * What is written down beside the rest when a child tells a visitor of the centre at a school.
 *
 * @param school    as it is called; the visit says it, nobody types it
 * @param className of the child
 * @param asked     the questions that the adult asked, word for word
 * @param near      who was near
 * @param injuries  described, never photographed
 * @param toldNext  what the child was told would happen
 * @param wishes    what the child wishes
 */
public record VisitPart(
        String school, String className, String asked, String near, String injuries, String toldNext, String wishes) {

    /** Nothing is written yet. */
    public static final VisitPart NOTHING = new VisitPart("", "", "", "", "", "", "");

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "VisitPart[]";
    }
}
