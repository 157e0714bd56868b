package org.thinkuknow.referral;

import org.thinkuknow.geography.Agency;
import org.thinkuknow.withheld.WithheldWords;

import java.time.Instant;
import java.util.List;

/**
 * A case that an officer puts into an agency's hands.
 *
 * @param caseOpenedAt when the case was received, or last opened again: from then on each agency is referred to once
 * @param madeBy       the username of the officer
 * @param request      what the agency is asked to do
 * @param basis        on what ground of the law it is shared
 * @param answerBy     until when its agency should acknowledge; it is reminded at half of that time and when it is over
 * @param withheld what the agency does not read, wherever it stands
 */
public record NewReferral(
        String caseReference,
        Instant caseOpenedAt,
        Agency to,
        String madeBy,
        String request,
        LawfulBasis basis,
        Instant answerBy,
        List<WithheldWords> withheld) {

    /** A referral of which the agency reads all. */
    public NewReferral(
            String caseReference,
            Instant caseOpenedAt,
            Agency to,
            String madeBy,
            String request,
            LawfulBasis basis,
            Instant answerBy) {
        this(caseReference, caseOpenedAt, to, madeBy, request, basis, answerBy, List.of());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewReferral[" + caseReference + ", " + to.name() + "]";
    }
}
