package org.thinkuknow.triage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Progress;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Puts cases into the hands of the police and of children's services, and takes their acknowledgements. */
@Service
@Transactional
public class Referrals {

    private final ReferralRows referrals;
    private final Cases cases;
    private final Reports reports;
    private final ReferralAddresses addresses;
    private final ReferralCodes codes;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(ReferralRows referrals, Cases cases, Reports reports, ReferralAddresses addresses, ReferralCodes codes, Vault vault,
              Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.reports = reports;
        this.addresses = addresses;
        this.codes = codes;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refers a case to several agencies side by side: to all of them or to none.
     *
     * @throws TriageRefused as {@link #refer} does, or if no agency is named
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void referToAll(String caseReference, List<Agency> agencies, String request) {
        if (agencies.isEmpty()) {
            throw new TriageRefused("Please choose at least one agency.");
        }
        agencies.forEach(agency -> refer(caseReference, agency, request));
    }

    /**
     * Refers a case to an agency; its e-mail leaves once this is on disk.
     *
     * @param request what the agency is asked to do
     * @throws TriageRefused if the case is not the officer's, has no confirmed level, or was referred there since it was last opened
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void refer(String caseReference, Agency to, String request) {
        var officer = Officer.signedIn();
        var found = cases.findById(caseReference).orElseThrow(() -> new TriageRefused("There is no case with that reference."));
        found.bond().mustStandAlone();
        if (!found.isOwnedBy(officer.username()) && !officer.supervisor()) {
            throw new TriageRefused("Take the case first. Only who has a case can refer it.");
        }
        if (addresses.of(to).isEmpty()) {
            throw new TriageRefused("%s has no mailbox here. Call them, and ask an administrator to add it.".formatted(to.name()));
        }
        found.refer(clock.instant());
        store(found.facts(), to, request, officer.username());
        reports.moveTo(caseReference, Progress.HELP_ASKED);
        audit.record("referred", caseReference, "to " + to.name());
        events.publishEvent(new CaseChanged(caseReference));
    }

    private void store(CaseFacts of, Agency to, String request, String officer) {
        var reference = of.reference() + "-" + (referrals.findByCaseReferenceOrderByMadeAt(of.reference()).size() + 1);
        try {
            referrals.saveAndFlush(new Referral(reference, of, to, officer, clock.instant(), vault.seal(request.strip(), reference)));
        } catch (DataIntegrityViolationException e) {
            throw new TriageRefused("The case has been referred to %s already.".formatted(to.name()));
        }
        events.publishEvent(new ReferralMade(reference));
    }

    /**
     * Acknowledges a referral for its agency, as when they call.
     *
     * @param by who says so, as they gave their name
     */
    void acknowledge(Referral referral, String by) {
        var now = clock.instant();
        referral.acknowledge(now, vault.seal(by.strip(), referral.reference()));
        settle(cases.findById(referral.caseReference()).orElseThrow());
        events.publishEvent(new CaseChanged(referral.caseReference()));
    }

    /** Writes down that an agency acknowledged by telephone. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void acknowledgedByTelephone(String referralReference, String by) {
        if (by.isBlank() || by.length() > 200) {
            throw new TriageRefused("Please write whom you spoke to, in at most 200 characters.");
        }
        cases.lockByReferral(referralReference);
        var referral = referrals.findById(referralReference).orElseThrow(() -> new TriageRefused("There is no such referral."));
        acknowledge(referral, by + " (by telephone)");
        audit.record("took acknowledgement", referral.caseReference(), "by telephone from " + referral.to().name());
    }

    /** Lets an agency that entered too many wrong codes try again, once an officer has told them the right one. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void letCodeBeTriedAgain(String referralReference) {
        cases.lockByReferral(referralReference);
        var referral = referrals.findById(referralReference).orElseThrow(() -> new TriageRefused("There is no such referral."));
        referral.forgetWrongCodes();
        audit.record("unlocked link", referral.caseReference(), "referral " + referralReference);
        events.publishEvent(new CaseChanged(referral.caseReference()));
    }

    /** Moves a referred case on once nobody owes an answer. A level-one case needs both kinds of agency, side by side. */
    void settle(Case found) {
        var all = referrals.findByCaseReferenceOrderByMadeAt(found.reference());
        if (found.is(CaseState.REFERRED) && all.stream().allMatch(Referral::isAcknowledged) && (found.level() != Level.ONE || bothAcknowledged(all))) {
            found.acknowledge(clock.instant());
        }
    }

    /** Whether the police and children's services have both acknowledged a case. */
    boolean bothAcknowledged(String caseReference) {
        return bothAcknowledged(referrals.findByCaseReferenceOrderByMadeAt(caseReference));
    }

    private static boolean bothAcknowledged(List<Referral> all) {
        return all.stream().filter(Referral::isAcknowledged).map(referral -> referral.to().kind()).collect(Collectors.toSet())
                .containsAll(EnumSet.allOf(Agency.Kind.class));
    }

    List<OpenCase.MadeReferral> of(String caseReference) {
        return referrals.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .map(referral -> new OpenCase.MadeReferral(referral.facts(), nameOn(referral), codes.of(referral.reference()))).toList();
    }

    private String nameOn(Referral referral) {
        var sealed = referral.sealedName();
        return sealed == null ? "" : vault.open(sealed, referral.reference());
    }
}
