package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
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
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts cases into the hands of the police and of children's services, and takes their acknowledgements. */
@Service
@Transactional
public class Referrals {

    private static final int LONGEST = 10_000;

    private final ReferralRows referrals;
    private final ReferralNews news;
    private final Notes notes;
    private final Cases cases;
    private final Reports reports;
    private final ReferralAddresses addresses;
    private final ReferralCodes codes;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(ReferralRows referrals, ReferralNews news, Notes notes, Cases cases, Reports reports, ReferralAddresses addresses, ReferralCodes codes,
              Vault vault, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.referrals = referrals;
        this.news = news;
        this.notes = notes;
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
     * Refers a case to both kinds of agency, or below level one to any, side by side.
     *
     * @throws TriageRefused as the longer form does
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void referToAll(String caseReference, List<Agency> agencies, String request) {
        referToAll(caseReference, agencies, request, "");
    }

    /**
     * Refers a case to several agencies side by side: to all of them or to none. Their e-mails leave once this is on disk. At level one
     * the police and children's services are both asked; a reason why not lets one go first and ends nobody's clock.
     *
     * @param request     what the agencies are asked to do
     * @param whyNotOther why the police or children's services are not asked now, if they are not
     * @throws TriageRefused if the case is not the officer's, has no confirmed level, or was referred to one of them since it was last
     *                       opened, if no agency is named, nothing is asked, or half of those who have to be asked are left out
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void referToAll(String caseReference, List<Agency> agencies, String request, String whyNotOther) {
        var officer = Officer.signedIn();
        var found = cases.findById(caseReference).orElseThrow(() -> new TriageRefused("There is no case with that reference."));
        found.bond().mustStandAlone();
        TriageRefused.when(!found.isOwnedBy(officer.username()) && !officer.supervisor(), "Take the case first. Only who has a case can refer it.");
        TriageRefused.when(agencies.isEmpty(), "Please choose at least one agency.");
        TriageRefused.when(request.isBlank(), "Please write what you ask them to do.");
        TriageRefused.when(Math.max(request.codePointCount(0, request.length()), whyNotOther.codePointCount(0, whyNotOther.length())) > LONGEST,
                "Please write at most 10,000 characters.");
        agencies.forEach(agency -> refer(found, agency, request, officer.username()));
        leftOut(found, whyNotOther.strip(), officer.username());
        news.settle(caseReference);
    }

    private void refer(Case found, Agency to, String request, String officer) {
        TriageRefused.when(addresses.of(to).isEmpty(), "%s has no mailbox here. Call them, and ask an administrator to add it.".formatted(to.name()));
        found.refer(to.kind(), clock.instant());
        store(found.facts(), to, request, officer);
        reports.moveTo(found.reference(), Progress.HELP_ASKED);
        audit.record("referred", found.reference(), "to " + to.name());
        events.publishEvent(new CaseChanged(found.reference()));
    }

    private void leftOut(Case found, String why, String officer) {
        var asked = found.facts().asked();
        if (found.level() != Level.ONE || asked.isBoth()) {
            return;
        }
        TriageRefused.when(why.isEmpty(), "At level one the police and children's services are both asked. Choose both, or write why not %s."
                .formatted(asked.police() ? "children's services" : "the police"));
        notes.add(found.reference(), officer, "%s, because: %s".formatted(capital(asked.missingWords()), why));
        audit.record("did not refer", found.reference(), asked.missingWords() + "; the reason is in the notes");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private void store(CaseFacts of, Agency to, String request, String officer) {
        var reference = of.reference() + "-" + (referrals.findByCaseReferenceOrderByMadeAt(of.reference()).size() + 1);
        try {
            referrals.saveAndFlush(new Referral(reference, of, to, officer, clock.instant(), vault.seal(request.strip(), reference), news.messagesOf(of.reference())));
        } catch (DataIntegrityViolationException e) {
            throw new TriageRefused("The case has been referred to %s already.".formatted(to.name()));
        }
        events.publishEvent(new ReferralMade(reference));
    }

    /**
     * Acknowledges a referral, or what was added to it, for its agency.
     *
     * @param by    who says so, as they gave their name
     * @param shown how many messages of whoever reported they had before them: what came meanwhile is not acknowledged
     * @throws TriageRefused if there is nothing to acknowledge any more
     */
    void acknowledge(Referral referral, String by, int shown) {
        referral.acknowledge(clock.instant(), vault.seal(by.strip(), referral.reference()), shown, news.messagesOf(referral.caseReference()));
        settle(cases.findById(referral.caseReference()).orElseThrow());
        news.settle(referral.caseReference());
        events.publishEvent(new CaseChanged(referral.caseReference()));
    }

    /** Whether there is something to acknowledge for whoever had so many messages of whoever reported before them. */
    boolean isOwed(Referral referral, int shown) {
        return referral.isOwedBy(shown, news.messagesOf(referral.caseReference()));
    }

    /**
     * Writes down that an agency acknowledged by telephone.
     *
     * @param messagesShown how many messages the officer saw: what they did not see, they have not told anybody
     * @throws TriageRefused if nobody is named, a new message came, or there is nothing to acknowledge any more
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void acknowledgedByTelephone(String referralReference, String by, int messagesShown) {
        if (by.isBlank() || by.length() > 200) {
            throw new TriageRefused("Please write whom you spoke to, in at most 200 characters.");
        }
        cases.lockByReferral(referralReference);
        var referral = referrals.findById(referralReference).orElseThrow(() -> new TriageRefused("There is no such referral."));
        TriageRefused.when(reports.look(referral.caseReference()).messages().size() > messagesShown, "There is a new message. Please read it first.");
        acknowledge(referral, by + " (by telephone)", news.messagesOf(referral.caseReference()));
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

    /** @throws TriageRefused if an agency has not acknowledged what was added to a level-one case after it was referred */
    void mustAllowEnd(Case found) {
        TriageRefused.when(found.level() == Level.ONE && news.isOwed(found.reference()),
                "Something was added after the referral, and an agency has not acknowledged it yet. Wait for it, or call them.");
    }

    private static boolean bothAcknowledged(List<Referral> all) {
        return all.stream().filter(Referral::isAcknowledged).map(referral -> referral.to().kind()).collect(Collectors.toSet())
                .containsAll(EnumSet.allOf(Agency.Kind.class));
    }

    List<OpenCase.MadeReferral> of(String caseReference) {
        return referrals.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .map(referral -> new OpenCase.MadeReferral(referral.facts(), name(referral, referral.sealedName()),
                        name(referral, referral.sealedNameOfMore()), codes.of(referral.reference()))).toList();
    }

    private String name(Referral referral, byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed, referral.reference());
    }
}
