package org.thinkuknow.overseas;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Packages before they leave: written by an offender manager, approved or returned by a supervisor who wrote nothing in them. Each move is
 * one transaction with its row of the audit record, and holds the row's lock (decision 0069).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class PackageDesk {

    /** The most characters of a reason. */
    static final int LONGEST_REASON = 2_000;

    private final OverseasPackageRepository rows;
    private final WhosePackages packages;
    private final RecipientList recipients;
    private final CorrectionRows corrections;
    private final PackageTexts texts;
    private final PackageGate gate;
    private final Dispatches dispatches;
    private final Vault vault;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    PackageDesk(
            OverseasPackageRepository rows,
            WhosePackages packages,
            RecipientList recipients,
            CorrectionRows corrections,
            PackageTexts texts,
            PackageGate gate,
            Dispatches dispatches,
            Vault vault,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.packages = packages;
        this.recipients = recipients;
        this.corrections = corrections;
        this.texts = texts;
        this.gate = gate;
        this.dispatches = dispatches;
        this.vault = vault;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a package; that it was read is written down.
     *
     * @throws PackageRefused if there is none, or it is not theirs
     */
    public OpenedPackage open(String reference) {
        var found = packages.find(reference);
        audit.record("read", reference, OverseasPackages.PACKAGE);
        var text = texts.open(found.sealedWords(), reference);
        var facts = found.facts();
        var remark = found.sealedRemark();
        return new OpenedPackage(
                facts,
                found.version(),
                text,
                staff.namesOf(found.authors()),
                missing(facts, text),
                gate.handling(text),
                remark == null ? "" : vault.open(remark, reference),
                recipients.of(reference),
                corrections.of(reference),
                dispatches.preview(facts, text, clock.instant()),
                gate.law());
    }

    private List<String> missing(PackageFacts facts, PackageText text) {
        if (facts.state().isOpen()
                || facts.state() == PackageState.WITH_SECOND_OFFICER
                || facts.state() == PackageState.APPROVED) {
            return gate.missing(text, facts.tool());
        }
        return facts.assessBy() == null ? List.of() : gate.missingOfAssessment(text);
    }

    /**
     * Changes what is written.
     *
     * @throws PackageRefused if it does not change now, or a colleague was quicker
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public void change(SeenPackage seen, PackageText text) {
        var found = packages.lock(seen);
        found.change(SignedIn.username(), text.countries(), texts.seal(text, seen.reference()), clock.instant());
        written("changed", seen.reference());
    }

    /**
     * Gives it to a second officer.
     *
     * @throws PackageRefused with everything that stands in the way
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public void handOver(SeenPackage seen) {
        var found = packages.lock(seen);
        found.handOver(missing(found), clock.instant());
        written("gave to the second officer", seen.reference());
    }

    /**
     * Gives it back to its author.
     *
     * @throws PackageRefused if no reason is given, whoever does wrote in it, or it is somewhere else
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void giveBack(SeenPackage seen, String reason) {
        var found = packages.lock(seen);
        found.giveBack(SignedIn.username(), seal(reason, seen.reference()), clock.instant());
        written("returned", seen.reference());
    }

    /**
     * Agrees that it goes abroad.
     *
     * @throws PackageRefused with everything that stands in the way, or because whoever approves has written in it or chose it
     */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @AsksAgain
    public void approve(SeenPackage seen) {
        var found = packages.lock(seen);
        var text = texts.open(found.sealedWords(), seen.reference());
        found.approve(SignedIn.username(), missing(found), PackageGate.isShort(text), clock.instant());
        written("approved", seen.reference());
    }

    /**
     * Takes it out before it leaves, whatever a colleague has changed meanwhile.
     *
     * @throws PackageRefused if no reason is given, or it has left
     */
    public void withdraw(String reference, String reason) {
        var found = packages.lock(reference);
        found.withdraw(seal(reason, reference), clock.instant());
        written("withdrew", reference);
    }

    /**
     * Completes the human-rights assessment of a package that was approved in its short form. Nothing else of it changes.
     *
     * @throws PackageRefused with everything that is still open of it
     */
    public void completeAssessment(SeenPackage seen, Map<String, Map<RightsStep, String>> assessed) {
        var found = packages.lock(seen);
        var text = texts.open(found.sealedWords(), seen.reference()).withRights(assessed);
        found.completeAssessment(
                SignedIn.username(),
                gate.missingOfAssessment(text),
                texts.seal(text, seen.reference()),
                clock.instant());
        written("completed the assessment of", seen.reference());
    }

    private List<String> missing(OverseasPackage found) {
        var facts = found.facts();
        return gate.missing(texts.open(found.sealedWords(), facts.reference()), facts.tool());
    }

    private byte[] seal(String reason, String reference) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new PackageRefused("Please say why, in at most %,d characters.".formatted(LONGEST_REASON));
        }
        return vault.seal(stripped, reference);
    }

    private void written(String act, String reference) {
        rows.flush();
        audit.record(act, reference, OverseasPackages.PACKAGE);
    }
}
