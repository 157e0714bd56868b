package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.util.UUID;

/** What people decide of a duty that was not met in time: the software says which day was missed, and never what that means. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class DutyDecisions {

    private static final int LONGEST = 4_000;

    private final WhoseOffenders whose;
    private final OffenderTexts texts;
    private final KnownRows known;
    private final DecisionRows rows;
    private final Reckoner reckoner;
    private final OffenderChanges changes;
    private final Clock clock;

    DutyDecisions(
            WhoseOffenders whose,
            OffenderTexts texts,
            KnownRows known,
            DecisionRows rows,
            Reckoner reckoner,
            OffenderChanges changes,
            Clock clock) {
        this.whose = whose;
        this.texts = texts;
        this.known = known;
        this.rows = rows;
        this.reckoner = reckoner;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Records an excuse or a charge, and by whom; the last one counts.
     *
     * @param id made by the page: the same sent twice is one decision
     * @throws OffenderRefused if the duty is neither overdue nor was met late, or no reason is given
     */
    public void decide(String reference, UUID id, DutyRef duty, Decision decision, String reason) {
        var words = reason.strip();
        new Typing().words(words, LONGEST, "The reason").refuseIfWrong();
        var offender = whose.lock(reference);
        if (!isDecidedByPeople(offender, duty)) {
            throw new OffenderRefused("This duty is not overdue and was not met late, so there is nothing to decide.");
        }
        if (rows.add(id.toString(), reference, duty, decision, words, clock.instant())) {
            changes.note(
                    offender,
                    decision == Decision.EXCUSED ? "recorded an excuse" : "recorded a charge",
                    "%s, counted from %s: %s\n%s"
                            .formatted(duty.rule(), UkTime.day(duty.from()), decision.words(), words));
        }
    }

    private boolean isDecidedByPeople(Offender offender, DutyRef wanted) {
        var reckoning =
                reckoner.of(offender.nation(), texts.of(offender), known.of(offender.reference()), UkTime.today(clock));
        return reckoning.duties().stream()
                .filter(duty -> DutyRef.of(duty).equals(wanted))
                .anyMatch(duty -> DutyStanding.of(duty.state(), null).isDecidedByPeople());
    }
}
