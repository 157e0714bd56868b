package org.thinkuknow.outreach;

import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.content.Law;
import org.thinkuknow.content.Laws;

import java.util.Optional;

/**
 * The duty to report child sexual abuse, as {@code content/law.yaml} knows it: what it wants to know is asked at a visit once it is in
 * force in the nation of the school on the day of the visit. The law was passed and has not begun (decision 0057).
 */
@Component
class DutyToReport {

    static final String LAW = "duty-to-report";

    private final Laws laws;
    private final VisitWords words;

    DutyToReport(Laws laws, VisitWords words) {
        this.laws = laws;
        this.words = words;
    }

    /** What the law says to adults, if the duty holds for a visit. */
    Optional<String> at(Visit visit) {
        var plan = visit.plan();
        var nation = words.of(plan.school().nation()).name();
        return laws.find(LAW)
                .filter(law -> law.holds(nation, UkTime.date(plan.startsAt())))
                .map(Law::says);
    }
}
