package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.referral.ReferredMatter;
import org.thinkuknow.referral.ReferredMatters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Gives agencies what they may know of a case; and lets them wait for whoever works on it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseMatters implements ReferredMatters {

    private final CaseRepository cases;
    private final Staff staff;

    CaseMatters(CaseRepository cases, Staff staff) {
        this.cases = cases;
        this.staff = staff;
    }

    @Override
    public void lock(String reference) {
        cases.lock(reference);
    }

    @Override
    public ReferredMatter of(String reference) {
        var about = cases.findById(reference).orElseThrow();
        return new ReferredMatter(
                about.level().title(),
                about.level().meaning(),
                about.facts().judged().reasons(),
                merged(about),
                officer(about));
    }

    private String officer(Case about) {
        var owner = about.facts().standing().owner();
        return owner == null ? "" : staff.nameOf(owner);
    }

    /** What the program only finds likely to be the same matter, a shared name or telephone number, is for officers. */
    private List<String> merged(Case about) {
        var lead = Objects.requireNonNullElse(about.mergeLink().mergedInto(), about.reference());
        var matter = new LinkedHashSet<>(List.of(about.reference()));
        matter.add(lead);
        cases.mergedInto(lead).forEach(part -> matter.add(part.reference()));
        return List.copyOf(matter);
    }
}
