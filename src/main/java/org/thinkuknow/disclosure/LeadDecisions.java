package org.thinkuknow.disclosure;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a signed record is for the lead to decide (Keeping Children Safe in Education, part one): it is referred to the centre,
 * kept in school, or closed. Of two who decide at once, the second finds what the first did. See decision 0098.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD')")
public class LeadDecisions {

    private final LeadAccess access;
    private final DisclosureRepository rows;
    private final HandedDisclosureRepository handed;
    private final DisclosureTexts texts;
    private final ToCentre toCentre;
    private final Chronology chronology;
    private final LeadDesk desk;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    LeadDecisions(
            LeadAccess access,
            DisclosureRepository rows,
            HandedDisclosureRepository handed,
            DisclosureTexts texts,
            ToCentre toCentre,
            Chronology chronology,
            LeadDesk desk,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.handed = handed;
        this.texts = texts;
        this.toCentre = toCentre;
        this.chronology = chronology;
        this.desk = desk;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Refers a record to the centre: officers have it when this returns. Nothing happens if they have it already.
     *
     * @throws DisclosureRefused if it is not signed, not read, or not for them
     */
    public void refer(String reference) {
        var found = decidable(reference);
        if (toCentre.send(
                found,
                texts.open(found),
                StepKind.REFERRED,
                SignedIn.username(),
                "",
                "Referred by %s (%s) of the school"
                        .formatted(staff.nameOf(SignedIn.username()), SignedIn.username()))) {
            audit.record("referred", reference, "record of a disclosure to the centre");
        }
    }

    /**
     * Keeps a record in school, or closes it.
     *
     * @throws DisclosureRefused if no reason is given, the officers have it, it is not signed, not read, or not for them
     */
    public void decide(String reference, Decision decision, String reason) {
        var why = Reason.of(reason);
        var found = decidable(reference);
        if (found.dates().report() != null) {
            throw new DisclosureRefused(
                    List.of("The officers of the centre have this record, so they decide with you now."));
        }
        var kind = StepKind.valueOf(decision.name());
        var stands = handed.findById(reference)
                .flatMap(HandedDisclosure::decision)
                .filter(decision::equals)
                .isPresent();
        if (!stands || !chronology.isLast(reference, kind, SignedIn.username(), why)) {
            chronology.addWords(reference, clock.instant(), kind, SignedIn.username(), why, UUID.randomUUID());
            handed.decide(reference, decision);
            audit.record(decision == Decision.KEPT ? "kept in school" : "closed", reference, "record of a disclosure");
        }
    }

    /** Whoever decides has acknowledged it. */
    private Disclosure decidable(String reference) {
        rows.lock(reference);
        if (!access.find(reference).isSigned()) {
            throw new DisclosureRefused(List.of(
                    "This record is not signed yet, so its words can still change. Please ask its author to sign it."));
        }
        desk.acknowledge(reference);
        return access.find(reference);
    }
}
