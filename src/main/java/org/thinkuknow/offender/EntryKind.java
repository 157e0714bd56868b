package org.thinkuknow.offender;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be entered of somebody, and what {@code content/law} calls it. Journeys and absences are not among it. */
public enum EntryKind {
    FIRST(Sort.NOTIFICATION, "the first notification (s.83)", "initial", "release"),
    PERIODIC(Sort.NOTIFICATION, "the yearly or weekly notification (s.85)", "periodic"),
    NAME(Sort.NOTIFICATION, "a name", "change-name"),
    HOME(Sort.NOTIFICATION, "a home", "change-home"),
    NO_HOME(Sort.NOTIFICATION, "having no home, and where they can be found", "change-home", "no-home"),
    STAY(Sort.NOTIFICATION, "where they stayed for seven days", "qualifying-stay"),
    RELEASE(Sort.NOTIFICATION, "a release", "release"),
    HOUSEHOLD(Sort.NOTIFICATION, "a household with a child", "household-child"),
    ACCOUNT(Sort.NOTIFICATION, "an account or card", "bank"),
    DOCUMENT(Sort.NOTIFICATION, "a passport or another document", "identity-document"),
    RISK_ORDER(Sort.NOTIFICATION, "name and home under a sexual risk order", "sro"),
    NAME_USED(Sort.EVENT, "used a name that was not notified", "name-used"),
    MOVED(Sort.EVENT, "moved to another home", "home-changed"),
    HOUSEHOLD_JOINED(Sort.EVENT, "began to live where a child lives or stays", "household-joined"),
    HOUSEHOLD_LEFT(Sort.EVENT, "ceased to live where a child lives or stays", "household-left"),
    ACCOUNT_CHANGED(Sort.EVENT, "opened, closed or lost an account or card", "account-changed"),
    DOCUMENT_CHANGED(Sort.EVENT, "got or lost a passport or document", "document-changed"),
    CUSTODY(Sort.SPELL, "in custody", "custody"),
    HOSPITAL(Sort.SPELL, "detained in hospital", "hospital"),
    ABROAD(Sort.SPELL, "outside the United Kingdom", "abroad"),
    STAYED(Sort.SPELL, "staying at an address that was not notified", "stay"),
    ASKED_AT_ADDRESS(Sort.ENQUIRY, "at addresses"),
    ASKED_BY_TELEPHONE(Sort.ENQUIRY, "by telephone"),
    ASKED_FAMILY(Sort.ENQUIRY, "family"),
    ASKED_PROBATION(Sort.ENQUIRY, "probation"),
    ASKED_CUSTODY(Sort.ENQUIRY, "custody"),
    ASKED_HOSPITALS(Sort.ENQUIRY, "hospitals"),
    ASKED_BORDERS(Sort.ENQUIRY, "borders"),
    ASKED_BENEFITS(Sort.ENQUIRY, "benefits"),
    ASKED_FOR_ENTRY(Sort.ENQUIRY, "a senior officer, about a warrant of entry (s.96B)");

    /** Of what sort it is. */
    public enum Sort {
        /** A notification that was given to the police. */
        NOTIFICATION,
        /** Something that happened on a day. */
        EVENT,
        /** A time from one day to another. */
        SPELL,
        /** An enquiry after somebody, of which nothing is counted. */
        ENQUIRY
    }

    private final Sort sort;
    private final String words;
    private final Set<String> law;

    EntryKind(Sort sort, String words, String... law) {
        this.sort = sort;
        this.words = words;
        this.law = Set.of(law);
    }

    /** Those of a sort, in their order. */
    public static List<EntryKind> of(Sort sort) {
        return Arrays.stream(values()).filter(kind -> kind.sort == sort).toList();
    }

    public Sort sort() {
        return sort;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** The duties that a notification answers, or the name of the event or spell. */
    Set<String> law() {
        return law;
    }

    /** Whether the end of such a spell is a release (s.84(1)(d)). */
    boolean endsWithRelease() {
        return this == CUSTODY || this == HOSPITAL;
    }
}
