package org.thinkuknow.overseas;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.ToldCodes;

import java.time.Clock;

/**
 * Lets an approved package leave, and tells everybody it went to what was wrong in it (section 38(5)). The e-mails leave once this is on
 * disk (decision 0070).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class PackageSending {

    private static final int LONGEST_CORRECTION = 4_000;

    private final WhosePackages packages;
    private final RecipientRepository recipients;
    private final CorrectionRows corrections;
    private final PackageTexts texts;
    private final PackageGate gate;
    private final Dispatches dispatches;
    private final OverseasDirectory directory;
    private final OverseasSecrets secrets;
    private final OverseasRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackageSending(
            WhosePackages packages,
            RecipientRepository recipients,
            CorrectionRows corrections,
            PackageTexts texts,
            PackageGate gate,
            Dispatches dispatches,
            OverseasDirectory directory,
            OverseasSecrets secrets,
            OverseasRules rules,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packages = packages;
        this.recipients = recipients;
        this.corrections = corrections;
        this.texts = texts;
        this.gate = gate;
        this.dispatches = dispatches;
        this.directory = directory;
        this.secrets = secrets;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A recipient has to be told that something waits. */
    record LinkDue(String recipient, int link, int corrected) {}

    /**
     * Sends an approved package to every bureau in it.
     *
     * @throws PackageRefused if it is not approved, something is missing now, or a file of it does not keep to its standard
     */
    @AsksAgain
    public void send(SeenPackage seen) {
        var found = packages.lock(seen);
        var text = texts.open(found.sealedWords(), seen.reference());
        var now = clock.instant();
        found.send(gate.missing(text, found.facts().tool()), now);
        var number = 0;
        for (var id : text.bureaus()) {
            var bureau = directory.bureau(id).orElseThrow(PackageRefused::none);
            number++;
            var recipient = new Recipient(
                    "%s-%d".formatted(seen.reference(), number), seen.reference(), bureau, now, rules.chaseAfter());
            dispatches.check(found, text, recipient, now);
            recipients.save(recipient);
            tell(recipient);
            audit.record("sent", seen.reference(), "to " + bureau.words() + record(text));
        }
        recipients.flush();
    }

    /** Of transfers on an assessment and in special circumstances the ground is written down with the day and the recipient. */
    private static String record(PackageText text) {
        var ground = TransferGround.valueOf(text.text(PackageField.GROUND));
        return ground.isRecorded() ? "; " + ground.words() : "";
    }

    /**
     * Sends a correction to everybody a package went to.
     *
     * @throws PackageRefused if it has not left, or nothing is said
     */
    @AsksAgain
    public void correct(String reference, String words) {
        var found = packages.lock(reference);
        if (!found.facts().state().hasLeft()) {
            throw new PackageRefused("This package has not left yet. Please change it, or take it out.");
        }
        var stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_CORRECTION) {
            throw new PackageRefused("Please write what is wrong and what is right, in at most %,d characters."
                    .formatted(LONGEST_CORRECTION));
        }
        var now = clock.instant();
        corrections.add(reference, SignedIn.username(), now, stripped);
        var text = texts.open(found.sealedWords(), reference);
        for (var recipient : recipients.of(reference)) {
            recipient.correct(now, rules.linkOpens(), rules.chaseAfter());
            dispatches.check(found, text, recipient, now);
            tell(recipient);
        }
        recipients.flush();
        audit.record("corrected", reference, OverseasPackages.PACKAGE);
    }

    /**
     * Makes a new link for one of those it went to; the old one opens nothing any more, nor does a code of it.
     *
     * @throws PackageRefused if there is no such recipient of theirs
     */
    @AsksAgain
    public void renewLink(String recipientReference) {
        packages.lock(Recipient.packageOf(recipientReference));
        var recipient = recipients.lock(recipientReference).orElseThrow(PackageRefused::none);
        recipient.renew(clock.instant());
        recipients.flush();
        tell(recipient);
        audit.record("made a new link", Recipient.packageOf(recipientReference), recipientReference);
    }

    /**
     * Makes a code for the link of one of those it went to, while somebody there is on the telephone. After five wrong codes the link opens
     * again with it.
     *
     * @throws PackageRefused if there is no such recipient of theirs, or the link has ended
     */
    @AsksAgain
    public ToldCodes.Told makeCode(String recipientReference) {
        packages.lock(Recipient.packageOf(recipientReference));
        var now = clock.instant();
        var recipient = recipients
                .lock(recipientReference)
                .filter(found -> found.opens(now, rules.linkOpens()))
                .orElseThrow(() -> new PackageRefused("This link has ended. Please send a new one."));
        recipient.forgetWrongCodes();
        audit.record("made code", Recipient.packageOf(recipientReference), recipientReference);
        return secrets.makeCode(recipient, now);
    }

    private void tell(Recipient recipient) {
        var facts = recipient.facts();
        events.publishEvent(new LinkDue(facts.reference(), facts.link(), facts.corrected()));
    }
}
