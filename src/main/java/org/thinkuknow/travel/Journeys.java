package org.thinkuknow.travel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.OffenderJourneys;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Typing;
import org.thinkuknow.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Journeys abroad that were notified. A late notification is never refused: whether it was in time follows from the rules, and what that
 * means is decided by people. The person's record is locked meanwhile, so that of two who write at once nothing is lost (decision 0068).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class Journeys {

    /** With which each reference begins. */
    static final String LETTERS = "TJ-";

    private final JourneyRepository rows;
    private final NoticeRows notices;
    private final JourneyWork work;
    private final OffenderJourneys people;
    private final Vault vault;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Journeys(
            JourneyRepository rows,
            NoticeRows notices,
            JourneyWork work,
            OffenderJourneys people,
            Vault vault,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.work = work;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    /** The reference of the journey whose first notification is entered with an id. */
    public static String reference(UUID id) {
        return LETTERS + id.toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /**
     * Enters the notification of a journey.
     *
     * @param id made by the page: the same sent twice is one journey
     * @return its reference
     * @throws OffenderRefused with a sentence if it cannot be; never because it is late
     */
    public String notify(String offender, UUID id, NotifiedJourney told) {
        refuseIfLaterThanNow(told);
        var manager = people.lock(offender);
        var reference = reference(id);
        if (!rows.existsById(reference)) {
            rows.saveAndFlush(new Journey(reference, offender, manager, told, clock.instant()));
            notices.add(id.toString(), reference, told, clock.instant());
            work.note(offender, reference, "notified a journey", told.words());
        }
        return reference;
    }

    /**
     * Enters a change or an addition: a version of its own, in which everything stands that is known then. Which of several is the
     * notification and which are changes follows from when they were given.
     *
     * @param id made by the page: the same sent twice is one change
     * @throws OffenderRefused with a sentence if it cannot be, or a colleague has changed the journey meanwhile
     */
    public void change(SeenJourney seen, UUID id, NotifiedJourney told) {
        refuseIfLaterThanNow(told);
        var journey = work.lock(seen);
        if (!notices.has(id.toString())) {
            journey.change(clock.instant());
            refuseUnlessLatest(seen);
            refuseIfOfOneMinute(seen, told, "");
            rows.saveAndFlush(journey);
            notices.add(id.toString(), seen.reference(), told, clock.instant());
            work.note(seen.offender(), seen.reference(), "notified a change of a journey", told.words());
        }
    }

    /**
     * Puts another notification in the place of one that was entered wrongly, which stays and counts no more.
     *
     * @param id of the new one, made by the page: the same sent twice is one correction
     * @throws OffenderRefused with a sentence if it cannot be, or a colleague has corrected the same meanwhile
     */
    public void correct(SeenJourney seen, String wrong, UUID id, NotifiedJourney told) {
        refuseIfLaterThanNow(told);
        work.lock(seen);
        if (!notices.has(id.toString())) {
            refuseIfOfOneMinute(seen, told, wrong);
            if (!notices.replace(wrong, seen.reference(), id.toString())) {
                throw JourneyWork.changedMeanwhile();
            }
            notices.add(id.toString(), seen.reference(), told, clock.instant());
            work.note(seen.offender(), seen.reference(), "corrected a journey", told.words());
        }
    }

    /**
     * Records that the person is back, or corrects that.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void comeBack(SeenJourney seen, JourneyBack back) {
        var journey = work.lock(seen);
        journey.comeBack(vault.seal(json.writeValueAsString(back), seen.reference()), clock.instant());
        var today = UkTime.today(clock);
        var departs = notices.counting(List.of(seen.reference()))
                .getOrDefault(seen.reference(), List.of())
                .getLast()
                .told()
                .departs();
        new Typing()
                .ask(
                        !back.day().isAfter(today)
                                && (back.notified() == null || !back.notified().isAfter(today)),
                        "Please enter a return once it has happened.")
                .ask(!back.day().isBefore(departs), "The day of return is before the day of leaving.")
                .refuseIfWrong();
        rows.saveAndFlush(journey);
        work.note(seen.offender(), seen.reference(), "recorded a return", back.words());
    }

    /**
     * Records that the person did not come back as they had notified. What follows are enquiries.
     *
     * @param known what is known, and from whom
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void stayAway(SeenJourney seen, String known) {
        var words = JourneyWork.checked(known, "What is known");
        var journey = work.lock(seen);
        journey.stayAway(clock.instant());
        rows.saveAndFlush(journey);
        work.note(seen.offender(), seen.reference(), "not back as notified", words);
    }

    /**
     * Records that a journey does not take place.
     *
     * @throws OffenderRefused with a sentence if it cannot be
     */
    public void callOff(SeenJourney seen, String known) {
        var words = JourneyWork.checked(known, "What is known");
        var journey = work.lock(seen);
        journey.callOff(clock.instant());
        rows.saveAndFlush(journey);
        work.note(seen.offender(), seen.reference(), "a journey does not take place", words);
    }

    private void refuseUnlessLatest(SeenJourney seen) {
        var counting = notices.counting(List.of(seen.reference())).getOrDefault(seen.reference(), List.of());
        if (counting.isEmpty() || !counting.getLast().id().equals(seen.latest())) {
            throw JourneyWork.changedMeanwhile();
        }
    }

    /** The order of two that were given in one minute could not be told. */
    private void refuseIfOfOneMinute(SeenJourney seen, NotifiedJourney told, String except) {
        new Typing()
                .ask(
                        notices.counting(List.of(seen.reference())).getOrDefault(seen.reference(), List.of()).stream()
                                .filter(notice -> !notice.id().equals(except))
                                .noneMatch(notice -> notice.givenAt().equals(told.givenAt())),
                        "A notification of this journey of that minute is entered already. If it was wrong, please correct that one.")
                .refuseIfWrong();
    }

    private void refuseIfLaterThanNow(NotifiedJourney told) {
        new Typing()
                .ask(!told.givenAt().isAfter(clock.instant()), "Please enter a notification once it was given.")
                .refuseIfWrong();
    }
}
