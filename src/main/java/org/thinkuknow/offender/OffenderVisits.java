package org.thinkuknow.offender;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Visits to people at home or where they can be found, and how often (law-management.md §2.1). Nothing of it is deleted. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class OffenderVisits {

    private static final int LONGEST = 4_000;
    private static final int YEARS_AHEAD = 2;
    private static final LocalDate FIRST = LocalDate.of(2004, 5, 1);

    private final WhoseOffenders whose;
    private final PersonVisitRepository visits;
    private final VisitingRows visiting;
    private final OffenderChanges changes;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    OffenderVisits(
            WhoseOffenders whose,
            PersonVisitRepository visits,
            VisitingRows visiting,
            OffenderChanges changes,
            Vault vault,
            Clock clock) {
        this.whose = whose;
        this.visits = visits;
        this.visiting = visiting;
        this.changes = changes;
        this.vault = vault;
        this.clock = clock;
    }

    /** Says how often somebody is visited. */
    public void schedule(String reference, VisitInterval interval) {
        var offender = whose.lock(reference);
        visiting.put(reference, interval, UkTime.today(clock));
        changes.note(offender, "visits set", interval.words());
    }

    /**
     * Plans a visit; of one that was made already, it is written up next.
     *
     * @param id made by the page: the same sent twice is one visit
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void plan(String reference, UUID id, NewPersonVisit wanted) {
        var today = UkTime.today(clock);
        if (wanted.day().isBefore(FIRST) || wanted.day().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new OffenderRefused("Please look at the day of the visit: it is within the next two years.");
        }
        var offender = whose.lock(reference);
        if (!visits.existsById(id.toString())) {
            visits.saveAndFlush(new PersonVisit(
                    id.toString(),
                    reference,
                    wanted,
                    seal(new PersonVisitText(wanted.goers().strip(), ""), id.toString()),
                    SignedIn.username(),
                    clock.instant()));
            changes.note(
                    offender,
                    wanted.isAnnounced() ? "visit planned" : "unannounced visit planned",
                    "%s, %s".formatted(UkTime.day(wanted.day()), wanted.goers().strip()));
        }
    }

    /**
     * Writes up a visit: it was made, it failed, or nobody went. Of two who write it up at once, the second is told.
     *
     * @param outcome in words
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void end(String reference, String id, PersonVisitState as, String outcome) {
        var words = outcome.strip();
        new Typing().words(words, LONGEST, "What came of it").refuseIfWrong();
        var offender = whose.lock(reference);
        var visit = visits.findById(id)
                .filter(each -> each.isTo(reference))
                .orElseThrow(() -> new OffenderRefused("There is no such visit."));
        var sealed = seal(new PersonVisitText(text(visit).goers(), words), id);
        var who = SignedIn.username();
        switch (as) {
            case DONE -> visit.done(sealed, UkTime.today(clock), who, clock.instant());
            case FAILED -> visit.failed(sealed, UkTime.today(clock), who, clock.instant());
            case CALLED_OFF -> visit.callOff(sealed, who, clock.instant());
            case PLANNED -> throw new OffenderRefused("Please say whether it was made, failed or was called off.");
        }
        visits.saveAndFlush(visit);
        changes.note(offender, "visit " + as.name().toLowerCase(Locale.ROOT).replace('_', ' '), words);
    }

    /** The visits to somebody. */
    @Transactional(readOnly = true)
    public VisitsOfPerson of(String reference) {
        var offender = whose.find(reference).reference();
        return new VisitsOfPerson(
                visiting.of(offender).orElse(null),
                visiting.next(offender),
                visits.findByOffenderOrderByDayDescEnteredAtDesc(offender).stream()
                        .map(this::known)
                        .toList());
    }

    private KnownPersonVisit known(PersonVisit visit) {
        var text = text(visit);
        return new KnownPersonVisit(
                visit.id(),
                visit.day(),
                visit.isAnnounced(),
                visit.state(),
                text.goers(),
                text.outcome(),
                visit.enteredBy(),
                visit.endedBy(),
                visit.endedAt());
    }

    private byte[] seal(PersonVisitText text, String id) {
        return vault.seal(json.writeValueAsString(text), id);
    }

    private PersonVisitText text(PersonVisit visit) {
        return json.readValue(vault.open(visit.sealedWords(), visit.id()), PersonVisitText.class);
    }
}
