package org.thinkuknow.referral;

/** How a search for cases asks to whom they were referred, without a list of all of them. */
public final class ReferredTo {

    private ReferredTo() {}

    /**
     * A condition of SQL: a case was referred to an agency whose name is like a value, in which {@code |} makes a sign plain.
     *
     * @param caseReference the column with the reference of the case
     * @param name          the name of the parameter, without its colon
     */
    public static String condition(String caseReference, String name) {
        return "exists (select 1 from triage_referral r where r.case_reference = %s and r.agency_name like :%s escape '|')"
                .formatted(caseReference, name);
    }
}
