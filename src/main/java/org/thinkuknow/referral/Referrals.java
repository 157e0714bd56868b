package org.thinkuknow.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.figures.FactSource.FactsChanged;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.report.Reports;
import org.thinkuknow.vault.Vault;
import org.thinkuknow.withheld.Withholding;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was reported into the hands of the police and of children's services, and takes their acknowledgements. */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final ReferralLocks locks;
    private final ReferralAdditions additions;
    private final ReferralLineRows lines;
    private final Reports reports;
    private final ReferralAddresses addresses;
    private final AgencyMailboxes mailboxes;
    private final ReferralCodes codes;
    private final Withholding withholding;
    private final Vault vault;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            ReferralLocks locks,
            ReferralAdditions additions,
            ReferralLineRows lines,
            Reports reports,
            ReferralAddresses addresses,
            AgencyMailboxes mailboxes,
            ReferralCodes codes,
            Withholding withholding,
            Vault vault,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.locks = locks;
        this.additions = additions;
        this.lines = lines;
        this.reports = reports;
        this.addresses = addresses;
        this.mailboxes = mailboxes;
        this.codes = codes;
        this.withholding = withholding;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an agency has a mailbox here. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public boolean canReach(Agency agency) {
        return !mailboxes.of(agency).isEmpty();
    }

    /** The schools with a part of a name that can be asked, because a safeguarding lead of theirs can be told; at most 20, by name. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public List<Agency> schoolsNamed(String part) {
        return mailboxes.schoolsNamed(part);
    }

    /**
     * Stores a referral; the e-mail to its agency leaves once this is on disk.
     *
     * @throws ReferralRefused if the case was referred to that agency since it was last opened
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void make(NewReferral made) {
        var of = made.caseReference();
        var reference = Referral.reference(
                of, referrals.findByCaseReferenceOrderByMadeAt(of).size() + 1);
        try {
            referrals.saveAndFlush(new Referral(
                    reference,
                    made,
                    clock.instant(),
                    vault.seal(made.request().strip(), reference),
                    additions.messagesOf(of)));
        } catch (DataIntegrityViolationException e) {
            throw new ReferralRefused("The case has been referred to %s already."
                    .formatted(made.to().name()));
        }
        withholding.keep(reference, of, made.withheld(), made.madeBy());
        events.publishEvent(new Made(reference));
        events.publishEvent(new FactsChanged(ReferralFigures.NAME, of));
    }

    /**
     * Acknowledges a referral, or what was added to it, for its agency.
     *
     * @param by    who says so, as they gave their name
     * @param shown how many messages of whoever reported they had before them: what came meanwhile is not acknowledged
     * @throws ReferralRefused if there is nothing to acknowledge any more
     */
    void acknowledge(Referral referral, String by, int shown) {
        referral.acknowledge(
                clock.instant(),
                vault.seal(by.strip(), referral.reference()),
                shown,
                additions.messagesOf(referral.caseReference()));
        events.publishEvent(new ReferralAcknowledged(referral.caseReference()));
    }

    /** Whether there is something to acknowledge for whoever had so many messages of whoever reported before them. */
    boolean isOwed(Referral referral, int shown) {
        return referral.isOwedBy(shown, additions.messagesOf(referral.caseReference()));
    }

    /**
     * Writes down that an agency acknowledged by telephone.
     *
     * @param messagesShown how many messages the officer saw: what they did not see, they have not told anybody
     * @throws ReferralRefused if nobody is named, a new message came, or there is nothing to acknowledge any more
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public void acknowledgedByTelephone(String referralReference, String by, int messagesShown) {
        ReferralRefused.when(
                by.isBlank() || by.length() > 200, "Please write whom you spoke to, in at most 200 characters.");
        var referral = locked(referralReference);
        ReferralRefused.when(
                reports.look(referral.caseReference()).messages().size() > messagesShown,
                "There is a new message. Please read it first.");
        acknowledge(referral, by + " (by telephone)", additions.messagesOf(referral.caseReference()));
        audit.record(
                "took acknowledgement",
                referral.caseReference(),
                "by telephone from " + referral.to().name());
    }

    private Referral locked(String reference) {
        return locks.take(reference).orElseThrow(() -> new ReferralRefused("There is no such referral."));
    }

    /**
     * Whether every agency that a case lies with has acknowledged it: withdrawn referrals and those that are another's count for
     * nothing, and where the police or children's services are asked nobody waits for others.
     */
    public boolean areAllAcknowledged(String caseReference) {
        var waits = LiveReferrals.decisive(referrals.findByCaseReferenceOrderByMadeAt(caseReference));
        return !waits.isEmpty() && waits.stream().allMatch(Referral::isAcknowledged);
    }

    /** Whether the police and children's services have both acknowledged a case. */
    public boolean areBothKindsAcknowledged(String caseReference) {
        return referrals.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .filter(referral -> referral.standing().isLive() && referral.isAcknowledged())
                .map(referral -> referral.to().kind())
                .collect(Collectors.toSet())
                .containsAll(Agency.Kind.PAIR);
    }

    /**
     * The kinds of agency that a case lies with, of the referrals made since it was last opened: not withdrawn, not another's, and
     * acknowledged or still to be read by an agency that was told.
     */
    public EnumSet<Agency.Kind> asked(String caseReference, Instant caseOpenedAt) {
        return madeSince(caseReference, caseOpenedAt)
                .filter(referral -> LiveReferrals.countsAsAsked(referral, clock.instant()))
                .map(referral -> referral.to().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.Kind.class)));
    }

    /**
     * Why a case lies with nobody of the police or of children's services though they were asked, if it does not: what they said last, that
     * they could not be told, or that their link ended.
     */
    public Optional<NotTheirs> notTheirs(String caseReference, Instant caseOpenedAt) {
        var asked = asked(caseReference, caseOpenedAt);
        return madeSince(caseReference, caseOpenedAt)
                .filter(referral -> referral.to().kind().isOfThePair()
                        && !asked.contains(referral.to().kind())
                        && !referral.standing().isWithdrawn())
                .map(referral -> LiveReferrals.whyNotAsked(referral, lines::of, clock.instant()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(NotTheirs::at));
    }

    /** What an agency typed with an answer, for looking through; empty if nothing, or if it is erased. */
    public String wordsOf(ReferralAnswered answered) {
        return lines.words(answered.line());
    }

    private Stream<Referral> madeSince(String caseReference, Instant caseOpenedAt) {
        return referrals.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .filter(referral -> referral.caseOpenedAt().equals(caseOpenedAt));
    }

    /** The referrals of a case as officers see them, with how it stands with the codes that they tell by telephone; the earliest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public List<MadeReferral> of(String caseReference) {
        return referrals.findByCaseReferenceOrderByMadeAt(caseReference).stream()
                .map(referral -> new MadeReferral(
                        referral.facts(),
                        name(referral, referral.sealedName()),
                        name(referral, referral.sealedNameOfMore()),
                        codes.standing(referral.reference(), clock.instant()),
                        addresses.numbersOf(referral.to()),
                        name(referral, referral.standing().sealedReason()),
                        lines.of(referral.reference()),
                        withholding.of(referral.reference())))
                .toList();
    }

    private String name(Referral referral, byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed, referral.reference());
    }

    /** A referral is stored and its agency must be told that something waits. */
    record Made(String referral) {}
}
