package org.thinkuknow.outreach;

import java.util.stream.Stream;

/**
 * What a school is told of an educator before a visit. No certificate, and no number of one.
 *
 * @param photoId    what they carry
 * @param check      level, issuer and day of the check of their record
 * @param trained    when they were last trained in safeguarding
 * @param insurance  by whom the centre is insured
 */
public record EducatorPaper(String photoId, String check, String trained, String insurance) {

    static final EducatorPaper NOTHING = new EducatorPaper("", "", "", "");
    private static final int LONGEST = 200;

    /** @throws VisitRefused if something is too long */
    public EducatorPaper {
        if (Stream.of(photoId, check, trained, insurance)
                .anyMatch(each -> each.codePointCount(0, each.length()) > LONGEST)) {
            throw new VisitRefused("Each of these fits in at most 200 characters. Please shorten what is longer.");
        }
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "EducatorPaper[]";
    }
}
