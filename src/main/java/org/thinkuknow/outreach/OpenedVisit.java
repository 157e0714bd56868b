package org.thinkuknow.outreach;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A visit, opened for somebody who goes, or for a supervisor.
 *
 * @param people  names of those who go, by username
 * @param checked the ids of the points of the checklist that are done
 * @param missing what still stands in the way of confirming, as sentences
 * @param asked   what pupils asked, without names
 */
public record OpenedVisit(
        VisitFacts facts,
        long version,
        Map<String, String> people,
        String travel,
        Arrangements arrangements,
        Set<String> checked,
        List<String> missing,
        AfterVisit after,
        String asked) {

    public String reference() {
        return facts.reference();
    }

    public Seen seen() {
        return new Seen(facts.reference(), version);
    }

    /** Never the names: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "OpenedVisit[" + facts.reference() + "]";
    }
}
