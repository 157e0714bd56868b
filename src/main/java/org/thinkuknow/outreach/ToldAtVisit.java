package org.thinkuknow.outreach;

import java.util.List;
import java.util.Set;

/**
 * What a visit knows of what children told.
 *
 * @param signed every signed record, the earliest first
 * @param drafts references of the reader's own records that are not signed
 * @param kept   references of the reports that are still kept
 */
public record ToldAtVisit(List<SignedDisclosure> signed, List<String> drafts, Set<String> kept) {

    /** How many the school is to acknowledge and has not. */
    public long waiting() {
        return signed.stream().filter(SignedDisclosure::waitsForSchool).count();
    }

    /** How many of these were shown to somebody of whom nothing is verified. */
    public long onlyShown() {
        return signed.stream()
                .filter(each -> each.waitsForSchool() && each.isOnlyShown())
                .count();
    }
}
